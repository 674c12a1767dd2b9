#pragma once

#include "model/case_set.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace asystent::report {

/// Which families a list has. Of one sort any is enough, of several sorts each must be met; a sort without
/// any lets all through.
struct ListFilter {
  std::set<Status> statuses;
  std::set<std::string> assistants; // ids
  std::set<std::string> areas;      // ids
  std::set<Risk> risks;
  std::vector<std::string> texts; // each must stand in the record

  /// Nothing is asked for.
  bool empty() const {
    return statuses.empty() && assistants.empty() && areas.empty() && risks.empty() && texts.empty();
  }
};

/// A word that is no filter.
struct UnknownFilter {
  std::string word;
  std::string nearest; // the word that it may have been; empty: none
  std::string sort;    // of `area:nonsense`; empty where the word itself is of no sort
};

/// What the words of `list` ask for: a status, a risk, an area or the id of an assistant as it is, or behind
/// what it is (`status:`, `assistant:`, `area:`, `risk:`, `text:`, in Polish too). Words of lists are taken
/// in the record's words and as people read them, in Polish in any gender, without regard to case and
/// diacritics.
std::variant<ListFilter, UnknownFilter> read_filters(std::span<const std::string> words,
                                                     const Office& office);

/// All that can be asked for, sort by sort: `status: zgłoszona (referred), …`.
std::string known_filters(const Office& office, Language language);

} // namespace asystent::report

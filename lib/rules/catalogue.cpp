#include "rules/catalogue.hpp"

#include "rules/agreements_words.hpp"
#include "rules/assignments_words.hpp"
#include "rules/caseload_words.hpp"
#include "rules/closure_words.hpp"
#include "rules/consent_words.hpp"
#include "rules/court_words.hpp"
#include "rules/dates_words.hpp"
#include "rules/file_words.hpp"
#include "rules/folder_words.hpp"
#include "rules/intake_words.hpp"
#include "rules/interventions_words.hpp"
#include "rules/people_words.hpp"
#include "rules/plan_progress_words.hpp"
#include "rules/plan_words.hpp"
#include "rules/repetition_words.hpp"
#include "rules/review_words.hpp"
#include "rules/value_words.hpp"
#include "rules/visits_words.hpp"

#include <utility>

namespace asystent::rules {
namespace {

template <std::size_t... counts>
consteval auto rows_of(const std::array<FindingInfo, counts>&... themes) {
  std::array<const FindingInfo*, (counts + ...)> rows{};
  std::size_t next = 0;
  const auto put = [&](const FindingInfo& row) { rows[next++] = &row; };
  (std::ranges::for_each(themes, put), ...);
  return rows;
}

constexpr auto rows =
    rows_of(intake_words, consent_words, caseload_words, assignments_words, plan_words, plan_progress_words,
            visits_words, agreements_words, review_words, court_words, interventions_words, closure_words,
            people_words, dates_words, repetition_words, folder_words, file_words, value_words);

template <FindingId id>
consteval const FindingInfo& only_row() {
  constexpr auto is_its = [](const FindingInfo* row) { return row->id == id; };
  static_assert(std::ranges::count_if(rows, is_its) == 1,
                "the finding has one row among the words of its theme");
  return **std::ranges::find_if(rows, is_its);
}

template <std::size_t... ids>
consteval std::array<FindingInfo, sizeof...(ids)> in_order(std::index_sequence<ids...>) {
  return {only_row<static_cast<FindingId>(ids)>()...};
}

constexpr auto table = in_order(std::make_index_sequence<words<FindingId>.size()>{});

} // namespace

std::span<const FindingInfo> catalogue() { return table; }

const FindingInfo& info(FindingId id) { return table[static_cast<std::size_t>(id)]; }

bool is_refused(const FindingInfo& finding) { return finding.gate != Gate::open; }

bool makes_unreadable(FindingId id) { return info(id).group == FaultGroup::unreadable_record; }

} // namespace asystent::rules

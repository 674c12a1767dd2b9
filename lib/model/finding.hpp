#pragma once

#include "calendar/date.hpp"
#include "model/field.hpp"
#include "model/finding_id.hpp"
#include "model/private.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace asystent {

/// Where in the case folder: a file relative to it and a position in that file.
struct Place {
  std::string file;
  Position at;

  auto operator<=>(const Place&) const = default;
};

/// What a message's placeholder stands for: words as written, personal ones, words in both languages, a
/// number, a date, a phrase in both languages.
using Argument = std::variant<std::string, PrivateText, Text, int, Date, Message>;
using Arguments = std::vector<std::pair<std::string_view, Argument>>;

/// One thing that is wrong, or soon will be. It is data: printing, JSON and the gate are elsewhere.
struct Finding {
  FindingId id{};
  Severity severity = Severity::error;
  std::string family;    // empty: about an assistant or the folder
  std::string assistant; // empty: about no assistant
  Place place;           // of what is wrong

  // The dates it is about: of the entry or event; of its term, KC art. 112 and KC art. 115.
  std::optional<Date> date;
  std::optional<Date> due;
  std::optional<Date> rolled;

  Arguments arguments;         // the placeholders of its message
  std::vector<Place> entries;  // the entries that it stands at: its identity for the gate
  std::vector<Place> keepers;  // the entries that may hold its `override`
  std::string override_reason; // why it was saved all the same; then it is a warning
  int more = 0;                // so many of its kind and severity in this file are not listed behind it
};

/// The argument of that name; nullptr where the finding has none of this type.
template <class Value>
const Value* argument(const Finding& finding, std::string_view name) {
  for (const auto& [known, value] : finding.arguments)
    if (known == name) return std::get_if<Value>(&value);
  return nullptr;
}

/// How many there are of a severity, with those that are not listed.
inline int count_of(std::span<const Finding> findings, Severity severity) {
  int count = 0;
  for (const Finding& finding : findings)
    if (finding.severity == severity) count += 1 + finding.more;
  return count;
}

} // namespace asystent

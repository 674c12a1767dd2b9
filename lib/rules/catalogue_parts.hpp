#pragma once

#include "rules/catalogue.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace asystent {

// The catalogue by theme, one file each. Every part is checked when it is compiled, by are_sound().

std::span<const FindingInfo, 6> intake_findings();
std::span<const FindingInfo, 4> consent_findings();
std::span<const FindingInfo, 6> caseload_findings();
std::span<const FindingInfo, 7> plan_findings();
std::span<const FindingInfo, 5> plan_progress_findings();
std::span<const FindingInfo, 5> visit_findings();
std::span<const FindingInfo, 2> date_findings();
std::span<const FindingInfo, 5> review_findings();
std::span<const FindingInfo, 6> court_findings();
std::span<const FindingInfo, 4> closure_findings();
std::span<const FindingInfo, 6> file_findings();
std::span<const FindingInfo, 8> value_findings();

/// What a message may name: the standard ones first, then the arguments that the rules and the reader give.
inline constexpr auto message_placeholders = std::to_array<std::string_view>(
    {"date",        "due",      "rolled", "days",     "family",  "assistant", "beginning",
     "case_number", "count",    "entry",  "expected", "from",    "goal",      "key",
     "kind",        "limit",    "member", "members",  "missing", "number",    "other",
     "other_from",  "other_to", "ours",   "theirs",   "to",      "value",     "what"});

/// What an advice may name, so that it can be shown without a finding, too.
inline constexpr auto advice_placeholders = std::to_array<std::string_view>({"family", "assistant"});

/// `{name}` or `{name:forms}`.
struct Placeholder {
  std::string_view name;
  std::string_view forms;
};

/// Takes the text up to the end of its first placeholder off. A brace that is not closed does not compile.
consteval std::optional<Placeholder> take_placeholder(std::string_view& text) {
  const auto open = text.find('{');
  if (open == std::string_view::npos) return std::nullopt;
  const auto close = text.find('}', open);
  const std::string_view inside = text.substr(open + 1, close - open - 1);
  text = text.substr(close);
  const auto name_end = std::min(inside.find(':'), inside.size());
  return Placeholder{inside.substr(0, name_end), inside.substr(name_end)};
}

consteval bool uses(std::string_view text, std::string_view name) {
  while (const auto placeholder = take_placeholder(text))
    if (placeholder->name == name) return true;
  return false;
}

/// Only known names, and so many forms of a noun as the language has.
consteval bool is_sound(std::string_view text, std::span<const std::string_view> known, int forms) {
  while (const auto placeholder = take_placeholder(text)) {
    if (std::ranges::find(known, placeholder->name) == known.end()) return false;
    if (!placeholder->forms.empty() && std::ranges::count(placeholder->forms, '|') != forms - 1) return false;
  }
  return true;
}

/// Both languages are there and use the same placeholders.
consteval bool is_sound(Text text, std::span<const std::string_view> known) {
  for (const std::string_view name : known)
    if (uses(text.pl, name) != uses(text.en, name)) return false;
  return !text.pl.empty() && !text.en.empty() && is_sound(text.pl, known, 3) && is_sound(text.en, known, 2);
}

consteval bool are_sound(std::span<const FindingInfo> rows) {
  for (const FindingInfo& row : rows) {
    if (!is_sound(row.message, message_placeholders) || !is_sound(row.advice, advice_placeholders))
      return false;
    if (!is_sound(row.basis, {}) || !is_sound(row.meaning, {})) return false;
    if (row.before.empty() || row.after.empty() || row.before == row.after) return false;
  }
  return true;
}

} // namespace asystent

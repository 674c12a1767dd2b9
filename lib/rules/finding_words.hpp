#pragma once

#include "rules/catalogue.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace asystent::rules {

// What the rows of a theme are written with: `inline constexpr auto court_words = finding_words({…});`. Each
// row is checked when it is compiled, and what is wrong with it stands in the error.

/// What a message may name: the standard ones first, then the arguments that the rules and the reader give.
inline constexpr auto message_placeholders = std::to_array<std::string_view>(
    {"date",   "due",     "rolled",   "days",   "family", "assistant",  "beginning", "case_number",
     "count",  "entry",   "expected", "from",   "goal",   "key",        "kind",      "limit",
     "member", "members", "missing",  "number", "other",  "other_from", "other_to",  "ours",
     "step",   "theirs",  "to",       "until",  "value",  "what"});

/// What an advice may name, so that it can be shown without a finding, too: for a goal and a number it then
/// has words (show/finding_text.cpp).
inline constexpr auto advice_placeholders =
    std::to_array<std::string_view>({"family", "assistant", "goal", "number", "step"});

/// What a deadline's subject and command may name.
inline constexpr auto subject_placeholders =
    std::to_array<std::string_view>({"goal", "number", "kind", "step"});
inline constexpr auto command_placeholders =
    std::to_array<std::string_view>({"family", "goal", "number", "member", "date", "due", "step"});

/// The basis of what makes a record unreadable.
inline constexpr Text record_format{"format zapisu", "record format"};

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

// Thrown when a row is compiled, so the compiler shows it.
consteval void check(bool is_so, const char* what) {
  if (!is_so) throw what;
}

consteval void check_row(const FindingInfo& row) {
  check(row.gate.is_stated, "the row of a finding does not state its gate");
  check(row.group.is_stated, "the row of a finding does not state its group");
  check(is_sound(row.basis, {}), "the row of a finding lacks its basis");
  check(is_sound(row.message, message_placeholders), "the message of a finding is missing or not sound");
  check(is_sound(row.advice, advice_placeholders), "the advice of a finding is missing or not sound");
  check(is_sound(row.meaning, {}), "the row of a finding lacks its meaning");
  check(!row.before.empty() && !row.after.empty() && row.before != row.after,
        "the row of a finding lacks a piece of a record before or after");
  if (!row.duty) return;
  check(is_sound(row.duty->subject, subject_placeholders), "the subject of a duty is missing or not sound");
  check(!row.duty->command.empty() && is_sound(row.duty->command, command_placeholders, 0),
        "the command of a duty is missing or not sound");
  check(row.duty->distinction.is_stated, "a duty does not state its distinction");
}

/// The rows of one theme, each found good.
template <std::size_t count>
consteval std::array<FindingInfo, count> finding_words(const FindingInfo (&rows)[count]) {
  for (const FindingInfo& row : rows) check_row(row);
  return std::to_array(rows);
}

} // namespace asystent::rules

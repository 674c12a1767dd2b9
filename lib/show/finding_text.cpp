#include "show/finding_text.hpp"

#include "rules/catalogue.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/look_alike.hpp"
#include "text/utf8.hpp"

#include <fmt/args.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <vector>

namespace asystent::show {
namespace {

std::string value_of(Date date, Language language) {
  return language == Language::pl ? polish(date) : iso(date);
}
std::string value_of(Text text, Language language) { return std::string(text.in(language)); }
std::string value_of(const Message& text, Language language) { return printable(text.in(language)); }
std::string value_of(const std::string& text, Language) { return printable(text); }
// A finding says which child it is about, by its id: else nobody could mend it.
std::string value_of(const PrivateText& text, Language) { return printable(shown_always(text)); }
Count value_of(int number, Language) { return {number}; }

std::string value_of(const std::optional<Date>& date, Language language) {
  return date ? value_of(*date, language) : "—";
}

/// From the end of the term to today, or from today to it.
Count days(const Finding& finding, Date today) {
  return {std::abs(days_between(finding.rolled.value_or(finding.due.value_or(today)), today))};
}

/// The values of the placeholders, in one language.
class Values {
public:
  Values(const Finding& finding, Language language, Date today) {
    // The finding's own arguments go first: of two with one name the first is used.
    for (const auto& [name, argument] : finding.arguments)
      std::visit([&, &own = name](const auto& value) { add(own, value_of(value, language)); }, argument);
    add("date", value_of(finding.date, language));
    add("due", value_of(finding.due, language));
    add("rolled", value_of(finding.rolled, language));
    add("days", days(finding, today));
    add("family", printable(finding.family));
    add("assistant", printable(finding.assistant));
    // An advice for any family, as `explain` gives it, knows no goal and no number.
    add("goal", std::string(Text{"CEL", "GOAL"}.in(language)));
    for (const std::string_view number : {"number", "step"})
      add(number, std::string(Text{"NUMER", "NUMBER"}.in(language)));
  }

  std::string fill(std::string_view format) const { return fmt::vformat(format, values_); }

private:
  template <class Value>
  void add(std::string_view name, const Value& value) {
    values_.push_back(fmt::arg(std::string(name).c_str(), value));
  }

  fmt::dynamic_format_arg_store<fmt::format_context> values_;
};

std::string nearest_suffix(const Finding& finding, Language language) {
  const auto* word = argument<std::string>(finding, "nearest");
  if (word == nullptr || word->empty()) return {};
  return say(language, "; czy chodziło o „{}”?", "; did you mean '{}'?", printable(*word));
}

/// The keys of the place where there is no such one.
std::string allowed_suffix(const Finding& finding, Language language) {
  const auto* keys = argument<std::string>(finding, "allowed");
  if (keys == nullptr || keys->empty()) return {};
  return nearest_suffix(finding, language).empty()
             ? say(language, "; klucze w tym miejscu: {}", "; the keys of this place: {}", printable(*keys))
             : say(language, " Klucze w tym miejscu: {}", " The keys of this place: {}", printable(*keys));
}

/// What looks right and is not: a no-break space in a key, another hyphen in a date.
std::string look_alike_suffix(const Finding& finding, Language language) {
  if (finding.id != FindingId::bad_value && finding.id != FindingId::unknown_key) return {};
  for (const std::string_view name : {"value", "key"}) {
    const auto* text = argument<std::string>(finding, name);
    const auto odd = text == nullptr ? std::nullopt : first_look_alike(*text);
    if (odd) return say(language, "; jest w tym {}", "; it has {}", odd->name.in(language));
  }
  return {};
}

std::string override_suffix(const Finding& finding, Language language) {
  if (finding.override_reason.empty()) return {};
  return say(language, " (zapisano mimo to: {})", " (saved all the same: {})",
             printable(finding.override_reason));
}

// How much of a long line is shown, in characters, and how much of that before the caret.
constexpr std::size_t excerpt_length = 96;
constexpr std::size_t before_caret(std::size_t length) { return length * 2 / 3; }

// What a whole record lacks stands here; the line itself says nothing of it.
constexpr Position beginning_of_file{1, 1};

/// `families/R-2026-001.yaml:12:9`
std::string place_text(const Place& place) {
  const std::string file = printable(place.file);
  if (place.at == Position{}) return file;
  return fmt::format("{}:{}:{}", file, place.at.line, place.at.column);
}

/// So many characters of a line from the first one on, each as it can be printed.
std::vector<std::string> characters(std::string_view line, std::size_t first, std::size_t most) {
  std::vector<std::string> result;
  for (; first > 0; --first) line.remove_prefix(first_character(line).size());
  while (!line.empty() && result.size() < most) {
    const std::string_view character = first_character(line);
    result.push_back(printable(character));
    line.remove_prefix(character.size());
  }
  return result;
}

struct Excerpt {
  std::string text;
  std::size_t caret; // columns of the terminal before it
};

/// The part of the line around the column, which is 1-based and in characters.
Excerpt excerpt_of(std::string_view line, std::uint32_t column, std::size_t columns) {
  const std::size_t most = columns == 0 ? excerpt_length : columns - 4; // two blanks before, … at both ends
  const std::size_t size = length(line);
  const std::size_t at = std::min<std::size_t>(column > 0 ? column - 1 : 0, size);
  const std::size_t first = size > most && at > before_caret(most) ? at - before_caret(most) : 0;
  const auto shown = characters(line, first, most);
  Excerpt excerpt{first > 0 ? "…" : "", 0};
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (first + i == at) excerpt.caret = display_width(excerpt.text);
    excerpt.text += shown[i];
  }
  if (at == first + shown.size()) excerpt.caret = display_width(excerpt.text);
  if (first + shown.size() < size) excerpt.text += "…";
  return excerpt;
}

std::string source_text(std::string_view line, Position at, Style style) {
  if (line.empty() || at == Position{} || at == beginning_of_file) return {};
  const Excerpt excerpt = excerpt_of(line, at.column, style.columns);
  return fmt::format("  {}\n  {}{}\n", excerpt.text, std::string(excerpt.caret, ' '),
                     style(Paint::green, "^"));
}

std::string counted(Severity severity, int count, Language language) {
  switch (severity) {
  case Severity::error:
    return say(language, "{0} {0:błąd|błędy|błędów}", "{0} {0:error|errors}", Count{count});
  case Severity::warning:
    return say(language, "{0} {0:ostrzeżenie|ostrzeżenia|ostrzeżeń}", "{0} {0:warning|warnings}",
               Count{count});
  default:
    return say(language, "{0} {0:uwaga|uwagi|uwag}", "{0} {0:notice|notices}", Count{count});
  }
}

/// `error: message [plan-incomplete]`
std::string what_text(const Finding& finding, const Look& look) {
  const std::string severity(label(finding.severity).in(look.language));
  return fmt::format("{} {} {}\n", look.style(paint_of(finding.severity), severity + ":"),
                     message(finding, look.language, look.today),
                     look.style(Paint::dim, fmt::format("[{}]", word(finding.id))));
}

std::string advice_text(const Finding& finding, const Look& look) {
  const std::string help =
      say(look.language, "rada: {}", "help: {}", advice(finding, look.language, look.today));
  const std::size_t columns = look.style.columns == 0 ? 0 : look.style.columns - 2;
  return "  " + broken_at_words(look.style(Paint::dim, help), columns, 4) + "\n";
}

/// A note in the column of the keys is read as one.
bool is_plain_key(std::string_view key) {
  return std::ranges::all_of(key, [](char one) { return one == '_' || ('a' <= one && one <= 'z'); });
}

void leave_out_values(Finding& finding) {
  const auto* key = argument<std::string>(finding, "key");
  const bool is_of_a_key = finding.id == FindingId::bad_value && key != nullptr && !key->empty();
  const std::string shown = is_of_a_key ? *key + ": …" : "…";
  for (auto& [name, value] : finding.arguments) {
    if (name == "value") value = shown;
    if (name == "key" && !is_plain_key(std::get<std::string>(value))) value = std::string("…");
    if (name == "nearest" && finding.id == FindingId::unknown_member) value = std::string();
  }
}

} // namespace

std::string message(const Finding& finding, Language language, Date today) {
  return Values(finding, language, today).fill(rules::info(finding.id).message.in(language)) +
         nearest_suffix(finding, language) + allowed_suffix(finding, language) +
         look_alike_suffix(finding, language) + override_suffix(finding, language);
}

std::string advice(const Finding& finding, Language language, Date today) {
  return Values(finding, language, today).fill(rules::info(finding.id).advice.in(language));
}

std::string basis(const Finding& finding, Language language) {
  return std::string(rules::info(finding.id).basis.in(language));
}

Paint paint_of(Severity severity) {
  constexpr auto paints = std::to_array<Paint>({Paint::red, Paint::yellow, Paint::blue});
  return paints[static_cast<std::size_t>(severity)];
}

std::string counts_text(std::span<const Finding> findings, Language language) {
  std::vector<std::string> parts;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::notice})
    if (const int count = count_of(findings, severity); count > 0)
      parts.push_back(counted(severity, count, language));
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<Finding> without_values(std::vector<Finding> findings) {
  for (Finding& finding : findings)
    if (rules::info(finding.id).group == FaultGroup::unreadable_record) leave_out_values(finding);
  return findings;
}

std::string finding_line(const Finding& finding, const Look& look) {
  std::string line =
      fmt::format("{}: {}", look.style(Paint::bold, place_text(finding.place)), what_text(finding, look));
  line.pop_back(); // its line break
  return broken_at_words(line, look.style.columns, 2) + "\n";
}

std::string finding_text(const Finding& finding, std::string_view line, const Look& look) {
  return finding_line(finding, look) + source_text(line, finding.place.at, look.style) +
         advice_text(finding, look);
}

namespace {

/// So many of one kind are printed of one file.
constexpr int most_printed = 50;

/// What is not printed of the findings of a file, counted by kind.
class LeftOut {
public:
  /// Whether the finding is to be printed.
  bool prints(const Finding& finding) {
    Counted& counted = kinds_[finding.id];
    const bool is_printed = counted.printed++ < most_printed;
    counted.left_out += finding.more + (is_printed ? 0 : 1);
    return is_printed;
  }

  /// Takes what was counted.
  std::string take_text(const std::string& file, const Look& look) {
    std::string text;
    for (const auto& [id, counted] : kinds_)
      if (counted.left_out > 0)
        text += fmt::format("{}: {} {}\n", look.style(Paint::bold, printable(file)),
                            say(look.language, "… i jeszcze {}", "… and {} more", counted.left_out),
                            look.style(Paint::dim, fmt::format("[{}]", word(id))));
    kinds_.clear();
    return text;
  }

private:
  struct Counted {
    int printed = 0;
    int left_out = 0;
  };
  std::map<FindingId, Counted> kinds_;
};

} // namespace

std::string findings_text(std::span<const Finding> findings,
                          const std::function<std::string(const Finding&)>& text_of, const Look& look) {
  std::string text;
  LeftOut left_out;
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    if (left_out.prints(finding)) text += text_of(finding);
    const bool is_last_of_file = i + 1 == findings.size() || findings[i + 1].place.file != finding.place.file;
    if (is_last_of_file) text += left_out.take_text(finding.place.file, look);
  }
  return text;
}

std::string refusal_text(const Finding& finding, const Look& look) {
  return "  " + what_text(finding, look) + advice_text(finding, look);
}

std::string findings_summary(std::span<const Finding> findings, int families, const Look& look) {
  const std::string read = families == 0
                               ? say(look.language, "nie ma jeszcze żadnej rodziny", "there is no family yet")
                               : say(look.language, "sprawdzono {0} {0:rodzinę|rodziny|rodzin}",
                                     "{0} {0:family|families} checked", Count{families});
  if (!findings.empty()) return fmt::format("{} ({})\n", counts_text(findings, look.language), read);
  if (families == 0)
    return say(look.language, "Nie ma jeszcze żadnej rodziny.\n", "There is no family yet.\n");
  return say(look.language, "Sprawdzono {0} {0:rodzinę|rodziny|rodzin}: bez uwag.\n",
             "{0} {0:family|families} checked: nothing found.\n", Count{families});
}

} // namespace asystent::show

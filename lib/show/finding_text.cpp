#include "show/finding_text.hpp"

#include "rules/catalogue.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace asystent::show {
namespace {

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

/// Takes so many characters off the beginning of the line, as far as it has them.
std::string_view take_characters(std::string_view& line, std::size_t count) {
  std::size_t size = 0;
  for (; count > 0 && size < line.size(); --count) size += first_character(line.substr(size)).size();
  const std::string_view taken = line.substr(0, size);
  line.remove_prefix(size);
  return taken;
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
  take_characters(line, first);
  Excerpt excerpt{first > 0 ? "…" : "", 0};
  excerpt.text += printable(take_characters(line, at - first));
  excerpt.caret = display_width(excerpt.text);
  excerpt.text += printable(take_characters(line, most - (at - first)));
  if (first + most < size) excerpt.text += "…";
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

} // namespace

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

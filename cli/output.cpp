#include "cli/output.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <dtl/dtl.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace asystent::cli {
namespace {

std::vector<std::string> owned_lines(std::string_view text) {
  const auto lines = lines_of(text);
  return {lines.begin(), lines.end()};
}

std::string painted(const std::string& line, show::Style style) {
  const std::string shown = printable(line);
  if (line.starts_with('+')) return style(show::Paint::green, shown);
  if (line.starts_with('-')) return style(show::Paint::red, shown);
  return shown;
}

std::string hunks_of(std::string_view before, std::string_view after) {
  dtl::Diff<std::string> diff(owned_lines(before), owned_lines(after));
  diff.compose();
  diff.composeUnifiedHunks();
  std::ostringstream hunks;
  diff.printUnifiedFormat(hunks);
  return hunks.str();
}

std::string diff_text(std::string_view file, std::string_view before, std::string_view after,
                      show::Style style) {
  std::string text = before.empty() ? "--- /dev/null\n" : fmt::format("--- a/{}\n", file);
  text += fmt::format("+++ b/{}\n", file);
  for (std::string line : owned_lines(hunks_of(before, after))) {
    // Lines of a file that is not there are counted from 0, as diff(1) does.
    if (before.empty() && line.starts_with("@@ -1,0 ")) line.replace(0, 8, "@@ -0,0 ");
    text += painted(line, style) + "\n";
  }
  return text;
}

/// An office that is founded in a language is answered in it.
std::optional<Language> language_asked(const Words& words) {
  const auto given = words.one("--lang", Language::pl) ? words.choice("--lang", {"pl", "en"}, Language::pl)
                                                       : words.one("--language", Language::pl);
  return from_word<Language>(given.value_or(""));
}

bool is_coloured(const std::string& asked, const Environment& environment) {
  return asked == "always" ||
         (asked == "auto" && environment.is_terminal && environment.has_colours && !environment.no_color);
}

} // namespace

std::size_t columns_of(const Environment& environment) {
  if (!environment.is_terminal || environment.columns == 0) return 0;
  return std::max(environment.columns, show::narrowest_terminal);
}

Output::Output(const Words& words, const Environment& environment)
    : own_language_(language_asked(words)),
      quiet_(words.has("--quiet")),
      is_terminal_(environment.is_terminal),
      names_(words.has("--names") || (environment.is_terminal && !words.has("--no-names"))) {
  std::vector<std::string_view> formats{"text", "json"};
  if (words.command->has_csv) formats.push_back("csv");
  if (words.command->has_sheet) formats.push_back("xlsx");
  if (words.command->has_lint) formats.insert(formats.end(), {"sarif", "github"});
  format_ = words.choice("--format", formats, language());
  columns_ = columns_of(environment);
  colour_ = is_coloured(words.choice("--color", {"auto", "always", "never"}, language()), environment);
}

void Output::show_diff(std::string_view file, std::string_view before, std::string_view after) {
  (wants_json() ? err : out) += diff_text(file, before, after, look().style);
}

void Output::show_changed_lines(std::string_view before, std::string_view after) {
  if (!is_for_a_person()) return;
  for (const std::string& line : owned_lines(hunks_of(before, after)))
    if (line.starts_with('+') || line.starts_with('-')) out += "  " + painted(line, look().style) + "\n";
}

} // namespace asystent::cli

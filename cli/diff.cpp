#include "cli/diff.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <dtl/dtl.hpp>
#include <fmt/format.h>

#include <sstream>
#include <vector>

namespace asystent {
namespace {

std::vector<std::string> owned_lines(std::string_view text) {
  const auto lines = lines_of(text);
  return {lines.begin(), lines.end()};
}

std::string painted(const std::string& line, Style style) {
  const std::string shown = printable(line);
  if (line.starts_with('+')) return style(Paint::green, shown);
  if (line.starts_with('-')) return style(Paint::red, shown);
  return shown;
}

} // namespace

std::string diff_text(std::string_view file, std::string_view before, std::string_view after,
                      const Look& look) {
  dtl::Diff<std::string> diff(owned_lines(before), owned_lines(after));
  diff.compose();
  diff.composeUnifiedHunks();
  std::ostringstream hunks;
  diff.printUnifiedFormat(hunks);
  std::string text = before.empty() ? "--- /dev/null\n" : fmt::format("--- a/{}\n", file);
  text += fmt::format("+++ b/{}\n", file);
  for (std::string line : owned_lines(hunks.str())) {
    // Lines of a file that is not there are counted from 0, as diff(1) does.
    if (before.empty() && line.starts_with("@@ -1,0 ")) line.replace(0, 8, "@@ -0,0 ");
    text += painted(line, look.style) + "\n";
  }
  return text;
}

} // namespace asystent

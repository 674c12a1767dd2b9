#include "cli/diff.hpp"

#include "text/utf8.hpp"

#include <dtl/dtl.hpp>
#include <fmt/format.h>

#include <sstream>
#include <vector>

namespace asystent {
namespace {

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
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
  dtl::Diff<std::string> diff(lines_of(before), lines_of(after));
  diff.compose();
  diff.composeUnifiedHunks();
  std::ostringstream hunks;
  diff.printUnifiedFormat(hunks);
  std::string text = before.empty() ? "--- /dev/null\n" : fmt::format("--- a/{}\n", file);
  text += fmt::format("+++ b/{}\n", file);
  for (std::string line : lines_of(hunks.str())) {
    // Lines of a file that is not there are counted from 0, as diff(1) does.
    if (before.empty() && line.starts_with("@@ -1,0 ")) line.replace(0, 8, "@@ -0,0 ");
    text += painted(line, look.style) + "\n";
  }
  return text;
}

} // namespace asystent

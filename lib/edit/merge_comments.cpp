#include "edit/merge_comments.hpp"

#include <algorithm>

namespace asystent::edit::merging {
namespace {

std::string without_blanks(const std::string& line) {
  const std::size_t start = line.find_first_not_of(" \t\r\n");
  if (start == std::string::npos) return {};
  return line.substr(start, line.find_last_not_of(" \t\r\n") + 1 - start);
}

Lines without_blanks(const Lines& lines) {
  Lines result;
  for (const std::string& line : lines) result.push_back(without_blanks(line));
  return result;
}

bool has(const Lines& lines, const std::string& line) {
  return std::ranges::find(lines, line) != lines.end();
}

} // namespace

Lines merged_comments(const Lines& base, const Lines& ours, const Lines& theirs) {
  const Lines old = without_blanks(base);
  const Lines here = without_blanks(ours);
  const Lines there = without_blanks(theirs);
  if (here == old) return theirs;
  if (there == old || here == there) return ours;
  Lines result;
  for (std::size_t i = 0; i < ours.size(); ++i)
    if (here[i].empty() || !has(old, here[i]) || has(there, here[i])) result.push_back(ours[i]);
  for (std::size_t i = 0; i < theirs.size(); ++i)
    if (!there[i].empty() && !has(old, there[i]) && !has(here, there[i])) result.push_back(theirs[i]);
  return result;
}

Tail merged_tail(const std::string& base, const std::string& ours, const std::string& theirs) {
  const std::string old = without_blanks(base);
  const std::string here = without_blanks(ours);
  const std::string there = without_blanks(theirs);
  if (here == old) return {theirs, {}};
  if (there == old || here == there || there.empty()) return {ours, {}};
  if (here.empty()) return {theirs, {}};
  return {ours, there};
}

} // namespace asystent::edit::merging

#include "edit/merge_markers.hpp"

#include <vector>

namespace asystent::edit::merging {
namespace {

std::string closed(std::string_view text, std::string_view line_break) {
  std::string result(text);
  if (!result.empty() && !result.ends_with('\n')) result += line_break;
  return result;
}

} // namespace

std::string marker(char sign, std::string_view label, const MergeOptions& options) {
  std::string line(options.marker_size, sign);
  if (!label.empty()) line.append(" ").append(label);
  return line;
}

std::string both_in_markers(std::string_view ours, std::string_view theirs, const MergeOptions& options) {
  const std::string line_break = ours.find("\r\n") == ours.npos ? "\n" : "\r\n";
  return marker('<', options.labels.ours, options) + line_break + closed(ours, line_break) +
         marker('=', {}, options) + line_break + closed(theirs, line_break) +
         marker('>', options.labels.theirs, options) + line_break;
}

} // namespace asystent::edit::merging

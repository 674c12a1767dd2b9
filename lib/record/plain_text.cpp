#include "record/plain_text.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace asystent {
namespace {

/// The place of a byte, for the text without its byte order mark.
Position position_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0: the first line
  return {static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1),
          static_cast<std::uint32_t>(length(before.substr(line_start)) + 1)};
}

constexpr bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
}

constexpr std::size_t block = 64;

/// Without branches, so that the compiler lets the processor look at many bytes at once.
bool block_has_control(const char* bytes) {
  unsigned char found = 0;
  for (std::size_t i = 0; i < block; ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const bool is_one = ((byte < 0x20) & (byte != '\n') & (byte != '\t')) | (byte == 0x7f);
    found = static_cast<unsigned char>(found | static_cast<unsigned char>(is_one));
  }
  return found != 0;
}

bool is_line_end(std::string_view text, std::size_t at) {
  return text[at] == '\r' && text.substr(at + 1).starts_with('\n');
}

/// A control character that YAML does not allow. A carriage return is good before a line feed only.
std::optional<std::size_t> first_control(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size(); begin += block) {
    const std::size_t end = std::min(begin + block, text.size());
    if (end - begin == block && !block_has_control(text.data() + begin)) continue;
    for (std::size_t at = begin; at < end; ++at)
      if (is_control(text[at]) && !is_line_end(text, at)) return at;
  }
  return std::nullopt;
}

/// The lines of git's markers; 0 for one that is not there.
struct Conflict {
  int ours = 0;
  int ancestor = 0;
  int middle = 0;
  int theirs = 0;
};

/// Git writes its markers at the beginning of a line, where a record has only keys.
std::vector<Conflict> conflicts(std::string_view text) {
  std::vector<Conflict> found;
  if (text.find("<<<<<<< ") == std::string_view::npos) return found;
  for (int line = 1; !text.empty(); ++line) {
    if (text.starts_with("<<<<<<< "))
      found.push_back({.ours = line});
    else if (!found.empty() && text.starts_with("||||||| "))
      found.back().ancestor = line;
    else if (!found.empty() && text.starts_with("======="))
      found.back().middle = line;
    else if (!found.empty() && text.starts_with(">>>>>>> "))
      found.back().theirs = line;
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  }
  return found;
}

/// The lines between two markers, which are both there.
Argument lines_between(int before, int after) {
  const int first = before + 1;
  const int last = after - 1;
  if (before == 0 || last < first) return Text{"brak", "none"};
  return first == last ? std::to_string(first) : fmt::format("{}–{}", first, last);
}

void tell(const Conflict& conflict, Problems& problems) {
  const int end_of_ours = conflict.ancestor > 0 ? conflict.ancestor : conflict.middle;
  problems.add(FindingId::merge_conflict, {static_cast<std::uint32_t>(conflict.ours), 1},
               {{"ours", lines_between(conflict.ours, end_of_ours)},
                {"theirs", lines_between(conflict.middle, conflict.theirs)}});
}

} // namespace

bool is_plain_text(std::string_view text, Problems& problems) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  if (const auto bad = first_bad_byte(text))
    problems.add(FindingId::not_utf8, position_of(text, *bad));
  else if (const auto control = first_control(text))
    problems.add(FindingId::yaml_syntax, position_of(text, *control),
                 {{"what", Text{"znak sterujący w tekście", "a control character in the text"}}});
  for (const Conflict& conflict : conflicts(text)) tell(conflict, problems);
  return problems.empty();
}

std::string_view normalised(std::string_view text, const Keep& keep) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  if (text.find('\r') == std::string_view::npos) return text;
  std::string lines;
  lines.reserve(text.size());
  std::ranges::copy_if(text, std::back_inserter(lines), [](char c) { return c != '\r'; });
  return keep(std::move(lines));
}

} // namespace asystent

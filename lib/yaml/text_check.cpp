#include "yaml/text_check.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"
#include "yaml/usual_bytes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace asystent::yaml {
namespace {

/// The place of a byte, for the text without its byte order mark.
Position position_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0: the first line
  return {static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1),
          static_cast<std::uint32_t>(length(before.substr(line_start)) + 1)};
}

/// YAML allows no others. Of a text read from a file is a carriage return before a line feed only.
bool is_control(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == '\r') return !text.substr(at + 1).starts_with('\n');
  return (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7f;
}

struct Wrong {
  std::optional<std::size_t> bad_byte; // the first that is not UTF-8
  std::optional<std::size_t> control;  // the first control character before that
};

constexpr std::size_t closely_looked_at = 64;

/// Looks at a block that is not usual, with the whole of the characters that lie partly in it, and gives
/// where it ends.
std::size_t look_closely(std::string_view text, std::size_t begin, Wrong& wrong) {
  std::size_t end = std::min(begin + closely_looked_at, text.size());
  if (begin > 0) --begin; // it may be the last that there is of a character
  while (begin > 0 && continues_character(text[begin])) --begin;
  while (end < text.size() && continues_character(text[end])) ++end;
  if (const auto bad = first_bad_byte(text.substr(begin, end - begin))) wrong.bad_byte = begin + *bad;
  for (std::size_t at = begin; at < end && !wrong.control; ++at)
    if (is_control(text, at)) wrong.control = at;
  return end;
}

Wrong first_wrong(std::string_view text) {
  Wrong wrong;
  for (std::size_t at = 0; at < text.size() && !wrong.bad_byte;) {
    const std::size_t usual = usual_bytes(text, at);
    at = usual > 0 ? at + usual : look_closely(text, at, wrong);
  }
  return wrong;
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
  for (int number = 1; !text.empty(); ++number) {
    const std::string_view line = take_line(text);
    if (line.starts_with("<<<<<<< "))
      found.push_back({.ours = number});
    else if (!found.empty() && line.starts_with("||||||| "))
      found.back().ancestor = number;
    else if (!found.empty() && line.starts_with("======="))
      found.back().middle = number;
    else if (!found.empty() && line.starts_with(">>>>>>> "))
      found.back().theirs = number;
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

void tell(const Conflict& conflict, FindingCollector& problems) {
  const int end_of_ours = conflict.ancestor > 0 ? conflict.ancestor : conflict.middle;
  problems.add(FindingId::merge_conflict, {static_cast<std::uint32_t>(conflict.ours), 1},
               {{"ours", lines_between(conflict.ours, end_of_ours)},
                {"theirs", lines_between(conflict.middle, conflict.theirs)}});
}

} // namespace

std::string_view without_byte_order_mark(std::string_view text) {
  return text.substr(text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0);
}

bool check_text(std::string_view text, FindingCollector& problems) {
  text = without_byte_order_mark(text);
  const Wrong wrong = first_wrong(text);
  if (wrong.bad_byte)
    problems.add(FindingId::not_utf8, position_of(text, *wrong.bad_byte));
  else if (wrong.control)
    problems.add(FindingId::yaml_syntax, position_of(text, *wrong.control),
                 {{"what", Text{"znak sterujący w tekście", "a control character in the text"}}});
  for (const Conflict& conflict : conflicts(text)) tell(conflict, problems);
  return problems.empty();
}

std::string_view line_of(std::string_view text, std::uint32_t number) {
  return LineReader(text).line(number);
}

namespace {

/// So many bytes that their line breaks can be counted in one byte: the compiler looks at sixteen at once.
constexpr std::size_t block_size = 240;

std::uint32_t breaks_in_block(const char* at) {
  std::uint8_t breaks = 0;
  for (std::size_t i = 0; i < block_size; ++i)
    breaks = static_cast<std::uint8_t>(breaks + (at[i] == '\n' ? 1 : 0));
  return breaks;
}

} // namespace

LineReader::LineReader(std::string_view text) : rest_(without_byte_order_mark(text)) {}

/// While the line begins in none of the next blocks, and neither does the one before it.
void LineReader::pass_blocks_before(std::uint32_t number) {
  while (rest_.size() >= block_size) {
    const std::uint32_t reached = number_ + breaks_in_block(rest_.data());
    if (reached + 1 >= number) return;
    number_ = reached;
    rest_.remove_prefix(block_size);
  }
}

std::string_view LineReader::line(std::uint32_t number) {
  pass_blocks_before(number);
  for (; number_ < number; ++number_) line_ = take_line(rest_);
  return line_.substr(0, line_.size() - (line_.ends_with('\r') ? 1 : 0));
}

std::optional<std::string> normalised(std::string_view text) {
  const std::string_view bare = without_byte_order_mark(text);
  if (bare.size() == text.size() && text.find('\r') == std::string_view::npos) return std::nullopt;
  std::string lines(bare);
  std::erase(lines, '\r');
  return lines;
}

} // namespace asystent::yaml

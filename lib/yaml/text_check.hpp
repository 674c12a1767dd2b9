#pragma once

// Bytes of a file before YAML is read from them: whether they are a text at all, and how the readers take it.

#include "yaml/problems.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace asystent::yaml {

inline constexpr std::string_view byte_order_mark = "\xef\xbb\xbf";

std::string_view without_byte_order_mark(std::string_view text);

/// Whether the bytes are a text that YAML may be read from: UTF-8, no control characters, no conflict markers
/// of git, which are named with the lines of both sides. What is wrong goes to `problems`.
bool check_text(std::string_view text, FindingCollector& problems);

/// A line of a text as it was read, 1-based, without byte order mark and line break; empty where there is
/// none.
std::string_view line_of(std::string_view text, std::uint32_t number);

/// The same of one line after another, in ascending order.
class LineReader {
public:
  explicit LineReader(std::string_view text);
  std::string_view line(std::uint32_t number);

private:
  void pass_blocks_before(std::uint32_t number);

  std::string_view rest_;
  std::string_view line_;
  std::uint32_t number_ = 0; // of `line_`
};

/// The text as the readers take it: no byte order mark, every line ends with LF. Lines and columns stay.
/// Nothing where it is so already.
std::optional<std::string> normalised(std::string_view text);

} // namespace asystent::yaml

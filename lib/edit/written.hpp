#pragma once

#include "edit/described.hpp"
#include "edit/quoting.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace asystent {

/// How a text with line breaks is written: in lines of its own under `|`, or in double quotes on one line.
enum class LongText : std::uint8_t { lines, quoted };

/// A new value as text. All nodes are arranged (described.hpp).
struct Written {
  std::string head; // what stands on the line of the key or dash, such as `anna`, `[a, b]`, `|`
  std::string body; // the lines below, each with its line break
};

/// The value of a key, whose mapping is indented by `indent` spaces.
Written written_value(const Node& value, const Described& described, std::size_t indent, LongText long_text);

/// The lines of one key and its value, of all keys of a mapping, of an item with its dash.
std::string written_pair(std::string_view key, const Node& value, const Described& described,
                         std::size_t indent, LongText long_text);
std::string written_mapping(const Node& mapping, const Described& described, std::size_t indent,
                            LongText long_text);
std::string written_item(const Node& item, const Described& described, std::size_t dash, LongText long_text);

/// A scalar, or a list or mapping in brackets, on one line.
std::string written_on_line(const Node& value, const Described& described, Surrounding surrounding);

/// A key as it is written.
std::string written_key(std::string_view key, Surrounding surrounding);

} // namespace asystent

#pragma once

// The text of new values, in the one canonical form (contract, section 2, Writing): two spaces for each step,
// keys in the order of the entity's rows, lists of words in brackets, quotes only where they are needed, a
// text of several lines as a literal block. Values, lists and mappings without content are left out of
// mappings.
//
//   canonical_…()   of a value as it comes from a command
//   written_…()     of an arranged one (shape.hpp), for the places of edit.cpp where it is put between lines

#include "edit/quoting.hpp"
#include "edit/shape.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace asystent::edit {

/// The lines of a mapping, each indented by `indent` spaces, without a leading dash.
std::string canonical_entry(const yaml::Node& mapping, const record::Entity& entity, std::size_t indent);

/// A new file.
std::string canonical_file(const yaml::Node& mapping, const record::Entity& entity);

/// The one-line form of a scalar or of a list of scalars: `anna`, `"15:00"`, `[a, b]`. Empty for no value.
std::string canonical_scalar(const yaml::Node& value, const record::Type& type);

/// How a text with line breaks is written: in lines of its own under `|`, or in double quotes on one line.
enum class LongText : std::uint8_t { lines, quoted };

/// A new value as text. All nodes are arranged (shape.hpp).
struct ValueText {
  std::string head; // what stands on the line of the key or dash, such as `anna`, `[a, b]`, `|`
  std::string body; // the lines below, each with its line break
};

/// The value of a key, whose mapping is indented by `indent` spaces.
ValueText written_value(const yaml::Node& value, const ValueShape& shape, std::size_t indent,
                        LongText long_text);

/// The lines of one key and its value, of all keys of a mapping, of an item with its dash.
std::string written_pair(std::string_view key, const yaml::Node& value, const ValueShape& shape,
                         std::size_t indent, LongText long_text);
std::string written_mapping(const yaml::Node& mapping, const ValueShape& shape, std::size_t indent,
                            LongText long_text);
std::string written_item(const yaml::Node& item, const ValueShape& shape, std::size_t dash,
                         LongText long_text);

/// A scalar, or a list or mapping in brackets, on one line.
std::string written_on_line(const yaml::Node& value, const ValueShape& shape, Surrounding surrounding);

/// A key as it is written.
std::string written_key(std::string_view key, Surrounding surrounding);

} // namespace asystent::edit

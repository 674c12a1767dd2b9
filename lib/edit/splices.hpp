#pragma once

// A change as pieces of text that take the place of others. Whoever asks for one gives the new text; here it
// is found where that goes: in lines, or in brackets, with the comments and blanks around it left as they
// are. Where that cannot be, a Refusal is thrown.

#include "edit/source_text.hpp"
#include "edit/writing.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asystent::edit {

/// A piece of text in place of `length` bytes. Its line breaks are LF.
struct Splice {
  std::size_t offset = 0;
  std::size_t length = 0;
  std::string text;
};

using Splices = std::vector<Splice>;

/// The text with all splices, which do not overlap and stand in the order of the text. New line breaks are
/// those of the file.
std::string spliced(const SourceText& source, const Splices& splices);

/// Whole lines, the last not included.
struct LineRange {
  std::size_t first = 0;
  std::size_t behind = 0;
};

/// The lines of an item of a list in lines, with the comments right above it and those below that are
/// indented as deep as its keys. Throws Refusal.
LineRange lines_of_item(const SourceText& source, const yaml::Node& list, std::size_t index);

/// The line behind what ends before the offset, and behind the comments that are indented deeper than the
/// column: these belong to it, as its keys do. Those right above the next item are that one's, whatever their
/// column.
std::size_t line_behind(const SourceText& source, std::size_t offset, std::size_t column);

// Changes to lists and mappings that are written in lines. All throw Refusal.

/// A new value for a key that is there. A comment after the old one stays.
Splices replace_value(const SourceText& source, const yaml::Node& mapping, const yaml::Node& child,
                      const ValueText& value);

/// The lines of a new key before the child `index`, or after the last.
Splices add_key(const SourceText& source, const yaml::Node& mapping, std::size_t index,
                const std::string& lines);

/// The lines of a new item before the item `index`, or after the last. Comments right above an item are about
/// it, whatever their column. Deeper ones behind the last item are about that: an empty line parts them from
/// the new one.
Splices add_item(const SourceText& source, const yaml::Node& list, std::size_t index,
                 const std::string& lines);

// Changes to lists and mappings that are written in brackets on one line. All throw Refusal.

/// A new value for a key that is there.
Splices replace_value_in_brackets(const SourceText& source, const yaml::Node& mapping,
                                  const yaml::Node& child, const std::string& value);

/// A new `key: value` before the child `index`, or after the last.
Splices add_key_in_brackets(const SourceText& source, const yaml::Node& mapping, std::size_t index,
                            const std::string& pair);

/// Takes a key away, with its value and the comma that parts it from the others.
Splices remove_key_in_brackets(const SourceText& source, const yaml::Node& mapping, std::size_t index);

/// A new item before the item `index`, or after the last.
Splices add_item_in_brackets(const SourceText& source, const yaml::Node& list, std::size_t index,
                             const std::string& item);

} // namespace asystent::edit

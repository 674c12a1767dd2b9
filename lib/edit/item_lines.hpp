#pragma once

// An item of a list as it is written, with the comments that belong to it: for taking it out of its list and
// for writing it in another one without a change of a letter.

#include "edit/splices.hpp"

#include <cstddef>
#include <string>

namespace asystent::edit {

/// The lines of an item, its dash in the first column, LF as line breaks. Throws Refusal.
std::string item_lines(const SourceText& source, const yaml::Node& list, std::size_t index);

/// Such lines with the dash so many columns to the right.
std::string shifted(const std::string& lines, std::size_t dash);

/// The text without the lines of the item; of two blank lines that would then meet one. Throws Refusal.
Splices remove_item(const SourceText& source, const yaml::Node& list, std::size_t index);

} // namespace asystent::edit

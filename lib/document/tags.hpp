#pragma once

#include "model/field.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asystent::document {

/// One `{{…}}` of a template.
struct Tag {
  char sign = ' '; // # ^ / > ! & = { or a space for a field
  std::string_view name;
  Position at = {};
  bool is_closed = true; // has its }}
};

/// The tags of the text, which must live as long as they.
std::vector<Tag> tags_of(std::string_view text);

/// Where the byte stands in the text.
Position position_in(std::string_view text, std::size_t index);

/// Where the first character is that a terminal would obey; line breaks and tabs are none.
std::optional<Position> first_control(std::string_view text);

} // namespace asystent::document

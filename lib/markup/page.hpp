#pragma once

#include <string>
#include <string_view>

namespace asystent::markup {

/// A whole page. `title` is plain, `body` is markup.
std::string page(std::string_view language, std::string_view title, std::string_view body);

/// Stands in the head of every page, and in no other file: what has it may be replaced and removed.
inline constexpr std::string_view generator_line = "<meta name=\"generator\" content=\"asystent dashboard\">";

/// How all pages look: on paper, on a telephone, by day and by night. It names no other resource.
extern const std::string_view stylesheet;

} // namespace asystent::markup

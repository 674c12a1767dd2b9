#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace asystent {

/// Whether the byte is one of a UTF-8 character after its first.
constexpr bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0) == 0x80; }

/// The first character of a text that is not empty.
std::string_view first_character(std::string_view text);

/// Takes the last character off a text that is not empty.
void pop_character(std::string& text);

/// The index of the first byte that is not UTF-8; none where all is.
std::optional<std::size_t> first_bad_byte(std::string_view text);

/// Puts a character behind the text.
void append(std::string& text, char32_t character);

/// How many characters (code points) the UTF-8 text has.
std::size_t length(std::string_view text);

/// How many columns of a terminal the UTF-8 text takes: 0 for combining marks, 2 for wide characters.
std::size_t display_width(std::string_view text);

/// The text with all that could command a terminal, turn the direction of writing or hide made visible, as
/// `\x1b` or `\u202e`. Line breaks and tabs become one space.
std::string printable(std::string_view text);

/// The same of each line; the line breaks stay.
std::string printable_lines(std::string_view text);

} // namespace asystent

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace asystent::plain {

/// What a byte may be part of. Narrower than YAML on purpose: what is not here is left to the library.
enum Role : std::uint8_t {
  in_key = 1,            // a key
  begins_text = 2,       // the first byte of a text without quotes
  in_text = 4,           // such a text, unless what is around it makes a key or a comment of it
  in_listed_text = 8,    // such a text in brackets
  in_double_quotes = 16, // a text in quotes; not what may end it, and not its escapes
  in_single_quotes = 32, // the same in the other ones
  blank = 64,
  ends_line = 128, // a line feed, or the zero behind the text
};

consteval std::uint8_t roles_of(char byte) {
  const auto is_one_of = [byte](std::string_view bytes) {
    return bytes.find(byte) != std::string_view::npos;
  };
  const bool in_word = is_one_of("0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
  const bool is_beyond_ascii = static_cast<unsigned char>(byte) >= 0x80;
  const bool begins = in_word || is_beyond_ascii || is_one_of("()+./;=^$~");
  const bool ends = byte == '\n' || byte == '\0';
  unsigned roles = 0;
  if (in_word || byte == '-') roles |= in_key;
  if (begins) roles |= begins_text;
  if (!ends && !is_one_of("\t#:")) roles |= in_text;
  if (begins || is_one_of(" -<")) roles |= in_listed_text;
  if (!ends && !is_one_of("\t\"\\")) roles |= in_double_quotes;
  if (!ends && !is_one_of("\t'")) roles |= in_single_quotes;
  if (is_one_of(" \t")) roles |= blank;
  if (ends) roles |= ends_line;
  return static_cast<std::uint8_t>(roles);
}

consteval std::array<std::uint8_t, 256> roles_of_bytes() {
  std::array<std::uint8_t, 256> roles{};
  for (std::size_t byte = 0; byte < roles.size(); ++byte) roles[byte] = roles_of(static_cast<char>(byte));
  return roles;
}

/// Whether the byte has one of the roles.
inline bool is(char byte, unsigned roles) {
  static constexpr auto roles_of_all = roles_of_bytes();
  return (roles_of_all[static_cast<unsigned char>(byte)] & roles) != 0;
}

} // namespace asystent::plain

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace asystent::plain {

/// What a byte may be part of. Narrower than YAML on purpose: what is not here is left to the library.
enum Role : std::uint8_t {
  in_key = 1,         // a key
  begins_text = 2,    // the first byte of a text without quotes
  in_listed_text = 4, // such a text in brackets
  blank = 8,
  parts_text = 16, // what may end such a text, or make a key of it
};

consteval std::array<std::uint8_t, 256> roles_of_bytes() {
  std::array<std::uint8_t, 256> roles{};
  const auto give = [&](std::string_view bytes, unsigned given) {
    for (const char byte : bytes) {
      auto& role = roles[static_cast<unsigned char>(byte)];
      role = static_cast<std::uint8_t>(role | given);
    }
  };
  constexpr std::string_view word = "0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  give(word, in_key | begins_text | in_listed_text);
  give("-", in_key | in_listed_text);
  give("()+./;=^$~", begins_text | in_listed_text);
  give(" <", in_listed_text);
  give(" \t", blank);
  give("\t#:", parts_text);
  for (unsigned byte = 0x80; byte < 0x100; ++byte) // of a character beyond ASCII
    roles[byte] = begins_text | in_listed_text;
  return roles;
}

inline bool is(char byte, Role role) {
  static constexpr auto roles = roles_of_bytes();
  return (roles[static_cast<unsigned char>(byte)] & role) != 0;
}

} // namespace asystent::plain

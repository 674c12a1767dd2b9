#include "text/fold.hpp"

#include "text/utf8.hpp"

#include <utf8.h>

namespace asystent {
namespace {

/// The plain letters of characters from `first` on; a blank where the character has none.
struct Letters {
  char32_t first;
  std::string_view plain;
};

// Made from the decompositions of Unicode: Latin-1 and Latin Extended-A, and Latin Extended Additional.
constexpr Letters latin[] = {
    {0xc0, "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
           "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
           "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"},
    {0x218, "sstt"},
    {0x1e00, "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
             "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
             "wwwwwwwwwwxxxxyyzzzzzzhtwyassssdaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
             "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyllvvyy"},
};

constexpr bool is_combining(char32_t c) { return c >= 0x300 && c <= 0x36f; }

/// Small letters, and those without the marks that some write and some do not.
char32_t plain_cyrillic(char32_t c) {
  if (c >= 0x410 && c <= 0x42f) c += 0x20;
  if (c >= 0x400 && c <= 0x40f) c += 0x50;
  switch (c) {
  case 0x439: // й
    return 0x438;
  case 0x451: // ё
    return 0x435;
  case 0x457: // ї
    return 0x456;
  case 0x490: // Ґ
    return 0x491;
  default:
    return c;
  }
}

char32_t plain(char32_t c) {
  for (const Letters& letters : latin)
    if (c >= letters.first && c - letters.first < letters.plain.size())
      if (const char letter = letters.plain[c - letters.first]; letter != ' ')
        return static_cast<char32_t>(letter);
  return c >= 0x400 && c <= 0x491 ? plain_cyrillic(c) : c;
}

// Not std::tolower: it depends on the locale, and cron runs in one without Polish letters.
char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The text is UTF-8.
void append_folded(std::string& result, std::string_view text) {
  for (auto it = text.begin(); it != text.end();) {
    if (static_cast<unsigned char>(*it) < 0x80) {
      result += lower(*it++);
      continue;
    }
    const auto c = static_cast<char32_t>(utf8::next(it, text.end()));
    if (!is_combining(c)) append(result, plain(c));
  }
}

} // namespace

std::string fold(std::string_view text) {
  std::string result;
  while (const auto bad = first_bad_byte(text)) {
    append_folded(result, text.substr(0, *bad));
    result += text[*bad];
    text.remove_prefix(*bad + 1);
  }
  append_folded(result, text);
  return result;
}

std::string in_small_letters(std::string text) {
  for (char& letter : text) letter = lower(letter);
  return text;
}

} // namespace asystent

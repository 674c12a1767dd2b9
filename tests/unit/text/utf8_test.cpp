#include "text/utf8.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <utf8.h>

using namespace asystent;

namespace {

/// Beside letters: what a terminal obeys, what takes no column or two, and what is not UTF-8.
constexpr std::array<std::string_view, 14> odd{"ż",    "\x1b",     "\x1f",         "\x7f",  " ",
                                               "~",    "\u0301",   "漢",           "\x80",  "\xff",
                                               "\xc5", "\xe2\x80", "\xc5\xbc\xbc", "\u202e"};

/// Each where it begins or ends a block of eight bytes, and anywhere between.
template <class Use>
void each_text(Use use) {
  for (const std::string_view piece : odd)
    for (std::size_t before = 0; before < 19; ++before)
      for (std::size_t after = 0; after < 19; ++after)
        use(std::string(before, 'a') + std::string(piece) + std::string(after, 'b'), piece, before, after);
}

} // namespace

TEST_CASE("the first byte that is not UTF-8 is found wherever it stands") {
  each_text([](const std::string& text, std::string_view, std::size_t, std::size_t) {
    const auto bad = utf8::find_invalid(text.begin(), text.end());
    const auto found = first_bad_byte(text);
    CAPTURE(text);
    CHECK(found.has_value() == (bad != text.end()));
    if (found) CHECK(*found == static_cast<std::size_t>(bad - text.begin()));
  });
}

TEST_CASE("a text is printable when each of its characters is, wherever it stands") {
  each_text([](const std::string& text, std::string_view piece, std::size_t before, std::size_t after) {
    CAPTURE(text);
    CHECK(printable(text) == std::string(before, 'a') + printable(piece) + std::string(after, 'b'));
  });
}

TEST_CASE("a text is as wide as its characters") {
  each_text([](const std::string& text, std::string_view piece, std::size_t before, std::size_t after) {
    if (first_bad_byte(text)) return;
    CAPTURE(text);
    CHECK(display_width(text) == before + display_width(piece) + after);
  });
}

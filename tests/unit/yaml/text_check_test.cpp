#include "text/utf8.hpp"
#include "yaml/text_check.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace asystent;
using namespace asystent::yaml;

namespace {

struct Told {
  FindingId id;
  Position at;

  bool operator==(const Told&) const = default;
};

std::optional<Told> told(std::string_view text) {
  FindingCollector problems("a");
  if (check_text(text, problems)) return std::nullopt;
  const Finding first = problems.take().front();
  return Told{first.id, first.place.at};
}

/// Byte by byte, as slowly as can be.
std::optional<Told> told_slowly(std::string_view text) {
  const auto place = [&](std::size_t at) {
    const std::string_view before = text.substr(0, at);
    const std::size_t line = before.rfind('\n') + 1;
    return Position{static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1),
                    static_cast<std::uint32_t>(length(before.substr(line)) + 1)};
  };
  if (const auto bad = first_bad_byte(text)) return Told{FindingId::not_utf8, place(*bad)};
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool is_line_end = c == '\n' || (c == '\r' && text.substr(at + 1).starts_with('\n'));
    const bool is_command = (c >= 0 && c < ' ') || c == 0x7f;
    if (is_command && !is_line_end && c != '\t') return Told{FindingId::yaml_syntax, place(at)};
  }
  return std::nullopt;
}

constexpr std::array<std::string_view, 12> wrong_bytes{
    "\xe2\x80",     "\xe0\x80\x80",     "\xff", "\xc5", "\x80", "\xc0\xaf",
    "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x1b", "\x7f", "\r",   {"\0", 1}};

/// Long enough for several blocks of each size that are usual, with some between them that are not.
std::string polish() {
  std::string usual;
  for (int i = 0; i < 16; ++i) usual += "Zażółć „gęślą” jaźń — i dalej,\n";
  return usual + "\todpowiedź: 😀 z Łodzi\r\n" + usual;
}

} // namespace

TEST_CASE("A wrong byte is told at its place, wherever in a text it stands") {
  const std::string text = polish();
  REQUIRE_FALSE(told(text));
  for (const std::string_view wrong : wrong_bytes)
    for (std::size_t at = 0; at <= text.size(); ++at) {
      std::string changed = text;
      changed.insert(at, wrong);
      CAPTURE(at);
      CHECK(told(changed) == told_slowly(changed));
    }
}

TEST_CASE("A text that ends within a character is told") {
  for (std::size_t size = 1; size < 700; ++size) {
    CAPTURE(size);
    CHECK(told(std::string(size, 'a') + "\xc5") ==
          Told{FindingId::not_utf8, {1, static_cast<std::uint32_t>(size + 1)}});
  }
}

TEST_CASE("Texts of few different bytes are judged as they are byte by byte") {
  constexpr std::string_view bytes = "a\n\xc5\x82\xc5\x82\xe2\x80\x9d\xe2\xf0\x9f\xff\xc1\r\n\x7f";
  std::mt19937 dice(7);
  for (int i = 0; i < 20'000; ++i) {
    std::string text(70 + dice() % 700, 'a');
    for (unsigned changes = dice() % 8; changes > 0; --changes)
      text.replace(dice() % text.size(), 2, bytes.substr(dice() % bytes.size(), 1 + dice() % 4));
    CAPTURE(text);
    REQUIRE(told(text) == told_slowly(text));
  }
}

TEST_CASE("Lines are given by their numbers, however far apart they are") {
  std::mt19937 dice(11);
  std::string text;
  std::vector<std::string> lines;
  for (int i = 0; i < 400; ++i) {
    lines.emplace_back(dice() % (i % 40 == 0 ? 700 : 20), static_cast<char>('a' + i % 26));
    text += lines.back() + (i % 3 == 0 ? "\r\n" : "\n");
  }
  for (std::uint32_t step = 1; step < 50; ++step) {
    LineReader reader(text);
    for (std::uint32_t number = step; number <= lines.size(); number += step) {
      CAPTURE(number);
      REQUIRE(reader.line(number) == lines[number - 1]);
      REQUIRE(reader.line(number) == lines[number - 1]);
    }
    CHECK(reader.line(static_cast<std::uint32_t>(lines.size()) + step + 1).empty());
  }
}

#include "mutations.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace asystent::fuzz {
namespace {

/// What means something in YAML, is near it, or is no ASCII.
constexpr auto tokens = std::to_array<std::string_view>(
    {"\n",       " ",           "  ",    "\t",   ":",    ": ",   "- ",   "-",      "#",
     " #",       "\"",          "'",     "[",    "]",    "{",    "}",    ",",      "|",
     "|-",       "|+",          ">",     ">-",   "&a",   "*a",   "!x",   "?",      "? ",
     "---",      "...",         "~",     "null", "%",    "@",    "`",    "\\",     "\\n",
     "\\x41",    "\\u017c",     "\\\n",  "ż",    "„",    "\n\n", "\n  ", "\n    ", "\n      ",
     "\n- ",     "\n  - ",      "0",     "<<",   ">\n",  ">-\n", ">2\n", "|2-\n",  "\n---\n",
     ", ",       "{a: 1",       "[a, b", "\"\n", "\\\"", "\t#",  "''",   "\"\"",   "\xef\xbb\xbf",
     "\xc2\x85", "\xe2\x80\xa8"});

std::string_view any_token(Dice& dice) { return tokens[dice.roll(tokens.size())]; }

/// The place, or where the character begins that it is in: half a character is no text at all.
std::size_t begin_of_character(const std::string& text, std::size_t place) {
  while (place > 0 && place < text.size() && continues_character(text[place])) --place;
  return place;
}

std::size_t any_place(const std::string& text, Dice& dice) {
  return begin_of_character(text, dice.roll(text.size() + 1));
}

/// So many bytes from the place on, and whole characters.
std::string_view part(const std::string& text, std::size_t place, std::size_t bytes) {
  const std::size_t end = begin_of_character(text, std::min(place + bytes, text.size()));
  return std::string_view(text).substr(place, std::max(end, place) - place);
}

std::size_t begin_of_line(const std::string& text, std::size_t place) {
  return place == 0 ? 0 : text.rfind('\n', place - 1) + 1; // npos + 1 is 0: the first line
}

/// Behind its line break.
std::size_t end_of_line(const std::string& text, std::size_t place) {
  return std::min(text.find('\n', place), text.size() - 1) + 1;
}

std::string line_at(const std::string& text, std::size_t place) {
  const std::size_t begin = begin_of_line(text, place);
  return text.substr(begin, end_of_line(text, place) - begin);
}

void insert_token(std::string& text, std::size_t place, Dice& dice) { text.insert(place, any_token(dice)); }

void erase_bytes(std::string& text, std::size_t place, Dice& dice) {
  text.erase(place, part(text, place, 1 + dice.roll(3)).size());
}

void replace_bytes(std::string& text, std::size_t place, Dice& dice) {
  erase_bytes(text, place, dice);
  insert_token(text, place, dice);
}

void copy_bytes(std::string& text, std::size_t place, Dice& dice) {
  const std::size_t from = any_place(text, dice);
  text.insert(place, std::string(part(text, from, dice.roll(60))));
}

void repeat_line(std::string& text, std::size_t place, Dice&) {
  text.insert(begin_of_line(text, place), line_at(text, place));
}

void erase_line(std::string& text, std::size_t place, Dice&) {
  text.erase(begin_of_line(text, place), line_at(text, place).size());
}

void indent_line(std::string& text, std::size_t place, Dice& dice) {
  text.insert(begin_of_line(text, place), 1 + dice.roll(4), ' ');
}

void outdent_line(std::string& text, std::size_t place, Dice& dice) {
  const std::size_t begin = begin_of_line(text, place);
  const std::size_t content = std::min(text.find_first_not_of(' ', begin), text.size());
  text.erase(begin, std::min(content - begin, 1 + dice.roll(4)));
}

struct Mutation {
  std::string_view name;
  void (*change)(std::string& text, std::size_t place, Dice& dice);
};

constexpr auto mutations = std::to_array<Mutation>({
    {"insert token", insert_token},
    {"erase bytes", erase_bytes},
    {"replace bytes", replace_bytes},
    {"copy bytes", copy_bytes},
    {"repeat line", repeat_line},
    {"erase line", erase_line},
    {"indent line", indent_line},
    {"outdent line", outdent_line},
});

} // namespace

Mutated mutated(std::string text, Dice& dice) {
  Mutated result{std::move(text), {}};
  do {
    const Mutation& mutation = mutations[dice.roll(mutations.size())];
    mutation.change(result.text, any_place(result.text, dice), dice);
    result.mutations.push_back(mutation.name);
  } while (dice.roll(2) == 0);
  return result;
}

} // namespace asystent::fuzz

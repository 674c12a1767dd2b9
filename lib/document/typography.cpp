#include "document/typography.hpp"

#include "calendar/month_names.hpp"
#include "document/page_pieces.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

constexpr std::string_view no_break_space = "\u00a0";
constexpr std::string_view no_break_hyphen = "\u2011";

/// What stands before a number.
constexpr auto before_numbers = std::to_array<std::string_view>(
    {"art.", "ust.", "pkt", "poz.", "nr", "str.", "§", "§§", "godz.", "tel."});
/// What stands before a letter, a name, a sign.
constexpr auto before_words = std::to_array<std::string_view>({"lit.", "sygn.", "p.", "ul.", "al.", "pl."});
/// What stands behind a number, without its point.
constexpr auto behind_numbers = std::to_array<std::string_view>({"r", "h", "min", "zł", "km"});

constexpr auto opening_signs = std::to_array<std::string_view>({"(", "[", "„", "«", "&quot;", "&#39;"});
constexpr std::string_view closing_signs = ".,;:)]";

/// Elements within a line: a word before them is not at its end.
constexpr auto inline_tags = std::to_array<std::string_view>({"<span", "<strong", "<small", "<em", "<b>"});
bool contains(const auto& list, std::string_view value) {
  return std::ranges::find(list, value) != list.end();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) {
  return is_capital(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool begins_with_digit(std::string_view word) { return !word.empty() && is_digit(word.front()); }
bool is_number(std::string_view word) { return !word.empty() && std::ranges::all_of(word, is_digit); }

std::string_view without_opening(std::string_view word) {
  for (auto sign = opening_signs.begin(); sign != opening_signs.end();) {
    const bool is_there = word.starts_with(*sign);
    if (is_there) word.remove_prefix(sign->size());
    sign = is_there ? opening_signs.begin() : sign + 1;
  }
  return word;
}

std::string_view without_closing(std::string_view word) {
  return word.substr(0, word.find_last_not_of(closing_signs) + 1);
}

/// A dash is none: like other signs it has three bytes.
bool is_one_letter(std::string_view word) {
  return !word.empty() && word.size() < 3 && is_letter(word.front()) && length(word) == 1;
}

/// `18/26` of a case number.
bool is_number_of_year(std::string_view word) {
  const std::size_t slash = word.find('/');
  return slash != std::string_view::npos && is_number(word.substr(0, slash)) &&
         is_number(word.substr(slash + 1));
}

/// `Nsm`, `RNsm`, `Opm`
bool is_register(std::string_view word) {
  constexpr std::size_t longest = 5;
  return !word.empty() && word.size() <= longest && is_capital(word.front()) &&
         std::ranges::all_of(word, is_letter);
}

bool is_roman(std::string_view word) {
  return !word.empty() && word.find_first_not_of("IVXL") == std::string_view::npos;
}

/// `listopada`, not `listopad`: a month that a day stands before.
bool is_month_of_day(std::string_view word) { return word.size() > 3 && month_named(fold(word)).has_value(); }

/// Two words of a text and the one behind them: the first without signs before it, the others without those
/// behind them.
struct Words {
  std::string_view first, second, third;
};

bool is_part_of_case_number(const Words& words) {
  return (is_register(words.first) && is_number_of_year(words.second)) ||
         (is_roman(words.first) && is_register(words.second) && is_number_of_year(words.third));
}

bool is_part_of_date(const Words& words) {
  return (is_number(words.first) && is_month_of_day(words.second)) ||
         (is_month_of_day(words.first) && is_number(words.second));
}

/// `600 100 216`, `4 860 zł`
bool is_part_of_long_number(const Words& words) {
  constexpr std::size_t longest_group = 3;
  return is_number(words.first) && is_number(words.second) && words.first.size() <= longest_group &&
         words.second.size() <= longest_group;
}

/// Whether the line must not end between the first word and the second.
bool belong_together(const Words& words) {
  if (is_one_letter(words.first) || contains(before_words, words.first)) return true;
  if (contains(before_numbers, fold(words.first)))
    return begins_with_digit(words.second) || is_roman(words.second) || words.second == "§";
  if (words.first == "r.") return words.second == "poz";
  return (begins_with_digit(words.first) && contains(behind_numbers, words.second)) ||
         is_part_of_long_number(words) || is_part_of_date(words) || is_part_of_case_number(words);
}

/// A longer word is none: an address of the net, a slip of the keyboard. It may be broken after so many
/// letters, for else its table would reach beyond the paper.
constexpr std::size_t longest_word = 30;
constexpr std::size_t longest_piece = 20;
constexpr std::string_view place_to_break = "<wbr>";

/// The first character of the text, `&amp;` as one.
std::string_view first_character(std::string_view text) {
  const std::size_t end = text.front() == '&' ? text.find(';') : std::string_view::npos;
  std::size_t size = end == std::string_view::npos ? 1 : end + 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0) == 0x80) ++size;
  return text.substr(0, size);
}

bool is_too_long(std::string_view word) {
  std::size_t count = 0;
  for (; !word.empty() && count <= longest_word; ++count) word.remove_prefix(first_character(word).size());
  return count > longest_word;
}

std::string with_places_to_break(std::string_view word) {
  if (!is_too_long(word)) return std::string(word);
  std::string text;
  for (std::size_t count = 0; !word.empty(); ++count) {
    if (count > 0 && count % longest_piece == 0) text += place_to_break;
    const std::string_view character = first_character(word);
    text += character;
    word.remove_prefix(character.size());
  }
  return text;
}

/// Replaces `-` in `R-2026-001`, `00-001`, `NK-A`.
std::string with_hyphens(std::string_view word) {
  std::string text;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool is_inside = word[i] == '-' && i > 0 && i + 1 < word.size();
    const bool stays = is_inside && (is_digit(word[i - 1]) || is_capital(word[i - 1])) &&
                       (is_digit(word[i + 1]) || is_letter(word[i + 1]));
    if (stays)
      text += no_break_hyphen;
    else
      text += word[i];
  }
  return text;
}

std::string_view word_at(std::string_view text, std::size_t begin) {
  if (begin >= text.size()) return {};
  return text.substr(begin, text.find_first_of(" \n\t", begin) - begin);
}

/// One text between tags.
std::string typeset_text(std::string_view text, bool goes_on) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view word = word_at(text, at);
    result += with_places_to_break(with_hyphens(word));
    at += word.size();
    if (at == text.size()) break;
    const std::string_view second = word_at(text, at + 1);
    const bool is_last = at + 1 == text.size();
    const bool is_space = text[at] == ' ' && (!second.empty() || (is_last && goes_on));
    const Words words{without_opening(word), without_closing(without_opening(second)),
                      without_closing(word_at(text, at + 1 + second.size() + 1))};
    if (is_space && belong_together(words))
      result += no_break_space;
    else
      result += text[at];
    ++at;
  }
  return result;
}

bool begins_within_line(std::string_view text) {
  return std::ranges::any_of(inline_tags, [&](std::string_view tag) { return text.starts_with(tag); });
}

} // namespace

std::string typeset(std::string_view html) {
  const std::vector<PagePiece> pieces = pieces_of(html);
  std::string result;
  result.reserve(html.size() + html.size() / 16);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool goes_on = i + 1 < pieces.size() && begins_within_line(pieces[i + 1].text);
    result += pieces[i].is_tag ? std::string(pieces[i].text) : typeset_text(pieces[i].text, goes_on);
  }
  return result;
}

} // namespace asystent::document

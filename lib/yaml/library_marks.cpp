#include "yaml/library_marks.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"
#include "yaml/odd_characters.hpp"

#include <yaml-cpp/exceptions.h>

#include <algorithm>
#include <array>
#include <optional>

namespace asystent::yaml {
namespace {

/// The last of the dashes that the line begins with, where nothing but a comment follows it.
std::optional<std::size_t> bare_dash(std::string_view line) {
  std::optional<std::size_t> last;
  for (std::size_t at = line.find_first_not_of(" \t");;) {
    if (at == std::string_view::npos || line[at] == '#') return last;
    if (line[at] != '-') return std::nullopt;
    last = at;
    at = line.find_first_not_of(" \t", at + 1);
  }
}

struct Translation {
  std::string_view message; // how yaml-cpp's message begins
  Text text;
};

namespace errors = YAML::ErrorMsg;

const std::array translations = std::to_array<Translation>({
    {errors::END_OF_MAP_FLOW,
     {"brak zamykającego }: poszukaj wyżej, gdzie stoi otwierający {",
      "the closing } is missing: look for the opening { above"}},
    {errors::END_OF_MAP,
     {"tu kończy się lista pól: sprawdź wcięcie i dwukropek po kluczu",
      "the list of keys ends here: check the indentation and the colon after the key"}},
    {errors::END_OF_SEQ_FLOW,
     {"brak zamykającego ]: poszukaj wyżej, gdzie stoi otwierający [",
      "the closing ] is missing: look for the opening [ above"}},
    {errors::END_OF_SEQ,
     {"tu kończy się lista: sprawdź wcięcie i myślnik",
      "the list ends here: check the indentation and the dash"}},
    {errors::DOC_IN_SCALAR, {"brak zamykającego cudzysłowu", "the closing quote is missing"}},
    {errors::EOF_IN_SCALAR, {"brak zamykającego cudzysłowu", "the closing quote is missing"}},
    {errors::TAB_IN_INDENTATION,
     {"tabulator we wcięciu: użyj spacji", "a tab in the indentation: use spaces"}},
    {errors::FLOW_END, {"nawias zamykający bez otwierającego", "a closing bracket without an opening one"}},
    {errors::BLOCK_ENTRY, {"myślnik listy w tym miejscu nie może stać", "a list dash cannot stand here"}},
    {errors::MAP_KEY, {"klucz w tym miejscu nie może stać", "a key cannot stand here"}},
    {errors::MAP_VALUE,
     {"dwukropek w tym miejscu nie może stać: tekst z „: ” weź w cudzysłów",
      "a colon cannot stand here: put a text with “: ” in quotes"}},
    {errors::INVALID_ESCAPE,
     {"nieznany znak po \\ w cudzysłowie", "an unknown character after \\ in quotes"}},
    {errors::INVALID_HEX, {"zły kod znaku w cudzysłowie", "a bad character code in quotes"}},
    {errors::INVALID_UNICODE, {"zły kod znaku w cudzysłowie", "a bad character code in quotes"}},
    {errors::CHAR_IN_BLOCK, {"zbędny znak po | lub >", "an unexpected character after | or >"}},
    {errors::ZERO_INDENT_IN_BLOCK, {"wcięcie 0 po | lub >", "indentation 0 after | or >"}},
    {errors::UNKNOWN_TOKEN,
     {"tekst nie może zaczynać się tym znakiem: weź go w cudzysłów",
      "a text cannot begin with this character: put it in quotes"}},
});

} // namespace

MarkedSource::MarkedSource(std::string_view text, std::uint32_t first_line)
    : text_(text), lines_(lines_of(text)), first_line_(first_line) {
  if (text.empty() || text.ends_with('\n')) lines_.emplace_back(); // where the end is marked
}

std::string_view MarkedSource::rest_of_line(const YAML::Mark& mark) const {
  const std::string_view whole = line(mark.line);
  return whole.substr(std::min(static_cast<std::size_t>(mark.column), whole.size()));
}

std::string_view MarkedSource::rest(const YAML::Mark& mark) const {
  const char* const begin = rest_of_line(mark).data();
  return {begin, text_.data() + text_.size()};
}

Position MarkedSource::position(const YAML::Mark& mark, std::size_t behind) const {
  const std::string_view passed = rest(mark).substr(0, behind);
  YAML::Mark there = mark;
  there.line += static_cast<int>(std::ranges::count(passed, '\n'));
  const std::size_t line_start = passed.rfind('\n') + 1; // npos + 1 is 0: still the line of the mark
  there.column = static_cast<int>(passed.size() - line_start) + (line_start == 0 ? mark.column : 0);
  return position(there);
}

Position MarkedSource::position(const YAML::Mark& mark) const {
  if (mark.is_null()) return {first_line_, 1};
  // The end of a text is marked below its last line, where there is nothing to show.
  if (static_cast<std::size_t>(mark.line) >= lines_.size())
    return {first_line_ + static_cast<std::uint32_t>(lines_.size()) - 1,
            static_cast<std::uint32_t>(length(lines_.back()) + 1)};
  return {first_line_ + static_cast<std::uint32_t>(mark.line), characters_before(mark) + 1};
}

/// Marks come in the order of the text, mostly, and a line may be long: it is counted on from the last mark.
std::uint32_t MarkedSource::characters_before(const YAML::Mark& mark) const {
  const std::string_view text = line(mark.line);
  const std::size_t column = std::min(static_cast<std::size_t>(mark.column), text.size());
  if (counted_.line != mark.line || counted_.column > column) counted_ = {mark.line, 0, 0};
  const auto more = length(text.substr(counted_.column, column - counted_.column));
  counted_ = {mark.line, column, counted_.characters + static_cast<std::uint32_t>(more)};
  return counted_.characters;
}

std::optional<std::pair<Position, Message>> MarkedSource::odd_character_near(const YAML::Mark& mark) const {
  const auto odd = yaml::odd_character_near(lines_, static_cast<std::size_t>(std::max(mark.line, 0)));
  if (!odd) return std::nullopt;
  const auto column = length(lines_[odd->line].substr(0, odd->offset)) + 1;
  const Position at{first_line_ + static_cast<std::uint32_t>(odd->line), static_cast<std::uint32_t>(column)};
  return std::pair(at, odd->what);
}

Position MarkedSource::bare_dash_before(Position next, Position list) const {
  for (std::uint32_t number = next.line; number >= first_line_; --number) {
    const std::string_view text = line(static_cast<int>(number - first_line_));
    const bool is_before = number < next.line || text.find_first_not_of(" \t") + 1 < next.column;
    if (!is_before || text.substr(0, text.find('#')).find_first_not_of(" \t") == std::string_view::npos)
      continue;
    const auto dash = bare_dash(text);
    return dash ? Position{number, static_cast<std::uint32_t>(*dash + 1)} : list;
  }
  return list;
}

std::string_view MarkedSource::line(int index) const {
  const auto number = static_cast<std::size_t>(index);
  return number < lines_.size() ? lines_[number] : std::string_view();
}

Text syntax_error(std::string_view message) {
  for (const Translation& translation : translations)
    if (message.starts_with(translation.message)) return translation.text;
  return {"zapis niezgodny z YAML", "not YAML"};
}

} // namespace asystent::yaml

#include "yaml/yaml_errors.hpp"

#include <yaml-cpp/exceptions.h>

#include <array>

namespace asystent {
namespace {

struct Translation {
  std::string_view message; // how yaml-cpp's message begins
  Text text;
};

namespace yaml = YAML::ErrorMsg;

const std::array translations = std::to_array<Translation>({
    {yaml::END_OF_MAP_FLOW,
     {"brak zamykającego }: poszukaj wyżej, gdzie stoi otwierający {",
      "the closing } is missing: look for the opening { above"}},
    {yaml::END_OF_MAP,
     {"tu kończy się lista pól: sprawdź wcięcie i dwukropek po kluczu",
      "the list of keys ends here: check the indentation and the colon after the key"}},
    {yaml::END_OF_SEQ_FLOW,
     {"brak zamykającego ]: poszukaj wyżej, gdzie stoi otwierający [",
      "the closing ] is missing: look for the opening [ above"}},
    {yaml::END_OF_SEQ,
     {"tu kończy się lista: sprawdź wcięcie i myślnik",
      "the list ends here: check the indentation and the dash"}},
    {yaml::DOC_IN_SCALAR, {"brak zamykającego cudzysłowu", "the closing quote is missing"}},
    {yaml::EOF_IN_SCALAR, {"brak zamykającego cudzysłowu", "the closing quote is missing"}},
    {yaml::TAB_IN_INDENTATION, {"tabulator we wcięciu: użyj spacji", "a tab in the indentation: use spaces"}},
    {yaml::FLOW_END, {"nawias zamykający bez otwierającego", "a closing bracket without an opening one"}},
    {yaml::BLOCK_ENTRY, {"myślnik listy w tym miejscu nie może stać", "a list dash cannot stand here"}},
    {yaml::MAP_KEY, {"klucz w tym miejscu nie może stać", "a key cannot stand here"}},
    {yaml::MAP_VALUE,
     {"dwukropek w tym miejscu nie może stać: tekst z „: ” weź w cudzysłów",
      "a colon cannot stand here: put a text with “: ” in quotes"}},
    {yaml::INVALID_ESCAPE, {"nieznany znak po \\ w cudzysłowie", "an unknown character after \\ in quotes"}},
    {yaml::INVALID_HEX, {"zły kod znaku w cudzysłowie", "a bad character code in quotes"}},
    {yaml::INVALID_UNICODE, {"zły kod znaku w cudzysłowie", "a bad character code in quotes"}},
    {yaml::CHAR_IN_BLOCK, {"zbędny znak po | lub >", "an unexpected character after | or >"}},
    {yaml::ZERO_INDENT_IN_BLOCK, {"wcięcie 0 po | lub >", "indentation 0 after | or >"}},
    {yaml::UNKNOWN_TOKEN,
     {"tekst nie może zaczynać się tym znakiem: weź go w cudzysłów",
      "a text cannot begin with this character: put it in quotes"}},
});

} // namespace

Text syntax_error(std::string_view message) {
  for (const Translation& translation : translations)
    if (message.starts_with(translation.message)) return translation.text;
  return {"zapis niezgodny z YAML", "not YAML"};
}

} // namespace asystent

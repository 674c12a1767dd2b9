#include "text/look_alike.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

struct Row {
  std::string_view character;
  std::string_view code;
  bool is_dash;
  Text name;
};

constexpr auto rows = std::to_array<Row>({
    {"\u00a0", "U+00A0", false, {"twarda spacja", "a no-break space"}},
    {"\u202f", "U+202F", false, {"wąska twarda spacja", "a narrow no-break space"}},
    {"\u2007", "U+2007", false, {"spacja szerokości cyfry", "a figure space"}},
    {"\u2009", "U+2009", false, {"cienka spacja", "a thin space"}},
    {"\u2003", "U+2003", false, {"długa spacja", "an em space"}},
    {"\u2002", "U+2002", false, {"półdługa spacja", "an en space"}},
    {"\u3000", "U+3000", false, {"spacja ideograficzna", "an ideographic space"}},
    {"\u200b", "U+200B", false, {"spacja zerowej szerokości", "a zero width space"}},
    {"\ufeff", "U+FEFF", false, {"niewidoczny znacznik BOM", "an invisible byte order mark"}},
    {"\u00ad", "U+00AD", false, {"miękki łącznik", "a soft hyphen"}},
    {"\u2011", "U+2011", true, {"łącznik nierozdzielający", "a non-breaking hyphen"}},
    {"\u2010", "U+2010", true, {"łącznik typograficzny", "a typographic hyphen"}},
    {"\u2012", "U+2012", true, {"kreska szerokości cyfry", "a figure dash"}},
    {"\u2013", "U+2013", true, {"półpauza", "an en dash"}},
    {"\u2014", "U+2014", true, {"pauza", "an em dash"}},
    {"\u2212", "U+2212", true, {"znak minus", "a minus sign"}},
});

} // namespace

std::optional<LookAlike> first_look_alike(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = first_character(text.substr(at));
    const auto row = std::ranges::find(rows, character, &Row::character);
    if (row != rows.end())
      return LookAlike{
          at,
          character.size(),
          row->is_dash,
          {fmt::format("{} ({})", row->name.pl, row->code), fmt::format("{} ({})", row->name.en, row->code)}};
    at += character.size();
  }
  return std::nullopt;
}

} // namespace asystent

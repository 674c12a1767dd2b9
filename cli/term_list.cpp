#include "cli/term_list.hpp"

#include "cli/help.hpp"
#include "show/text_table.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::size_t indent = 2;
constexpr std::size_t below = 6;
// A meaning in fewer columns is hard to read.
constexpr std::size_t least_room = 24;

} // namespace

bool TermList::has_room(std::size_t columns) const {
  std::size_t widest = 0;
  for (const auto& [term, meaning] : rows_) widest = std::max(widest, display_width(term));
  return indent + widest + 2 + least_room <= width_of(columns);
}

std::string TermList::text(std::size_t columns) const {
  std::string text;
  if (has_room(columns)) {
    show::TextTable table(indent, width_of(columns));
    for (const auto& [term, meaning] : rows_) table.add({{term}, {meaning}});
    return table.text({});
  }
  const std::string margin(below, ' ');
  for (const auto& [term, meaning] : rows_)
    text += std::string(indent, ' ') + printable(term) + "\n" + margin +
            show::broken_at_words(printable(meaning), width_of(columns) - below, below) + "\n";
  return text;
}

} // namespace asystent::cli

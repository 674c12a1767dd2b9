#include "document/text_document.hpp"

#include "document/zip_archive.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

constexpr std::string_view table_begins = "<table:table ", table_ends = "</table:table>";
constexpr std::string_view has_heads = "<table:table-header-rows";
constexpr std::string_view styles_end = "</office:automatic-styles>";

/// A style of pandoc's cells, and ours in its place.
struct CellStyle {
  std::string_view given, ours;
};

constexpr auto cell_styles = std::to_array<CellStyle>({
    {"\"TableHeaderRowCell\"", "\"RuledHeadCell\""},
    {"\"TableRowCell\"", "\"RuledCell\""},
});

// Line, room and ground are those of _style.css.
constexpr std::string_view our_styles =
    R"(<style:style style:name="RuledHeadCell" style:family="table-cell">)"
    R"(<style:table-cell-properties fo:border="0.3mm solid #555555" fo:padding="1mm" fo:background-color="#eeeeee" />)"
    R"(</style:style><style:style style:name="RuledCell" style:family="table-cell">)"
    R"(<style:table-cell-properties fo:border="0.3mm solid #555555" fo:padding="1mm" /></style:style>)";

constexpr std::string_view page_layout = "<style:page-layout-properties";

struct PaperValue {
  std::string_view name, of_a4;
};

// The margins are those of _style.css.
constexpr auto paper = std::to_array<PaperValue>({
    {"fo:page-width=\"", "210mm"},
    {"fo:page-height=\"", "297mm"},
    {"fo:margin-top=\"", "20mm"},
    {"fo:margin-right=\"", "18mm"},
    {"fo:margin-bottom=\"", "20mm"},
    {"fo:margin-left=\"", "22mm"},
});

struct Finish {
  std::string_view member;
  std::string (*change)(std::string);
};

constexpr auto finishes = std::to_array<Finish>({{"content.xml", with_ruled_cells}, {"styles.xml", on_a4}});

std::string with_our_cells(std::string_view table) {
  std::string ruled;
  while (!table.empty()) {
    const std::size_t quote = table.find('"');
    ruled += table.substr(0, quote);
    if (quote == std::string_view::npos) break;
    table.remove_prefix(quote);
    std::string_view taken = table.substr(0, 1), put = taken;
    for (const CellStyle& style : cell_styles)
      if (table.starts_with(style.given)) taken = style.given, put = style.ours;
    ruled += put;
    table.remove_prefix(taken.size());
  }
  return ruled;
}

} // namespace

std::string with_ruled_cells(std::string content) {
  const std::size_t styles = content.find(styles_end);
  if (styles == std::string::npos) return content;
  content.insert(styles, our_styles);
  std::string ruled;
  std::string_view rest = content;
  for (std::size_t at = rest.find(table_begins); at != std::string_view::npos; at = rest.find(table_begins)) {
    ruled += rest.substr(0, at);
    const std::string_view table = rest.substr(at, rest.find(table_ends, at) - at);
    ruled += table.find(has_heads) == std::string_view::npos ? std::string(table) : with_our_cells(table);
    rest.remove_prefix(at + table.size());
  }
  return ruled.append(rest);
}

std::string on_a4(std::string styles) {
  for (const PaperValue& value : paper) {
    const std::size_t at = styles.find(value.name, std::min(styles.find(page_layout), styles.size()));
    if (at == std::string::npos) continue;
    const std::size_t begin = at + value.name.size();
    styles.replace(begin, styles.find('"', begin) - begin, value.of_a4);
  }
  return styles;
}

std::string finished_text_document(std::string_view odt) {
  std::string finished(odt);
  for (const Finish& finish : finishes) {
    const auto archive = ZipArchive::read(finished);
    auto member = archive ? archive->member(finish.member) : std::nullopt;
    if (member) finished = archive->with(finish.member, finish.change(std::move(*member)));
  }
  return finished;
}

} // namespace asystent::document

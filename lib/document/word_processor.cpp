#include "document/word_processor.hpp"

#include "document/column_widths.hpp"
#include "document/page_pieces.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace asystent::document {
namespace {

/// What stands for an empty element that is only drawn.
struct Drawn {
  std::string_view name; // of its class
  std::string_view text;
};

constexpr auto drawn =
    std::to_array<Drawn>({{"blank", "……………………"}, {"line", "………………………………<br>"}, {"box", "☐ "}});

/// Whose tags are left out.
constexpr auto without_tags = std::to_array<std::string_view>({"style", "title", "colgroup"});

constexpr std::string_view line_break = "<br>\n";

/// An element whose end has not come yet.
struct OpenElement {
  std::string_view name;
  std::string end;          // what its end tag becomes
  bool keeps_lines = false; // a line break in it is one
  bool counts_headings = false;
  bool is_table_of_signatures = false;
};

class Rewriting {
public:
  std::string take(std::string_view page) {
    const auto pieces = pieces_of(page);
    for (std::span<const PagePiece> rest = pieces; !rest.empty(); rest = rest.subspan(1)) {
      const PagePiece& piece = rest.front();
      if (!piece.is_tag)
        add_text(piece.text);
      else if (piece.is_end())
        close(piece);
      else
        open(piece);
      if (piece.is_tag && !piece.is_end() && piece.name() == "table") result_ += column_group(rest);
    }
    return std::move(result_);
  }

private:
  void add_text(std::string_view text) {
    const bool keeps_lines = std::ranges::any_of(open_, &OpenElement::keeps_lines);
    for (const char c : text)
      if (c == '\n' && keeps_lines)
        result_ += line_break;
      else
        result_ += c;
  }

  void open(const PagePiece& tag) {
    if (tag.name() == "col") return; // column_group() says the same
    if (std::ranges::find(without_tags, tag.name()) != without_tags.end())
      return open_.push_back({.name = tag.name(), .end = {}});
    const auto found = std::ranges::find_if(drawn, [&](const Drawn& row) { return tag.has_class(row.name); });
    if (found != drawn.end()) {
      result_ += found->text;
      return open_.push_back({.name = tag.name(), .end = {}});
    }
    if (tag.has_class("signatures")) return open_signatures(tag);
    if (tag.has_class("signature")) return open_signature(tag);
    if (is_head_of_row(tag)) return open_head_of_row(tag);
    result_ += tag.text;
    if (tag.is_alone()) return;
    open_.push_back({.name = tag.name(),
                     .end = fmt::format("</{}>", tag.name()),
                     .keeps_lines = tag.has_class("text"),
                     .counts_headings = tag.has_class("numbered")});
    if (open_.back().counts_headings) headings_ = 0;
    if (tag.name() == "h2" && std::ranges::any_of(open_, &OpenElement::counts_headings))
      result_ += fmt::format("{}. ", ++headings_);
  }

  static bool is_head_of_row(const PagePiece& tag) {
    return tag.name() == "th" && tag.text.find("scope=\"row") != std::string_view::npos;
  }

  /// pandoc leaves the heads of rows out of a text document.
  void open_head_of_row(const PagePiece& tag) {
    result_ += fmt::format("<td{}", tag.text.substr(tag.name().size() + 1));
    open_.push_back({.name = "th", .end = "</td>"});
  }

  void open_signatures(const PagePiece& tag) {
    signatures_ = 0;
    result_ += "<table><tbody>";
    open_.push_back({.name = tag.name(), .end = "</tbody></table>", .is_table_of_signatures = true});
  }

  /// Two in a row of the table.
  void open_signature(const PagePiece& tag) {
    const bool is_first = signatures_++ % 2 == 0;
    result_ += is_first ? "<tr><td>" : "<td>";
    open_.push_back({.name = tag.name(), .end = is_first ? "</td>" : "</td></tr>"});
  }

  /// An end without its beginning is none.
  void close(const PagePiece& tag) {
    if (std::ranges::find(open_, tag.name(), &OpenElement::name) == open_.end()) return;
    for (bool is_found = false; !is_found; open_.pop_back()) {
      const OpenElement& element = open_.back();
      is_found = element.name == tag.name();
      if (element.is_table_of_signatures && signatures_ % 2 != 0) result_ += "<td></td></tr>";
      result_ += element.end;
    }
  }

  std::string result_;
  std::vector<OpenElement> open_;
  int headings_ = 0;
  int signatures_ = 0;
};

} // namespace

std::string for_word_processor(std::string_view page) { return Rewriting().take(page); }

} // namespace asystent::document

#include "document/template.hpp"

#include "document/form_page.hpp"
#include "document/tags.hpp"
#include "document/typography.hpp"
#include "text/markup.hpp"

#include <kainjow/mustache.hpp>
#include <set>
#include <utility>

namespace asystent::document {
namespace {

namespace mustache = kainjow::mustache;

// What is no text of a record is handed over behind a byte that none of them can have, for they are UTF-8.
constexpr std::string_view blank = "\xff";   // an empty text
constexpr std::string_view picture = "\xfe"; // and a picture behind it

constexpr std::string_view line_to_fill_in =
    R"(<span class="blank" role="img" aria-label="do uzupełnienia"></span>)";

/// A whole paragraph that is not there gets several lines.
constexpr std::size_t lines_of_paragraph = 4;

using Names = std::set<std::string, std::less<>>;

/// `total.count` is two names.
void add_parts(std::string_view path, Names& names) {
  const std::size_t dot = path.find('.');
  names.emplace(path.substr(0, dot));
  if (dot != std::string_view::npos) add_parts(path.substr(dot + 1), names);
}

/// All that the texts name.
Names names_in(const Template& main, const std::vector<Partial>& partials) {
  Names names;
  for (const Tag& tag : tags_of(main.text)) add_parts(tag.name, names);
  for (const Partial& partial : partials)
    for (const Tag& tag : tags_of(partial.content.text)) add_parts(tag.name, names);
  return names;
}

/// The fields as the library wants them, of those that are named somewhere: it needs several times the room.
/// They are given away one by one, so that a long journal is never there twice.
class LibraryData {
public:
  explicit LibraryData(Names names) : names_(std::move(names)) {}

  mustache::data of(TemplateFields fields) const {
    mustache::data object(mustache::data::type::object);
    for (TemplateField& field : std::move(fields).taken())
      if (names_.contains(field.name)) object.set(field.name, of(field));
    return object;
  }

private:
  mustache::data of(TemplateField& field) const {
    switch (field.kind) {
    case TemplateField::Kind::text:
      return field.text.empty() ? std::string(blank) : field.text;
    case TemplateField::Kind::picture:
      return std::string(picture) + field.text;
    case TemplateField::Kind::flag:
      return field.is_true;
    case TemplateField::Kind::part:
      return of(std::move(field.parts.front()));
    case TemplateField::Kind::list:
      break;
    }
    mustache::data list(mustache::data::type::list);
    for (TemplateFields& part : field.parts) list.push_back(of(std::move(part)));
    return list;
  }

  Names names_;
};

/// A value cannot look like it: it has no `<`.
void widen_paragraphs(std::string& html) {
  const std::string one_line = R"(<p class="text">)" + std::string(line_to_fill_in) + "</p>";
  std::string several = R"(<p class="lines">)";
  for (std::size_t i = 0; i < lines_of_paragraph; ++i) several += line_to_fill_in;
  several += "</p>";
  for (std::size_t at = html.find(one_line); at != std::string::npos;
       at = html.find(one_line, at + several.size()))
    html.replace(at, one_line.size(), several);
}

bool is_form(const TemplateFields& fields) {
  const TemplateField* field = fields.find("is_form");
  return field != nullptr && field->is_true;
}

} // namespace

PrintedPage print_template(const Template& main, const std::vector<Partial>& partials,
                           TemplateFields fields) {
  const bool is_a_form = is_form(fields);
  mustache::data data = LibraryData(names_in(main, partials)).of(std::move(fields));
  for (const Partial& partial : partials)
    data.set(partial.name, mustache::partial([&partial] { return partial.content.text; }));
  PrintedPage printed;
  mustache::mustache page(main.text);
  page.set_custom_escape([&printed](const std::string& value) {
    if (value.starts_with(picture)) return value.substr(picture.size());
    if (value != blank) return in_markup(value);
    ++printed.blanks;
    return std::string(line_to_fill_in);
  });
  printed.html = page.render(data);
  widen_paragraphs(printed.html);
  if (is_a_form) printed.html = with_empty_cells(printed.html);
  printed.html = typeset(printed.html);
  return printed;
}

} // namespace asystent::document

#include "document/template.hpp"

#include "document/form_page.hpp"
#include "document/typography.hpp"
#include "text/markup.hpp"

#include <kainjow/mustache.hpp>

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

mustache::data data_of(const TemplateFields& fields);

mustache::data data_of(const TemplateField& field) {
  switch (field.kind) {
  case TemplateField::Kind::text:
    return field.text.empty() ? std::string(blank) : field.text;
  case TemplateField::Kind::picture:
    return std::string(picture) + field.text;
  case TemplateField::Kind::flag:
    return field.is_true;
  case TemplateField::Kind::part:
    return data_of(field.parts.front());
  case TemplateField::Kind::list:
    break;
  }
  mustache::data list(mustache::data::type::list);
  for (const TemplateFields& part : field.parts) list.push_back(data_of(part));
  return list;
}

mustache::data data_of(const TemplateFields& fields) {
  mustache::data object(mustache::data::type::object);
  for (const TemplateField& field : fields.all()) object.set(field.name, data_of(field));
  return object;
}

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
                           const TemplateFields& fields) {
  mustache::data data = data_of(fields);
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
  if (is_form(fields)) printed.html = with_empty_cells(printed.html);
  printed.html = typeset(printed.html);
  return printed;
}

} // namespace asystent::document

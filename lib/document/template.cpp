#include "document/template.hpp"

#include "text/markup.hpp"

#include <kainjow/mustache.hpp>

namespace asystent {
namespace {

namespace mustache = kainjow::mustache;

/// What an empty text is handed over as. A record is UTF-8, so none of its texts can be this.
constexpr std::string_view blank = "\xff";

constexpr std::string_view line_to_fill_in =
    R"(<span class="blank" role="img" aria-label="do uzupełnienia"></span>)";

mustache::data data_of(const Fields& fields);

mustache::data data_of(const NamedField& field) {
  switch (field.kind) {
  case NamedField::Kind::text:
    return field.text.empty() ? std::string(blank) : field.text;
  case NamedField::Kind::flag:
    return field.is_true;
  case NamedField::Kind::part:
    return data_of(field.parts.front());
  case NamedField::Kind::list:
    break;
  }
  mustache::data list(mustache::data::type::list);
  for (const Fields& part : field.parts) list.push_back(data_of(part));
  return list;
}

mustache::data data_of(const Fields& fields) {
  mustache::data object(mustache::data::type::object);
  for (const NamedField& field : fields.all()) object.set(field.name, data_of(field));
  return object;
}

} // namespace

Printed print_template(const Template& main, const std::vector<Partial>& partials, const Fields& fields) {
  mustache::data data = data_of(fields);
  for (const Partial& partial : partials)
    data.set(partial.name, mustache::partial([&partial] { return partial.content.text; }));
  Printed printed;
  mustache::mustache page(main.text);
  page.set_custom_escape([&printed](const std::string& value) {
    if (value != blank) return markup(value);
    ++printed.blanks;
    return std::string(line_to_fill_in);
  });
  printed.html = page.render(data);
  return printed;
}

} // namespace asystent

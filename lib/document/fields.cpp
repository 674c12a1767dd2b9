#include "document/fields.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <utility>

namespace asystent::document {

TemplateFields::TemplateFields(std::vector<TemplateField> fields) : fields_(std::move(fields)) {}

TemplateFields& TemplateFields::add(TemplateField field) {
  fields_.push_back(std::move(field));
  return *this;
}

TemplateFields& TemplateFields::flag(std::string_view name, bool value) {
  return add({.name = std::string(name), .kind = TemplateField::Kind::flag, .is_true = value});
}

TemplateFields& TemplateFields::text(std::string_view name, std::string value) {
  value.erase(value.find_last_not_of(white_space) + 1);
  flag("has_" + std::string(name), !value.empty());
  return add({.name = std::string(name), .kind = TemplateField::Kind::text, .text = std::move(value)});
}

TemplateFields& TemplateFields::picture(std::string_view name, Picture value) {
  flag("has_" + std::string(name), !value.empty());
  return add({.name = std::string(name), .kind = TemplateField::Kind::picture, .text = std::move(value.svg)});
}

TemplateFields& TemplateFields::part(std::string_view name, TemplateFields fields) {
  std::vector<TemplateFields> shape{fields};
  return add({.name = std::string(name),
              .kind = TemplateField::Kind::part,
              .parts = {std::move(fields)},
              .shape = std::move(shape)});
}

TemplateFields& TemplateFields::list(std::string_view name, std::vector<TemplateFields> parts,
                                     TemplateFields shape) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    parts[i].text("number", std::to_string(i + 1));
    parts[i].fields_.shrink_to_fit(); // a journal has thousands of them
  }
  shape.text("number", "");
  flag("has_" + std::string(name), !parts.empty());
  return add({.name = std::string(name),
              .kind = TemplateField::Kind::list,
              .parts = std::move(parts),
              .shape = {std::move(shape)}});
}

TemplateFields& TemplateFields::texts(std::string_view name, const std::vector<std::string>& values) {
  return list(name, values,
              [](const std::string& value) { return std::move(TemplateFields().text("text", value)); });
}

TemplateFields& TemplateFields::add_all(TemplateFields others) {
  for (TemplateField& field : others.fields_) add(std::move(field));
  return *this;
}

std::vector<TemplateField> TemplateFields::taken() && { return std::move(fields_); }

const TemplateField* TemplateFields::find(std::string_view name) const {
  const auto found = std::ranges::find(fields_, name, &TemplateField::name);
  return found == fields_.end() ? nullptr : &*found;
}

} // namespace asystent::document

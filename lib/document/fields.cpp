#include "document/fields.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <utility>

namespace asystent {

Fields& Fields::add(NamedField field) {
  fields_.push_back(std::move(field));
  return *this;
}

Fields& Fields::flag(std::string_view name, bool value) {
  return add({.name = std::string(name), .kind = NamedField::Kind::flag, .is_true = value});
}

Fields& Fields::text(std::string_view name, std::string value) {
  value.erase(value.find_last_not_of(white_space) + 1);
  flag("has_" + std::string(name), !value.empty());
  return add({.name = std::string(name), .kind = NamedField::Kind::text, .text = std::move(value)});
}

Fields& Fields::part(std::string_view name, Fields fields) {
  std::vector<Fields> shape{fields};
  return add({.name = std::string(name),
              .kind = NamedField::Kind::part,
              .parts = {std::move(fields)},
              .shape = std::move(shape)});
}

Fields& Fields::list(std::string_view name, std::vector<Fields> parts, Fields shape) {
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].text("number", std::to_string(i + 1));
  shape.text("number", "");
  flag("has_" + std::string(name), !parts.empty());
  return add({.name = std::string(name),
              .kind = NamedField::Kind::list,
              .parts = std::move(parts),
              .shape = {std::move(shape)}});
}

Fields& Fields::texts(std::string_view name, const std::vector<std::string>& values) {
  return list(name, values, [](const std::string& value) { return std::move(Fields().text("text", value)); });
}

Fields& Fields::add_all(Fields others) {
  for (NamedField& field : others.fields_) add(std::move(field));
  return *this;
}

const NamedField* Fields::find(std::string_view name) const {
  const auto found = std::ranges::find(fields_, name, &NamedField::name);
  return found == fields_.end() ? nullptr : &*found;
}

} // namespace asystent

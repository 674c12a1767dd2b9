#pragma once

#include "document/picture.hpp"

#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

struct TemplateField;

/// What a template may name: a tree of texts, pictures, yes-or-no flags, parts and lists. Each has its place
/// in the tree also where the record has nothing for it, so that a template can be checked against the tree.
/// Beside a text, a picture or a list NAME there is the flag `has_NAME`.
class TemplateFields {
public:
  TemplateFields() = default;
  explicit TemplateFields(std::vector<TemplateField> fields);

  /// A text that is empty is printed as a line to fill in by hand.
  TemplateFields& text(std::string_view name, std::string value);
  /// A picture is printed as it is; one that is empty leaves nothing.
  TemplateFields& picture(std::string_view name, Picture value);
  TemplateFields& flag(std::string_view name, bool value);
  TemplateFields& part(std::string_view name, TemplateFields fields);

  /// A list of parts, made by `make` from each item; it must be able to make one from an empty item, which
  /// shows what the parts look like. Each part has its `number`, from 1.
  template <std::ranges::input_range Items, class Make>
  TemplateFields& list(std::string_view name, const Items& items, Make make);

  /// A list of parts with one field, `text`.
  TemplateFields& texts(std::string_view name, const std::vector<std::string>& values);

  /// All of the others, after those that are there.
  TemplateFields& add_all(TemplateFields others);

  const std::vector<TemplateField>& all() const { return fields_; }
  std::vector<TemplateField> taken() &&;
  /// nullptr where there is none of that name.
  const TemplateField* find(std::string_view name) const;

private:
  TemplateFields& list(std::string_view name, std::vector<TemplateFields> parts, TemplateFields shape);
  TemplateFields& add(TemplateField field);

  std::vector<TemplateField> fields_;
};

struct TemplateField {
  enum class Kind { text, picture, flag, part, list };

  std::string name;
  Kind kind = Kind::text;
  std::string text = {};                  // of a picture its markup
  bool is_true = false;                   // of a flag
  std::vector<TemplateFields> parts = {}; // of a list; the one of a part
  std::vector<TemplateFields> shape = {}; // what a part looks like, one
};

template <std::ranges::input_range Items, class Make>
TemplateFields& TemplateFields::list(std::string_view name, const Items& items, Make make) {
  std::vector<TemplateFields> parts;
  for (const auto& item : items) parts.push_back(make(item));
  return list(name, std::move(parts), make(std::ranges::range_value_t<Items>{}));
}

} // namespace asystent::document

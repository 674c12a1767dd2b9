#pragma once

#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

struct NamedField;

/// What a template may name: a tree of texts, yes-or-no flags, parts and lists. Each has its place in the
/// tree also where the record has nothing for it, so that a template can be checked against the tree. Beside
/// a text or a list NAME there is the flag `has_NAME`.
class Fields {
public:
  /// A text that is empty is printed as a line to fill in by hand.
  Fields& text(std::string_view name, std::string value);
  Fields& flag(std::string_view name, bool value);
  Fields& part(std::string_view name, Fields fields);

  /// A list of parts, made by `make` from each item; it must be able to make one from an empty item, which
  /// shows what the parts look like. Each part has its `number`, from 1.
  template <std::ranges::input_range Items, class Make>
  Fields& list(std::string_view name, const Items& items, Make make);

  /// A list of parts with one field, `text`.
  Fields& texts(std::string_view name, const std::vector<std::string>& values);

  /// All of the others, after those that are there.
  Fields& add_all(Fields others);

  const std::vector<NamedField>& all() const { return fields_; }
  /// nullptr where there is none of that name.
  const NamedField* find(std::string_view name) const;

private:
  Fields& list(std::string_view name, std::vector<Fields> parts, Fields shape);
  Fields& add(NamedField field);

  std::vector<NamedField> fields_;
};

struct NamedField {
  enum class Kind { text, flag, part, list };

  std::string name;
  Kind kind = Kind::text;
  std::string text = {};
  bool is_true = false;           // of a flag
  std::vector<Fields> parts = {}; // of a list; the one of a part
  std::vector<Fields> shape = {}; // what a part looks like, one
};

template <std::ranges::input_range Items, class Make>
Fields& Fields::list(std::string_view name, const Items& items, Make make) {
  std::vector<Fields> parts;
  for (const auto& item : items) parts.push_back(make(item));
  return list(name, std::move(parts), make(std::ranges::range_value_t<Items>{}));
}

} // namespace asystent

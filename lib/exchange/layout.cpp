#include "exchange/layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace asystent::exchange {
namespace {

using record::Row;
using record::Shape;

Kind kind_of(const record::Type& type) {
  switch (type.shape) {
  case Shape::number:
    return Kind::whole;
  case Shape::money:
    return Kind::amount;
  case Shape::flag:
    return Kind::flag;
  case Shape::date:
    return Kind::date;
  case Shape::list:
    return Kind::list;
  default:
    return Kind::text;
  }
}

bool is_mapping(Shape shape) {
  constexpr std::array mappings{Shape::scores, Shape::texts, Shape::overrides,
                                Shape::labels, Shape::scale, Shape::aliases};
  return std::ranges::find(mappings, shape) != mappings.end();
}

/// Lays out one entry. What is below an entry that is there once belongs to its owner.
class Layer {
public:
  Layer(Layout& layout, bool personal) : layout_(layout), personal_(personal) {}

  void lay(const record::Entity& entity, std::string_view prefix, std::string_view column_prefix) {
    for (const Row& row : entity.rows)
      if (personal_ || row.privacy == record::Privacy::impersonal) lay(row, prefix, column_prefix);
  }

private:
  void lay(const Row& row, std::string_view prefix, std::string_view column_prefix) {
    keys_.push_back(row.key);
    const std::string column = fmt::format("{}{}", column_prefix, row.key);
    if (row.type->shape == Shape::entry)
      lay(row.type->entity(), prefix, column + "_");
    else if (row.type->shape == Shape::entries)
      lay_below(row, fmt::format("{}{}", prefix, column));
    else if (is_mapping(row.type->shape))
      layout_.below.push_back({.name = fmt::format("{}{}", prefix, column),
                               .keys = keys_,
                               .is_mapping = true,
                               .columns = {{{"key"}, {}, nullptr}, {{"value"}, {}, nullptr}},
                               .below = {}});
    else
      layout_.columns.push_back({{column, kind_of(*row.type)}, keys_, row.type});
    keys_.pop_back();
  }

  void lay_below(const Row& row, std::string name) {
    Layout below{.name = name, .keys = keys_, .is_mapping = false, .columns = {}, .below = {}};
    Layer(below, personal_).lay(row.type->entity(), name + "_", "");
    layout_.below.push_back(std::move(below));
  }

  Layout& layout_;
  bool personal_;
  std::vector<std::string_view> keys_;
};

} // namespace

Layout layout_of(const record::Entity& root, std::string name, std::string_view prefix, bool personal) {
  Layout layout{.name = std::move(name), .keys = {}, .is_mapping = false, .columns = {}, .below = {}};
  Layer(layout, personal).lay(root, prefix, "");
  return layout;
}

} // namespace asystent::exchange

#include "edit/edit_splices.hpp"

#include "edit/intended.hpp"
#include "edit/item_lines.hpp"

#include <stdexcept>

namespace asystent::edit {
namespace {

bool is_flow(const yaml::Node& node) { return node.style == yaml::Node::Style::flow; }

void refuse_entries(const yaml::Node& value) {
  if (value.kind != yaml::Node::Kind::sequence) return;
  for (const yaml::Node& item : value.children)
    if (item.kind == yaml::Node::Kind::mapping) throw Refusal(obstacles::flow_entries);
}

Splices add_item(const State& state, const InsertItem& edit, LongText long_text) {
  const yaml::Node& list = state.node(edit.list);
  const ValueShape item = shape_at(state.shape, edit.list).item();
  const std::size_t dash = list.at.column - 1;
  if (!is_flow(list))
    return add_item(state.source, list, edit.index,
                    edit.lines.empty() ? written_item(edit.item, item, dash, long_text)
                                       : shifted(edit.lines, dash));
  refuse_entries(list);
  return add_item_in_brackets(state.source, list, edit.index,
                              written_on_line(edit.item, item, Surrounding::flow));
}

Splices set_in_brackets(const State& state, const SetValue& edit, const yaml::Node& mapping,
                        const ValueShape& shape) {
  const yaml::Node* present = mapping.find(edit.key);
  if (present != nullptr && takes_key_away(edit, mapping))
    return remove_key_in_brackets(state.source, mapping,
                                  static_cast<std::size_t>(present - mapping.children.data()));
  refuse_entries(edit.value);
  const std::string value = written_on_line(edit.value, shape.under(edit.key), Surrounding::flow);
  if (present != nullptr) return replace_value_in_brackets(state.source, mapping, *present, value);
  return add_key_in_brackets(state.source, mapping, canonical_index(mapping, edit.key, shape),
                             written_key(edit.key, Surrounding::flow) + ": " + value);
}

/// The first items of a list, as they are written elsewhere.
Splices set_lines(const State& state, const SetValue& edit, const yaml::Node& mapping,
                  const ValueShape& shape) {
  const std::size_t indent = mapping.at.column - 1;
  const std::string items = shifted(edit.lines, indent + 2);
  if (const yaml::Node* present = mapping.find(edit.key))
    return replace_value(state.source, mapping, *present, ValueText{{}, items});
  const std::string key = std::string(indent, ' ') + written_key(edit.key, Surrounding::block) + ":\n";
  return add_key(state.source, mapping, canonical_index(mapping, edit.key, shape), key + items);
}

Splices set_in_lines(const State& state, const SetValue& edit, const yaml::Node& mapping,
                     const ValueShape& shape, LongText long_text) {
  const ValueShape value = shape.under(edit.key);
  const std::size_t indent = mapping.at.column - 1;
  if (!edit.lines.empty()) return set_lines(state, edit, mapping, shape);
  if (const yaml::Node* present = mapping.find(edit.key))
    return replace_value(state.source, mapping, *present,
                         written_value(edit.value, value, indent, long_text));
  return add_key(state.source, mapping, canonical_index(mapping, edit.key, shape),
                 written_pair(edit.key, edit.value, value, indent, long_text));
}

Splices set_value(const State& state, const SetValue& edit, LongText long_text) {
  const yaml::Node& mapping = state.node(edit.mapping);
  if (mapping.kind != yaml::Node::Kind::mapping) throw std::logic_error("a key for what is no mapping");
  if (mapping.find(edit.key) == nullptr && edit.value.kind == yaml::Node::Kind::empty) return {};
  const ValueShape shape = shape_at(state.shape, edit.mapping);
  return is_flow(mapping) ? set_in_brackets(state, edit, mapping, shape)
                          : set_in_lines(state, edit, mapping, shape, long_text);
}

} // namespace

Splices splices_of(const State& state, const Edit& edit, LongText long_text) {
  if (const auto* item = std::get_if<InsertItem>(&edit)) return add_item(state, *item, long_text);
  if (const auto* gone = std::get_if<RemoveItem>(&edit))
    return remove_item(state.source, state.node(gone->list), gone->index);
  return set_value(state, std::get<SetValue>(edit), long_text);
}

Path place_of(const Edit& edit) {
  if (const auto* item = std::get_if<InsertItem>(&edit)) return item->list;
  if (const auto* gone = std::get_if<RemoveItem>(&edit)) return gone->list;
  Path path = std::get<SetValue>(edit).mapping;
  path.emplace_back(std::get<SetValue>(edit).key);
  return path;
}

} // namespace asystent::edit

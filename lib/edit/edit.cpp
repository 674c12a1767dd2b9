#include "edit/edit.hpp"

#include "edit/intended.hpp"
#include "edit/item_lines.hpp"
#include "edit/splices.hpp"

#include <deque>
#include <stdexcept>

namespace asystent::edit {
namespace {

/// What an edit needs to know of the file as it is now.
struct State {
  const yaml::YamlFile& document;
  const SourceText source;
  const ValueShape shape;

  const yaml::Node& node(const Path& path) const { return node_at(document.root(), path); }
};

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
  refuse_entries(edit.value);
  const std::string value = written_on_line(edit.value, shape.under(edit.key), Surrounding::flow);
  if (const yaml::Node* present = mapping.find(edit.key))
    return replace_value_in_brackets(state.source, mapping, *present, value);
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

Splices splices_of(const State& state, const Edit& edit, LongText long_text) {
  if (const auto* item = std::get_if<InsertItem>(&edit)) return add_item(state, *item, long_text);
  if (const auto* gone = std::get_if<RemoveItem>(&edit))
    return remove_item(state.source, state.node(gone->list), gone->index);
  return set_value(state, std::get<SetValue>(edit), long_text);
}

/// Comments or blank lines below a new entry can become part of a text in lines at its end. Then its texts
/// are written in quotes.
std::unique_ptr<yaml::YamlFile> made(const State& state, const Edit& edit, const yaml::Node& intended) {
  for (const LongText long_text : {LongText::lines, LongText::quoted}) {
    auto document = std::make_unique<yaml::YamlFile>(
        state.document.file(), spliced(state.source, splices_of(state, edit, long_text)));
    if (document->problems().empty() && yaml::same_content(document->root(), intended)) return document;
  }
  throw Refusal(obstacles::reads_otherwise);
}

Path place_of(const Edit& edit) {
  if (const auto* item = std::get_if<InsertItem>(&edit)) return item->list;
  if (const auto* gone = std::get_if<RemoveItem>(&edit)) return gone->list;
  Path path = std::get<SetValue>(edit).mapping;
  path.emplace_back(std::get<SetValue>(edit).key);
  return path;
}

/// The text as it is edited step by step, beside the tree that it must have.
class Editing {
public:
  Editing(const yaml::YamlFile& before, const record::Entity& root)
      : shape_(root), current_(&before), intended_(before.root()) {}

  void make(const Edit& edit) {
    const Edit& arranged = edits_.emplace_back(arranged_edit(edit, current_->root(), shape_));
    yaml::Node intended = intended_;
    asystent::edit::make(arranged, intended, shape_);
    try {
      latest_ = made({*current_, SourceText(current_->text()), shape_}, arranged, intended);
    } catch (const Refusal& refusal) {
      throw CannotEdit(refusal, place_at(intended_, place_of(edit)));
    }
    current_ = latest_.get();
    intended_ = std::move(intended);
  }

  EditResult take() {
    if (latest_ == nullptr) latest_ = std::make_unique<yaml::YamlFile>(current_->file(), current_->text());
    NewPlaces moves = moves_between(intended_, latest_->root());
    return {std::move(latest_), std::move(moves)};
  }

private:
  ValueShape shape_;
  const yaml::YamlFile* current_;
  std::unique_ptr<yaml::YamlFile> latest_;
  yaml::Node intended_;
  std::deque<Edit> edits_; // the intended tree looks into their keys
};

} // namespace

EditResult apply(const yaml::YamlFile& before, std::span<const Edit> edits, const record::Entity& root) {
  if (!before.problems().empty()) throw std::logic_error("a document that cannot be read cannot be edited");
  Editing editing(before, root);
  for (const Edit& edit : edits) editing.make(edit);
  return editing.take();
}

std::string lines_of_item(const yaml::YamlFile& file, const Path& list, std::size_t index) {
  const yaml::Node& node = node_at(file.root(), list);
  try {
    return item_lines(SourceText(file.text()), node, index);
  } catch (const Refusal& refusal) {
    throw CannotEdit(refusal, node.at);
  }
}

std::size_t sorted_index(const yaml::Node* list, std::string_view key, std::string_view iso_date) {
  std::size_t index = list == nullptr ? 0 : list->children.size();
  for (; index > 0; --index) {
    const yaml::Node& item = list->children[index - 1];
    const yaml::Node* date = item.kind == yaml::Node::Kind::mapping ? item.find(key) : &item;
    if (date != nullptr && !date->is_null() && date->text <= iso_date) break;
  }
  return index;
}

} // namespace asystent::edit

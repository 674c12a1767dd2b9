#include "edit/edit.hpp"

#include "edit/at_once.hpp"
#include "edit/intended.hpp"
#include "edit/item_lines.hpp"

#include <deque>
#include <stdexcept>

namespace asystent::edit {
namespace {

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

/// The file with the edits, which must read as intended.
class Editing {
public:
  Editing(const yaml::YamlFile& before, const record::Entity& root)
      : shape_(root), current_(&before), intended_(before.root()) {}

  void make(const Edit& edit) {
    const Position place = place_at(intended_, place_of(edit));
    const Edit& arranged = edits_.emplace_back(arranged_edit(edit, current_->root(), shape_));
    asystent::edit::make(arranged, intended_, shape_);
    try {
      latest_ = made({*current_, SourceText(current_->text()), shape_}, arranged, intended_);
    } catch (const Refusal& refusal) {
      throw CannotEdit(refusal, place);
    }
    current_ = latest_.get();
  }

  /// All of them, and the text is read once. False where that does not come out as intended: then nothing is
  /// of use any more, and they have to be made one after another.
  bool make_at_once(std::span<const Edit> edits, const record::Entity& root) try {
    const auto of_text = edits_of_one_text(current_->root(), edits, root);
    if (!of_text) return false;
    for (const Edit& edit : edits)
      asystent::edit::make(edits_.emplace_back(arranged_edit(edit, intended_, shape_)), intended_, shape_);
    const State state{*current_, SourceText(current_->text()), shape_};
    const auto splices = splices_at_once(state, *of_text, intended_);
    if (!splices) return false;
    latest_ = std::make_unique<yaml::YamlFile>(current_->file(), spliced(state.source, *splices));
    return latest_->problems().empty() && yaml::same_content(latest_->root(), intended_);
  } catch (const Refusal&) {
    return false;
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
  if (edits.size() > 1) {
    Editing at_once(before, root);
    if (at_once.make_at_once(edits, root)) return at_once.take();
  }
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

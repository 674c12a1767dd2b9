#include "edit/at_once.hpp"

#include "edit/intended.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <vector>

namespace asystent::edit {
namespace {

/// Where it comes in the tree, as the numbers of the children on the way there; what an edit takes away comes
/// nowhere.
std::vector<std::size_t> number_of(const yaml::Node& root, const Path& path) {
  std::vector<std::size_t> numbers;
  const yaml::Node* node = &root;
  for (const Step& step : path) {
    const yaml::Node* child = find_at(*node, {step});
    if (child == nullptr) break;
    numbers.push_back(static_cast<std::size_t>(child - node->children.data()));
    node = child;
  }
  return numbers;
}

/// A piece of an edit, and where this comes in the tree.
struct Piece {
  std::vector<std::size_t> number;
  Splice splice;
};

bool does_nothing(const Splice& splice) { return splice.length == 0 && splice.text.empty(); }

/// New lines at one place stand in the order of the tree.
bool comes_before(const Piece& a, const Piece& b) {
  return std::tie(a.splice.offset, a.number) < std::tie(b.splice.offset, b.number);
}

/// Two that put new text at one place are one behind the other, unless the file has no line break at its end,
/// which each would bring.
bool meet(const Piece& a, const Piece& b, const SourceText& source) {
  if (a.splice.offset + a.splice.length < b.splice.offset) return false;
  const bool are_new = a.splice.offset == b.splice.offset && a.splice.length == 0 && b.splice.length == 0;
  return !are_new || source.is_open_ended();
}

} // namespace

std::optional<Splices> splices_at_once(const State& state, const std::vector<EditOfText>& edits,
                                       const yaml::Node& intended) {
  std::vector<Piece> pieces;
  for (const EditOfText& edit : edits) {
    const Edit arranged = arranged_edit(edit.edit, state.document.root(), state.shape);
    for (Splice& splice : splices_of(state, arranged, LongText::lines))
      if (!does_nothing(splice)) pieces.push_back({number_of(intended, edit.place), std::move(splice)});
  }
  std::ranges::stable_sort(pieces, comes_before);
  const auto met = [&](const Piece& a, const Piece& b) { return meet(a, b, state.source); };
  if (std::ranges::adjacent_find(pieces, met) != pieces.end()) return std::nullopt;
  Splices splices;
  for (Piece& piece : pieces) splices.push_back(std::move(piece.splice));
  return splices;
}

} // namespace asystent::edit

#include "plain/plain.hpp"
#include "record/plain_text.hpp"
#include "record/yaml.hpp"
#include "targets.hpp"

#include <algorithm>
#include <deque>

namespace asystent::fuzz {
namespace {

/// All of it, not only the content.
bool identical(const Node& a, const Node& b) {
  const auto same_pair = [](const Pair& x, const Pair& y) {
    return x.key == y.key && x.at == y.at && identical(x.value, y.value);
  };
  return a.kind == b.kind && a.style == b.style && a.text == b.text && a.at == b.at &&
         std::ranges::equal(a.items, b.items, identical) && std::ranges::equal(a.pairs, b.pairs, same_pair);
}

} // namespace

void read_twice(std::string_view bytes) {
  Problems problems("families/R-1.yaml");
  if (!is_plain_text(bytes, problems)) return;
  std::deque<std::string> texts;
  const Keep keep = [&](std::string text) -> std::string_view { return texts.emplace_back(std::move(text)); };
  const ReadPiece read_piece = [&](const Piece& piece) -> std::optional<Node> {
    Problems of_piece("families/R-1.yaml");
    Node node = read_yaml(piece, keep, of_piece);
    return of_piece.empty() ? std::optional(std::move(node)) : std::nullopt;
  };
  const std::string_view text = normalised(bytes, keep);
  const auto fast = read_plain(text, keep, read_piece);
  if (!fast) return;
  const Node whole = read_yaml(text, keep, problems);
  promise(problems.empty(), "what the fast reader reads is no error for the library");
  promise(identical(*fast, whole), "both readers see the same tree");
}

} // namespace asystent::fuzz

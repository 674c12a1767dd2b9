#include "readings.hpp"

#include "targets.hpp"
#include "yaml/library_reader.hpp"
#include "yaml/text_check.hpp"

#include <algorithm>

using namespace asystent::yaml;

namespace asystent::fuzz {
namespace {

constexpr auto file = "families/R-1.yaml";

/// All of it, not only the content.
bool identical(const Node& a, const Node& b) {
  return a.key == b.key && a.key_at == b.key_at && a.kind == b.kind && a.style == b.style &&
         a.text == b.text && a.at == b.at && std::ranges::equal(a.children, b.children, identical);
}

} // namespace

Readings::Readings(std::string_view bytes)
    : bytes_(bytes),
      normalised_(normalised(bytes_)),
      problems_(file),
      is_text_(check_text(bytes_, problems_)),
      text_(normalised_ ? *normalised_ : bytes_) {}

std::optional<Node> Readings::fast() {
  return read_fast(text_, arena_, [](const Piece&) { return std::nullopt; });
}

std::optional<Node> Readings::fast_with_pieces() {
  pieces_ = 0;
  return read_fast(text_, arena_, [this](const Piece& one) { return piece(one); });
}

std::optional<Node> Readings::piece(const Piece& piece) {
  ++pieces_;
  return read_with_library(piece, arena_);
}

std::optional<Node> Readings::library() {
  Node node = read_with_library(text_, arena_, problems_);
  return problems_.empty() ? std::optional(std::move(node)) : std::nullopt;
}

Share compare_readers(std::string_view bytes) {
  Readings readings(bytes);
  if (!readings.is_text()) return Share::no_text;
  const auto fast = readings.fast_with_pieces();
  if (!fast) return Share::declined;
  const auto whole = readings.library();
  promise(whole.has_value(), "what the fast reader reads is no error for the library");
  promise(identical(*fast, *whole), "both readers see the same tree");
  return readings.pieces() == 0 ? Share::whole : Share::with_pieces;
}

} // namespace asystent::fuzz

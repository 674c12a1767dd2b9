#include "readings.hpp"

#include "targets.hpp"
#include "yaml/library_reader.hpp"
#include "yaml/text_check.hpp"
#include "yaml/tree.hpp"

using namespace asystent::yaml;

namespace asystent::fuzz {
namespace {

constexpr auto file = "families/R-1.yaml";

bool is_whole(const Events& events) { return events.front().extent == events.size(); }

} // namespace

Readings::Readings(std::string_view bytes)
    : bytes_(bytes),
      normalised_(normalised(bytes_)),
      problems_(file),
      is_text_(check_text(bytes_, problems_)),
      text_(normalised_ ? *normalised_ : bytes_) {}

std::optional<Events> Readings::fast() {
  return read_fast(text_, arena_, [](const Piece&) { return std::nullopt; });
}

std::optional<Events> Readings::fast_with_pieces() {
  pieces_ = 0;
  return read_fast(text_, arena_, [this](const Piece& one) { return piece(one); });
}

std::optional<Events> Readings::piece(const Piece& piece) {
  ++pieces_;
  return read_with_library(piece, arena_);
}

std::optional<Events> Readings::library() {
  Events events = read_with_library(text_, arena_, problems_);
  return problems_.empty() ? std::optional(std::move(events)) : std::nullopt;
}

Share compare_readers(std::string_view bytes) {
  Readings readings(bytes);
  if (!readings.is_text()) return Share::no_text;
  const auto fast = readings.fast_with_pieces();
  if (!fast) return Share::declined;
  const auto whole = readings.library();
  promise(whole.has_value(), "what the fast reader reads is no error for the library");
  promise(is_whole(*fast) && is_whole(*whole), "the first event has all the others in it");
  promise(identical(fast->front(), whole->front()), "both readers see the same events");
  const Events again = events_of(tree_of(fast->front()));
  promise(identical(fast->front(), again.front()), "a tree holds all that the events do");
  return readings.pieces() == 0 ? Share::whole : Share::with_pieces;
}

} // namespace asystent::fuzz

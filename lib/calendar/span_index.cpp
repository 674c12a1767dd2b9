#include "calendar/span_index.hpp"

#include <algorithm>
#include <set>

namespace asystent {
namespace {

constexpr std::size_t few = 16;

struct Turn {
  std::optional<Date> day;
  std::size_t index;
  bool begins;
};

std::vector<Turn> turns_of(std::span<const SpanToEvent> spans) {
  std::vector<Turn> turns;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    const auto& [from, ended] = spans[i];
    if (from && ended && *ended <= *from) continue;
    turns.push_back({from, i, true});
    if (ended) turns.push_back({ended, i, false});
  }
  std::ranges::stable_sort(turns, {}, &Turn::day);
  return turns;
}

} // namespace

SpanIndex::SpanIndex(std::span<const SpanToEvent> spans) {
  if (spans.size() <= few) {
    few_.assign(spans.begin(), spans.end());
    return;
  }
  std::set<std::size_t> holding;
  for (const Turn& turn : turns_of(spans)) {
    if (turn.begins)
      holding.insert(turn.index);
    else
      holding.erase(turn.index);
    if (stretches_.empty() || stretches_.back().from != turn.day)
      stretches_.push_back({turn.day, std::nullopt});
    stretches_.back().first = holding.empty() ? std::nullopt : std::optional(*holding.begin());
  }
}

std::optional<std::size_t> SpanIndex::first_on(Date day) const {
  for (std::size_t i = 0; i < few_.size(); ++i)
    if (few_[i].holds(day)) return i;
  const auto after = std::ranges::upper_bound(stretches_, std::optional(day), {}, &Stretch::from);
  return after == stretches_.begin() ? std::nullopt : std::prev(after)->first;
}

} // namespace asystent

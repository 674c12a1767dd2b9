#include "rules/gate.hpp"

#include "calendar/date.hpp"
#include "rules/catalogue.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <set>

namespace asystent::rules {
namespace {

bool is_stopped(const Finding& finding) {
  return finding.severity == Severity::error && is_refused(info(finding.id));
}

using Places = std::map<std::string_view, const std::map<Position, Position>*>;

Places places_after(std::span<const MovedEntries> moved) {
  Places places;
  for (const MovedEntries& file : moved) places.emplace(file.file, &file.places);
  return places;
}

/// An entry from before the change, where it stands after it. Nothing where it is gone: what stands at its
/// place now is another.
std::optional<Place> after_change(Place place, const Places& moved) {
  const auto file = moved.find(place.file);
  if (file == moved.end() || file->second->empty()) return place;
  const auto after = file->second->find(place.at);
  if (after == file->second->end()) return std::nullopt;
  place.at = after->second;
  return place;
}

/// The findings that were there before the change, by the entries at which they stand after it.
class Before {
public:
  Before(std::span<const Finding> findings, std::span<const MovedEntries> moved) {
    const Places places = places_after(moved);
    for (const Finding& finding : findings) {
      if (!is_stopped(finding)) continue;
      Known& known = known_.emplace_back(Known{&finding, {}});
      for (const Place& place : finding.entries)
        if (const auto after = after_change(place, places)) known.entries.insert(*after);
    }
    for (const Known& known : known_)
      for (const Place& place : known.entries) by_entry_[place].push_back(&known);
  }

  /// A finding may stand at fewer entries than before (a family less over the limit): that brings nothing in.
  bool has(const Finding& after) const {
    const auto& candidates = fewest_at(after.entries);
    return std::ranges::any_of(candidates, [&](const Known* known) {
      return is_same(*known->finding, after) && std::ranges::all_of(after.entries, [&](const Place& place) {
               return known->entries.contains(place);
             });
    });
  }

private:
  struct Known {
    const Finding* finding;
    std::set<Place> entries;
  };
  using Candidates = std::vector<const Known*>;

  static bool is_same(const Finding& before, const Finding& after) {
    if (before.id != after.id || before.family != after.family) return false;
    return info(after.id).gate != Gate::refuses_by_assistant || before.assistant == after.assistant;
  }

  /// Those at one of the entries: what stands at all of them is among them.
  const Candidates& fewest_at(const std::vector<Place>& entries) const {
    static const Candidates none;
    const Candidates* fewest = nullptr;
    for (const Place& place : entries) {
      const auto found = by_entry_.find(place);
      if (found == by_entry_.end()) return none;
      if (fewest == nullptr || found->second.size() < fewest->size()) fewest = &found->second;
    }
    return fewest == nullptr ? none : *fewest;
  }

  std::deque<Known> known_;
  std::map<Place, Candidates> by_entry_;
};

/// `ended 2026-10-30`, and behind a colon why.
bool is_corrected_day(std::string_view part) {
  const std::size_t space = std::min(part.find(' '), part.size() - 1);
  const std::string_view rest = part.substr(space + 1);
  return parse_iso(rest.substr(0, 10)) && (rest.size() == 10 || rest[10] == ':');
}

} // namespace

std::vector<const Finding*> brought_in(std::span<const Finding> before, std::span<const Finding> after,
                                       std::span<const MovedEntries> moved) {
  const Before known(before, moved);
  std::vector<const Finding*> stopped;
  for (const Finding& finding : after)
    if (is_stopped(finding) && !known.has(finding)) stopped.push_back(&finding);
  return stopped;
}

bool is_trace_of_days(std::string_view reason) {
  while (!reason.empty()) {
    const std::string_view part = reason.substr(0, reason.find(between_corrections));
    if (!is_corrected_day(part)) return false;
    reason.remove_prefix(std::min(part.size() + between_corrections.size(), reason.size()));
  }
  return true;
}

} // namespace asystent::rules

#include "rules/gate.hpp"

#include "rules/catalogue.hpp"

#include <algorithm>
#include <set>

namespace asystent::rules {
namespace {

bool is_stopped(const Finding& finding) {
  return finding.severity == Severity::error && is_refused(info(finding.id));
}

/// The entries of a finding from before the change, where they stand after it.
std::set<Place> entries_after(const Finding& finding, std::span<const MovedEntries> moved) {
  std::set<Place> entries;
  for (Place place : finding.entries) {
    const auto file = std::ranges::find(moved, place.file, &MovedEntries::file);
    if (file != moved.end())
      if (const auto after = file->places.find(place.at); after != file->places.end())
        place.at = after->second;
    entries.insert(place);
  }
  return entries;
}

/// A finding may stand at fewer entries than before (a family less over the limit): that brings nothing in.
bool was_there(const Finding& before, const Finding& after, std::span<const MovedEntries> moved) {
  if (before.id != after.id || before.family != after.family || !is_stopped(before)) return false;
  const bool is_about_assistant = info(after.id).gate == Gate::refuses_by_assistant;
  if (is_about_assistant && before.assistant != after.assistant) return false;
  const std::set<Place> known = entries_after(before, moved);
  return std::ranges::all_of(after.entries, [&](const Place& place) { return known.contains(place); });
}

} // namespace

std::vector<const Finding*> brought_in(std::span<const Finding> before, std::span<const Finding> after,
                                       std::span<const MovedEntries> moved) {
  std::vector<const Finding*> stopped;
  for (const Finding& finding : after) {
    const auto same = [&](const Finding& old) { return was_there(old, finding, moved); };
    if (is_stopped(finding) && std::ranges::none_of(before, same)) stopped.push_back(&finding);
  }
  return stopped;
}

} // namespace asystent::rules

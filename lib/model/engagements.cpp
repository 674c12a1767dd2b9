#include "model/engagements.hpp"

#include "model/facts.hpp"

#include <algorithm>

namespace asystent {
namespace {

Engagement engagement_of(const Assignment& assignment) {
  Engagement engagement{std::string(*assignment.assistant),
                        *assignment.from,
                        assignment.ended.value,
                        is_main(assignment),
                        assignment.at,
                        {}};
  for (const Override& entry : assignment.overrides)
    if (entry.id == FindingId::caseload_exceeded) engagement.reasons.emplace_back(entry.reason);
  return engagement;
}

} // namespace

Engagements::Engagements(const Family& family)
    : id(family.id->text), file(family.file), za_zyciem(family.za_zyciem.value_or(false)) {
  if (family.closure) closed = *family.closure->date;
  if (family.previous) previous = family.previous->text;
  previous_at = family.previous.at;
  for (const Assignment& assignment : family.assignments) engagements.push_back(engagement_of(assignment));
}

Engagements Engagements::of_unreadable(std::string_view id) {
  Engagements unknown;
  unknown.id = id;
  return unknown;
}

bool Engagements::is_active(Date day) const {
  const bool has_begun = std::ranges::any_of(
      engagements, [day](const Engagement& engagement) { return engagement.from <= day; });
  return has_begun && (!closed || *closed > day);
}

std::optional<Date> end_of(const Engagement& engagement, const Engagements& family) {
  if (!engagement.ended || !family.closed) return engagement.ended ? engagement.ended : family.closed;
  return std::min(*engagement.ended, *family.closed);
}

} // namespace asystent

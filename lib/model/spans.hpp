#pragma once

#include "calendar/spans.hpp"
#include "model/family.hpp"
#include "model/office.hpp"

namespace asystent {

// The time of each thing that lasts. What has `ended` no longer holds on that day, what has `until` still
// does.

inline SpanToEvent span_of(const Assignment& assignment) {
  return {*assignment.from, assignment.ended.value};
}
inline SpanToEvent span_of(const Consent& consent) { return {*consent.from, consent.ended.value}; }
inline SpanToEvent span_of(const Placement& placement) { return {*placement.from, placement.ended.value}; }

inline SpanToDay span_of(const Suspension& suspension) { return {*suspension.from, suspension.until.value}; }
inline SpanToDay span_of(const Service& service) { return {*service.from, service.until.value}; }
/// Of the employment.
inline SpanToDay span_of(const Assistant& assistant) { return {assistant.from.value, assistant.until.value}; }

inline SpanToDay span_of(const Absence& absence) { return {*absence.from, *absence.until}; }

} // namespace asystent

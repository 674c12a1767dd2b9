#pragma once

#include "model/cases.hpp"
#include "model/form.hpp"
#include "record/schema.hpp"

namespace asystent {

// The description of every mapping of the record, in fields_*.cpp. A new key is one row there and one member
// of its struct in lib/model.

template <>
const Entity& entity_of<Family>();
template <>
const Entity& entity_of<Member>();
template <>
const Entity& entity_of<Placement>();
template <>
const Entity& entity_of<Referral>();
template <>
const Entity& entity_of<Request>();
template <>
const Entity& entity_of<Decision>();
template <>
const Entity& entity_of<Assignment>();
template <>
const Entity& entity_of<FirstContact>();
template <>
const Entity& entity_of<Consent>();
template <>
const Entity& entity_of<Suspension>();
template <>
const Entity& entity_of<Problem>();
template <>
const Entity& entity_of<Diagnosis>();
template <>
const Entity& entity_of<Plan>();
template <>
const Entity& entity_of<Goal>();
template <>
const Entity& entity_of<Action>();
template <>
const Entity& entity_of<Visit>();
template <>
const Entity& entity_of<Agreed>();
template <>
const Entity& entity_of<Service>();
template <>
const Entity& entity_of<Mandate>();
template <>
const Entity& entity_of<Intervention>();
template <>
const Entity& entity_of<BlueCard>();
template <>
const Entity& entity_of<Assessment>();
template <>
const Entity& entity_of<CourtPaper>();
template <>
const Entity& entity_of<Closure>();
template <>
const Entity& entity_of<Monitoring>();
template <>
const Entity& entity_of<Office>();
template <>
const Entity& entity_of<OfficeAddress>();
template <>
const Entity& entity_of<Assistant>();
template <>
const Entity& entity_of<Policy>();
template <>
const Entity& entity_of<Worklog>();
template <>
const Entity& entity_of<WorklogEntry>();
template <>
const Entity& entity_of<Form>();
template <>
const Entity& entity_of<FormRow>();

} // namespace asystent

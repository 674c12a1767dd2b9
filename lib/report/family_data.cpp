#include "report/family.hpp"
#include "show/json.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

namespace asystent {
namespace {

/// A list of what each element gives.
template <class Elements, class Make>
Json list_of(const Elements& elements, Make make) {
  Json list = Json::array();
  for (const auto& element : elements) list.push_back(make(element));
  return list;
}

Json member_of(const MemberSummary& summary, const Look& look) {
  const Member& member = *summary.member;
  // The report is of one family that was asked for, and its commands take the ids.
  Json json{{"id", shown_always(member.id->text)}, {"role", word(*member.role)}};
  add_private(json, "name", *member.name, look);
  json["age"] = summary.age ? Json(*summary.age) : Json();
  json["placement"] = summary.placement == nullptr ? Json()
                                                   : Json{{"kind", word(*summary.placement->kind)},
                                                          {"from", iso(*summary.placement->from)}};
  json["left"] = json_of(member.left.value);
  json["died"] = json_of(member.died.value);
  return json;
}

Json consent_of(const Consent* consent) {
  return {{"kind", word(*consent->kind)}, {"from", iso(*consent->from)}};
}

Json next_action_of(const NextAction& next, const Look& look) {
  Json json{{"goal", *next.goal->id}, {"number", next.number}, {"due", iso(*next.action->due)}};
  add_private(json, "what", *next.action->what, look);
  return json;
}

Json plan_of(const PlanSummary& summary, const Look& look) {
  return {{"date", json_of(summary.plan->date.value)},
          {"until", json_of(summary.plan->until.value)},
          {"open_goals", summary.open_goals},
          {"closed_goals", summary.closed_goals},
          {"next_action", summary.next_action ? next_action_of(*summary.next_action, look) : Json()}};
}

Json next_visit_of(const NextVisit& visit) {
  return {{"date", iso(visit.day)}, {"without_entry", visit.missed}};
}

Json court_paper_of(const CourtPaper* paper) {
  return {{"kind", word(*paper->kind)},
          {"requested", iso(*paper->requested)},
          {"due", json_of(paper->due.value)}};
}

Json service_of(const Service* service, const Look& look) {
  Json json{{"kind", word(*service->kind)},
            {"from", iso(*service->from)},
            {"until", json_of(service->until.value)}};
  add_private(json, "provider", *service->provider, look);
  return json;
}

/// The last contact, the last assessment, and what follows them.
void add_course(const FamilySummary& summary, const Look& look, Json& document) {
  const Visit* contact = summary.last_contact;
  const Assessment* assessment = summary.last_assessment;
  document["plan"] = summary.plan ? plan_of(*summary.plan, look) : Json();
  document["last_contact"] =
      contact == nullptr ? Json() : Json{{"date", iso(*contact->date)}, {"kind", word(*contact->kind)}};
  document["next_visit"] = summary.next_visit ? next_visit_of(*summary.next_visit) : Json();
  document["last_assessment"] = assessment == nullptr ? Json()
                                                      : Json{{"date", iso(*assessment->date)},
                                                             {"conclusion", word(*assessment->conclusion)}};
  document["next_assessment"] = summary.next_assessment ? json_of(*summary.next_assessment) : Json();
  document["next_monitoring"] = summary.next_monitoring ? json_of(*summary.next_monitoring) : Json();
}

} // namespace

std::string family_json(const FamilySummary& summary, const Look& look) {
  Json document = document_of(look);
  document["family"] = summary.family->id->text;
  add_private(document, "name", *summary.family->name, look);
  document["status"] = word(summary.status);
  document["since"] = json_of(summary.since);
  document["assistant"] = json_of(summary.assistant);
  document["members"] =
      list_of(summary.members, [&](const MemberSummary& member) { return member_of(member, look); });
  document["consents"] = list_of(summary.consents, consent_of);
  add_course(summary, look, document);
  document["court_papers"] = list_of(summary.open_court_papers, court_paper_of);
  document["services"] =
      list_of(summary.services, [&](const Service* service) { return service_of(service, look); });
  const auto deadline_of = [](const Deadline& deadline) { return json_of(deadline); };
  document["overdue"] = list_of(summary.overdue, deadline_of);
  document["soon"] = list_of(summary.soon, deadline_of);
  document["findings"] = json_of(summary.findings, look);
  return document_text(document);
}

} // namespace asystent

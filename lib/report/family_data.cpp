#include "report/family.hpp"
#include "show/json.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace asystent::report {
namespace {

/// A list of what each element gives.
template <class Elements, class Make>
show::Json list_of(const Elements& elements, Make make) {
  show::Json list = show::Json::array();
  for (const auto& element : elements) list.push_back(make(element));
  return list;
}

show::Json member_of(const MemberSummary& summary, const show::Look& look) {
  const Member& member = *summary.member;
  // The report is of one family that was asked for, and its commands take the ids.
  show::Json json{{"id", show::shown_always(member.id->text)}, {"role", word(*member.role)}};
  show::add_private(json, "name", *member.name, look);
  json["age"] = summary.age ? show::Json(*summary.age) : show::Json();
  json["placement"] = summary.placement == nullptr ? show::Json()
                                                   : show::Json{{"kind", word(*summary.placement->kind)},
                                                                {"from", iso(*summary.placement->from)}};
  json["left"] = show::json_of(member.left.value);
  json["died"] = show::json_of(member.died.value);
  return json;
}

show::Json consent_of(const Consent* consent) {
  return {{"kind", word(*consent->kind)}, {"from", iso(*consent->from)}};
}

show::Json next_action_of(const NextAction& next, const show::Look& look) {
  show::Json json{{"goal", *next.goal->id}, {"number", next.number}, {"due", iso(*next.action->due)}};
  show::add_private(json, "what", *next.action->what, look);
  return json;
}

show::Json plan_of(const PlanSummary& summary, const show::Look& look) {
  return {{"date", show::json_of(summary.plan->date.value)},
          {"until", show::json_of(summary.plan->until.value)},
          {"open_goals", summary.open_goals},
          {"closed_goals", summary.closed_goals},
          {"next_action", summary.next_action ? next_action_of(*summary.next_action, look) : show::Json()}};
}

/// The visit that an entry announced.
show::Json next_visit_of(const FamilySummary& summary) {
  const auto next = std::ranges::find_if(summary.meetings, &NextVisit::is_announced);
  if (next == summary.meetings.end()) return {};
  return {{"date", iso(next->day)}, {"from", show::json_of(next->from)}, {"without_entry", next->missed}};
}

show::Json meeting_of(const NextVisit& meeting, const show::Look& look) {
  show::Json json = show::json_of(meeting, look);
  json["without_entry"] = meeting.missed;
  return json;
}

show::Json step_of(const OpenStep& open, const show::Look& look) {
  show::Json json{{"number", open.number},
                  {"entry", iso(*open.visit->date)},
                  {"due", show::json_of(open.step->due.value)}};
  show::add_private(json, "who", *open.step->who, look);
  show::add_private(json, "what", *open.step->what, look);
  return json;
}

show::Json court_paper_of(const CourtPaper* paper) {
  return {{"kind", word(*paper->kind)},
          {"requested", iso(*paper->requested)},
          {"due", show::json_of(paper->due.value)}};
}

show::Json service_of(const Service* service, const show::Look& look) {
  show::Json json{{"kind", word(*service->kind)},
                  {"from", iso(*service->from)},
                  {"until", show::json_of(service->until.value)}};
  show::add_private(json, "provider", *service->provider, look);
  return json;
}

/// The last contact, the last assessment, and what follows them.
void add_course(const FamilySummary& summary, const show::Look& look, show::Json& document) {
  const Visit* contact = summary.last_contact;
  const Assessment* assessment = summary.last_assessment;
  document["plan"] = summary.plan ? plan_of(*summary.plan, look) : show::Json();
  document["last_contact"] = contact == nullptr
                                 ? show::Json()
                                 : show::Json{{"date", iso(*contact->date)}, {"kind", word(*contact->kind)}};
  document["suspensions"] = list_of(summary.suspensions, [](const Suspension* suspension) {
    return show::Json{{"from", iso(*suspension->from)}, {"until", show::json_of(suspension->until.value)}};
  });
  document["next_visit"] = next_visit_of(summary);
  document["meetings"] =
      list_of(summary.meetings, [&](const NextVisit& meeting) { return meeting_of(meeting, look); });
  document["agreed"] = list_of(summary.steps, [&](const OpenStep& open) { return step_of(open, look); });
  document["last_assessment"] =
      assessment == nullptr
          ? show::Json()
          : show::Json{{"date", iso(*assessment->date)}, {"conclusion", word(*assessment->conclusion)}};
  document["next_assessment"] =
      summary.next_assessment ? show::json_of(*summary.next_assessment, look) : show::Json();
  document["next_monitoring"] =
      summary.next_monitoring ? show::json_of(*summary.next_monitoring, look) : show::Json();
}

} // namespace

std::string family_json(const FamilySummary& summary, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["family"] = summary.family->id->text;
  show::add_private(document, "name", *summary.family->name, look);
  document["status"] = word(summary.status);
  document["since"] = show::json_of(summary.since);
  document["assistant"] = show::json_of(summary.assistant);
  document["substitutes"] = summary.substitutes;
  document["members"] =
      list_of(summary.members, [&](const MemberSummary& member) { return member_of(member, look); });
  document["consents"] = list_of(summary.consents, consent_of);
  add_course(summary, look, document);
  document["court_papers"] = list_of(summary.open_court_papers, court_paper_of);
  document["services"] =
      list_of(summary.services, [&](const Service* service) { return service_of(service, look); });
  const auto deadline_of = [&](const Deadline& deadline) { return show::json_of(deadline, look); };
  document["overdue"] = list_of(summary.overdue, deadline_of);
  document["soon"] = list_of(summary.soon, deadline_of);
  document["findings"] = show::json_of(summary.findings, look);
  return show::document_text(document);
}

} // namespace asystent::report

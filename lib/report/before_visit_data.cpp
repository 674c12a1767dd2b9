#include "model/facts.hpp"
#include "report/before_visit.hpp"
#include "report/plan_data.hpp"
#include "show/json.hpp"
#include "show/private.hpp"

#include <nlohmann/json.hpp>

namespace asystent::report {
namespace {

template <class Elements, class Make>
show::Json list_of(const Elements& elements, Make make) {
  show::Json list = show::Json::array();
  for (const auto& element : elements) list.push_back(make(element));
  return list;
}

show::Json member_of(const MemberSummary& summary, const show::Look& look) {
  const Member& member = *summary.member;
  // As in the report of one family: its commands take the ids.
  show::Json json{{"id", show::shown_always(member.id->text)}, {"role", word(*member.role)}};
  show::add_private(json, "name", *member.name, look);
  json["age"] = summary.age ? show::Json(*summary.age) : show::Json();
  show::add_private(json, "phone", member.phone, look);
  json["placement"] =
      summary.placement == nullptr ? show::Json() : show::Json(word(*summary.placement->kind));
  if (summary.placement != nullptr)
    show::add_private(json, "coordinator", summary.placement->coordinator, look);
  json["left"] = show::json_of(member.left.value);
  json["died"] = show::json_of(member.died.value);
  return json;
}

show::Json contact_of(const Contact* contact, const show::Look& look) {
  show::Json json = show::Json::object();
  show::add_private(json, "who", *contact->who, look);
  show::add_private(json, "person", contact->person, look);
  show::add_private(json, "phone", contact->phone, look);
  show::add_private(json, "matter", contact->matter, look);
  return json;
}

show::Json order_of(const Consent* consent, const show::Look& look) {
  show::Json json{{"kind", word(*consent->kind)}, {"from", iso(*consent->from)}};
  if (*consent->kind != ConsentKind::court_order || !look.names) return json;
  json["court"] = show::json_of(consent->court.value_or(""));
  json["case_number"] = show::json_of(consent->case_number.value_or(""));
  show::add_private(json, "kurator", consent->kurator, look);
  show::add_private(json, "kurator_phone", consent->kurator_phone, look);
  return json;
}

show::Json card_of(const Intervention* intervention, const show::Look& look) {
  const BlueCard& card = *intervention->blue_card;
  show::Json json{{"started", iso(*card.started)},
                  {"sent", show::json_of(card.sent.value)},
                  {"ended", show::json_of(card.ended.value)},
                  {"monitored_until", show::json_of(monitored_until(card))}};
  show::add_private(json, "number", card.number, look);
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

show::Json entry_of(const Visit* visit, const show::Look& look) {
  show::Json json{{"date", iso(*visit->date)},
                  {"from", show::json_of(visit->from.value)},
                  {"to", show::json_of(visit->to.value)},
                  {"kind", word(*visit->kind)},
                  {"outcome", word(*visit->outcome)},
                  {"assistant", show::json_of(visit->assistant.value_or(""))}};
  std::vector<Private> present;
  for (const auto& member : visit->present) present.push_back(member->text);
  show::add_private_list(json, "present", present, look);
  std::vector<Private> others;
  for (const auto& other : visit->others) others.push_back(*other);
  show::add_private_list(json, "others", others, look);
  show::add_private(json, "note", visit->note, look);
  show::add_private(json, "impression", visit->impression, look);
  return json;
}

void add_head(const BeforeVisit& known, const show::Look& look, show::Json& document) {
  const FamilySummary& summary = known.summary;
  const Family& family = *summary.family;
  document["family"] = family.id->text;
  show::add_private(document, "name", *family.name, look);
  document["status"] = word(summary.status);
  document["since"] = show::json_of(summary.since);
  document["assistant"] = show::json_of(summary.assistant);
  document["substitutes"] = summary.substitutes;
  show::add_private(document, "address", family.address, look);
  show::add_private(document, "phone", family.phone, look);
  show::add_private(document, "social_worker", family.social_worker, look);
  document["previous"] = family.previous ? show::Json(family.previous->text) : show::Json();
  document["risk"] = known.risk
                         ? show::Json{{"level", word(known.risk->level)}, {"date", iso(known.risk->date)}}
                         : show::Json();
}

} // namespace

std::string before_visit_json(const BeforeVisit& known, const show::Look& look) {
  const FamilySummary& summary = known.summary;
  const auto each = [&](auto make) { return [&look, make](const auto& one) { return make(one, look); }; };
  const auto deadline_of = [&](const Deadline& deadline) { return show::json_of(deadline, look); };
  show::Json document = show::document_of(look);
  add_head(known, look, document);
  document["members"] = list_of(summary.members, each(member_of));
  if (look.names) document["contacts"] = list_of(known.contacts, each(contact_of));
  document["consents"] = list_of(summary.consents, each(order_of));
  document["blue_cards"] = list_of(known.blue_cards, each(card_of));
  document["suspensions"] = list_of(summary.suspensions, [](const Suspension* suspension) {
    return show::Json{{"from", iso(*suspension->from)}, {"until", show::json_of(suspension->until.value)}};
  });
  document["meetings"] =
      list_of(summary.meetings, [&](const NextVisit& meeting) { return show::json_of(meeting, look); });
  document["plan"] = summary.plan ? plan_json(*summary.plan->plan, look) : show::Json();
  document["draft"] = summary.draft != nullptr ? plan_json(*summary.draft, look) : show::Json();
  document["agreed"] = list_of(summary.steps, each(step_of));
  document["overdue"] = list_of(summary.overdue, deadline_of);
  document["soon"] = list_of(summary.soon, deadline_of);
  document["entries"] = list_of(known.entries, each(entry_of));
  document["all_entries"] = known.all_entries;
  return show::document_text(document);
}

} // namespace asystent::report

#include "model/facts.hpp"
#include "report/before_visit.hpp"
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

/// A list of personal texts; nothing where names are not shown.
void add_private_list(show::Json& object, std::string_view key, std::span<const Private> texts,
                      const show::Look& look) {
  if (!look.names) return;
  object[std::string(key)] =
      list_of(texts, [&](Private text) { return show::Json(show::shown(text, look)); });
}

void add_optional(show::Json& object, std::string_view key, const Field<Private>& text,
                  const show::Look& look) {
  show::add_private(object, key, text.value_or({}), look);
}

show::Json member_of(const MemberSummary& summary, const show::Look& look) {
  const Member& member = *summary.member;
  // As in the report of one family: its commands take the ids.
  show::Json json{{"id", show::shown_always(member.id->text)}, {"role", word(*member.role)}};
  show::add_private(json, "name", *member.name, look);
  json["age"] = summary.age ? show::Json(*summary.age) : show::Json();
  add_optional(json, "phone", member.phone, look);
  json["placement"] =
      summary.placement == nullptr ? show::Json() : show::Json(word(*summary.placement->kind));
  if (summary.placement != nullptr) add_optional(json, "coordinator", summary.placement->coordinator, look);
  json["left"] = show::json_of(member.left.value);
  json["died"] = show::json_of(member.died.value);
  return json;
}

show::Json contact_of(const Contact* contact, const show::Look& look) {
  show::Json json = show::Json::object();
  show::add_private(json, "who", *contact->who, look);
  add_optional(json, "person", contact->person, look);
  add_optional(json, "phone", contact->phone, look);
  add_optional(json, "matter", contact->matter, look);
  return json;
}

show::Json order_of(const Consent* consent, const show::Look& look) {
  show::Json json{{"kind", word(*consent->kind)}, {"from", iso(*consent->from)}};
  if (*consent->kind != ConsentKind::court_order || !look.names) return json;
  json["court"] = show::json_of(consent->court.value_or(""));
  json["case_number"] = show::json_of(consent->case_number.value_or(""));
  add_optional(json, "kurator", consent->kurator, look);
  add_optional(json, "kurator_phone", consent->kurator_phone, look);
  return json;
}

show::Json card_of(const Intervention* intervention, const show::Look& look) {
  const BlueCard& card = *intervention->blue_card;
  show::Json json{{"started", iso(*card.started)}, {"sent", show::json_of(card.sent.value)}};
  add_optional(json, "number", card.number, look);
  return json;
}

show::Json action_of(const Action& action, const show::Look& look) {
  show::Json json{{"due", show::json_of(action.due.value)},
                  {"done", show::json_of(action.done.value)},
                  {"dropped", show::json_of(action.dropped.value)}};
  show::add_private(json, "what", *action.what, look);
  std::vector<Private> who;
  for (const auto& person : action.who) who.push_back(*person);
  add_private_list(json, "who", who, look);
  return json;
}

show::Json goal_of(const Goal& goal, const show::Look& look) {
  show::Json json{{"id", *goal.id},
                  {"area", goal.area->id},
                  {"due", show::json_of(goal.due.value)},
                  {"status", word(status_of(goal))}};
  show::add_private(json, "goal", *goal.goal, look);
  json["actions"] = list_of(goal.actions, [&](const Action& action) { return action_of(action, look); });
  return json;
}

show::Json plan_of(const Plan* plan, const show::Look& look) {
  if (plan == nullptr) return {};
  show::Json json{{"date", show::json_of(plan->date.value)}, {"until", show::json_of(plan->until.value)}};
  add_optional(json, "main_goal", plan->main_goal, look);
  json["goals"] = list_of(plan->goals, [&](const Goal& goal) { return goal_of(goal, look); });
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
  add_private_list(json, "present", present, look);
  std::vector<Private> others;
  for (const auto& other : visit->others) others.push_back(*other);
  add_private_list(json, "others", others, look);
  add_optional(json, "note", visit->note, look);
  add_optional(json, "impression", visit->impression, look);
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
  add_optional(document, "address", family.address, look);
  add_optional(document, "phone", family.phone, look);
  add_optional(document, "social_worker", family.social_worker, look);
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
  document["plan"] = plan_of(summary.plan ? summary.plan->plan : nullptr, look);
  document["draft"] = plan_of(summary.draft, look);
  document["agreed"] = list_of(summary.steps, each(step_of));
  document["overdue"] = list_of(summary.overdue, deadline_of);
  document["soon"] = list_of(summary.soon, deadline_of);
  document["entries"] = list_of(known.entries, each(entry_of));
  document["all_entries"] = known.all_entries;
  return show::document_text(document);
}

} // namespace asystent::report

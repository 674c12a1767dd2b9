#include "document/area_scores.hpp"
#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/plan_entries.hpp"
#include "document/situation.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

void add_scores_of(TemplateFields& fields, const std::vector<AreaScore>& scores,
                   const DocumentRequest& request) {
  if (request.is_form)
    add_areas_to_score(fields, request.office);
  else
    add_given_scores(fields, scores, request.office);
}

TemplateFields last_assessment(const DocumentRequest& request) {
  const Assessment* found = newest_assessment(*request.family);
  const Assessment assessment = found == nullptr ? Assessment{} : *found;
  TemplateFields fields;
  fields.text("date", date_text(assessment.date))
      .text("summary", text_of(assessment.summary))
      .text("family_view", text_of(assessment.family_view));
  add_scores_of(fields, assessment.scores, request);
  return fields;
}

TemplateFields term_fields(const MonitoringTerm& term) {
  const bool is_rolled = term.term && term.term->rolled != term.term->due;
  TemplateFields fields;
  fields.text("after", fmt::format("po {0} {0:miesiącu|miesiącach|miesiącach}", Count{term.months}))
      .text("due", term.term ? polish(term.term->due) : "")
      .text("rolled", is_rolled ? polish(term.term->rolled) : "");
  return fields;
}

/// The goals of the last plan as the end of the work leaves them: what is open then was not brought to an
/// end.
void add_goals_at_end(TemplateFields& fields, const DocumentRequest& request) {
  const Plan* plan = newest_plan(*request.family);
  const std::vector<Goal> goals = plan == nullptr ? std::vector<Goal>{} : plan->goals;
  fields.list("goals", goals, [&](const Goal& goal) {
    TemplateFields row = goal_fields(goal, request);
    const bool is_left = request.family->closure && unless_empty(goal.id) && is_open(goal);
    const std::string state = unless_empty(goal.id) ? std::string(label(status_of(goal)).pl) : "";
    row.text("state", is_left ? "niezakończony w dniu zakończenia pracy" : state);
    return row;
  });
}

/// Signed by the family too, or a word that it would not.
void add_places_to_sign(TemplateFields& fields, const DocumentRequest& then) {
  const auto part = [&](std::string_view name, const std::vector<Signature>& signatures) {
    TemplateFields place;
    add_signatures(place, signatures);
    fields.part(name, place);
  };
  add_signatures(fields, {assistant_signature(then), social_worker_now(*then.family)});
  part("family_side", adult_signatures(then));
  const auto& closure = then.family->closure;
  part("head", {decider_signature(then, closure ? text_of(closure->decided_by) : "")});
}

std::optional<Date> closed_on(const DocumentRequest& request) {
  const auto& closure = request.family->closure;
  return closure ? std::optional(*closure->date) : std::nullopt;
}

TemplateFields closure_document(const DocumentRequest& request) {
  const Plan* plan = newest_plan(*request.family);
  const DocumentRequest then = as_of(closed_on(request), request);
  TemplateFields fields;
  fields.part("closure", closure_fields(request))
      .part("plan", plan_fields(plan == nullptr ? Plan{} : *plan, request))
      .part("assessment", last_assessment(request))
      .list("terms", monitoring_terms(request), term_fields)
      .flag("is_ordered", order_on(*request.family, then.date) != nullptr);
  add_goals_at_end(fields, request);
  add_consents(fields, request);
  add_places_to_sign(fields, then);
  return fields;
}

bool goes_on(const Monitoring& entry) {
  constexpr auto further = MonitoringDecision::continue_monitoring;
  return unless_empty(entry.decision).value_or(further) == further;
}

/// The term after the one that the contact meets, while the family is still looked at.
std::string next_term(const DocumentRequest& request, const Monitoring& entry) {
  if (!goes_on(entry)) return {};
  const Date day = unless_empty(entry.date).value_or(request.date);
  Date before = closed_on(request).value_or(day);
  for (const MonitoringTerm& term : monitoring_terms(request)) {
    if (!term.term) return {};
    if (day <= before) return polish_long(term.term->due);
    before = term.term->due;
  }
  return {};
}

std::string people_at(const Monitoring& entry, const Family& family) {
  std::vector<std::string> people;
  for (const auto& member : entry.present) people.push_back(name_of(family, member->text));
  for (std::string& other : strings(entry.others)) people.push_back(std::move(other));
  return joined(people);
}

TemplateFields monitoring_fields(const Monitoring& entry, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("date", date_text(entry.date))
      .text("short_date", short_date(entry.date))
      .text("kind", label_of(entry.kind))
      .text("present", people_at(entry, *request.family))
      .text("effect", label_of(entry.effect))
      .text("difficulties", text_of(entry.difficulties))
      .text("decision", label_of(entry.decision))
      .text("note", text_of(entry.note))
      .flag("goes_on", goes_on(entry))
      .text("next", next_term(request, entry));
  add_scores_of(fields, entry.scores, request);
  return fields;
}

/// All contacts up to that one, in order of time.
std::vector<Monitoring> contacts_until(const Family& family, const Monitoring* last) {
  std::vector<Monitoring> contacts;
  for (const Monitoring& entry : family.monitoring)
    if (last != nullptr && *entry.date <= *last->date) contacts.push_back(entry);
  std::ranges::stable_sort(contacts, {}, [](const Monitoring& entry) { return *entry.date; });
  return contacts;
}

/// Nobody signs what was said on the telephone or written in a letter.
bool is_from_afar(const Monitoring& entry) {
  const auto kind = entry.kind.value_or(VisitKind::home);
  return kind == VisitKind::phone || kind == VisitKind::letter;
}

/// The assistant, and who of the grown-ups was there.
std::vector<Signature> signatures_of_contact(const Monitoring& entry, const DocumentRequest& then) {
  std::vector<Signature> signatures{assistant_signature(then)};
  if (is_from_afar(entry)) return signatures;
  for (const Member& adult : adults_on(*then.family, then.date)) {
    const auto is_it = [&](const auto& present) { return present->text == adult.id->text; };
    if (std::ranges::any_of(entry.present, is_it))
      signatures.push_back({role_text(adult), text_of(adult.name)});
  }
  if (signatures.size() == 1) signatures.push_back({"członek rodziny", ""});
  return signatures;
}

TemplateFields monitoring_card(const DocumentRequest& request) {
  const Monitoring* found = wanted_entry(request.family->monitoring, request.entry);
  const Monitoring entry = found == nullptr ? Monitoring{} : *found;
  const DocumentRequest then = as_of(unless_empty(entry.date), request);
  TemplateFields fields;
  fields.part("closure", closure_fields(request))
      .part("monitoring", monitoring_fields(entry, request))
      .list("contacts", contacts_until(*request.family, found),
            [&](const Monitoring& one) { return monitoring_fields(one, request); });
  add_signatures(fields, signatures_of_contact(entry, then));
  return fields;
}

Date day_of_closure(const DocumentRequest& request) { return closed_on(request).value_or(request.date); }

Date day_of_contact(const DocumentRequest& request) {
  return day_of_entry(request.family->monitoring, request);
}

constexpr auto rows = document_rows({
    {.name = "zakonczenie",
     .title = {"Karta zakończenia pracy z rodziną", "end of work with the family"},
     .fields = closure_document,
     .day = day_of_closure},
    {.name = "monitoring",
     .title = {"Karta monitorowania rodziny", "card of monitoring after the end"},
     .fields = monitoring_card,
     .days = [](const Family& family) { return days_of(family.monitoring); },
     .day = day_of_contact},
});

} // namespace

std::span<const DocumentKind> ending_kinds() { return rows; }

} // namespace asystent::document

#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/plan_entries.hpp"
#include "document/situation.hpp"
#include "document/wording.hpp"
#include "model/case_on_day.hpp"
#include "text/language.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

constexpr std::array assessment_elements = {FindingId::review_late, FindingId::review_not_passed_on};

using std::chrono::days;

/// From when this assessment was counted: the one before it, else the first assignment.
std::optional<Date> counted_from(const DocumentRequest& request, const Assessment* before) {
  return before != nullptr ? std::optional(*before->date) : work_began(request);
}

Date day_of_assessment(const DocumentRequest& request) {
  const Assessment* assessment = wanted_entry(request.family->assessments, request.entry);
  return assessment == nullptr ? request.date : *assessment->date;
}

void add_term(TemplateFields& fields, std::string_view name, std::optional<Date> event,
              const DocumentRequest& request) {
  std::optional<Date> due, last;
  if (event) {
    const Term term = term_in_months(*event, request.policy.review_months, request.policy.free_days);
    due = term.due;
    if (term.rolled != term.due) last = term.rolled;
  }
  fields.text(name, date_text(due)).text(std::string(name) + "_rolled", date_text(last));
}

void add_conclusions(TemplateFields& fields, const Assessment& assessment) {
  const std::vector<Word> choices(words<Conclusion>.begin(), words<Conclusion>.end());
  fields.list("conclusions", choices, [&](const Word& choice) {
    const auto conclusion = from_word<Conclusion>(choice.word);
    return std::move(TemplateFields()
                         .text("label", std::string(choice.label.pl))
                         .flag("is_chosen", conclusion && conclusion == unless_empty(assessment.conclusion))
                         .flag("is_other", conclusion == Conclusion::other));
  });
}

std::string days_before(std::optional<Date> event, const Assessment* before) {
  // The day of the assessment before belongs to that one.
  return event ? date_text(before == nullptr ? *event : *event + days{1}) : std::string();
}

TemplateFields assessment_document(const DocumentRequest& request) {
  const Assessment* found = wanted_entry(request.family->assessments, request.entry);
  const Assessment assessment = found == nullptr ? Assessment{} : *found;
  const Date day = unless_empty(assessment.date).value_or(request.date);
  const Assessment* before = found == nullptr ? nullptr : assessment_before(*request.family, day);
  const std::optional<Date> event = counted_from(request, before);
  const Period period{std::min(event.value_or(day) + days{before == nullptr ? 0 : 1}, day), day};
  TemplateFields fields;
  fields.text("assessed", date_text(assessment.date))
      .text("from", days_before(event, before))
      .text("until", date_text(std::optional(day)))
      .text("summary", text_of(assessment.summary))
      .text("family_view", text_of(assessment.family_view))
      .text("passed_on", date_text(assessment.passed_on));
  add_term(fields, "due", event, request);
  add_term(fields, "next", unless_empty(assessment.date), request);
  add_scores(fields, found, before, request.office);
  add_goals(fields, request, period);
  add_contacts(fields, *request.family, period);
  add_children(fields, request, day);
  fields.part("diagnosis", diagnosis_fields(request));
  add_conclusions(fields, assessment);
  add_signatures(fields, {assistant_signature(request), {"członek rodziny", ""}, head_signature(request)});
  return fields;
}

/// An assessment that came late or was not passed on (art. 15 ust. 1 pkt 15).
std::vector<Finding> missing_in_assessment(const DocumentRequest& request) {
  const Assessment* assessment = wanted_entry(request.family->assessments, request.entry);
  if (assessment == nullptr) return {};
  auto findings = findings_of(request, *request.family, assessment_elements);
  std::erase_if(findings, [&](const Finding& finding) { return finding.date != *assessment->date; });
  return findings;
}

/// The office's own word for a score.
std::string meaning_of(Score score, const Office& office) {
  const auto found = std::ranges::find(office.scale, score, &ScaleWord::score);
  return std::string(found == office.scale.end() ? "" : found->label);
}

TemplateFields score_fields(const AreaScore& score, const Office& office) {
  Field<Area> area;
  if (!score.area.id.empty()) area.value = score.area;
  TemplateFields fields;
  fields.text("area", area_label(area, office))
      .text("score", std::string(label(score.score).pl))
      .text("meaning", meaning_of(score.score, office));
  return fields;
}

TemplateFields last_assessment(const DocumentRequest& request) {
  const Assessment* found = newest_assessment(*request.family);
  const Assessment assessment = found == nullptr ? Assessment{} : *found;
  TemplateFields fields;
  fields.text("date", date_text(assessment.date))
      .text("summary", text_of(assessment.summary))
      .text("family_view", text_of(assessment.family_view))
      .list("scores", assessment.scores,
            [&](const AreaScore& score) { return score_fields(score, request.office); });
  return fields;
}

TemplateFields term_fields(const MonitoringTerm& term) {
  TemplateFields fields;
  fields.text("after", fmt::format("po {0} {0:miesiącu|miesiącach|miesiącach}", Count{term.months}))
      .text("due", term.term ? polish(term.term->due) : "")
      .text("rolled", term.term ? polish(term.term->rolled) : "");
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
  const auto& closure = request.family->closure;
  Date before = closure ? *closure->date : day;
  for (const MonitoringTerm& term : monitoring_terms(request)) {
    if (!term.term) return {};
    if (day <= before) return polish_long(term.term->due);
    before = term.term->due;
  }
  return {};
}

TemplateFields monitoring_fields(const Monitoring& entry, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("date", date_text(entry.date))
      .text("kind", label_of(entry.kind))
      .text("effect", label_of(entry.effect))
      .text("decision", label_of(entry.decision))
      .text("note", text_of(entry.note))
      .flag("goes_on", goes_on(entry))
      .text("next", next_term(request, entry));
  return fields;
}

Date day_of_closure(const DocumentRequest& request) {
  const auto& closure = request.family->closure;
  return closure ? *closure->date : request.date;
}

Date day_of_monitoring(const DocumentRequest& request) {
  const Monitoring* entry = wanted_entry(request.family->monitoring, request.entry);
  return entry == nullptr ? request.date : *entry->date;
}

TemplateFields closure_document(const DocumentRequest& request) {
  const Family& family = *request.family;
  const Plan* plan = newest_plan(family);
  const auto& closure = family.closure;
  const DocumentRequest then = as_of(closure ? std::optional(*closure->date) : std::nullopt, request);
  TemplateFields fields;
  fields.part("closure", closure_fields(request))
      .part("plan", plan_fields(plan == nullptr ? Plan{} : *plan, request))
      .part("assessment", last_assessment(request))
      .list("terms", monitoring_terms(request), term_fields)
      .flag("is_ordered", order_on(family, then.date) != nullptr);
  add_consents(fields, request);
  add_signatures(fields, {assistant_signature(then)});
  TemplateFields worker;
  add_signatures(worker, {social_worker_signature(family)});
  TemplateFields head;
  add_signatures(head, {head_signature(request)});
  fields.part("social_worker", worker).part("head", head);
  return fields;
}

TemplateFields monitoring_card(const DocumentRequest& request) {
  const Monitoring* found = wanted_entry(request.family->monitoring, request.entry);
  const Monitoring entry = found == nullptr ? Monitoring{} : *found;
  TemplateFields fields;
  fields.part("closure", closure_fields(request)).part("monitoring", monitoring_fields(entry, request));
  add_signatures(fields,
                 {assistant_signature(as_of(unless_empty(entry.date), request)), {"członek rodziny", ""}});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "ocena",
     .title = {"Okresowa ocena sytuacji rodziny", "periodic assessment"},
     .fields = assessment_document,
     .days = [](const Family& family) { return days_of(family.assessments); },
     .missing = missing_in_assessment,
     .day = day_of_assessment},
    {.name = "zakonczenie",
     .title = {"Karta zakończenia pracy z rodziną", "end of work with the family"},
     .fields = closure_document,
     .day = day_of_closure},
    {.name = "monitoring",
     .title = {"Karta monitorowania rodziny", "card of monitoring after the end"},
     .fields = monitoring_card,
     .days = [](const Family& family) { return days_of(family.monitoring); },
     .day = day_of_monitoring},
});

} // namespace

std::span<const DocumentKind> evaluation_kinds() { return rows; }

} // namespace asystent::document

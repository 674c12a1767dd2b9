#include "document/area_scores.hpp"
#include "document/course.hpp"
#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/plan_entries.hpp"
#include "document/situation.hpp"
#include "document/wording.hpp"
#include "document/work_account.hpp"
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
  fields.text("conclusion", label_of(assessment.conclusion))
      .text("recommendations", text_of(assessment.recommendations))
      .list("conclusions", choices, [&](const Word& choice) {
        const auto conclusion = from_word<Conclusion>(choice.word);
        return std::move(
            TemplateFields()
                .text("label", std::string(choice.label.pl))
                .flag("is_chosen", conclusion && conclusion == unless_empty(assessment.conclusion))
                .flag("is_other", conclusion == Conclusion::other));
      });
}

std::string days_before(std::optional<Date> event, const Assessment* before) {
  // The day of the assessment before belongs to that one.
  return event ? date_text(before == nullptr ? *event : *event + days{1}) : std::string();
}

/// Who was heard, and what the child said (art. 4a).
void add_heard(TemplateFields& fields, const Assessment& assessment, const Family& family) {
  fields.list("heard", assessment.heard, [&](const Statement& statement) {
    return std::move(TemplateFields()
                         .text("who", unless_empty(statement.who) ? name_of(family, *statement.who) : "")
                         .text("text", text_of(statement.text)));
  });
}

/// Every child of the family under 18, at home or in care, with what the assessment says of it.
void add_children_in_words(TemplateFields& fields, const Assessment& assessment, const DocumentRequest& then,
                           const Period& period) {
  fields.list("children", children_of(then), [&](const Member& child) {
    return std::move(child_fields(child, then)
                         .text("words", words_on(child, assessment.children))
                         .text("contacts", child_contacts_text(*then.family, child, period)));
  });
}

void add_words(TemplateFields& fields, const Assessment& assessment) {
  fields.text("assessed", date_text(assessment.date))
      .text("cooperation", text_of(assessment.cooperation))
      .text("risk", label_of(assessment.risk))
      .text("risk_reason", text_of(assessment.risk_reason))
      .text("summary", text_of(assessment.summary))
      .text("family_view", text_of(assessment.family_view))
      .text("passed_on", date_text(assessment.passed_on));
}

void add_places_to_sign(TemplateFields& fields, const DocumentRequest& then) {
  std::vector<Signature> signatures{assistant_signature(then), social_worker_now(*then.family)};
  for (Signature& adult : adult_signatures(then)) signatures.push_back(std::move(adult));
  add_signatures(fields, signatures);
  TemplateFields head;
  add_signatures(head, {head_signature(then)});
  fields.part("head", head);
}

TemplateFields assessment_document(const DocumentRequest& request) {
  const Assessment* found = wanted_entry(request.family->assessments, request.entry);
  const Assessment assessment = found == nullptr ? Assessment{} : *found;
  const DocumentRequest then = as_of(unless_empty(assessment.date), request);
  const Date day = then.date;
  const Assessment* before = found == nullptr ? nullptr : assessment_before(*request.family, day);
  const std::optional<Date> event = counted_from(request, before);
  const Period period{std::min(event.value_or(day) + days{before == nullptr ? 0 : 1}, day), day};
  TemplateFields fields;
  fields.text("from", days_before(event, before))
      .text("until", date_text(std::optional(day)))
      .text("held", held_text(*request.family, period))
      .text("not_held", not_held_text(*request.family, period));
  add_words(fields, assessment);
  add_term(fields, "due", event, request);
  add_term(fields, "next", unless_empty(assessment.date), request);
  add_all_areas(fields, found, before, request.office);
  add_goals(fields, request, period, found);
  add_children_in_words(fields, assessment, then, period);
  add_heard(fields, assessment, *request.family);
  add_conclusions(fields, assessment);
  add_courses(fields, request, day);
  add_places_to_sign(fields, then);
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

Date day_of_assessment(const DocumentRequest& request) {
  return day_of_entry(request.family->assessments, request);
}

constexpr auto rows = document_rows({
    {.name = "ocena",
     .title = {"Okresowa ocena sytuacji rodziny", "periodic assessment"},
     .fields = assessment_document,
     .days = [](const Family& family) { return days_of(family.assessments); },
     .missing = missing_in_assessment,
     .day = day_of_assessment},
});

} // namespace

std::span<const DocumentKind> evaluation_kinds() { return rows; }

} // namespace asystent::document

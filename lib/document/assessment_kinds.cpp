#include "document/case_parts.hpp"
#include "document/kinds.hpp"
#include "document/situation.hpp"
#include "document/words.hpp"
#include "model/case.hpp"

#include <algorithm>

namespace asystent {
namespace {

using std::chrono::days;

/// From when this assessment was counted: the one before it, else the first assignment.
std::optional<Date> counted_from(const DocumentRequest& request, const Assessment* before) {
  return before != nullptr ? std::optional(*before->date) : work_began(request);
}

void add_term(Fields& fields, std::string_view name, std::optional<Date> event,
              const DocumentRequest& request) {
  std::optional<Date> due, last;
  if (event) {
    const Term term = term_in_months(*event, request.practice.review_months, request.practice.free_days);
    due = term.due;
    if (term.rolled != term.due) last = term.rolled;
  }
  fields.text(name, date_text(due)).text(std::string(name) + "_rolled", date_text(last));
}

void add_conclusions(Fields& fields, const Assessment& assessment) {
  const std::vector<Word> choices(words<Conclusion>.begin(), words<Conclusion>.end());
  fields.list("conclusions", choices, [&](const Word& choice) {
    const auto conclusion = from_word<Conclusion>(choice.word);
    return std::move(Fields()
                         .text("label", std::string(choice.label.pl))
                         .flag("is_chosen", conclusion && conclusion == unless_empty(assessment.conclusion))
                         .flag("is_other", conclusion == Conclusion::other));
  });
}

std::string days_before(std::optional<Date> event, const Assessment* before) {
  // The day of the assessment before belongs to that one.
  return event ? date_text(before == nullptr ? *event : *event + days{1}) : std::string();
}

} // namespace

Fields assessment_document(const DocumentRequest& request) {
  const Assessment* found = wanted_entry(request.family->assessments, request.entry);
  const Assessment assessment = found == nullptr ? Assessment{} : *found;
  const Date day = unless_empty(assessment.date).value_or(request.date);
  const Assessment* before = found == nullptr ? nullptr : assessment_before(*request.family, day);
  const std::optional<Date> event = counted_from(request, before);
  const Period period{std::min(event.value_or(day) + days{before == nullptr ? 0 : 1}, day), day};
  Fields fields;
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

} // namespace asystent

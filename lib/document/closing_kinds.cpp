#include "document/case_parts.hpp"
#include "document/kinds.hpp"
#include "document/words.hpp"
#include "model/facts.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent {
namespace {

/// The office's own word for a score.
std::string meaning_of(Score score, const Office& office) {
  const auto found = std::ranges::find(office.scale, score, &ScaleWord::score);
  return std::string(found == office.scale.end() ? "" : found->label);
}

Fields score_fields(const AreaScore& score, const Office& office) {
  Field<Area> area;
  if (!score.area.id.empty()) area.value = score.area;
  Fields fields;
  fields.text("area", area_label(area, office))
      .text("score", std::string(label(score.score).pl))
      .text("meaning", meaning_of(score.score, office));
  return fields;
}

Fields last_assessment(const DocumentRequest& request) {
  const Assessment* found = newest_assessment(*request.family);
  const Assessment assessment = found == nullptr ? Assessment{} : *found;
  Fields fields;
  fields.text("date", date_text(assessment.date))
      .text("summary", text_of(assessment.summary))
      .text("family_view", text_of(assessment.family_view))
      .list("scores", assessment.scores,
            [&](const AreaScore& score) { return score_fields(score, request.office); });
  return fields;
}

Fields term_fields(const MonitoringTerm& term) {
  Fields fields;
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

Fields monitoring_fields(const Monitoring& entry, const DocumentRequest& request) {
  Fields fields;
  fields.text("date", date_text(entry.date))
      .text("kind", label_of(entry.kind))
      .text("effect", label_of(entry.effect))
      .text("decision", label_of(entry.decision))
      .text("note", text_of(entry.note))
      .flag("goes_on", goes_on(entry))
      .text("next", next_term(request, entry));
  return fields;
}

} // namespace

Fields closure_document(const DocumentRequest& request) {
  const Family& family = *request.family;
  const Plan* plan = newest_plan(family);
  const auto& closure = family.closure;
  const DocumentRequest then = as_of(closure ? std::optional(*closure->date) : std::nullopt, request);
  Fields fields;
  fields.part("closure", closure_fields(request))
      .part("plan", plan_fields(plan == nullptr ? Plan{} : *plan, request))
      .part("assessment", last_assessment(request))
      .list("terms", monitoring_terms(request), term_fields)
      .flag("is_ordered", order_on(family, then.date) != nullptr);
  add_consents(fields, request);
  add_signatures(fields, {assistant_signature(then)});
  Fields worker;
  add_signatures(worker, {social_worker_signature(family)});
  Fields head;
  add_signatures(head, {head_signature(request)});
  fields.part("social_worker", worker).part("head", head);
  return fields;
}

Fields monitoring_card(const DocumentRequest& request) {
  const Monitoring* found = wanted_entry(request.family->monitoring, request.entry);
  const Monitoring entry = found == nullptr ? Monitoring{} : *found;
  Fields fields;
  fields.part("closure", closure_fields(request)).part("monitoring", monitoring_fields(entry, request));
  add_signatures(fields,
                 {assistant_signature(as_of(unless_empty(entry.date), request)), {"członek rodziny", ""}});
  return fields;
}

} // namespace asystent

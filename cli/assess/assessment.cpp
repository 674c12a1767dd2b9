#include "cli/assess/assessment.hpp"

#include "calendar/term.hpp"
#include "cli/change.hpp"
#include "cli/replaced.hpp"
#include "cli/told.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

/// `care=4`
struct TypedScore {
  std::string area;
  std::string value;
};

TypedScore score_of(const Output& output, const Office& office, const std::string& typed) {
  const std::size_t sign = typed.find('=');
  if (sign == std::string::npos || sign == 0 || sign + 1 == typed.size())
    output.stop(ExitStatus::usage, "--score: „{}” — oczekiwano OBSZAR=OCENA, np. care=4",
                "--score: '{}': AREA=SCORE is expected, e.g. care=4", printable(typed));
  const Word* value = typed_word(words<Score>, typed.substr(sign + 1));
  return {std::string(casebook::area_as_recorded(std::string_view(typed).substr(0, sign), office)),
          value == nullptr ? typed.substr(sign + 1) : std::string(value->word)};
}

/// What has an option without a key.
void add_told(Call& call, NewEntry& assessment) {
  put_told_of_areas(call, "--area", "areas", assessment);
  put_told(call, "--child", "children", assessment);
  put_told(call, "--goal", "goals", assessment);
  add_scores(call, assessment);
}

/// When the next assessment is due, and until when this one is to be passed on.
std::string after_assessment(Call& call, const Family& family, Date day, bool passed_on) {
  const Policy& policy = call.session.book().policy();
  const Assessment* newest = newest_assessment(family);
  const Date last = newest == nullptr ? day : std::max(day, *newest->date);
  std::string told;
  if (!family.closure) {
    const Date next = term_in_months(last, policy.review_months, policy.free_days).rolled;
    told += call.output.say(", następna do {}", ", the next one by {}", call.output.shown(next));
  }
  if (!passed_on && last == day) {
    const Date until = term_in_days(day, policy.pass_on_days, policy.free_days).rolled;
    told += call.output.say("; przekaż ją do {}: asystent assess pass-on {}",
                            "; pass it on by {}: asystent assess pass-on {}", call.output.shown(until),
                            family.id->text);
  }
  return told;
}

/// The one of the day; the newest without a day.
const Assessment& assessment_to_amend(const Call& call, const Family& family) {
  const auto day = call.options.date("--date");
  const Assessment* found =
      newest(family.assessments, [&](const Assessment& one) { return !day || *one.date == *day; });
  if (found != nullptr) return *found;
  if (day)
    call.output.stop(ExitStatus::usage, "--date: nie ma oceny z dnia {}",
                     "--date: there is no assessment of {}", call.output.shown(*day));
  call.output.stop(
      ExitStatus::usage, "nie ma żadnej oceny. Zapisz ją: asystent assess add {} --conclusion WNIOSEK",
      "there is no assessment. Record it: asystent assess add {} --conclusion CONCLUSION", family.id->text);
}

/// Of several areas, children and goals only those that are named change.
void keep_others(const Assessment& assessment, NewEntry& changed) {
  keep_told(assessment.areas, "areas", changed);
  keep_told(assessment.children, "children", changed);
  keep_told(assessment.goals, "goals", changed);
  if (!changed.has("scores")) return;
  for (const AreaScore& score : assessment.scores)
    if (!changed.has({score.area.id, "scores"})) changed.put({score.area.id, "scores"}, word(score.score));
}

void refuse_nothing_told(Call& call, const NewEntry& changed) {
  if (!call.options.has("--heard")) refuse_nothing_to_change(call, changed);
}

} // namespace

void add_scores(Call& call, NewEntry& entry) {
  const Office& office = call.session.office();
  std::vector<TypedScore> scores;
  for (const std::string& typed : call.options.texts("--score"))
    scores.push_back(score_of(call.output, office, typed));
  entry.settle_areas(office); // so that the same area is known as one
  for (const TypedScore& score : scores) entry.erase({score.area, "scores"});
  const Position origin = origin_of(call.options, "--score");
  for (const TypedScore& score : scores) entry.add({score.area, "scores"}, score.value, origin);
}

ExitStatus add_assessment(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry assessment = entry_from_options(call.options, call.output);
  assessment.put_default("date", call.options.today());
  add_told(call, assessment);
  for (NewEntry& statement : statements_of(call, "--heard"))
    assessment.add_item("heard", std::move(statement));
  check_entry(call, assessment);
  const Date day = *assessment.date("date");
  const bool passed_on = !assessment.text("passed_on").empty();
  std::string done = call.output.say("zapisano okresową ocenę z dnia {}", "assessment of {} written",
                                     call.output.shown(day)) +
                     after_assessment(call, family, day, passed_on);
  return add_entry(call, "assessments", "date", std::move(assessment), done);
}

ExitStatus amend_assessment(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Assessment& assessment = assessment_to_amend(call, file.family);
  NewEntry changed = changes_from_options(call, {"scores", "areas", "children", "goals"});
  add_told(call, changed);
  keep_others(assessment, changed);
  refuse_nothing_told(call, changed);
  check_values(call, changed);
  Change change(file);
  const auto replaced = change.replaced_by(assessment, changed);
  for (NewEntry& statement : statements_of(call, "--heard"))
    change.append(assessment, "heard", std::move(statement));
  const std::string done = call.output.say("uzupełniono okresową ocenę z dnia {}", "assessment of {} amended",
                                           call.output.shown(*assessment.date));
  change.set_each(assessment, std::move(changed));
  const ExitStatus status = make_change(call, change, done);
  tell_replaced(call, replaced);
  return status;
}

} // namespace asystent::cli

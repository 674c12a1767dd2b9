#include "render/deadline_text.hpp"

#include "render/day_text.hpp"
#include "text/say.hpp"

#include <algorithm>

namespace asystent {
namespace {

using enum FindingId;

/// What is to be done by a deadline of the kind, and the command that records it.
struct Todo {
  FindingId kind;
  Text subject;
  std::string_view command;
};

constexpr auto todos = std::to_array<Todo>({
    {first_contact_missing,
     {"pierwszy kontakt", "first contact"},
     "intake contact {family} --social-worker …"},
    {consent_missing, {"zgoda rodziny", "consent of the family"}, "intake consent {family} --signed-by …"},
    {plan_missing, {"plan pracy z rodziną", "plan of work"}, "plan new {family} --file …"},
    {plan_expired, {"nowy plan pracy z rodziną", "new plan of work"}, "plan new {family} --file …"},
    {goal_overdue, {"cel {goal}", "goal {goal}"}, "plan done {family} --goal {goal} --status …"},
    {action_overdue,
     {"działanie {number} celu {goal}", "action {number} of goal {goal}"},
     "plan done {family} --goal {goal} --action {number}"},
    {visit_gap, {"wizyta", "visit"}, "visit add {family}"},
    {review_overdue, {"okresowa ocena", "periodic assessment"}, "assess add {family} --conclusion …"},
    {review_not_passed_on, {"przekazanie oceny", "passing on the assessment"}, "assess pass-on {family}"},
    {child_review_overdue,
     {"ocena dziecka w pieczy zastępczej", "assessment of a child in foster care"},
     "intake review {family} --child {member}"},
    {court_paper_overdue, {"{kind} dla sądu", "{kind} for the court"}, "assess sent {family}"},
    {court_report_missing,
     {"sprawozdanie dla sądu", "report for the court"},
     "assess court {family} --kind report --court …"},
    {blue_card_late,
     {"przekazanie Niebieskiej Karty", "sending the Niebieska Karta"},
     "visit card-sent {family}"},
    {intervention_without_follow_up,
     {"sprawdzenie po interwencji", "follow-up of the intervention"},
     "visit follow-up {family}"},
    {monitoring_overdue, {"monitorowanie", "monitoring"}, "assess monitor {family} --effect … --decision …"},
});

/// A kind of deadline without a row of its own is still shown by its label.
Todo todo_of(FindingId kind) {
  const auto found = std::ranges::find(todos, kind, &Todo::kind);
  return found == todos.end() ? Todo{kind, label(kind), "explain {id}"} : *found;
}

struct Shown {
  Language language;

  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(Text text) const { return std::string(text.in(language)); }
  std::string operator()(int number) const { return std::to_string(number); }
  std::string operator()(Date date) const { return day_text(date, language); }
};

std::string argument(const Finding& finding, std::string_view name, Language language) {
  const auto found = std::ranges::find(finding.arguments, name, &Arguments::value_type::first);
  return found == finding.arguments.end() ? "…" : std::visit(Shown{language}, found->second);
}

std::string fill(std::string_view format, const Finding& finding, Language language,
                 std::string_view member) {
  const auto value = [&](std::string_view name) { return argument(finding, name, language); };
  return fmt::format(fmt::runtime(format), fmt::arg("family", finding.family),
                     fmt::arg("id", word(finding.id)), fmt::arg("goal", value("goal")),
                     fmt::arg("number", value("number")), fmt::arg("kind", value("kind")),
                     fmt::arg("member", member));
}

} // namespace

std::string subject_of(const Deadline& deadline, Language language) {
  return fill(todo_of(deadline.finding.id).subject.in(language), deadline.finding, language, {});
}

std::string when_text(const Deadline& deadline, const Look& look) {
  const Date day = *deadline.finding.rolled;
  if (deadline.state == DeadlineState::upcoming)
    return fmt::format("{} ({})", distance_text(day, look), weekday_text(day, look.language));
  return say(look.language, "{0} {0:dzień|dni|dni} po terminie ({1})", "{0} {0:day|days} overdue ({1})",
             Count{-deadline.days}, day_text(day, look.language));
}

std::string mending_command(const Deadline& deadline, const Look& look) {
  const Finding& finding = deadline.finding;
  const std::string member = look.names ? argument(finding, "member", look.language) : "…";
  return "asystent " + fill(todo_of(finding.id).command, finding, look.language, member);
}

} // namespace asystent

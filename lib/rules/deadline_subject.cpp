#include "rules/deadline_subject.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent {
namespace {

using enum FindingId;

/// What is to be done by a deadline of the kind.
struct Subject {
  FindingId kind;
  Text text;
};

constexpr auto subjects = std::to_array<Subject>({
    {first_contact_missing, {"pierwszy kontakt", "first contact"}},
    {consent_missing, {"zgoda rodziny", "consent of the family"}},
    {plan_missing, {"plan pracy z rodziną", "plan of work"}},
    {plan_expired, {"nowy plan pracy z rodziną", "new plan of work"}},
    {goal_overdue, {"cel {goal}", "goal {goal}"}},
    {action_overdue, {"działanie {number} celu {goal}", "action {number} of goal {goal}"}},
    {visit_gap, {"wizyta", "visit"}},
    {review_overdue, {"okresowa ocena", "periodic assessment"}},
    {review_not_passed_on, {"przekazanie oceny", "passing on the assessment"}},
    {child_review_overdue, {"ocena dziecka w pieczy zastępczej", "assessment of a child in foster care"}},
    {court_paper_overdue, {"{kind} dla sądu", "{kind} for the court"}},
    {court_report_missing, {"sprawozdanie dla sądu", "report for the court"}},
    {blue_card_late, {"przekazanie Niebieskiej Karty", "sending the Niebieska Karta"}},
    {intervention_without_follow_up, {"sprawdzenie po interwencji", "follow-up of the intervention"}},
    {monitoring_overdue, {"monitorowanie", "monitoring"}},
});

/// A kind of deadline without a row of its own is still shown by its label.
Text subject_of(FindingId kind) {
  const auto found = std::ranges::find(subjects, kind, &Subject::kind);
  return found == subjects.end() ? label(kind) : found->text;
}

struct Shown {
  Language language;

  std::string operator()(const std::string& text) const { return text; }
  // No command and no subject of a list needs it: who may show it asks for it by itself.
  std::string operator()(const PrivateText&) const { return "…"; }
  std::string operator()(Text text) const { return std::string(text.in(language)); }
  std::string operator()(int number) const { return std::to_string(number); }
  std::string operator()(Date date) const { return language == Language::pl ? polish(date) : iso(date); }
};

} // namespace

std::string argument_text(const Finding& finding, std::string_view name, Language language) {
  const auto found = std::ranges::find(finding.arguments, name, &Arguments::value_type::first);
  return found == finding.arguments.end() ? "…" : std::visit(Shown{language}, found->second);
}

std::string subject_of(const Deadline& deadline, Language language) {
  const Finding& finding = deadline.finding;
  const auto value = [&](std::string_view name) { return argument_text(finding, name, language); };
  return fmt::format(fmt::runtime(subject_of(finding.id).in(language)), fmt::arg("goal", value("goal")),
                     fmt::arg("number", value("number")), fmt::arg("kind", value("kind")));
}

} // namespace asystent

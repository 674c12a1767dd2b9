#include "show/deadline_text.hpp"

#include "show/day_text.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent {
namespace {

using enum FindingId;

/// The command that records what was to be done by a deadline of the kind.
struct Command {
  FindingId kind;
  std::string_view command;
};

constexpr auto commands = std::to_array<Command>({
    {first_contact_missing, "intake contact {family} --social-worker …"},
    {consent_missing, "intake consent {family} --signed-by …"},
    {plan_missing, "plan new {family} --file …"},
    {plan_expired, "plan new {family} --file …"},
    {goal_overdue, "plan done {family} --goal {goal} --status …"},
    {action_overdue, "plan done {family} --goal {goal} --action {number}"},
    {visit_gap, "visit add {family}"},
    {review_overdue, "assess add {family} --conclusion …"},
    {review_not_passed_on, "assess pass-on {family}"},
    {child_review_overdue, "intake review {family} --child {member}"},
    {court_paper_overdue, "assess sent {family}"},
    {court_report_missing, "assess court {family} --kind report --court …"},
    {blue_card_late, "visit card-sent {family}"},
    {intervention_without_follow_up, "visit follow-up {family}"},
    {monitoring_overdue, "assess monitor {family} --effect … --decision …"},
});

/// A deadline of a kind without a row can still be explained.
std::string_view command_of(FindingId kind) {
  const auto found = std::ranges::find(commands, kind, &Command::kind);
  return found == commands.end() ? "explain {id}" : found->command;
}

/// Whom of the family it is about; empty where it is about all.
Private member_of(const Finding& finding) {
  const auto found = std::ranges::find(finding.arguments, "member", &Arguments::value_type::first);
  const auto* member = found == finding.arguments.end() ? nullptr : std::get_if<PrivateText>(&found->second);
  return member == nullptr ? Private() : Private(*member);
}

void add_what(std::vector<Cell>& row, const Deadline& deadline, const Look& look) {
  const bool is_overdue = deadline.state == DeadlineState::overdue;
  row.push_back({when_text(deadline, look), is_overdue ? Paint::red : Paint::yellow});
  row.push_back({subject_of(deadline, look.language)});
  row.push_back({"→ " + mending_command(deadline, look), Paint::dim});
}

} // namespace

std::string when_text(const Deadline& deadline, const Look& look) {
  const Date day = *deadline.finding.rolled;
  if (deadline.state == DeadlineState::upcoming)
    return fmt::format("{} ({})", distance_text(day, look), weekday_text(day, look.language));
  return say(look.language, "{0} {0:dzień|dni|dni} po terminie ({1})", "{0} {0:day|days} overdue ({1})",
             Count{-deadline.days}, day_text(day, look.language));
}

std::string mending_command(const Deadline& deadline, const Look& look) {
  const Finding& finding = deadline.finding;
  const auto value = [&](std::string_view name) { return argument_text(finding, name, look.language); };
  return fmt::format(fmt::runtime("asystent " + std::string(command_of(finding.id))),
                     fmt::arg("family", finding.family), fmt::arg("id", word(finding.id)),
                     fmt::arg("goal", value("goal")), fmt::arg("number", value("number")),
                     fmt::arg("member", shown(member_of(finding), look, "…")));
}

std::string deadlines_table(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look,
                            std::size_t indent) {
  TextTable table(indent);
  for (const Deadline& deadline : deadlines) {
    const Finding& finding = deadline.finding;
    auto row = family_cells(finding.family, names.of(finding.family), look);
    row.push_back({finding.assistant.empty() ? "—" : finding.assistant});
    add_what(row, deadline, look);
    table.add(std::move(row));
  }
  return table.text(look.style);
}

std::string deadlines_table_of_family(std::span<const Deadline> deadlines, const Look& look,
                                      std::size_t indent) {
  TextTable table(indent);
  for (const Deadline& deadline : deadlines) {
    std::vector<Cell> row;
    add_what(row, deadline, look);
    table.add(std::move(row));
  }
  return table.text(look.style);
}

} // namespace asystent

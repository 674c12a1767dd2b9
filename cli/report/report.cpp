#include "cli/findings.hpp"
#include "cli/from_families.hpp"
#include "cli/groups.hpp"
#include "cli/invocation.hpp"
#include "cli/report/caseload.hpp"
#include "cli/report/options.hpp"
#include "report/audit.hpp"
#include "report/family.hpp"
#include "report/overdue.hpp"

namespace asystent {
namespace {

constexpr std::array overdue_options{within_option};

bool is_overdue(const Deadline& deadline) { return deadline.state == DeadlineState::overdue; }

// Made for cron: silent with status 0 where there is nothing to say.
ExitStatus report_overdue(Invocation& invocation) {
  const int overdue_only = -1;
  const int within = days_within(invocation).value_or(overdue_only);
  auto read = from_families(invocation.folder_path(), *invocation.office().value, invocation.today(),
                            [within](const Case& c) { return due_within(c, within); });
  auto due = joined(std::move(read.answers));
  sort(due);
  invocation.out = invocation.wants_json() ? overdue_json(due, read.names, invocation.look())
                                           : overdue_text(due, read.names, invocation.look());
  invocation.problems = std::move(read.problems);
  return std::ranges::any_of(due, is_overdue) ? ExitStatus::found : ExitStatus::done;
}

ExitStatus report_family(Invocation& invocation) {
  const Family& family = invocation.family();
  CaseFolder& folder = invocation.folder();
  const Practice practice(folder.office().policy);
  const auto findings = folder.findings_around(family.file);
  const auto summary = family_summary(Case(family, folder.office(), practice, invocation.today()), findings);
  invocation.out = invocation.wants_json() ? family_json(summary, invocation.look())
                                           : family_text(summary, invocation.look());
  return ExitStatus::done;
}

ExitStatus report_audit(Invocation& invocation) {
  const Cases& cases = invocation.all_cases();
  const auto findings = all_findings(invocation);
  const Audit faults = audit(cases, findings);
  invocation.out =
      invocation.wants_json() ? audit_json(faults, invocation.look()) : audit_text(faults, invocation.look());
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "overdue",
     .summary = {"co jest po terminie; milczy, gdy nic (do crona)",
                 "what is overdue; silent with nothing to say (for cron)"},
     .examples = {"asystent report overdue", "asystent report overdue --within 30 --names"},
     .options = overdue_options,
     .run = report_overdue,
     .after = After::bad_records},
    {.group = "report",
     .name = "caseload",
     .summary = {"rodziny na asystenta wobec limitu", "families per assistant against the limit"},
     .examples = {"asystent report caseload", "asystent report caseload --history"},
     .options = caseload_options,
     .run = report_caseload,
     .after = After::bad_records},
    {.group = "report",
     .name = "family",
     .operand = Operand::family,
     .summary = {"jedna rodzina w skrócie", "one family at a glance"},
     .examples = {"asystent report family 7", "asystent report family R-2026-007 --names"},
     .run = report_family,
     .after = After::bad_records},
    {.group = "report",
     .name = "audit",
     .summary = {"wszystko, co znalazłaby kontrola, rodzina po rodzinie",
                 "every fault an inspection would find, per family"},
     .examples = {"asystent report audit", "asystent report audit --names --lang en"},
     .run = report_audit,
     .after = After::bad_records},
});

} // namespace

std::span<const Command> report_commands() { return commands; }

} // namespace asystent

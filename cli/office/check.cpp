#include "cli/command.hpp"
#include "cli/office/explain.hpp"
#include "cli/session.hpp"
#include "report/json.hpp"
#include "show/finding_text.hpp"

#include <algorithm>

namespace asystent {
namespace {

constexpr std::array check_options = std::to_array<Option>({
    {.name = "--strict",
     .kind = Kind::flag,
     .meaning = {"ostrzeżenia też dają status 1", "warnings give status 1 too"}},
});

ExitStatus status_of(const std::vector<Finding>& findings, bool strict) {
  const bool any = std::ranges::any_of(findings, [&](const Finding& finding) {
    return finding.severity == Severity::error || (strict && finding.severity == Severity::warning);
  });
  return any ? ExitStatus::found : ExitStatus::done;
}

std::string findings_text(const casebook::Inspection& inspection, const Look& look) {
  std::string text;
  for (const Finding& finding : inspection.findings.all)
    text += finding_text(finding, inspection.findings.line(finding.place), look);
  return text + findings_summary(inspection.findings.all, inspection.families, look);
}

ExitStatus check(Call& call) {
  const casebook::Inspection found = call.session.book().inspect();
  const Look look = call.output.look();
  call.output.out = call.output.wants_json() ? check_json(found.findings.all, found.families, look)
                                             : findings_text(found, look);
  return status_of(found.findings.all, call.options.has("--strict"));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "check",
     .summary = {"czyta wszystkie zapisy i stosuje każdą regułę",
                 "reads every record and applies every rule"},
     .examples = {"asystent check", "asystent check --strict --format json"},
     .options = check_options,
     .run = check,
     .after = After::nothing},
    {.group = "",
     .name = "explain",
     .operand = Operand::finding,
     .access = Access::no_folder,
     .summary = {"co znaczy ustalenie programu, z jakiego przepisu, jak je usunąć",
                 "what a finding means, its legal basis, how to mend it"},
     .examples = {"asystent explain review-overdue", "asystent explain plan-incomplete --lang en"},
     .run = explain,
     .after = After::nothing},
});

} // namespace

std::span<const Command> check_commands() { return commands; }

} // namespace asystent

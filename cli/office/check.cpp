#include "report/check.hpp"

#include "cli/command.hpp"
#include "cli/freed_memory.hpp"
#include "cli/session.hpp"
#include "cli/version.hpp"
#include "report/check_forms.hpp"
#include "show/finding_text.hpp"

#include <algorithm>

namespace asystent::cli {
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

ExitStatus check(Call& call) {
  const Output& output = call.output;
  const bool is_for_programs = output.wants_sarif() || output.wants_github() || output.wants_json();
  const auto [findings, families] = call.session.book().inspect(
      is_for_programs ? casebook::FoundLines::left_out : casebook::FoundLines::kept);
  give_back_freed_memory();
  const show::Look look = output.look();
  const auto line_of = [&found = findings](const Place& place) { return found.line(place); };
  if (output.wants_sarif())
    call.output.out = report::check_sarif(findings.all, version(), look);
  else if (output.wants_github())
    call.output.out = report::check_github(findings.all, look);
  else if (output.wants_json())
    call.output.out = report::check_json(findings.all, families, look);
  else
    call.output.out = report::check_text(findings.all, families, line_of, look);
  return status_of(findings.all, call.options.has("--strict"));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "check",
     .summary = {"czyta wszystkie zapisy i stosuje każdą regułę",
                 "reads every record and applies every rule"},
     .examples = {"asystent check", "asystent check --strict --format json"},
     .options = check_options,
     .run = check,
     .has_lint = true,
     .after = Afterwards::nothing,
     .is_long = true,
     .polish = "sprawdź"},
});

} // namespace

std::span<const Command> check_commands() { return commands; }

} // namespace asystent::cli

#include "cli/report/caseload.hpp"

#include "cli/from_families.hpp"
#include "cli/invocation.hpp"
#include "report/caseload.hpp"
#include "report/caseload_history.hpp"

namespace asystent {
namespace {

void refuse_together(const Invocation& invocation, std::string_view one, std::string_view other) {
  if (invocation.has(one) && invocation.has(other))
    invocation.stop(ExitStatus::usage, "podaj {} albo {}, nie obie opcje", "give {} or {}, not both", one,
                    other);
}

void refuse_without_history(const Invocation& invocation, std::string_view option) {
  if (invocation.has(option) && !invocation.has("--history"))
    invocation.stop(ExitStatus::usage, "opcja {} działa tylko z --history", "{} is only for --history",
                    option);
}

/// What stays of the families.
struct Loads {
  Caseloads caseloads;
  FamilyNames names;
};

Loads take_loads(Invocation& invocation) {
  auto read = from_families(invocation.folder_path(), *invocation.office().value, invocation.today(),
                            [](const Case& c) { return std::vector{Engaged(c.family)}; });
  Loads loads{{}, std::move(read.names)};
  for (Engaged& engaged : joined(std::move(read.answers))) loads.caseloads.add(std::move(engaged));
  invocation.problems = std::move(read.problems);
  return loads;
}

ExitStatus show_history(Invocation& invocation) {
  const CaseloadDays days{invocation.date("--from"), invocation.date("--until")};
  if (days.from && days.until && *days.until < *days.from)
    invocation.stop(ExitStatus::usage, "--until ({}) jest przed --from ({})",
                    "--until ({}) is before --from ({})", invocation.shown(*days.until),
                    invocation.shown(*days.from));
  const Loads loads = take_loads(invocation);
  const auto histories =
      caseload_history(*invocation.office().value, loads.caseloads, days, invocation.today());
  invocation.out = invocation.wants_json() ? caseload_history_json(histories, invocation.look())
                                           : caseload_history_text(histories, invocation.look());
  return ExitStatus::done;
}

ExitStatus show_day(Invocation& invocation) {
  const auto asked = invocation.date("--date");
  const Loads loads = take_loads(invocation);
  const auto rows =
      caseload_report(*invocation.office().value, loads.caseloads, asked.value_or(invocation.today()));
  if (invocation.wants_json()) {
    invocation.out = caseload_json(rows, loads.names, invocation.look(), asked);
    return ExitStatus::done;
  }
  if (asked) invocation.out = invocation.say("Stan na dzień {}\n", "As on {}\n", invocation.shown(*asked));
  invocation.out += caseload_text(rows, loads.names, invocation.look());
  return ExitStatus::done;
}

} // namespace

ExitStatus report_caseload(Invocation& invocation) {
  refuse_together(invocation, "--date", "--history");
  for (const std::string_view option : {"--from", "--until"}) refuse_without_history(invocation, option);
  return invocation.has("--history") ? show_history(invocation) : show_day(invocation);
}

} // namespace asystent

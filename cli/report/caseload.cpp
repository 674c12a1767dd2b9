#include "cli/report/caseload.hpp"

#include "cli/session.hpp"
#include "report/caseload.hpp"
#include "report/caseload_history.hpp"

namespace asystent::cli {
namespace {

void refuse_together(const Options& options, const Output& output, std::string_view one,
                     std::string_view other) {
  if (options.has(one) && options.has(other))
    output.stop(ExitStatus::usage, "podaj {} albo {}, nie obie opcje", "give {} or {}, not both", one, other);
}

void refuse_without_history(const Options& options, const Output& output, std::string_view option) {
  if (options.has(option) && !options.has("--history"))
    output.stop(ExitStatus::usage, "opcja {} działa tylko z --history", "{} is only for --history", option);
}

/// What stays of the families.
struct Loads {
  Caseloads caseloads;
  FamilyNames names;
};

Loads take_loads(Session& session) {
  auto read = session.book().each([](const CaseOnDay& c) { return std::vector{Engagements(c.family)}; });
  Loads loads{{}, std::move(read.names)};
  for (Engagements& engaged : casebook::joined(std::move(read.answers)))
    loads.caseloads.add(std::move(engaged));
  session.tell(std::move(read.problems));
  return loads;
}

ExitStatus show_history(Call& call) {
  const report::CaseloadDays days{call.options.date("--from"), call.options.date("--until")};
  if (days.from && days.until && *days.until < *days.from)
    call.output.stop(ExitStatus::usage, "--until ({}) jest przed --from ({})",
                     "--until ({}) is before --from ({})", call.output.shown(*days.until),
                     call.output.shown(*days.from));
  const Loads loads = take_loads(call.session);
  const auto histories =
      report::caseload_history(call.session.office(), loads.caseloads, days, call.options.today());
  call.output.out = call.output.wants_json() ? report::caseload_history_json(histories, call.output.look())
                                             : report::caseload_history_text(histories, call.output.look());
  return ExitStatus::done;
}

ExitStatus show_day(Call& call) {
  const auto asked = call.options.date("--date");
  const Loads loads = take_loads(call.session);
  auto rows =
      report::caseload_report(call.session.office(), loads.caseloads, asked.value_or(call.options.today()));
  const std::string_view at_work = call.session.at_work();
  std::erase_if(rows, [at_work](const auto& row) { return !at_work.empty() && row.id != at_work; });
  if (call.output.wants_json()) {
    call.output.out = report::caseload_json(rows, loads.names, call.output.look(), asked);
    return ExitStatus::done;
  }
  if (asked) call.output.out = call.output.say("Stan na dzień {}\n", "As on {}\n", call.output.shown(*asked));
  call.output.out += report::caseload_text(rows, loads.names, call.output.look());
  return ExitStatus::done;
}

} // namespace

ExitStatus report_caseload(Call& call) {
  refuse_together(call.options, call.output, "--date", "--history");
  refuse_together(call.options, call.output, "--also", "--history");
  for (const std::string_view option : {"--from", "--until"})
    refuse_without_history(call.options, call.output, option);
  if (call.options.has("--also")) return report_joined_caseload(call);
  return call.options.has("--history") ? show_history(call) : show_day(call);
}

} // namespace asystent::cli

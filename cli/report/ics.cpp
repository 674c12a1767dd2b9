#include "cli/command.hpp"
#include "cli/report/options.hpp"
#include "report/agenda.hpp"

namespace asystent::cli {
namespace {

constexpr int usual_days = 90;

constexpr std::array ics_options = std::to_array<Option>({
    {.name = "--within",
     .kind = Kind::number,
     .meaning = {"na ile dni naprzód; 90, gdy brak", "how many days ahead; 90 when absent"}},
    out_option,
});

ExitStatus report_ics(Call& call) {
  const int days = days_within(call).value_or(usual_days);
  const std::string assistant(call.session.at_work());
  auto read =
      call.session.book().each([&](const CaseOnDay& c) { return report::agenda(c, days, assistant); });
  call.session.tell(std::move(read.problems));
  const report::Agenda all = report::all_agenda(std::move(read.answers));
  give(call, report::agenda_ics(all, call.session.book().policy(), call.output.look()));
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "ics",
     .summary = {"terminy i umówione wizyty do kalendarza (iCalendar), bez nazwisk",
                 "deadlines and agreed visits for a calendar (iCalendar), without names"},
     .examples = {"asystent report ics --out terminy.ics", "asystent --as elis report ics --within 30"},
     .options = ics_options,
     .run = report_ics,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> ics_commands() { return commands; }

} // namespace asystent::cli

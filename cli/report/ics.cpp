#include "cli/command.hpp"
#include "cli/report/options.hpp"
#include "cli/report/out_file.hpp"
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

/// Calendars are shared: names only where they are asked for, on a terminal too.
show::Look look_of_calendar(const Call& call) {
  show::Look look = call.output.look();
  look.names = call.options.has("--names");
  return look;
}

ExitStatus report_ics(Call& call) {
  check_out(call, calendar_form);
  const int days = days_within(call).value_or(usual_days);
  const std::string assistant(call.session.at_work());
  auto read =
      call.session.book().each([&](const CaseOnDay& c) { return report::agenda(c, days, assistant); });
  call.session.tell(std::move(read.problems));
  const FamilyNames names = std::move(read.names);
  const report::Agenda all = report::all_agenda(std::move(read.answers));
  give(call, report::agenda_ics(all, names, call.session.book().policy(), look_of_calendar(call)),
       calendar_form);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "ics",
     .summary = {"terminy i umówione wizyty do kalendarza (iCalendar); nazwiska: --names",
                 "deadlines and agreed visits for a calendar (iCalendar); names: --names"},
     .examples = {"asystent report ics --out terminy.ics", "asystent --as elis report ics --within 30"},
     .options = ics_options,
     .run = report_ics,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> ics_commands() { return commands; }

} // namespace asystent::cli

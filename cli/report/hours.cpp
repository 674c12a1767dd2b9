#include "report/hours.hpp"

#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/report/options.hpp"
#include "cli/report/sheet_file.hpp"

namespace asystent::cli {
namespace {

constexpr std::array options = std::to_array<Option>({
    {.name = "--month",
     .kind = Kind::text,
     .meaning = {"miesiąc; gdy nie ma ani --month, ani --year, bieżący",
                 "the month; without --month and --year, this one"},
     .value = {"RRRR-MM", "YYYY-MM"}},
    {.name = "--year",
     .kind = Kind::number,
     .meaning = {"cały rok", "the whole year"},
     .value = {"RRRR", "YYYY"}},
    {.name = "--assistant", .kind = Kind::id, .meaning = {"tylko ten asystent", "this assistant only"}},
    {.name = "--days",
     .kind = Kind::flag,
     .meaning = {"same dni i wpisy, bez godzin: zadaniowy czas pracy (KP art. 149 § 2)",
                 "days and entries, no hours: task-based working time (KP art. 149 § 2)"}},
    sheet_out_option,
});

Period this_month(Date today) {
  const std::chrono::year_month_day date{today};
  return month(int{date.year()}, unsigned{date.month()});
}

Period period_of(Call& call) {
  if (call.options.has("--month") && call.options.has("--year"))
    call.output.stop(ExitStatus::usage, "podaj --month albo --year, nie obie opcje",
                     "give --month or --year, not both");
  if (const auto month = month_option(call)) return *month;
  return year_option(call).value_or(this_month(call.options.today()));
}

/// Who is not listed any more may still have worked in the period.
bool is_unknown(const report::AssistantHours& row) {
  return row.assistant == nullptr && row.hours.total.entries == 0 && row.hours.cancelled == 0;
}

report::HoursReport report_of(Call& call, const std::optional<std::string>& assistant) {
  const Period period = period_of(call);
  const CaseSet& cases = call.session.shelf().cases;
  if (!assistant) return report::hours_report(cases, period);
  report::HoursReport report = report::hours_report(cases, period, *assistant);
  if (is_unknown(report.assistants.front())) look_up_assistant(call.output, cases.office, *assistant);
  return report;
}

void give_hours(Call& call, const FileForm& as, const report::HoursReport& report) {
  const CaseSet& cases = call.session.shelf().cases;
  const show::Look look = look_of_report(call.options, call.output);
  const report::TimeRecord record =
      call.options.has("--days") ? report::TimeRecord::days : report::TimeRecord::hours;
  if (&as == &sheet_form) return give_sheet(call, report::hours_sheet(report, cases, record, look));
  const auto show = &as == &json_form  ? report::hours_json
                    : &as == &csv_form ? report::hours_csv
                                       : report::hours_text;
  give(call, show(report, cases, record, look), as);
}

ExitStatus report_hours(Call& call) {
  const FileForm& as = form_of_report(call);
  auto assistant = call.options.text("--assistant"); // the report looks into it
  if (!assistant && !call.session.at_work().empty()) assistant = std::string(call.session.at_work());
  give_hours(call, as, report_of(call, assistant));
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "hours",
     .summary = {"czas pracy według obszarów, zadań i rodzin", "working time by area, task and family"},
     .examples = {"asystent report hours --month 2026-02",
                  "asystent report hours --year 2026 --assistant elis --days --format csv"},
     .options = options,
     .run = report_hours,
     .has_csv = true,
     .has_sheet = true,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> hours_commands() { return commands; }

} // namespace asystent::cli

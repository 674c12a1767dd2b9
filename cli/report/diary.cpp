#include "report/diary.hpp"

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

ExitStatus show_diary(Call& call, const Period& period) {
  const std::string assistant(call.session.at_work());
  const CaseSet& cases = call.session.shelf().cases;
  const report::Diary diary = report::diary(cases, period, call.options.today(), assistant);
  call.output.out = call.output.wants_json() ? report::diary_json(diary, cases, call.output.look())
                                             : report::diary_text(diary, cases, call.output.look());
  return ExitStatus::done;
}

ExitStatus report_week(Call& call) {
  const auto typed = call.options.operand();
  const Date day = typed ? call.options.parsed(*typed, "report week", Direction::near) : call.options.today();
  return show_diary(call, report::week_of(day));
}

Period month_of(Date day) {
  const std::chrono::year_month_day today(day);
  return month(int(today.year()), unsigned(today.month()));
}

ExitStatus report_month(Call& call) {
  const auto typed = call.options.operand();
  if (!typed) return show_diary(call, month_of(call.options.today()));
  if (const auto period = parse_typed_month(*typed, call.options.today())) return show_diary(call, *period);
  call.output.stop(ExitStatus::usage, "report month: „{}” nie jest miesiącem, np. 2026-02, luty albo 2",
                   "report month: '{}' is no month, such as 2026-02, february or 2", printable(*typed));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "week",
     .operand = Operand::day,
     .summary = {"tydzień dzień po dniu: spotkania, wizyty, terminy, godziny",
                 "a week day by day: meetings, visits, terms, hours"},
     .examples = {"asystent report week", "asystent --as elis report week +1w"},
     .run = report_week,
     .after = Afterwards::bad_records},
    {.group = "report",
     .name = "month",
     .operand = Operand::month,
     .summary = {"miesiąc dzień po dniu: spotkania, wizyty, terminy, godziny",
                 "a month day by day: meetings, visits, terms, hours"},
     .examples = {"asystent report month", "asystent report month 2026-12"},
     .run = report_month,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> diary_commands() { return commands; }

} // namespace asystent::cli

#include "report/stats.hpp"

#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/report/form.hpp"
#include "cli/report/options.hpp"
#include "cli/report/sheet_file.hpp"
#include "report/form.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr std::array stats_options = std::to_array<Option>({
    {.name = "--half",
     .meaning = {"półrocze: 2026-1 albo 2026-2", "half-year: 2026-1 or 2026-2"},
     .value = {"RRRR-N", "YYYY-N"}},
    {.name = "--year", .meaning = {"rok: 2026", "year: 2026"}, .value = {"RRRR", "YYYY"}},
    {.name = "--assistant",
     .kind = Kind::id,
     .meaning = {"tylko rodziny i wpisy tego asystenta", "families and entries of this assistant only"}},
    {.name = "--who",
     .kind = Kind::flag,
     .meaning = {"przy każdej liczbie identyfikatory rodzin lub asystentów",
                 "with each number the ids of its families or assistants"}},
    {.name = "--hide-small",
     .kind = Kind::flag,
     .meaning = {"ukryj liczby mniejsze niż 3 (do publikacji)", "hide numbers under 3 (for publishing)"}},
    {.name = "--form",
     .meaning = {"w układzie formularza: polroczne, roczne albo własny templates/NAZWA.yaml",
                 "as a form wants it: polroczne, roczne, or your own templates/NAME.yaml"},
     .value = {"NAZWA", "NAME"}},
    {.name = "--eject",
     .kind = Kind::flag,
     .meaning = {"zapisz wbudowany formularz w folderze spraw, do poprawiania",
                 "write the built-in form into the case folder, for editing"}},
    sheet_out_option,
});

/// The half-year that ended last: the one that a report is due of.
Period last_half_year(Call& call) {
  const Period half = half_of(half_of(call.options.today()).from - std::chrono::days{1});
  const std::chrono::year_month_day from{half.from};
  call.output.err += call.output.say(
      "--half {}-{} (ostatnie zakończone półrocze)\n", "--half {}-{} (the last finished half-year)\n",
      static_cast<int>(from.year()), from.month() == std::chrono::January ? 1 : 2);
  return half;
}

Period period_of(Call& call) {
  const auto half = call.options.text("--half");
  const auto year = year_option(call);
  if (half && year)
    call.output.stop(ExitStatus::usage, "okres może być tylko jeden: podaj --half albo --year",
                     "there can be one period only: give --half or --year");
  if (year) return *year;
  if (!half) return last_half_year(call);
  if (const auto period = parse_half(*half)) return *period;
  call.output.stop(ExitStatus::usage, "--half: „{}” nie jest półroczem, np. 2026-1 albo 2026-2",
                   "--half: '{}' is no half-year, e.g. 2026-1 or 2026-2", printable(*half));
}

report::Who who_of(const Options& options, const Output& output) {
  if (!options.has("--who")) return report::Who::left_out;
  if (options.has("--hide-small"))
    output.stop(ExitStatus::usage, "--who pokazuje to, co --hide-small ukrywa: podaj jedną z tych opcji",
                "--who shows what --hide-small hides: give one of them");
  return report::Who::listed;
}

report::Stats counted(Call& call, Period period) {
  const Office& office = call.session.office();
  std::string_view assistant;
  if (const auto id = call.options.text("--assistant"))
    assistant = look_up_assistant(call.output, office, *id).id->text;
  const report::StatsScope scope(office, period, assistant);
  auto read = call.session.book().each(
      [&](const CaseOnDay& c) { return std::vector{report::numbers_of(c.family, scope)}; });
  call.session.tell(std::move(read.problems));
  report::Stats counted = report::stats(casebook::joined(std::move(read.answers)), scope);
  return call.options.has("--hide-small") ? report::without_small_numbers(std::move(counted)) : counted;
}

void give_table(Call& call, const FileForm& as, const report::Stats& stats, report::Who who) {
  const show::Look look = look_of_report(call.options, call.output);
  if (&as == &sheet_form) return give_sheet(call, report::stats_sheet(stats, who, look));
  give(call,
       &as == &json_form  ? report::stats_json(stats, who)
       : &as == &csv_form ? report::stats_csv(stats, who, look.language)
                          : report::stats_text(stats, who, look),
       as);
}

void give_form(Call& call, const FileForm& as, const report::FilledForm& filled) {
  const show::Look look = look_of_report(call.options, call.output);
  if (&as == &sheet_form) return give_sheet(call, report::form_sheet(filled, look));
  give(call,
       &as == &json_form  ? report::form_json(filled)
       : &as == &csv_form ? report::form_csv(filled)
                          : report::form_text(filled, look),
       as);
}

/// The council reads what the gmina needs (art. 179 ust. 1): a form that has a place for it should not go
/// there without.
void tell_missing_needs(Output& output, const report::FilledForm& filled) {
  if (!report::lacks_needs(filled)) return;
  output.err +=
      output.say("brak opisu potrzeb (art. 179 ust. 1): asystent office set office.needs=…\n",
                 "the needs are not written down (art. 179 (1)): asystent office set office.needs=…\n");
}

ExitStatus report_stats(Call& call) {
  if (call.options.has("--eject")) {
    eject_form(call, call.options.required("--form"));
    return ExitStatus::done;
  }
  const FileForm& as = form_of_report(call);
  const Period period = period_of(call);
  const report::Who who = who_of(call.options, call.output);
  const report::Stats stats = counted(call, period);
  const auto name = call.options.text("--form");
  if (!name) {
    give_table(call, as, stats, who);
    return ExitStatus::done;
  }
  const casebook::FormFile form = form_named(call, *name);
  const report::FilledForm filled{form.form, stats, call.session.office(), who};
  give_form(call, as, filled);
  tell_missing_needs(call.output, filled);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "stats",
     .summary = {"liczby do sprawozdań półrocznych i rocznych",
                 "the numbers for the half-yearly and annual reports"},
     .examples = {"asystent report stats --half 2026-1 --form polroczne",
                  "asystent report stats --year 2026 --format csv"},
     .options = stats_options,
     .run = report_stats,
     .has_csv = true,
     .has_sheet = true,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> stats_commands() { return commands; }

} // namespace asystent::cli

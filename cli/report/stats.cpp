#include "report/stats.hpp"

#include "cli/from_families.hpp"
#include "cli/groups.hpp"
#include "cli/lookup.hpp"
#include "cli/report/form.hpp"
#include "cli/report/options.hpp"
#include "report/form.hpp"
#include "text/utf8.hpp"

namespace asystent {
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
});

/// For the advice the half-year and the year that ended last: those that a report is due of.
[[noreturn]] void stop_without_period(const Invocation& invocation, Text why) {
  const Period half = half_of(half_of(invocation.today()).from - std::chrono::days{1});
  const std::chrono::year_month_day from{half.from};
  const int year = static_cast<int>(from.year());
  const bool is_first = from.month() == std::chrono::January;
  invocation.stop(ExitStatus::usage, "{}: podaj --half, np. --half {}-{}, albo --year, np. --year {}",
                  "{}: give --half, e.g. --half {}-{}, or --year, e.g. --year {}",
                  why.in(invocation.language()), year, is_first ? 1 : 2, is_first ? year - 1 : year);
}

Period period_of(const Invocation& invocation) {
  const auto half = invocation.text("--half");
  const auto year = year_option(invocation);
  if (half && year)
    stop_without_period(invocation, {"okres może być tylko jeden", "there can be one period only"});
  if (!half && !year) stop_without_period(invocation, {"brak okresu", "the period is missing"});
  if (year) return *year;
  if (const auto period = parse_half(*half)) return *period;
  invocation.stop(ExitStatus::usage, "--half: „{}” nie jest półroczem, np. 2026-1 albo 2026-2",
                  "--half: '{}' is no half-year, e.g. 2026-1 or 2026-2", printable(*half));
}

Who who_of(const Invocation& invocation) {
  if (!invocation.has("--who")) return Who::left_out;
  if (invocation.has("--hide-small"))
    invocation.stop(ExitStatus::usage, "--who pokazuje to, co --hide-small ukrywa: podaj jedną z tych opcji",
                    "--who shows what --hide-small hides: give one of them");
  return Who::listed;
}

Stats counted(Invocation& invocation, Period period) {
  const Office& office = *invocation.office().value;
  std::string_view assistant;
  if (const auto id = invocation.text("--assistant"))
    assistant = look_up_assistant(invocation, office, *id).id->text;
  const StatsScope scope(office, period, assistant);
  auto read = from_families(invocation.folder_path(), office, invocation.today(),
                            [&](const Case& c) { return std::vector{numbers_of(c.family, scope)}; });
  invocation.problems = std::move(read.problems);
  Stats counted = stats(joined(std::move(read.answers)), scope);
  return invocation.has("--hide-small") ? without_small_numbers(std::move(counted)) : counted;
}

std::string whole_table(const Invocation& invocation, const Stats& stats, Who who) {
  if (invocation.wants_json()) return stats_json(stats, who);
  if (invocation.wants_csv()) return stats_csv(stats, who, invocation.language());
  return stats_text(stats, who, invocation.look());
}

std::string filled_form(const Invocation& invocation, const Form& form, const Stats& stats, Who who) {
  if (invocation.wants_json()) return form_json(form, stats, who);
  if (invocation.wants_csv()) return form_csv(form, stats, who);
  return form_text(form, stats, who, invocation.look());
}

ExitStatus report_stats(Invocation& invocation) {
  if (invocation.has("--eject")) {
    eject_form(invocation, invocation.required("--form"));
    return ExitStatus::done;
  }
  const Period period = period_of(invocation);
  const Who who = who_of(invocation);
  const Stats stats = counted(invocation, period);
  const auto form = invocation.text("--form");
  invocation.out = form ? filled_form(invocation, read_form(invocation, *form), stats, who)
                        : whole_table(invocation, stats, who);
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
     .after = After::bad_records},
});

} // namespace

std::span<const Command> stats_commands() { return commands; }

} // namespace asystent

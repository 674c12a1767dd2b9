#include "report/changes.hpp"

#include "cli/command.hpp"
#include "cli/session.hpp"
#include "history/changes.hpp"
#include "history/revision.hpp"

namespace asystent::cli {
namespace {

constexpr std::array options = std::to_array<Option>({
    {.name = "--from",
     .kind = Kind::past_date,
     .required = true,
     .meaning = {"pierwszy dzień, którego zmiany się liczą", "the first day whose changes count"}},
    {.name = "--to",
     .kind = Kind::past_date,
     .meaning = {"ostatni dzień; dziś, gdy brak", "the last day; today when absent"}},
});

Period period_of(const Call& call) {
  call.options.required("--from");
  const Period period{*call.options.date("--from"), call.options.date_or_today("--to")};
  if (period.until < period.from)
    call.output.stop(ExitStatus::usage, "--to ({}) jest przed --from ({})", "--to ({}) is before --from ({})",
                     call.output.shown(period.until), call.output.shown(period.from));
  return period;
}

show::Commit shown(const history::Stop* stop) {
  return stop == nullptr ? show::Commit{} : show::Commit{std::string(stop->id), office_time(stop->time)};
}

std::string told(const Output& output, const show::Commit& commit) {
  if (commit.id.empty()) return output.say("początku historii", "the beginning of history");
  return output.say("wersji {} ({})", "commit {} ({})", history::short_id(commit.id), commit.time);
}

/// What is compared is said where people read it.
void tell(Output& output, const report::ChangesBetween& between) {
  output.err += output.say("od {} do {}\n", "from {} to {}\n", told(output, between.before),
                           told(output, between.after));
}

ExitStatus report_changes(Call& call) {
  const Period period = period_of(call);
  call.session.book();
  const auto repository = history::repository_of(call.session.folder().path());
  const auto at = call.output.look().at;
  const auto mainline =
      history::Mainline::of(repository, end_of_office_day(call.options.present()), at ? at->id : "HEAD");
  const history::Stop* before = mainline.on(period.from - std::chrono::days(1));
  const history::Stop* after = mainline.on(period.until);
  if (before == nullptr) history::require_whole(repository, mainline);
  if (after == nullptr)
    call.output.stop(ExitStatus::usage, "--to: na koniec dnia {} folderu nie było jeszcze w git",
                     "--to: at the end of {} the folder was not in git yet", call.output.shown(period.until));
  const report::ChangesBetween between{shown(before), shown(after)};
  const auto families = history::changes_between(repository, between.before.id, between.after.id);
  const show::Look look = call.output.look();
  if (!call.output.wants_json()) tell(call.output, between);
  call.output.out = call.output.wants_json()  ? report::changes_json(families, between, look)
                    : call.output.wants_csv() ? report::changes_csv(families, look)
                                              : report::changes_text(families, look);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "changes",
     .summary = {"które rodziny i jak zmieniły się między dwoma dniami (z historii git)",
                 "which families changed between two days, and how (from git's history)"},
     .examples = {"asystent report changes --from poniedziałek",
                  "asystent report changes --from 2026-06-01 --to 2026-06-30 --format csv"},
     .options = options,
     .run = report_changes,
     .has_csv = true,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> changes_commands() { return commands; }

} // namespace asystent::cli

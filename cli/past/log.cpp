#include "history/log.hpp"

#include "cli/command.hpp"
#include "cli/past/people.hpp"
#include "cli/session.hpp"
#include "report/log.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array options = std::to_array<Option>({
    {.name = "--entry",
     .kind = Kind::past_date,
     .meaning = {"tylko to, co zrobiono z wpisem z tego dnia", "only what was done to an entry of this day"}},
    {.name = "--from",
     .kind = Kind::past_date,
     .meaning = {"napisane tego dnia albo później", "written on this day or later"}},
    {.name = "--until",
     .kind = Kind::past_date,
     .meaning = {"napisane tego dnia albo wcześniej", "written on this day or earlier"}},
    {.name = "--verify",
     .kind = Kind::flag,
     .meaning = {"także podpisy i zegary: co bez podpisu, co z podpisem złym, gdzie czas się cofnął",
                 "signatures and clocks too: what is unsigned, badly signed, or runs backwards"}},
});

history::LogQuery query_of(const Call& call) {
  history::LogQuery query{.family = {},
                          .from = call.options.date("--from"),
                          .until = call.options.date("--until"),
                          .entry = call.options.date("--entry"),
                          .verify = call.options.has("--verify")};
  if (query.from && query.until && *query.until < *query.from)
    call.output.stop(ExitStatus::usage, "--until ({}) jest przed --from ({})",
                     "--until ({}) is before --from ({})", call.output.shown(*query.until),
                     call.output.shown(*query.from));
  if (const auto at = call.output.look().at) query.tip = at->id;
  return query;
}

/// A family whose file is gone or cannot be read has its log all the same, by its whole id.
std::string family_asked(Call& call, const history::Repository& repository, const std::string& tip) {
  const std::string typed = call.options.operand().value_or("");
  if (history::knows_family(repository, typed, tip)) return typed;
  return std::string(call.session.case_file().id());
}

bool is_serious(const LoggedCommit& commit) {
  const auto is_bad = [](const Text& doubt) { return doubt.en != "not signed"; };
  return std::ranges::any_of(commit.doubts, is_bad);
}

ExitStatus show_log(Call& call) {
  history::LogQuery query = query_of(call);
  const Office& office = call.session.office();
  const auto repository = history::repository_of(call.session.folder().path());
  query.family = family_asked(call, repository, query.tip);
  const auto log =
      history::log_of(repository, query, end_of_office_day(call.options.present()), assistant_of(office));
  call.output.out =
      call.output.wants_json()
          ? report::log_json(query.family, log.commits, log.previous, call.output.look())
          : report::log_text(query.family, log.commits, log.previous, query.verify, call.output.look());
  for (const Message& warning : log.warnings)
    call.output.err += call.output.say("uwaga: {}\n", "note: {}\n", warning.in(call.output.language()));
  return std::ranges::any_of(log.commits, is_serious) ? ExitStatus::found : ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "log",
     .operand = Operand::family,
     .summary = {"co, kiedy i kto zrobił z zapisem rodziny (z historii git)",
                 "what was done to a family's record, when and by whom (from git's history)"},
     .examples = {"asystent log 7", "asystent log R-2026-007 --entry 20.11. --verify"},
     .options = options,
     .run = show_log,
     .after = Afterwards::nothing,
     .is_long = true},
});

} // namespace

std::span<const Command> log_commands() { return commands; }

} // namespace asystent::cli

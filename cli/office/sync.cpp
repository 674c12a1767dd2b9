#include "history/sync.hpp"

#include "cli/command.hpp"
#include "cli/office/sync_words.hpp"
#include "cli/session.hpp"
#include "history/command_commit.hpp"
#include "history/drop.hpp"
#include "report/sync.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array sync_options = std::to_array<Option>({
    {.name = "--drop",
     .kind = Kind::directory,
     .meaning =
         {"wymiana przez folder (pendrive, dysk sieciowy), zaszyfrowana programem age, zamiast serwera",
          "exchange through a folder (a stick, a network drive), encrypted by age, instead of a "
          "server"}},
    {.name = "--new-base",
     .kind = Kind::flag,
     .meaning = {"z --drop: zaszyfruj wszystko na nowo, gdy ktoś odszedł z .asystent/recipients",
                 "with --drop: encrypt all anew, after somebody has left .asystent/recipients"}},
    {.name = "--resolve",
     .kind = Kind::flag,
     .meaning = {"przy sprzeczności wpisz znaczniki do tych plików, by poprawić je ręcznie",
                 "at a conflict put markers into those files, to settle them by hand"}},
});

history::SyncRequest request_of(Call& call) {
  return {.today = call.options.today(),
          .identity = identity_of(call),
          .wait = call.options.wait(),
          .is_rehearsal = call.options.is_dry_run(),
          .lays_markers = call.options.has("--resolve")};
}

report::SyncReport report_of(const history::SyncOutcome& outcome, bool is_rehearsal) {
  report::SyncReport report{.is_rehearsal = is_rehearsal,
                            .by_hand = ids_of_files(outcome.by_hand.good),
                            .bad = ids_of_files(outcome.by_hand.bad),
                            .missing = ids_of_files(outcome.by_hand.missing),
                            .came = ids_of_files(outcome.came),
                            .went = ids_of_files(outcome.went),
                            .renumbered = {},
                            .conflicts = {},
                            .held_up = ids_of_files(outcome.held_up),
                            .brought = outcome.brought.all};
  for (const history::Renumbered& family : outcome.renumbered)
    report.renumbered.emplace_back(family.from, family.to);
  for (const history::ConflictFile& file : outcome.conflicts)
    report.conflicts.push_back(
        shown_conflict(file, std::ranges::find(outcome.laid, file.name) != outcome.laid.end()));
  return report;
}

void tell(Call& call, const report::SyncReport& report) {
  call.output.out += call.output.wants_json() ? report::sync_json(report, call.output.look())
                                              : report::sync_text(report, call.output.look());
}

void tell_unread(Call& call, std::size_t count, bool has_renewed) {
  if (count == 0 || call.output.is_quiet()) return;
  const Count parcels{static_cast<int>(count)};
  call.output.err +=
      has_renewed
          ? call.output.say("w folderze wymiany {0:została|zostały|zostało} {0} {0:paczka|paczki|paczek}, "
                            "których tu nie można przeczytać; usuń je ręcznie\n",
                            "{0} {0:parcel stays|parcels stay} in the drop that cannot be read here; remove "
                            "them by hand\n",
                            parcels)
          : call.output.say("{0} {0:paczki|paczek|paczek} nie można było przeczytać: nie dla tego klucza, "
                            "uszkodzone albo brakuje wcześniejszych\n",
                            "{0} {0:parcel|parcels} could not be read: not for this key, damaged, or earlier "
                            "ones are missing\n",
                            parcels);
}

ExitStatus status_of(const report::SyncReport& report) {
  return report::leaves_work(report) ? ExitStatus::found : ExitStatus::done;
}

ExitStatus exchanged(Call& call, const history::Repository& repository, history::Exchange& exchange) {
  const auto report =
      report_of(synced(call, repository, exchange, request_of(call)), call.options.is_dry_run());
  tell(call, report);
  return status_of(report);
}

/// A relative path is one from where the program was called.
std::filesystem::path drop_of(Call& call) {
  return call.options.directory() / call.options.required("--drop");
}

ExitStatus through_drop(Call& call, const history::Repository& repository) {
  history::DropExchange drop(repository, drop_of(call));
  const ExitStatus status = exchanged(call, repository, drop);
  const bool renews = call.options.has("--new-base") && !call.options.is_dry_run();
  tell_unread(call, renews ? drop.renew(history::standing_of(repository).head) : drop.unread(), renews);
  return status;
}

/// What commands have written and could not commit is theirs, and nobody's change by hand.
void make_up_commits(Call& call) {
  if (call.options.is_dry_run()) return;
  if (auto commit = history::CommandCommit::in(call.session.folder().path()))
    commit->make_up(identity_of(call));
}

ExitStatus sync(Call& call) {
  const bool has_drop = call.options.has("--drop");
  if (call.options.has("--new-base") && !has_drop)
    call.output.stop(ExitStatus::usage, "--new-base jest tylko z --drop FOLDER",
                     "--new-base goes only with --drop DIR");
  const history::Repository repository = clone_of_call(call);
  const history::Standing standing = history::standing_of(repository);
  make_up_commits(call);
  if (has_drop) return through_drop(call, repository);
  history::ServerExchange server(repository, standing);
  return exchanged(call, repository, server);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "sync",
     .summary = {"wymienia pracę z innymi przez git: pobiera, scala według zapisów, wysyła",
                 "exchanges work with others by git: fetches, merges by records, sends"},
     .examples = {"asystent sync", "asystent sync --drop /media/pendrive/wymiana"},
     .options = sync_options,
     .run = sync,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> sync_commands() { return commands; }

} // namespace asystent::cli

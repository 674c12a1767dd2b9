#include "report/doctor.hpp"

#include "casebook/keeping.hpp"
#include "cli/command.hpp"
#include "cli/session.hpp"
#include "history/clone.hpp"
#include "history/clone_upkeep.hpp"
#include "history/office_language.hpp"
#include "history/signing.hpp"
#include "show/text_table.hpp"

#include <algorithm>
#include <iterator>

namespace asystent::cli {
namespace {

constexpr std::array doctor_options = std::to_array<Option>({
    {.name = "--fix",
     .kind = Kind::flag,
     .meaning = {"napraw, co można (z -n: tylko pokaż)", "mend what can be mended (with -n: only show it)"}},
    {.name = "--sign",
     .kind = Kind::flag,
     .meaning = {"z --fix: podpisuj odtąd zmiany kluczem ssh",
                 "with --fix: sign changes by an ssh key from now on"}},
});

report::DoctorRow::State state_of(const casebook::Flaw& flaw) {
  if (flaw.is_mended) return report::DoctorRow::State::mended;
  return flaw.is_mendable ? report::DoctorRow::State::mendable : report::DoctorRow::State::by_hand;
}

std::vector<report::DoctorRow> rows_of(const std::vector<casebook::Flaw>& flaws, Language language) {
  std::vector<report::DoctorRow> rows;
  for (const casebook::Flaw& flaw : flaws)
    rows.push_back({.id = flaw.id,
                    .path = flaw.path,
                    .message = flaw.message.in(language),
                    .remedy = std::string(flaw.remedy.in(language)),
                    .state = state_of(flaw)});
  return rows;
}

/// What a run with --fix would leave.
bool is_left(const Options& options, const report::DoctorRow& row) {
  const bool is_rehearsal = options.has("--fix") && options.is_dry_run();
  return row.state == report::DoctorRow::State::by_hand ||
         (row.state == report::DoctorRow::State::mendable && !is_rehearsal);
}

/// No fault of the folder, and not the user's to mend: so the status does not tell it.
std::string told_of_process_list(const Output& output) {
  if (output.wants_json() || output.is_quiet() || !casebook::words_are_seen_by_others()) return {};
  const std::string told =
      output.say("Inni użytkownicy komputera widzą na liście procesów słowa polecenia, zanim je przeczyta "
                 "(/proc bez hidepid): notatki i nazwiska podawaj przez --file - albo --note -.",
                 "Other users of the computer see the words of a command in the list of processes until it "
                 "has read them "
                 "(/proc without hidepid): give notes and names by --file - or --note -.");
  return show::broken_at_words(told, output.look().style.columns, 0) + "\n";
}

/// What doctor writes in a folder for all its clones; the others have it by history alone.
constexpr std::array<std::string_view, 3> shared_files = {".gitignore", history::attributes_file,
                                                          history::signers_file};

void commit_mended(Call& call, const std::vector<casebook::Flaw>& flaws) {
  for (const casebook::Flaw& flaw : flaws) {
    for (const std::string& file : flaw.written) call.session.wrote(file);
    if (flaw.is_mended && std::ranges::find(shared_files, flaw.path) != shared_files.end())
      call.session.wrote(flaw.path);
  }
}

history::Signing signing_of(const Call& call) {
  if (!call.options.has("--sign")) return history::Signing::as_set;
  if (!call.options.has("--fix"))
    throw CommandError(ExitStatus::usage,
                       call.output.say("--sign działa tylko razem z --fix", "--sign needs --fix"));
  return history::Signing::wanted;
}

ExitStatus doctor(Call& call) {
  const history::Signing signing = signing_of(call);
  const casebook::OpenFolder& folder = call.session.folder();
  call.output.answer_in(history::language_of(folder.path()).value_or(Language::pl));
  const bool is_mending = call.options.has("--fix") && !call.options.is_dry_run();
  auto flaws = is_mending ? casebook::mend(folder, call.options.wait()) : casebook::flaws(folder);
  const Date today = call.options.today();
  std::ranges::move(is_mending ? history::mend_clone(folder.path(), today, signing)
                               : history::clone_flaws(folder.path(), today, signing),
                    std::back_inserter(flaws));
  commit_mended(call, flaws);
  const auto rows = rows_of(flaws, call.output.language());
  call.output.out = call.output.wants_json() ? report::doctor_json(rows, call.output.look())
                                             : report::doctor_text(rows, call.output.look());
  call.output.out += told_of_process_list(call.output);
  const bool is_anything_left =
      std::ranges::any_of(rows, [&](const report::DoctorRow& row) { return is_left(call.options, row); });
  return is_anything_left ? ExitStatus::found : ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "doctor",
     .summary = {"czy folder spraw jest dobrze zabezpieczony; z --fix naprawia",
                 "whether the case folder is set up as it should be; mends it with --fix"},
     .examples = {"asystent doctor", "asystent doctor --fix"},
     .options = doctor_options,
     .run = doctor,
     .after = Afterwards::nothing,
     .is_of_now = true},
});

} // namespace

std::span<const Command> doctor_commands() { return commands; }

} // namespace asystent::cli

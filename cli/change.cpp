#include "cli/change.hpp"

#include "casebook/change_name.hpp"
#include "casebook/entry_name.hpp"
#include "cli/replaced.hpp"
#include "model/facts.hpp"
#include "report/outcome.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace asystent::cli {
namespace {

using casebook::Proposal;
using casebook::ProposedFile;

/// The arrow key and Enter in a shell, or two people who write down the same, are enough to have a thing
/// twice; whoever means it says so. Only a command that adds has the option.
void refuse_equal(Call& call, const Change& change) {
  const auto& options = call.options.command().options;
  const bool adds = std::ranges::find(options, again_option.name, &Option::name) != options.end();
  const auto& equal = change.repeats();
  if (!adds || !equal || call.options.has(again_option.name)) return;
  const Text name = casebook::name_of_item(call.options.command().entry, equal->list);
  const auto day = parse_iso(equal->date);
  const std::string dated =
      day ? call.output.say(" z dnia {}", " of {}", call.output.shown(*day)) : std::string();
  call.output.stop(ExitStatus::usage, "taki sam wpis już jest: {}{}, {}:{}. Zapisz mimo to: --again",
                   "an equal entry is there already: {}{}, {}:{}. To write it all the same: --again",
                   name.in(call.output.language()), dated, change.file(), equal->at.line);
}

/// `„ended” 30.10.2026 (wiersz 41)`, one behind the other.
std::string told_days(const Output& output, const std::vector<casebook::ReplacedDay>& days) {
  std::string all;
  for (const casebook::ReplacedDay& day : days) {
    const auto date = parse_iso(day.was);
    all += (all.empty() ? "" : ", ") + output.say("„{}” {} (wiersz {})", "`{}` {} (line {})", day.key,
                                                  date ? output.shown(*date) : day.was, day.at.line);
  }
  return all;
}

/// What has happened is recorded once. Another day is a correction, which leaves a trace.
void settle_recorded_days(Call& call, Change& change) {
  const auto& days = change.replaced_days();
  if (days.empty()) return;
  const auto reason = call.options.text("--override");
  if (reason && change.keep_reason(*reason)) return;
  const std::string told = told_days(call.output, days);
  if (reason)
    call.output.stop(
        ExitStatus::usage,
        "w zapisie stoi już: {}; nic nie zmieniono. Ten wpis nie może zachować powodu: popraw go w pliku {}",
        "the record has already: {}; nothing was changed. This entry cannot keep a reason: correct it in "
        "the file {}",
        told, change.file());
  call.output.stop(
      ExitStatus::usage,
      "w zapisie stoi już: {}; nic nie zmieniono. Pomyłkę poprawi --override \"powód\" (poprzedni "
      "dzień zostaje w zapisie) albo edytor: {}",
      "the record has already: {}; nothing was changed. A mistake is corrected by --override "
      "\"reason\" (the earlier day stays in the record) or by an editor: {}",
      told, change.file());
}

struct Proposed {
  Proposal proposal;
  bool is_overridden = false; // the gate stopped it, and the reason was asked for
};

/// With --override, what the gate stops is accepted with the reason.
Proposed proposed(Call& call, std::span<const Change> changes) {
  casebook::Transaction& transaction = call.session.transaction();
  try {
    Proposal proposal = transaction.propose(changes);
    refuse_problems(call, proposal.problems);
    const auto reason = call.options.text("--override");
    if (proposal.stopped.empty() || !reason) return {std::move(proposal)};
    Proposal second = transaction.override_with(*reason, std::move(proposal));
    refuse_problems(call, second.problems);
    return {.proposal = std::move(second), .is_overridden = true};
  } catch (const casebook::NotEditable& error) {
    stop_uneditable(call.output, error);
  }
}

void show(Output& output, const Proposal& proposal) {
  for (const ProposedFile& file : proposal.files)
    output.show_diff(file.name, file.before.value_or(""), file.after);
}

/// On a terminal one sees at once what a command has made of the words.
void show_changed(Output& output, const Proposal& proposal) {
  for (const ProposedFile& file : proposal.files)
    output.show_changed_lines(file.before.value_or(""), file.after);
}

struct WrittenOnce {
  std::string_view key;
  Text text;
};

constexpr auto written_once = std::to_array<WrittenOnce>({
    {"request", {"wniosek o przydzielenie asystenta jest już zapisany", "the request is written already"}},
    {"agreement", {"zasady współpracy są już zapisane", "the rules of working together are written already"}},
    {"decision", {"rozstrzygnięcie kierownika jest już zapisane", "the head's decision is written already"}},
    {"first_contact", {"pierwszy kontakt jest już zapisany", "the first contact is written already"}},
    {"diagnosis", {"diagnoza jest już zapisana", "the diagnosis is written already"}},
    {"catalogue", {"katalog wsparcia jest już zapisany", "the catalogue of support is written already"}},
    {"closure", {"zakończenie pracy jest już zapisane", "the end of work is written already"}},
});

Text written_already(std::string_view key) {
  const auto found = std::ranges::find(written_once, key, &WrittenOnce::key);
  return found == written_once.end() ? Text{"to jest już zapisane", "this is written already"} : found->text;
}

/// The family's id, with its name where names are shown, unless it is to be quiet; the file of what is no
/// family's.
std::string subject_of(Call& call, const std::string& file) {
  const std::string family = casebook::family_of(file);
  if (family.empty()) return file;
  if (call.output.is_quiet()) return family;
  const Private name = call.session.overview().family_names().of(family);
  return printable(show::with_name(family, name, call.output.look()));
}

/// Of one change without a word of what was done the id says all.
void tell(Call& call, std::span<const Change> changes, const std::vector<std::string>& done,
          bool is_dry_run) {
  Output& output = call.output;
  std::vector<std::string> files;
  for (const Change& change : changes) files.push_back(change.file());
  if (output.wants_json()) {
    output.out += report::written_json(casebook::family_of(files.front()), files, !is_dry_run);
    return;
  }
  const bool is_id_alone = changes.size() == 1 && done.front().empty();
  for (const std::string& date : output.noted()) (is_id_alone ? output.err : output.out) += date + "\n";
  if (is_dry_run) return;
  if (is_id_alone) output.out += casebook::family_of(files.front()) + "\n";
  for (std::size_t i = 0; i < files.size(); ++i)
    if (!done[i].empty())
      output.out += fmt::format("{}: {}\n", subject_of(call, files[i]), printable(done[i]));
}

/// Of one command on several families the entries are alike.
std::string entries_of(std::span<const Change> changes) {
  std::vector<std::string> all;
  for (const Change& change : changes)
    if (auto entries = casebook::name_of_change(change); std::ranges::find(all, entries) == all.end())
      all.push_back(std::move(entries));
  return fmt::format("{}", fmt::join(all, " "));
}

bool has_family(const Family& family, const Office& office, std::string_view assistant, Date day) {
  return is_seen_by(family, office, assistant, day) || assistant_on(family, office, day) == assistant;
}

/// Whoever is at work may write in each family; a family that is not theirs is more often a wrong number.
void tell_strange_family(Call& call) {
  const std::string_view at_work = call.session.at_work();
  const CaseFile* file = call.session.known_case_file();
  if (at_work.empty() || file == nullptr || call.output.is_quiet()) return;
  const Office& office = call.session.office();
  const Date today = call.options.today();
  const std::string_view whose = on_duty(file->family, office, today);
  if (whose.empty() || has_family(file->family, office, at_work, today)) return;
  call.output.err += call.output.say(
      "uwaga: asystent „{}” nie prowadzi rodziny {} ani nie jest w niej na zastępstwie (prowadzi: „{}”)\n",
      "note: assistant '{}' is neither the main assistant nor a substitute of family {} (it is '{}')\n",
      at_work, file->id(), whose);
}

} // namespace

void tell_unkept_reason(Call& call) {
  if (!call.options.has(override_option.name)) return;
  call.output.err += call.output.say(
      "uwaga: powodu (--override) nie zapisano, bo nie wymaga go ani reguła, ani poprawiona data\n",
      "note: the reason (--override) was not written: neither a rule nor a corrected day asks for one\n");
}

void stop_uneditable(const Output& output, const casebook::NotEditable& error) {
  const Language language = output.language();
  throw CommandError(ExitStatus::unreadable,
                     fmt::format("{}:{}:{}: {}\n  {}", error.file, error.at.line, error.at.column,
                                 error.message(language), error.advice.in(language)));
}

void refuse(const Output& output, std::vector<Finding> stopped) {
  throw CommandError(
      ExitStatus::refused,
      output.say("nie zapisano, nic nie zmieniono (z ważnego powodu można: --override \"powód\")",
                 "not saved, nothing was changed (to save it anyway: --override \"reason\")"),
      casebook::Findings(std::move(stopped)));
}

/// asystent.yaml has no entry that could keep a reason.
void refuse_settings(const Output& output, std::vector<Finding> stopped) {
  throw CommandError(
      ExitStatus::refused,
      output.say("nie zapisano, nic nie zmieniono: ustawienia nie zgadzałyby się z zapisami",
                 "not saved, nothing was changed: the settings would not agree with the records"),
      casebook::Findings(std::move(stopped)));
}

ExitStatus make_change(Call& call, Change&& change, const std::string& done) {
  return make_change(call, change, done);
}

ExitStatus make_change(Call& call, Change& change, const std::string& done) {
  return make_changes(call, {&change, 1}, {done});
}

ExitStatus make_changes(Call& call, std::span<Change> changes, const std::vector<std::string>& done) {
  for (Change& change : changes) {
    refuse_equal(call, change);
    settle_recorded_days(call, change);
  }
  auto [proposal, is_overridden] = proposed(call, changes);
  const bool is_dry_run = call.options.is_dry_run();
  // A dry run shows what would have been written, refused or not.
  if (is_dry_run) show(call.output, proposal);
  if (!proposal.stopped.empty()) refuse(call.output, std::move(proposal.stopped));
  if (is_dry_run)
    call.session.transaction().assume(proposal);
  else
    call.session.write(proposal, entries_of(changes));
  tell(call, changes, done, is_dry_run);
  if (!is_dry_run) show_changed(call.output, proposal);
  if (!is_overridden && std::ranges::none_of(changes, &Change::keeps_reason)) tell_unkept_reason(call);
  tell_strange_family(call);
  return ExitStatus::done;
}

ExitStatus change_settings(Call& call, const Change& change, const std::string& done) try {
  refuse_equal(call, change);
  casebook::SettingsProposal proposal = call.session.propose_settings(change);
  refuse_problems(call, proposal.problems);
  const bool is_dry_run = call.options.is_dry_run();
  if (is_dry_run) call.output.show_diff(change.file(), proposal.before, proposal.after);
  if (!proposal.stopped.empty()) refuse_settings(call.output, std::move(proposal.stopped));
  if (!is_dry_run) call.session.write(proposal, casebook::name_of_change(change));
  tell(call, {&change, 1}, {done}, is_dry_run);
  if (!is_dry_run) call.output.show_changed_lines(proposal.before, proposal.after);
  return ExitStatus::done;
} catch (const casebook::NotEditable& error) {
  stop_uneditable(call.output, error);
}

ExitStatus add_entry(Call& call, std::string_view list, std::string_view date_key, NewEntry entry,
                     const std::string& done) {
  const CaseFile& file = call.session.case_file();
  Change change(file);
  change.insert(file.family, list, date_key, std::move(entry));
  return make_change(call, change, done);
}

ExitStatus write_once(Call& call, const Entry& owner, std::string_view key, const Entry* given,
                      NewEntry entry, const std::string& done) {
  const CaseFile& file = call.session.case_file();
  Change change(file);
  if (given == nullptr) {
    change.set(owner, key, std::move(entry));
    return make_change(call, change, done);
  }
  if (!call.options.has(override_option.name))
    call.output.stop(ExitStatus::usage, "{} (wiersz {}); poprawi to --override \"powód\" albo edytor: {}",
                     "{} (line {}); it is corrected by --override \"reason\" or by an editor: {}",
                     written_already(key).in(call.output.language()), given->at.line, file.family.file);
  entry.erase_defaults();
  const auto replaced = change.replaced_by(*given, entry);
  change.set_each(*given, std::move(entry));
  const ExitStatus status = make_change(call, change, done);
  tell_replaced(call, replaced);
  return status;
}

} // namespace asystent::cli

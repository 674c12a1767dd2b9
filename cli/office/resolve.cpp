#include "history/resolve.hpp"

#include "cli/asking.hpp"
#include "cli/command.hpp"
#include "cli/office/conflict_lookup.hpp"
#include "cli/office/sync_words.hpp"
#include "cli/session.hpp"
#include "report/sync.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

using history::Choice;
using history::ConflictFile;
using history::OpenConflicts;

constexpr std::array resolve_options = std::to_array<Option>({
    {.name = "--ours",
     .kind = Kind::flag,
     .meaning = {"wszędzie weź wartości stąd", "take the values from here everywhere"}},
    {.name = "--theirs",
     .kind = Kind::flag,
     .meaning = {"wszędzie weź wartości innych", "take those of the others everywhere"}},
});

/// The same for all places, as an option said; nothing where none did.
std::optional<Choice> choice_of_option(Call& call) {
  const bool ours = call.options.has("--ours");
  const bool theirs = call.options.has("--theirs");
  if (ours && theirs)
    call.output.stop(ExitStatus::usage, "albo --ours, albo --theirs", "either --ours or --theirs");
  if (!ours && !theirs) return std::nullopt;
  return ours ? Choice::ours : Choice::theirs;
}

/// What one may answer at a place; `<` goes one place back, `q` leaves all as it was.
enum class Answer { ours, theirs, both, back, quit };

std::optional<Answer> answer_in(std::string_view typed, bool may_be_both) {
  struct Row {
    std::string_view word;
    Answer answer;
  };
  constexpr std::array rows = std::to_array<Row>({{"1", Answer::ours},
                                                  {"2", Answer::theirs},
                                                  {"3", Answer::both},
                                                  {"<", Answer::back},
                                                  {"q", Answer::quit}});
  const auto row = std::ranges::find(rows, typed, &Row::word);
  if (row == rows.end() || (row->answer == Answer::both && !may_be_both)) return std::nullopt;
  return row->answer;
}

std::string question(Call& call, const ConflictFile& file, std::size_t index) {
  const history::Clash& clash = file.text.clashes[index];
  const auto heading =
      fmt::format("\n{} ({}/{})\n", id_of_file(file.name), index + 1, file.text.clashes.size());
  const std::string both = history::can_have_both(clash) ? call.output.say("  3 oba", "  3 both") : "";
  return heading + report::clash_text(shown_clash(file.name, clash), call.output.look()) +
         call.output.say("1 tu  2 tam{}  < wstecz  q zostaw wszystko: ",
                         "1 here  2 there{}  < back  q leave all: ", both);
}

/// Nothing where one has given up: then nothing has changed.
std::optional<std::vector<Choice>> chosen_by_asking(Call& call, const ConflictFile& file) {
  std::vector<Choice> choices;
  while (choices.size() < file.text.clashes.size()) {
    const auto typed = asked(question(call, file, choices.size()));
    if (!typed) return std::nullopt;
    const auto answer = answer_in(*typed, history::can_have_both(file.text.clashes[choices.size()]));
    if (!answer) continue;
    if (*answer == Answer::quit) return std::nullopt;
    if (*answer == Answer::back && !choices.empty()) choices.pop_back();
    if (*answer != Answer::back) choices.push_back(static_cast<Choice>(*answer));
  }
  return choices;
}

std::optional<std::vector<Choice>> choices_of(Call& call, const ConflictFile& file) {
  if (const auto choice = choice_of_option(call))
    return std::vector<Choice>(file.text.clashes.size(), *choice);
  if (can_answer() && call.output.is_for_a_person()) return chosen_by_asking(call, file);
  call.output.stop(ExitStatus::usage,
                   "bez terminala podaj, co ma zostać: asystent resolve {0} --ours (stąd) albo --theirs (od "
                   "innych), albo popraw plik ręcznie: asystent sync --resolve",
                   "without a terminal say what is to stay: asystent resolve {0} --ours (from here) or "
                   "--theirs (of others), or settle the file by hand: asystent sync --resolve",
                   id_of_file(file.name));
}

/// The last one settled is merged at once; only sending it needs the network.
class Here final : public history::Exchange {
public:
  explicit Here(std::string theirs) : theirs_(std::move(theirs)) {}
  std::vector<std::string> fetch() override { return {theirs_}; }
  bool send(const std::string&) override { return true; }

private:
  std::string theirs_;
};

/// Merges, and gives what the merge has brought.
casebook::Findings merge_settled(Call& call, const history::Repository& repository,
                                 const OpenConflicts& conflicts) {
  if (conflicts.is_of_git) {
    history::finish_merge_of_git(repository, identity_of(call));
    return history::told_after_merge(repository, call.options.today());
  }
  Here here(conflicts.resolution.theirs);
  const history::SyncRequest request{
      .today = call.options.today(), .identity = identity_of(call), .wait = call.options.wait()};
  auto outcome = synced(call, repository, here, request);
  if (!outcome.held_up.empty())
    call.output.stop(ExitStatus::system, "zmienione ręcznie, więc folder czeka: {}",
                     "changed by hand, so the folder waits: {}",
                     fmt::join(ids_of_files(outcome.held_up), ", "));
  return std::move(outcome.brought);
}

ExitStatus tell_open(Call& call, const OpenConflicts& conflicts) {
  std::vector<report::SyncConflict> shown;
  for (const ConflictFile& file : conflicts.files)
    shown.push_back(shown_conflict(file, !file.marked.empty()));
  if (call.output.wants_json())
    call.output.out += report::conflicts_json(shown, call.output.look());
  else if (shown.empty())
    call.output.out += call.output.say("Nie ma nic do rozstrzygnięcia.\n", "There is nothing to settle.\n");
  else
    call.output.out += report::conflicts_text(shown, call.output.look());
  return shown.empty() ? ExitStatus::done : ExitStatus::found;
}

OpenConflicts conflicts_now(const history::Repository& repository) {
  return history::open_conflicts(repository, history::commits_of_others(repository));
}

void settle(Call& call, const history::Repository& repository, const OpenConflicts& conflicts,
            const ConflictFile& file, const std::vector<Choice>& choices) {
  const auto text = history::chosen_text(file, choices);
  if (call.options.is_dry_run()) return call.output.show_diff(file.name, file.marked, text.value_or(""));
  auto problems = history::settle(repository, conflicts, file, text, call.options.wait());
  if (problems.empty()) return;
  throw CommandError(ExitStatus::unreadable,
                     call.output.say("tak rozstrzygniętego zapisu nie można odczytać; nic nie zmieniono",
                                     "settled so, the record cannot be read; nothing was changed"),
                     std::move(problems));
}

ExitStatus tell_settled(Call& call, const history::Repository& repository, const OpenConflicts& before,
                        const std::string& id) {
  // While a merge of git's own is open, what it merges still counts as somebody else's.
  const OpenConflicts left =
      before.is_of_git ? history::open_conflicts(repository, {}) : conflicts_now(repository);
  call.output.out += call.output.say("{}: rozstrzygnięto.\n", "{}: settled.\n", id);
  if (!left.empty()) {
    call.output.out += call.output.say("Zostało: {}.\n", "Left: {}.\n", names_of_files(left));
    return ExitStatus::found;
  }
  const auto brought = merge_settled(call, repository, before);
  call.output.out += call.output.say("Scalono. Wyślij: asystent sync\n", "Merged. Send it: asystent sync\n") +
                     report::brought_text(brought.all, call.output.look());
  return brought.empty() ? ExitStatus::done : ExitStatus::found;
}

ExitStatus resolve(Call& call) {
  const history::Repository repository = clone_of_call(call);
  const OpenConflicts conflicts = conflicts_now(repository);
  const bool is_a_question = !call.options.operand() && !choice_of_option(call);
  if (conflicts.empty() || (is_a_question && conflicts.files.size() > 1) || call.output.wants_json())
    return tell_open(call, conflicts);
  const ConflictFile& file = look_up_conflict(call, conflicts);
  const auto choices = choices_of(call, file);
  if (!choices) {
    call.output.out += call.output.say("Zostawiono wszystko, jak było.\n", "All was left as it was.\n");
    return ExitStatus::found;
  }
  settle(call, repository, conflicts, file, *choices);
  if (call.options.is_dry_run()) return ExitStatus::done;
  return tell_settled(call, repository, conflicts, id_of_file(file.name));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "resolve",
     .operand = Operand::family,
     .summary = {"rozstrzyga wartość po wartości, co zmieniono tu i u innych",
                 "settles value by value what was changed both here and by others"},
     .examples = {"asystent resolve R-2026-001", "asystent resolve R-2026-001 --theirs"},
     .options = resolve_options,
     .run = resolve,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> resolve_commands() { return commands; }

} // namespace asystent::cli

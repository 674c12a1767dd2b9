#include "history/undo.hpp"

#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/past/people.hpp"
#include "cli/past/restore.hpp"
#include "cli/session.hpp"
#include "history/own_commits.hpp"
#include "history/revision.hpp"
#include "report/record_change.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array options{override_option};

/// A commit that was named: of one's own, and one that has just one state before it.
history::OwnStep step_named(Call& call, const history::Repository& repository, const std::string& typed) {
  const auto commit = history::commit_named(repository, typed);
  const Output& output = call.output;
  if (!commit)
    output.stop(ExitStatus::usage, "w historii folderu nie ma wersji „{}”",
                "the folder's history has no commit '{}'", printable(typed));
  if (commit->parents.size() != 1)
    output.stop(ExitStatus::refused, "wersji {} nie można cofnąć: jest scaleniem albo początkiem historii",
                "the commit {} cannot be taken back: it is a merge or the beginning of history",
                history::short_id(commit->id));
  if (!owner(call).has(*commit))
    output.stop(ExitStatus::refused,
                "wersję {} zapisał ktoś inny: cofnąć można tylko to, co zrobiło się samemu",
                "the commit {} is somebody else's: only what one has done oneself can be taken back",
                history::short_id(commit->id));
  return {*commit, commit->subject};
}

history::OwnStep newest(const Output& output, std::vector<history::OwnStep> steps, Text nothing) {
  std::erase_if(steps, [](const auto& step) { return step.commit.parents.size() != 1; });
  if (steps.empty()) output.stop(ExitStatus::usage, "{}", "{}", nothing.in(output.language()));
  return std::move(steps.back());
}

[[noreturn]] void stop_changed(Call& call, const history::OwnStep& step, const history::Undoing& undoing) {
  const history::ChangedSince& since = undoing.stopped.front();
  const std::string who = assistant_of(call.session.office())(since.email);
  const std::string commit =
      since.commit.empty()
          ? call.output.say("zmiana, której nie ma jeszcze w git", "a change that is not in git yet")
          : call.output.say("wersja {} ({})", "commit {} ({})", history::short_id(since.commit),
                            who.empty() ? call.output.say("ktoś inny", "somebody else") : who);
  call.output.stop(
      ExitStatus::refused,
      "nic nie cofnięto: to samo zmieniono potem w {}: {}. Obejrzyj: asystent log, a zmianę popraw "
      "zwykłym poleceniem (cofane: {})",
      "nothing was taken back: the same was changed since in {}: {}. Look: asystent log, and correct it "
      "by a usual command (taken back: {})",
      printable(since.file), commit, printable(step.what));
}

void tell(Call& call, const history::OwnStep& step, const history::Undoing& undoing, Text what) {
  if (call.output.wants_json()) return;
  call.output.out += fmt::format("{}: {} ({}, {})\n", what.in(call.output.language()), printable(step.what),
                                 history::short_id(step.commit.id), office_time(step.commit.written));
  for (const history::UndoneFile& file : undoing.files) {
    const std::string family = casebook::family_of(file.name);
    call.output.out += printable(family.empty() ? file.name : family) + "\n";
    for (const RecordChange& change : file.changes)
      call.output.out += "  " + report::change_text(change, call.output.look()) + "\n";
  }
}

/// Those of the files that are on the disk.
history::TextNow text_now(Call& call) {
  return [&call](const std::string& file) -> std::optional<std::string> {
    auto read = call.session.read(file);
    if (casebook::is_missing(read)) return std::nullopt;
    if (read.problem) throw *read.problem;
    return std::move(read.text);
  };
}

/// The next undo goes by the commits, and would find this one again.
void tell_uncommitted(Call& call) {
  if (call.options.is_dry_run() || history::CommandCommit::in(call.session.folder().path())) return;
  call.output.err +=
      call.output.say("zmieniono pliki; wersję zrób sam: git commit (asystent.commit nie jest auto)\n",
                      "the files are changed; make the commit yourself: git commit (asystent.commit is "
                      "not auto)\n");
}

ExitStatus take_back(Call& call, const history::Repository& repository, const history::OwnStep& step,
                     Text what) {
  const history::Undoing undoing = history::undoing_of(repository, step.commit, text_now(call));
  if (!undoing.stopped.empty()) stop_changed(call, step, undoing);
  tell(call, step, undoing, what);
  if (undoing.files.empty()) {
    call.output.err +=
        call.output.say("jest już tak, jak było przedtem\n", "it is as it was before already\n");
    return ExitStatus::done;
  }
  const ExitStatus status = restore(call, undoing, step.commit.id);
  tell_uncommitted(call);
  return status;
}

/// Locks the folder before anything is looked at.
history::Repository opened(Call& call) {
  call.session.book();
  return history::repository_of(call.session.folder().path());
}

ExitStatus undo(Call& call) {
  const auto repository = opened(call);
  const auto typed = call.options.operand();
  const history::OwnStep step =
      typed ? step_named(call, repository, *typed)
            : newest(call.output, history::own_steps(repository, owner(call)).done,
                     {"w historii git nie ma nic Twojego do cofnięcia (kto pracuje, mówi --as ASYSTENT)",
                      "git's history has nothing of yours to undo (--as ASSISTANT says who is at work)"});
  return take_back(call, repository, step, {"cofnięcie", "undo"});
}

ExitStatus redo(Call& call) {
  const auto repository = opened(call);
  const history::OwnStep step =
      newest(call.output, history::own_steps(repository, owner(call)).undone,
             {"nie ma nic do przywrócenia: nic nie cofnięto albo potem zrobiono coś innego",
              "there is nothing to redo: nothing was undone, or something else was done since"});
  return take_back(call, repository, step, {"przywrócenie", "redo"});
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "undo",
     .operand = Operand::commit,
     .access = Access::writes,
     .summary = {"cofa Twoje ostatnie polecenie albo podaną wersję git, nową wersją; jeszcze raz: poprzednie",
                 "takes back your last command, or the commit named, by a new commit; again: the one before"},
     .examples = {"asystent undo", "asystent undo 4f3a9c1 -n"},
     .options = options,
     .run = undo},
    {.group = "",
     .name = "redo",
     .access = Access::writes,
     .summary = {"przywraca to, co ostatnio cofnięto", "does again what was taken back last"},
     .examples = {"asystent redo", "asystent redo -n"},
     .options = options,
     .run = redo},
});

} // namespace

std::span<const Command> undo_commands() { return commands; }

} // namespace asystent::cli

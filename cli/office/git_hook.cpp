#include "cli/command.hpp"
#include "cli/session.hpp"
#include "history/hooks.hpp"
#include "history/layout.hpp"
#include "history/office_language.hpp"
#include "history/received.hpp"
#include "history/staged.hpp"
#include "history/told.hpp"
#include "report/sync.hpp"
#include "show/finding_text.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

/// What stands in a record is nobody's to see in git's output.
std::string lines_of_findings(const Call& call, const casebook::Findings& findings) {
  const auto line_of = [look = call.output.look()](const Finding& finding) {
    return show::finding_line(finding, look);
  };
  return show::findings_text(show::without_values(findings.all), line_of, call.output.look());
}

history::Repository repository_of(const Call& call) {
  return history::Repository::of_hook(call.options.directory());
}

void answer_in_that_of(Call& call, const std::filesystem::path& folder) {
  call.output.answer_in(history::language_of(folder).value_or(Language::pl));
}

ExitStatus check_staged(Call& call) {
  for (const std::filesystem::path& folder : history::case_folders_in(repository_of(call)))
    answer_in_that_of(call, folder);
  const auto problems = history::problems_of_staged(repository_of(call));
  if (problems.empty()) return ExitStatus::done;
  call.output.err += call.output.say(
      "asystent: nie zatwierdzono: te zapisy nie dadzą się odczytać. Popraw je i powtórz git add:\n",
      "asystent: not committed: these records cannot be read. Correct them, and git add again:\n");
  call.output.err += lines_of_findings(call, problems);
  return ExitStatus::refused;
}

/// After `git pull` or `git merge`: the program's own merges tell by themselves what they have brought. Git
/// starts the hook at the top of the work tree, of which the folder may be a part; a squashed merge (git says
/// 1) is not committed yet.
ExitStatus after_merge(Call& call) {
  const std::vector<std::string>& words = call.options.operands();
  if (words.size() > 1 && words[1] == "1") return ExitStatus::done;
  for (const std::filesystem::path& folder : history::case_folders_in(repository_of(call))) {
    answer_in_that_of(call, folder);
    const auto brought = history::told_after_merge(history::repository_of(folder), call.options.today());
    call.output.out += report::brought_text(brought.all, call.output.look());
  }
  return ExitStatus::done;
}

/// After `git pull --rebase` or `git rebase`; a commit that was amended is nobody's merge.
ExitStatus after_rewriting(Call& call) {
  const std::filesystem::path folder = call.options.directory();
  if (call.options.operand(1) != "rebase" || !casebook::is_case_folder(folder)) return ExitStatus::done;
  answer_in_that_of(call, folder);
  const auto brought = history::told_after_rebase(history::repository_of(folder), call.options.input("-"),
                                                  call.options.today());
  call.output.out += report::brought_text(brought.all, call.output.look());
  return ExitStatus::done;
}

/// Git puts `remote:` before each line, for who pushes.
ExitStatus check_received(Call& call) {
  const history::Repository repository = repository_of(call);
  const std::string lines = call.options.input("-");
  call.output.answer_in(history::language_of_received(repository, lines).value_or(Language::pl));
  const auto received = history::judge_received(repository, lines, call.options.today());
  for (const Message& why : received.refused)
    call.output.err += call.output.say("asystent: nie przyjęto: {}\n", "asystent: not taken: {}\n",
                                       why.in(call.output.language()));
  if (!received.unreadable.empty())
    call.output.err += call.output.say(
        "asystent: nie przyjęto: te zapisy nie dadzą się odczytać. Popraw je, zatwierdź i wyślij znowu:\n",
        "asystent: not taken: these records cannot be read. Correct and commit them, and send again:\n");
  call.output.err += lines_of_findings(call, received.unreadable);
  if (!received.refused.empty() || !received.unreadable.empty()) return ExitStatus::refused;
  if (!received.brought.empty())
    call.output.err += call.output.say("asystent: przyjęto; razem z tym, co już było, wynika z tego:\n",
                                       "asystent: taken; with what was there before, this follows:\n");
  call.output.err += lines_of_findings(call, received.brought);
  return ExitStatus::done;
}

struct Hook {
  std::string_view name;
  ExitStatus (*run)(Call& call);
};

constexpr std::array hooks = std::to_array<Hook>({
    {history::hooks_of_clones[0], check_staged},
    {history::hooks_of_clones[1], check_staged},
    {history::hooks_of_clones[2], after_merge},
    {history::hooks_of_clones[3], after_rewriting},
    {history::hook_of_servers, check_received},
});

ExitStatus run_hook(Call& call) {
  const std::string name = call.options.operand().value_or("");
  const auto found = std::ranges::find(hooks, name, &Hook::name);
  if (found == hooks.end())
    call.output.stop(
        ExitStatus::usage,
        "nie ma tu haka „{}”: pre-commit, pre-merge-commit, post-merge, post-rewrite, pre-receive",
        "there is no hook '{}' here: pre-commit, pre-merge-commit, post-merge, post-rewrite, pre-receive",
        printable(name));
  return found->run(call);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "git-hook",
     .operand = Operand::words,
     .access = Access::no_folder,
     .summary = {"sprawdza to, co git ma zatwierdzić, scalić albo przyjąć; wywołują to haki gita",
                 "checks what git is to commit, to merge or to receive; git's hooks call it"},
     .examples = {"asystent git-hook pre-commit", "asystent git-hook pre-receive"},
     .run = run_hook,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> git_hook_commands() { return commands; }

} // namespace asystent::cli

#include "history/commit.hpp"

#include "history/clone_place.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <thread>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitAnswer;
using folder::GitUse;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

using Words = std::vector<std::string>;

constexpr milliseconds patience{2000};
constexpr milliseconds pause{40};

/// What git leaves in its directory while a work of several steps is open.
constexpr std::array marks_of_open_work = {"MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge",
                                           "rebase-apply"};

bool holds(const GitAnswer& answer, std::string_view words) {
  return answer.said.find(words) != std::string::npos;
}

/// The index or a branch: a colleague's editor, or a git that was killed and will never let go.
bool is_locked(const GitAnswer& answer) { return holds(answer, ".lock': File exists"); }

bool knows_nobody(const GitAnswer& answer) {
  constexpr std::array ways = {"Please tell me who you are", "auto-detection is disabled",
                               "empty ident name"};
  return std::ranges::any_of(ways, [&](const char* words) { return holds(answer, words); });
}

Words with_files(Words words, std::span<const std::string> files) {
  words.emplace_back("--");
  words.insert(words.end(), files.begin(), files.end());
  return words;
}

/// Git else starts threads that look at all files of the index, which takes longer than to look at them.
const Words for_few_files = {"-c", "core.preloadIndex=false"};

/// What git leaves loose it packs once it is much (trap T25). Whether it is git sees as here: by one of 256
/// folders. It would start a process at every commit to look.
void tidy_up(const Repository& repository) {
  constexpr std::ptrdiff_t many = 6700 / 256;
  std::error_code ignored;
  const fs::path loose = common_directory_of(repository.git_directory()) / "objects" / "17";
  if (std::distance(fs::directory_iterator(loose, ignored), fs::directory_iterator()) > many)
    repository.ask(GitUse::writing, {"maintenance", "run", "--auto", "--quiet"});
}

/// A file's name is never a pattern.
const Words names_as_they_are = {"GIT_LITERAL_PATHSPECS=1"};

[[noreturn]] void stop(const Repository& repository, const GitAnswer& answer) {
  if (knows_nobody(answer))
    throw NoIdentity(
        message("git nie wie, kto tu pracuje: podaj --as ASYSTENT (albo ustaw ASYSTENT_ID), albo "
                "przedstaw się: git config --global user.name, user.email",
                "git does not know who works here: give --as ASSISTANT (or set ASYSTENT_ID), or "
                "say who you are: git config --global user.name, user.email"));
  if (is_locked(answer))
    throw GitError(message("repozytorium blokuje inny program git; jeśli żaden nie działa, usuń plik .lock "
                           "w .git",
                           "another git holds the repository; if none is running, remove the .lock file in "
                           ".git"));
  repository.stop(answer);
}

void append(Words& words, const Words& more) { words.insert(words.end(), more.begin(), more.end()); }

/// Tries until nobody holds the repository, or the time is up.
GitAnswer patiently(const Repository& repository, const Words& words, std::string_view input,
                    const Words& variables) {
  const auto end = steady_clock::now() + patience;
  for (;;) {
    GitAnswer answer = repository.ask(GitUse::writing, words, input, variables);
    if (answer.is_good() || !is_locked(answer) || steady_clock::now() >= end) return answer;
    std::this_thread::sleep_for(pause);
  }
}

struct ToCommit {
  const Repository& repository;
  std::span<const std::string> files;
  std::string_view message;
  const Identity& identity;

  /// By git's user, so that they know it for their own, whichever assistant it is from; else by the
  /// assistant.
  GitAnswer make() const {
    GitAnswer answer = make(variables_of_author(identity));
    if (!identity.name.empty() && knows_nobody(answer)) answer = make(variables_of(identity));
    return answer;
  }

  GitAnswer make(Words variables) const {
    append(variables, names_as_they_are);
    Words words = settings_of_commits(repository);
    append(words, for_few_files);
    words.insert(words.end(), {"-c", "maintenance.auto=false", "commit", "--quiet", "--no-verify",
                               "--cleanup=whitespace", "--file=-", "--only"});
    return patiently(repository, with_files(std::move(words), files), message, variables);
  }

  /// Git commits only files that it knows already, and whatever somebody's own settings let it leave out.
  bool add_new() const {
    const Words words = with_files({"ls-files", "-z", "--others"}, files);
    const GitAnswer others = repository.ask(GitUse::looking, words, {}, names_as_they_are);
    const auto names = folder::names_of_git(others.text);
    if (!others.is_good() || names.empty()) return false;
    const GitAnswer added =
        patiently(repository, with_files({"add", "--sparse", "--force"}, names), {}, names_as_they_are);
    if (!added.is_good()) stop(repository, added);
    return true;
  }
};

bool names_unknown_file(const GitAnswer& answer) { return holds(answer, "did not match any file"); }

/// Those that git has heard of, or can: of a file that came and went again there is nothing to commit.
Words known_files(const Repository& repository, std::span<const std::string> files) {
  const Words words = with_files({"ls-files", "-z", "--cached", "--others", "--with-tree=HEAD"}, files);
  const GitAnswer answer = repository.ask(GitUse::looking, words, {}, names_as_they_are);
  Words known = answer.is_good() ? folder::names_of_git(answer.text) : Words(files.begin(), files.end());
  std::ranges::sort(known);
  known.erase(std::unique(known.begin(), known.end()), known.end());
  return known;
}

/// Of a file whose changes git was told to leave out it would say that nothing has changed.
void require_looked_at(const Repository& repository, std::span<const std::string> files) {
  const Words words = with_files({"ls-files", "-v", "-z"}, files);
  for (const std::string& line :
       folder::names_of_git(repository.ask(GitUse::looking, words, {}, names_as_they_are).text))
    if (line.starts_with("S ") && fs::exists(repository.folder() / line.substr(2)))
      throw GitError(message("git ma pomijać zmiany w {0}; niech ich nie pomija: git update-index "
                             "--no-skip-worktree {0}",
                             "git was told to leave out changes of {0}; let it see them: git update-index "
                             "--no-skip-worktree {0}",
                             line.substr(2)));
}

/// Whether the commit is there already, whatever the index says: a git that was killed between the two leaves
/// the index as it was before, which looks like a change that is staged.
bool are_as_committed(const Repository& repository, std::span<const std::string> files) {
  const Words words = with_files({"diff", "--quiet", "--no-ext-diff", "HEAD"}, files);
  return repository.ask(GitUse::looking, words, {}, names_as_they_are).is_good();
}

/// Else the next commit of everything would take the files back.
void bring_index_along(const Repository& repository, std::span<const std::string> files) {
  if (uncommitted(repository, files).empty()) return;
  const GitAnswer answer =
      patiently(repository, with_files({"reset", "--quiet"}, files), {}, names_as_they_are);
  if (!answer.is_good()) stop(repository, answer);
}

} // namespace

bool has_open_work(const Repository& repository) {
  std::error_code ignored;
  return std::ranges::any_of(marks_of_open_work, [&](const char* mark) {
    return fs::exists(repository.git_directory() / mark, ignored);
  });
}

/// HEAD names a branch, or a commit. Where it is no plain file git is asked.
bool is_on_no_branch(const Repository& repository) {
  if (text_where_it_is(repository.git_directory() / "HEAD").starts_with("ref: ")) return false;
  return repository.told({"symbolic-ref", "--quiet", "HEAD"}).empty();
}

std::vector<std::string> uncommitted(const Repository& repository, std::span<const std::string> files) {
  if (files.empty()) return {};
  Words words = for_few_files;
  append(words, {"status", "--porcelain", "-z", "--untracked-files=all", "--no-renames"});
  const GitAnswer answer =
      repository.ask(GitUse::looking, with_files(std::move(words), files), {}, names_as_they_are);
  if (!answer.is_good()) repository.stop(answer);
  std::vector<std::string> names;
  for (const std::string& line : folder::names_of_git(answer.text))
    if (line.size() > 3) names.push_back(line.substr(3 + repository.prefix().size()));
  return names;
}

bool commit_files(const Repository& repository, std::span<const std::string> files, std::string_view message,
                  const Identity& identity) {
  if (files.empty()) return false;
  if (has_open_work(repository))
    throw OpenWork(
        asystent::message("scalanie albo inna praca gita jest otwarta: dokończ ją (git status powie, jak); "
                          "przerwana (--abort) może zabrać i ten zapis",
                          "a merge or another work of git is open: finish it (git status says how); to give "
                          "it up (--abort) may take this change away too"));
  if (is_on_no_branch(repository))
    throw OnNoBranch(asystent::message(
        "klon nie stoi na żadnej gałęzi (detached HEAD), więc tej wersji nikt by potem nie znalazł; wróć na "
        "gałąź: git switch main",
        "the clone is on no branch (detached HEAD), where nobody would find the commit again; go back to "
        "one: git switch main"));
  const ToCommit commit{repository, files, message, identity};
  GitAnswer answer = commit.make();
  if (!answer.is_good() && !is_locked(answer) && commit.add_new()) answer = commit.make();
  if (answer.is_good()) {
    tidy_up(repository);
    return true;
  }
  if (names_unknown_file(answer))
    if (const Words known = known_files(repository, files); known.size() < files.size())
      return commit_files(repository, known, message, identity);
  const bool has_nothing_to_say = answer.status == 1 && answer.said.empty();
  if (!has_nothing_to_say || !are_as_committed(repository, files)) stop(repository, answer);
  require_looked_at(repository, files);
  bring_index_along(repository, files);
  return false;
}

} // namespace asystent::history

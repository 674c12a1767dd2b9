#include "history/own_commits.hpp"

#include "history/commit.hpp"

#include <algorithm>

namespace asystent::history {
namespace {

using folder::GitUse;

constexpr std::string_view newest = "500"; // nobody goes back so far one by one

bool is_whole_id(std::string_view word) {
  return (word.size() == 40 || word.size() == 64) && word.find_first_not_of("0123456789abcdef") == word.npos;
}

using Steps = std::vector<OwnStep>;

Steps::iterator find(Steps& steps, const std::string& id) {
  return std::ranges::find_if(steps, [&](const OwnStep& step) { return step.commit.id == id; });
}

/// The commit goes to the other side with the words of what it took back.
bool move_over(Steps& from, Steps& to, RawCommit& commit, const std::string& id) {
  const auto found = find(from, id);
  if (found == from.end()) return false;
  std::string what = std::move(found->what);
  from.erase(found);
  to.push_back({std::move(commit), std::move(what)});
  return true;
}

void add(OwnSteps& steps, RawCommit commit) {
  const std::string id = taken_back_by(commit);
  if (!id.empty() && move_over(steps.done, steps.undone, commit, id)) return;
  if (!id.empty() && move_over(steps.undone, steps.done, commit, id)) return;
  std::string what = commit.subject;
  steps.done.push_back({std::move(commit), std::move(what)});
  steps.undone.clear();
}

} // namespace

std::string taken_back_by(const RawCommit& commit) {
  const std::string& words = commit.subject;
  const std::string last = words.substr(words.rfind(' ') + 1);
  const bool is_one = words.starts_with("undo ") || words.starts_with("redo ");
  return is_one && is_whole_id(last) ? last : std::string();
}

bool Owner::has(const RawCommit& commit) const {
  const auto is_known = [&](const std::string& address) {
    return std::ranges::find(addresses, address) != addresses.end();
  };
  return is_known(commit.email) ||
         (is_any_assistant && is_of_an_assistant(commit.email) && is_known(commit.committer));
}

OwnSteps own_steps(const Repository& repository, const Owner& owner) {
  auto commits = raw_log(repository, {"--no-merges", "-n", std::string(newest), "HEAD", "--", "."});
  std::ranges::reverse(commits);
  OwnSteps steps;
  for (RawCommit& commit : commits)
    if (owner.has(commit)) add(steps, std::move(commit));
  return steps;
}

std::optional<RawCommit> commit_named(const Repository& repository, std::string_view name) {
  const auto told = repository.ask(
      GitUse::looking, {"rev-parse", "--verify", "-q", "--end-of-options", std::string(name) + "^{commit}"});
  if (!told.is_good()) return std::nullopt;
  const std::string id = told.text.substr(0, told.text.find('\n'));
  if (!repository.ask(GitUse::looking, {"merge-base", "--is-ancestor", id, "HEAD"}).is_good())
    return std::nullopt;
  auto commits = raw_log(repository, {"-n", "1", "--root", id});
  return commits.empty() ? std::nullopt : std::optional(std::move(commits.front()));
}

} // namespace asystent::history

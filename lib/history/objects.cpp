#include "history/objects.hpp"

#include "history/clone_notes.hpp"
#include "text/lines.hpp"

#include <random>

namespace asystent::history {
namespace {

using folder::GitUse;

/// An index of its own for one tree: that of the folder stays as it is. Its name is diced, since another sync
/// of the clone may be at work, and a killed one leaves a lock.
class OwnIndex {
public:
  explicit OwnIndex(const Repository& repository)
      : repository_(repository), name_("index-" + std::to_string(std::random_device{}())) {}
  OwnIndex(const OwnIndex&) = delete;
  OwnIndex& operator=(const OwnIndex&) = delete;
  ~OwnIndex() { remove_note(repository_, name_); }

  std::string run(const std::vector<std::string>& words, std::string_view input = {}) const {
    return repository_.change(words, input, {"GIT_INDEX_FILE=" + place_of_note(repository_, name_).string()});
  }

private:
  const Repository& repository_;
  std::string name_;
};

/// Nobody is guessed from the computer.
[[noreturn]] void stop_commit(const Repository& repository, const folder::GitAnswer& answer) {
  for (const std::string_view sign :
       {"Please tell me who you are", "auto-detection is disabled", "empty ident"})
    if (answer.said.find(sign) != std::string::npos)
      throw NoIdentity(
          message("git nie wie, kto tu pracuje: podaj --as ASYSTENT albo przedstaw się: git config "
                  "--global user.name, user.email",
                  "git does not know who works here: give --as ASSISTANT, or say who you are: git "
                  "config --global user.name, user.email"));
  repository.stop(answer);
}

} // namespace

std::string object_of_text(const Repository& repository, std::string_view text) {
  return without_line_end(repository.change({"hash-object", "-w", "--stdin"}, text));
}

std::string tree_with(const Repository& repository, const std::string& tree,
                      std::span<const TreeChange> changes) {
  std::string lines;
  for (const TreeChange& change : changes) {
    const std::string which = change.object.empty() ? "0 " + std::string(40, '0') : "100644 " + change.object;
    lines += which + "\t" + change.path + '\0';
  }
  const OwnIndex index(repository);
  index.run({"read-tree", tree});
  index.run({"update-index", "-z", "--index-info"}, lines);
  return without_line_end(index.run({"write-tree"}));
}

std::string commit_of_tree(const Repository& repository, const std::string& tree,
                           std::span<const std::string> parents, std::string_view message,
                           const Identity& identity) {
  std::vector<std::string> words = settings_of_commits(repository);
  words.insert(words.end(), {"commit-tree", tree});
  for (const std::string& parent : parents) words.insert(words.end(), {"-p", parent});
  words.insert(words.end(), {"-F", "-"});
  if (repository.setting("asystent.sign") == "true") words.emplace_back("-S");
  folder::GitAnswer answer = repository.ask(GitUse::writing, words, message, variables_of(identity));
  if (!answer.is_good()) stop_commit(repository, answer);
  return without_line_end(std::move(answer.text));
}

std::string object_named(const Repository& repository, const std::string& name) {
  return repository.told({"rev-parse", "--verify", "--quiet", name});
}

bool is_ancestor(const Repository& repository, const std::string& older, const std::string& newer) {
  const folder::GitAnswer answer =
      repository.ask(GitUse::looking, {"merge-base", "--is-ancestor", older, newer});
  if (answer.status > 1) repository.stop(answer);
  return answer.is_good();
}

} // namespace asystent::history

#include "history/objects.hpp"

#include "casebook/record_file.hpp"
#include "folder/strays.hpp"
#include "history/clone_notes.hpp"
#include "history/layout.hpp"
#include "text/lines.hpp"

#include <charconv>
#include <random>

namespace asystent::history {
namespace {

using folder::FolderError;
using folder::GitUse;

/// The next word of a line.
std::string_view take_word(std::string_view& line, char end = ' ') {
  const std::size_t at = std::min(line.find(end), line.size());
  const std::string_view word = line.substr(0, at);
  line.remove_prefix(std::min(at + 1, line.size()));
  return word;
}

std::size_t number_in(std::string_view word) {
  std::size_t number = 0;
  std::from_chars(word.data(), word.data() + word.size(), number);
  return number;
}

std::string without_line_end(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

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

void ObjectTexts::load(std::span<const std::string> objects) {
  std::string wanted;
  for (const std::string& object : objects)
    if (texts_.emplace(object, std::string()).second) wanted += object + "\n";
  // A server is asked where the clone is a partial one: without it nothing can be compared.
  if (wanted.empty()) return;
  const folder::GitAnswer answer =
      repository_.ask(GitUse::network, {"cat-file", "--batch", "--buffer"}, wanted);
  if (!answer.is_good()) repository_.stop(answer);
  take(answer.text);
}

void ObjectTexts::take(std::string_view answer) {
  while (!answer.empty()) {
    std::string_view head = take_line(answer);
    const std::string object(take_word(head));
    if (take_word(head) != "blob")
      throw GitError(message("w repozytorium brakuje obiektu {}", "the repository lacks object {}", object));
    const std::size_t size = number_in(head);
    texts_[object] = std::string(answer.substr(0, size));
    answer.remove_prefix(std::min(size + 1, answer.size()));
  }
}

const std::string& ObjectTexts::of(const std::string& object) {
  if (const auto known = texts_.find(object); known != texts_.end()) return known->second;
  load({&object, 1});
  return texts_.at(object);
}

std::vector<TreeFile> files_of_tree(const Repository& repository, const std::string& tree) {
  std::vector<TreeFile> files;
  std::vector<std::string> words{"ls-tree", "-r", "-z", "--full-tree", tree};
  if (!repository.prefix().empty()) words.push_back(repository.prefix());
  for (const std::string& line : folder::names_of_git(repository.look(words))) {
    std::string_view rest = line;
    TreeFile file;
    file.mode = take_word(rest);
    const bool is_file = take_word(rest) == "blob";
    file.object = take_word(rest, '\t');
    file.path = rest;
    if (is_file) files.push_back(std::move(file));
  }
  return files;
}

TreeSource::TreeSource(ObjectTexts& texts, const std::string& tree) : texts_(texts) {
  const std::string& prefix = texts.repository().prefix();
  std::vector<std::string> wanted;
  for (const TreeFile& file : files_of_tree(texts.repository(), tree)) {
    if (!file.path.starts_with(prefix)) continue;
    wanted.push_back(file.object);
    objects_.emplace(file.path.substr(prefix.size()), file.object);
  }
  texts_.load(wanted);
}

casebook::FileText TreeSource::read(const std::string& name) const {
  const auto found = objects_.find(name);
  if (found != objects_.end()) return file_of(name, texts_.of(found->second));
  casebook::FileText file;
  file.name = name;
  file.problem = FolderError(folder::Operation::open, name, FolderError::Kind::not_found);
  return file;
}

casebook::Listing TreeSource::list(std::string_view subfolder) const {
  const auto names = std::make_shared<std::vector<std::string>>();
  for (const auto& [name, object] : objects_)
    if (is_record_in(name, subfolder)) names->push_back(name);
  return {names->size(), [names, this](std::size_t index) { return read(names->at(index)); }};
}

std::vector<std::string> TreeSource::not_read() const {
  std::vector<std::string> names;
  for (const auto& [name, object] : objects_)
    if (folder::is_stray_record(name, [&, &its = object] { return texts_.of(its); })) names.push_back(name);
  return names;
}

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
  const folder::GitAnswer answer =
      repository.ask(GitUse::looking, {"rev-parse", "--verify", "--quiet", name});
  return answer.is_good() ? without_line_end(answer.text) : std::string();
}

bool is_ancestor(const Repository& repository, const std::string& older, const std::string& newer) {
  const folder::GitAnswer answer =
      repository.ask(GitUse::looking, {"merge-base", "--is-ancestor", older, newer});
  if (answer.status > 1) repository.stop(answer);
  return answer.is_good();
}

} // namespace asystent::history

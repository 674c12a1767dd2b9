#include "history/resolve.hpp"

#include "folder/files.hpp"
#include "folder/lock.hpp"
#include "folder/remove.hpp"
#include "folder/replace.hpp"
#include "history/judged_merge.hpp"
#include "history/renumber.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <filesystem>

namespace asystent::history {
namespace {

using folder::GitUse;

/// `100644 OBJECT STAGE\tPATH` of `git ls-files --unmerged`.
std::vector<Conflict> unmerged(const Repository& repository) {
  return conflicts_of(folder::names_of_git(repository.look({"ls-files", "-u", "-z", "--full-name"})));
}

/// Its markers are in the folder already: git's merge has left them.
ConflictFile file_as_it_lies(ObjectTexts& texts, const Conflict& conflict) {
  ConflictFile file = conflict_file(texts, {}, conflict);
  const folder::FileText disk = folder::read_file(texts.repository().folder(), file.name);
  auto marked = has_markers(disk.text) ? read_marked(disk.text) : std::nullopt;
  if (!marked || marked->clashes.empty()) return file;
  name_places_of(texts, file, *marked);
  file.marked = disk.text;
  file.text = std::move(*marked);
  return file;
}

OpenConflicts conflicts_of_git(ObjectTexts& texts, const std::vector<Conflict>& conflicts) {
  OpenConflicts open;
  open.is_of_git = true;
  for (const Conflict& conflict : conflicts) open.files.push_back(file_as_it_lies(texts, conflict));
  return open;
}

/// Only what is in conflict, without a look at the rules.
std::vector<ConflictFile> unsettled(ObjectTexts& texts, const Resolution& resolution) {
  const Repository& repository = texts.repository();
  const std::string head = object_named(repository, "HEAD");
  const std::string base = common_commit(repository, head, resolution.theirs);
  const std::string ours =
      base.empty() ? head : renumbered_beside(texts, base, head, resolution.theirs).commit;
  const MergedTree merged = merge_trees(repository, ours, resolution.theirs);
  std::vector<ConflictFile> files;
  for (const Conflict& conflict : merged.conflicts)
    if (!settled_change(texts, resolution, conflict)) files.push_back(conflict_file(texts, merged, conflict));
  return files;
}

void write_settled(const folder::OpenFolder& folder, const std::string& name,
                   const std::optional<std::string>& text) {
  const folder::FileText disk = folder::read_file(folder, name);
  if (!text && !disk.problem) folder::remove_file(folder, name, disk.text);
  if (text && disk.problem) folder::create_file(folder, name, *text);
  if (text && !disk.problem) folder::replace_file(folder, name, disk.text, *text);
}

void settle_in_git(const Repository& repository, const ConflictFile& file,
                   const std::optional<std::string>& text, std::chrono::milliseconds wait) {
  const folder::OpenFolder folder(repository.folder());
  const folder::FolderLock lock(folder, wait);
  write_settled(folder, file.name, text);
  repository.change({"--literal-pathspecs", "add", "--all", "--", file.name});
}

} // namespace

OpenConflicts open_conflicts(const Repository& repository, const std::vector<std::string>& theirs) {
  ObjectTexts texts(repository);
  if (const auto conflicts = unmerged(repository); !conflicts.empty())
    return conflicts_of_git(texts, conflicts);
  OpenConflicts open;
  if (auto resolution = open_resolution(repository)) {
    open.resolution = std::move(*resolution);
    open.files = unsettled(texts, open.resolution);
    return open;
  }
  for (const std::string& commit : theirs) {
    open.resolution.theirs = commit;
    open.files = unsettled(texts, open.resolution);
    if (!open.files.empty()) break;
  }
  return open;
}

std::vector<std::string> commits_of_others(const Repository& repository) {
  const std::string told =
      repository.look({"for-each-ref", "--format=%(objectname)", "--no-merged=HEAD", "refs/asystent/drop"});
  const auto server = repository.ask(GitUse::looking, {"rev-parse", "--verify", "--quiet", "@{upstream}"});
  std::vector<std::string> commits;
  if (server.is_good()) commits.emplace_back(trimmed(server.text));
  for (const std::string_view line : lines_of(told)) commits.emplace_back(line);
  std::erase_if(commits, [&](const std::string& commit) { return is_ancestor(repository, commit, "HEAD"); });
  return commits;
}

/// A side that has removed the file and is chosen removes it.
std::optional<std::string> chosen_text(const ConflictFile& file, const std::vector<Choice>& choices) {
  if (file.is_removed_here() && choices.front() == Choice::ours) return std::nullopt;
  if (file.is_removed_there() && choices.front() == Choice::theirs) return std::nullopt;
  return settled(file.text, choices);
}

casebook::Findings settle(const Repository& repository, const OpenConflicts& conflicts,
                          const ConflictFile& file, const std::optional<std::string>& text,
                          std::chrono::milliseconds wait) {
  ObjectTexts texts(repository);
  if (text)
    if (auto problems =
            problems_of_text(texts, {.name = file.name, .text = *text, .too_large = false, .problem = {}});
        !problems.empty())
      return problems;
  if (conflicts.is_of_git)
    settle_in_git(repository, file, text, wait);
  else
    put_settled(texts, open_resolution(repository).value_or(conflicts.resolution), file, text, wait);
  return {};
}

void finish_merge_of_git(const Repository& repository, const Identity& identity) {
  std::error_code ignored;
  if (!std::filesystem::exists(repository.git_directory() / "MERGE_HEAD", ignored)) return;
  std::vector<std::string> words = settings_of_commits(repository);
  words.insert(words.end(), {"commit", "--quiet", "--no-edit", "--no-verify"});
  repository.change(words, {}, variables_of(identity));
}

} // namespace asystent::history

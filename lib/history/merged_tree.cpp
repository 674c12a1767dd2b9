#include "history/merged_tree.hpp"

#include "history/clone_notes.hpp"
#include "history/objects.hpp"
#include "history/tree_source.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitAnswer;
using folder::GitUse;

constexpr std::string_view merged_by_record[] = {"families/*.yaml", "worklog/*.yaml", "asystent.yaml"};

/// In single quotes, as a shell takes it.
std::string quoted(const std::string& word) {
  std::string text = "'";
  for (const char character : word)
    text += character == '\'' ? std::string("'\\''") : std::string(1, character);
  return text + "'";
}

/// This very program, which may be another one than that of $PATH.
std::string own_program() {
  std::error_code error;
  const fs::path own = fs::read_symlink("/proc/self/exe", error);
  return !error && own.filename() == "asystent" ? quoted(own.string()) : std::string("asystent");
}

/// What is weaker than the folder's own .gitattributes, and there where a clone has none.
std::string attributes_file(const Repository& repository) {
  std::string text;
  for (const std::string_view pattern : merged_by_record)
    text += fmt::format("{}{} text merge=asystent\n", repository.prefix(), pattern);
  if (read_note(repository, "attributes") != text) write_note(repository, "attributes", text);
  return place_of_note(repository, "attributes").string();
}

/// `100644 OBJECT STAGE\tPATH`
void add_stage(std::vector<Conflict>& conflicts, const std::string& line) {
  const std::size_t tab = line.find('\t');
  const std::string path = line.substr(tab + 1);
  if (conflicts.empty() || conflicts.back().path != path) conflicts.push_back({.path = path});
  Conflict& conflict = conflicts.back();
  const std::string object = line.substr(7, tab - 9);
  const std::array stages{&conflict.base, &conflict.ours, &conflict.theirs};
  *stages.at(static_cast<std::size_t>(line[tab - 1] - '1')) = object;
}

MergedTree read_answer(const std::string& text) {
  MergedTree merged;
  auto lines = folder::names_of_git(text);
  merged.tree = lines.front();
  lines.erase(lines.begin());
  merged.conflicts = conflicts_of(std::move(lines));
  return merged;
}

std::map<std::string, std::string> objects_by_path(const Repository& repository, const std::string& commit) {
  std::map<std::string, std::string> objects;
  for (const TreeFile& file : files_of_tree(repository, commit)) objects.emplace(file.path, file.object);
  return objects;
}

/// Where both have given one file another name, git tells what it has merged, markers included, as the text
/// of each side, and names the old file too, which neither has.
void put_true_sides(const Repository& repository, const std::string& ours, const std::string& theirs,
                    std::vector<Conflict>& conflicts) {
  if (conflicts.empty()) return;
  std::erase_if(conflicts, [](const Conflict& one) { return one.ours.empty() && one.theirs.empty(); });
  const auto here = objects_by_path(repository, ours);
  const auto there = objects_by_path(repository, theirs);
  for (Conflict& conflict : conflicts) {
    if (const auto own = here.find(conflict.path); own != here.end()) conflict.ours = own->second;
    if (const auto other = there.find(conflict.path); other != there.end()) conflict.theirs = other->second;
  }
}

[[noreturn]] void stop(const Repository& repository, const GitAnswer& answer) {
  if (answer.said.find("unrelated histories") != std::string::npos)
    throw GitError(message("na serwerze jest inny folder spraw: nie ma z tym wspólnego początku. Sklonuj "
                           "tamten i przenieś do niego zapisy stąd",
                           "another case folder is on the server: it has no common beginning with this one. "
                           "Clone that one, and take the records from here into it"));
  repository.stop(answer);
}

} // namespace

MergedTree merge_trees(const Repository& repository, const std::string& ours, const std::string& theirs) {
  const GitAnswer answer =
      repository.ask(GitUse::network, {"-c", "core.attributesFile=" + attributes_file(repository), "-c",
                                       "merge.asystent.driver=" + driver_line(own_program()), "merge-tree",
                                       "--write-tree", "-z", "--no-messages", ours, theirs});
  if (answer.status > 1 || answer.status < 0 || answer.text.empty()) stop(repository, answer);
  MergedTree merged = read_answer(answer.text);
  put_true_sides(repository, ours, theirs, merged.conflicts);
  return merged;
}

std::vector<Conflict> conflicts_of(std::vector<std::string> lines) {
  std::vector<Conflict> conflicts;
  std::ranges::sort(lines, {}, [](const std::string& line) { return line.substr(line.find('\t') + 1); });
  for (const std::string& line : lines) add_stage(conflicts, line);
  return conflicts;
}

std::string common_commit(const Repository& repository, const std::string& ours, const std::string& theirs) {
  return std::string(trimmed(repository.ask(GitUse::looking, {"merge-base", ours, theirs}).text));
}

std::string driver_line(const std::string& program) {
  return program + " git-merge %O %A %B %L %P; s=$?; test $s -le 1 && exit $s; "
                   "git merge-file --marker-size=%L -L tu -L przedtem -L 'na serwerze' %A %O %B; s=$?; "
                   "test $s -gt 0 && test $s -le 127 && exit 1; exit $s";
}

} // namespace asystent::history

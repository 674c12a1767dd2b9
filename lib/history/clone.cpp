#include "history/clone.hpp"

#include "folder/directory.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "folder/own_program.hpp"
#include "folder/replace.hpp"
#include "history/clone_place.hpp"
#include "history/clone_settings.hpp"
#include "history/hooks.hpp"
#include "schema/json_schema.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitUse;

/// `git merge-file` is what git itself would have done. `%A` holds our side: it is only ever replaced whole.
std::string driver_line() {
  return folder::own_program() + " git-merge %O %A %B %L %P; s=$?; test $s -le 1 && exit $s; "
                                 "git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; s=$?; "
                                 "test $s -gt 0 && test $s -le 127 && exit 1; exit $s";
}

/// Whatever the program is called there: an own path and the plain name are both the driver.
bool is_driver(std::string_view line) {
  const std::string own = driver_line();
  const std::string_view rest = std::string_view(own).substr(own.find(" git-merge "));
  return line.size() > rest.size() && line.ends_with(rest);
}

bool is_as_needed(std::string_view set, const CloneSetting& needed) {
  if (needed.name == "merge.asystent.driver") return is_driver(set);
  if (needed.name == "asystent.commit") return !set.empty();
  return set == needed.value;
}

/// A pattern of attributes from the top of the repository: what git would take for more than a name is not.
std::string in_pattern(std::string_view prefix) {
  std::string pattern;
  for (const char letter : prefix) {
    if (std::string_view("*?[]\\").find(letter) != std::string_view::npos) pattern += '\\';
    pattern += letter;
  }
  return pattern;
}

std::string quoted(const std::string& pattern) {
  if (pattern.find_first_of(" \"\t") == std::string::npos) return pattern;
  std::string all = "\"";
  for (const char letter : pattern) {
    if (letter == '"' || letter == '\\') all += '\\';
    all += letter;
  }
  return all + "\"";
}

std::vector<std::string> lacking_lines(std::string_view text, const std::vector<std::string>& needed) {
  std::vector<std::string> lacking;
  const auto lines = lines_of(text);
  for (const std::string& line : needed) {
    const auto is_it = [&](std::string_view one) { return trimmed(one) == line; };
    if (std::ranges::none_of(lines, is_it)) lacking.push_back(line);
  }
  return lacking;
}

std::string with_lines(std::string text, const std::vector<std::string>& lines) {
  if (!text.empty() && !text.ends_with('\n')) text += '\n';
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

fs::path own_attributes(const Repository& repository) {
  return common_directory_of(repository.git_directory()) / "info" / "attributes";
}

std::string text_of(const fs::path& file) {
  std::error_code ignored;
  return fs::exists(file, ignored) ? folder::read_input(file) : std::string();
}

folder::FileText attributes_of(const Repository& repository) {
  return folder::read_file(repository.folder(), std::string(attributes_file));
}

} // namespace

std::vector<CloneSetting> needed_settings() {
  return {{"merge.asystent.name", "asystent"},
          {"merge.asystent.driver", driver_line()},
          {"asystent.commit", "auto"},
          {"rerere.enabled", "false"},
          {"fetch.writeCommitGraph", "true"}};
}

std::vector<CloneSetting> lacking_settings(const Repository& repository) {
  const auto own = CloneSettings::of(common_directory_of(repository.git_directory()));
  std::vector<CloneSetting> lacking;
  for (CloneSetting& needed : needed_settings())
    if (!is_as_needed(own.value(needed.name), needed)) lacking.push_back(std::move(needed));
  return lacking;
}

void set(const Repository& repository, const std::vector<CloneSetting>& settings) {
  for (const auto& [name, value] : settings)
    repository.change({"config", "--local", "--replace-all", name, value});
}

std::vector<std::string> needed_attributes(std::string_view prefix) {
  std::vector<std::string> lines;
  for (const std::string_view files : {"families/*.yaml", "worklog/*.yaml", "asystent.yaml"}) {
    const std::string pattern = prefix.empty() ? std::string(files) : in_pattern(prefix).append(files);
    lines.push_back(quoted(pattern) + " text merge=asystent");
  }
  return lines;
}

std::vector<std::string> lacking_attributes(const Repository& repository) {
  return lacking_lines(attributes_of(repository).text, needed_attributes(""));
}

void add_attributes(const Repository& repository) {
  const folder::FileText file = attributes_of(repository);
  const auto lacking = lacking_lines(file.text, needed_attributes(""));
  if (lacking.empty()) return;
  if (file.problem && file.problem->kind == folder::FolderError::Kind::not_found)
    return folder::create_file(repository.folder(), file.name, with_lines({}, lacking));
  if (file.problem) throw folder::FolderError(*file.problem);
  folder::replace_file(repository.folder(), file.name, file.text, with_lines(file.text, lacking));
}

std::vector<std::string> lacking_own_attributes(const Repository& repository) {
  return lacking_lines(text_of(own_attributes(repository)), needed_attributes(repository.prefix()));
}

void add_own_attributes(const Repository& repository) {
  const fs::path file = own_attributes(repository);
  folder::make_folder(file.parent_path());
  folder::write_output(file, with_lines(text_of(file), lacking_own_attributes(repository)));
}

bool lacks_driver(const fs::path& folder) {
  const auto place = clone_of(folder);
  if (!place) return false;
  const auto own = CloneSettings::of(place->common_directory);
  if (is_driver(own.value("merge.asystent.driver"))) return false;
  if (place->prefix.empty()) return true;
  const std::string text = folder::read_file(folder, std::string(attributes_file)).text;
  return text.find("merge=asystent") != std::string::npos;
}

void set_up(const Repository& repository) {
  set(repository, lacking_settings(repository));
  add_attributes(repository);
  add_own_attributes(repository);
  add_hooks(repository);
}

void make_repository(const fs::path& folder, std::string_view message, const Identity& identity) {
  const Repository repository = Repository::made(folder);
  set_up(repository);
  std::vector<std::string> files{std::string(folder::settings_file_name), ".gitignore",
                                 std::string(attributes_file)};
  for (const Word& kind : schema::file_kinds) files.push_back(schema::schema_file(kind.word));
  try {
    commit_files(repository, files, message, identity);
  } catch (const NoIdentity&) {
    commit_files(repository, files, message, identity_of_assistant("asystent", "asystent"));
  }
}

} // namespace asystent::history

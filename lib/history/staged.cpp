#include "history/staged.hpp"

#include "folder/folder.hpp"

#include <map>

namespace asystent::history {
namespace {

using Wanted = HookGit::Wanted;

/// Against the last commit; where there is none yet all is new.
std::vector<std::string> staged_files(const HookGit& git) {
  const bool has_commit = git.ask({"rev-parse", "--verify", "--quiet", "HEAD"}).is_good();
  if (!has_commit) return folder::names_of_git(git.look({"ls-files", "-z", "--cached"}));
  return folder::names_of_git(git.look(
      {"diff-index", "-z", "--cached", "--name-only", "--no-renames", "--diff-filter=ACMTU", "HEAD"}));
}

std::string_view inside(std::string_view path) { return path.substr(folder_of_path(path).size()); }

/// The office of each case folder that the paths lie in.
class Offices {
public:
  explicit Offices(const HookGit& git) : git_(git) {}

  const Office& of(std::string_view folder) {
    auto& read = read_[std::string(folder)];
    if (!read.has_value()) {
      const std::string name = std::string(folder).append(folder::settings_file_name);
      auto files = git_.texts({{std::string(folder::settings_file_name), ":" + name}});
      read = record::read_office(files.front().name, std::move(files.front().text));
    }
    return read->value ? *read->value : none_;
  }

private:
  const HookGit& git_;
  const Office none_{};
  std::map<std::string, std::optional<record::ReadRecord<Office>>> read_;
};

/// A finding knows the file by its name in the folder; people by its path.
casebook::Findings with_path(casebook::Findings problems, const std::string& path, const std::string& text) {
  for (Finding& problem : problems.all) problem.place.file = path;
  problems.keep_lines(problems.all, text);
  return problems;
}

} // namespace

casebook::Findings problems_of_staged(const HookGit& git) {
  std::vector<Wanted> wanted;
  std::vector<std::string> paths;
  for (const std::string& path : staged_files(git)) {
    if (!is_record_path(inside(path))) continue;
    paths.push_back(path);
    wanted.push_back({std::string(inside(path)), ":" + path});
  }
  Offices offices(git);
  casebook::Findings all;
  const auto files = git.texts(wanted);
  for (std::size_t i = 0; i < files.size(); ++i) {
    const Office& office = offices.of(folder_of_path(paths[i]));
    all.add(with_path(reading_problems(files[i], office), paths[i], files[i].text));
  }
  all.sort();
  return all;
}

} // namespace asystent::history

#include "history/clone_place.hpp"

#include "folder/files.hpp"
#include "text/lines.hpp"

namespace asystent::history {
namespace {

namespace fs = std::filesystem;

/// The first line of a small file of git's; empty where there is none.
std::string line_of(const fs::path& file) {
  const std::string text = text_where_it_is(file);
  return std::string(trimmed(std::string_view(text).substr(0, text.find('\n'))));
}

/// A linked work tree has a file that says where its directory is.
fs::path git_directory_at(const fs::path& dot_git) {
  std::error_code ignored;
  if (fs::is_directory(dot_git, ignored)) return fs::is_empty(dot_git, ignored) ? fs::path() : dot_git;
  constexpr std::string_view mark = "gitdir: ";
  const std::string line = fs::is_regular_file(dot_git, ignored) ? line_of(dot_git) : std::string();
  if (!line.starts_with(mark)) return {};
  return (dot_git.parent_path() / line.substr(mark.size())).lexically_normal();
}

std::string prefix_of(const fs::path& top, const fs::path& folder) {
  const std::string way = folder.lexically_relative(top).generic_string();
  return way == "." || way.empty() ? std::string() : way + "/";
}

} // namespace

fs::path common_directory_of(const fs::path& git_directory) {
  std::error_code ignored;
  const fs::path file = git_directory / "commondir";
  if (!fs::exists(file, ignored)) return git_directory;
  return (git_directory / line_of(file)).lexically_normal();
}

std::string text_where_it_is(const fs::path& file) try {
  return folder::read_input(file);
} catch (const folder::FolderError&) {
  return {};
}

std::optional<ClonePlace> clone_of(const fs::path& folder) {
  std::error_code ignored;
  const fs::path start = fs::weakly_canonical(folder, ignored);
  for (fs::path at = start; !at.empty(); at = at.parent_path()) {
    if (const fs::path directory = git_directory_at(at / ".git"); !directory.empty())
      return ClonePlace{at, prefix_of(at, start), directory, common_directory_of(directory)};
    if (at == at.root_path()) break;
  }
  return std::nullopt;
}

} // namespace asystent::history

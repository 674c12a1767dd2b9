#include "history/hooks.hpp"

#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "folder/own_program.hpp"
#include "folder/replace.hpp"
#include "history/clone_place.hpp"
#include "text/lines.hpp"

namespace asystent::history {
namespace {

namespace fs = std::filesystem;

enum class Standing { absent, ours, older, foreign };

std::string call_of(std::string_view name) { return fmt::format(" git-hook {}", name); }

/// What others have added to the line of ours stays: only the line alone is made anew.
bool is_line_alone(const std::string& text) { return lines_of(text).size() == 2; }

/// An own path of the program and its plain name are both ours.
Standing standing_of(const fs::path& file, std::string_view name) {
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return Standing::absent;
  const std::string text = text_where_it_is(file);
  const std::string now = hook_text(name);
  const std::string rest = now.substr(now.find(call_of(name)));
  const bool is_executable =
      (fs::status(file, ignored).permissions() & fs::perms::owner_exec) != fs::perms::none;
  if (text.find(call_of(name)) == std::string::npos || !is_executable) return Standing::foreign;
  return text.ends_with(rest) || !is_line_alone(text) ? Standing::ours : Standing::older;
}

template <class IsWanted>
std::vector<std::string> hooks_that(const Repository& repository, IsWanted is_wanted) {
  std::vector<std::string> names;
  for (const std::string_view name : hooks_of_clones)
    if (is_wanted(standing_of(hooks_directory(repository) / name, name))) names.emplace_back(name);
  return names;
}

/// What nobody has checked is in everybody's clone soon, and no push takes it out again: a server that cannot
/// check takes nothing, and says who is to mend that.
constexpr std::string_view told_by_server =
    " && exit 0; test $? -ne 127 || echo 'asystent: na serwerze brakuje programu asystent, więc nic nie "
    "przyjęto; kto prowadzi serwer, niech go zainstaluje / the server lacks the program asystent, so nothing "
    "was taken; whoever keeps the server is to install it' >&2; exit 1";

} // namespace

std::string hook_text(std::string_view name) {
  const std::string_view end = name == hook_of_servers ? told_by_server : "; test $? -ne 3";
  return fmt::format("#!/bin/sh\n{}{} \"$@\"{}\n", folder::own_program(), call_of(name), end);
}

fs::path hooks_directory(const Repository& repository) {
  return common_directory_of(repository.git_directory()) / "hooks";
}

std::vector<std::string> lacking_hooks(const Repository& repository) {
  return hooks_that(repository, [](Standing standing) {
    return standing == Standing::absent || standing == Standing::older;
  });
}

std::vector<std::string> foreign_hooks(const Repository& repository) {
  return hooks_that(repository, [](Standing standing) { return standing == Standing::foreign; });
}

bool is_hook_in_force(const fs::path& file, std::string_view name) {
  const Standing standing = standing_of(file, name);
  return standing == Standing::ours || standing == Standing::older;
}

void make_hook(const fs::path& directory, std::string_view name) {
  folder::make_folder(directory);
  const fs::path file = directory / name;
  folder::write_output(file, hook_text(name));
  fs::permissions(file, fs::perms::owner_all);
}

void add_hooks(const Repository& repository) {
  for (const std::string& name : lacking_hooks(repository)) make_hook(hooks_directory(repository), name);
}

} // namespace asystent::history

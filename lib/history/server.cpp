#include "history/server.hpp"

#include "folder/folder.hpp"
#include "folder/folder_error.hpp"
#include "history/hooks.hpp"

#include <array>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitUse;

struct Setting {
  std::string_view name, value;
};

/// Beside the rules of pushes, which hold whatever the hook says: what comes is checked; and who came when,
/// which a bare repository does not keep.
constexpr auto settings = std::to_array<Setting>({
    {"transfer.fsckObjects", "true"},
    {"core.logAllRefUpdates", "true"},
});

void run(const fs::path& directory, const std::vector<std::string>& arguments) {
  good_answer(folder::run_git(directory, GitUse::writing, arguments), directory);
}

/// Where it is made, in its own directory: without its HEAD no git takes it for a repository, and what comes
/// to a server without its hook nobody would check.
constexpr std::string_view being_made = ".asystent-new";

/// Whoever made it was killed.
bool is_half_made(const fs::path& directory) {
  std::error_code ignored;
  return fs::exists(directory / being_made, ignored) && !fs::exists(directory / "HEAD", ignored);
}

std::vector<fs::path> entries_of(const fs::path& directory) {
  std::vector<fs::path> entries;
  for (const auto& entry : fs::directory_iterator(directory)) entries.push_back(entry.path());
  return entries;
}

void fill(const fs::path& directory) {
  run(directory, {"init", "--quiet", "--bare", "--template=", "--initial-branch=main"});
  for (const std::string_view rule : rules_of_pushes) run(directory, {"config", std::string(rule), "true"});
  for (const Setting& setting : settings)
    run(directory, {"config", std::string(setting.name), std::string(setting.value)});
  make_hook(directory / "hooks", hook_of_servers);
}

/// HEAD comes last: from then on it is a server.
void put_in_place(const fs::path& made, const fs::path& directory) {
  for (const fs::path& entry : entries_of(made))
    if (entry.filename() != "HEAD") fs::rename(entry, directory / entry.filename());
  fs::rename(made / "HEAD", directory / "HEAD");
  fs::remove(made);
}

} // namespace

bool is_free_for_server(const fs::path& directory) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(directory, error))) return true;
  if (!fs::is_directory(directory, error)) return false;
  return is_half_made(directory) || (fs::is_empty(directory, error) && !error);
}

void make_server(const fs::path& directory) try {
  folder::make_folder(directory);
  if (is_half_made(directory))
    for (const fs::path& entry : entries_of(directory)) fs::remove_all(entry);
  const fs::path made = directory / being_made;
  folder::make_folder(made);
  fill(made);
  put_in_place(made, directory);
} catch (const fs::filesystem_error& error) {
  throw folder::FolderError(folder::Operation::create, directory, error.code().value());
}

} // namespace asystent::history

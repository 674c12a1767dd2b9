#include "history/server.hpp"

#include "folder/folder.hpp"
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

} // namespace

bool is_free_for_server(const fs::path& directory) {
  std::error_code error;
  if (!fs::exists(fs::symlink_status(directory, error))) return true;
  return fs::is_directory(directory, error) && fs::is_empty(directory, error) && !error;
}

void make_server(const fs::path& directory) {
  folder::make_folder(directory);
  run(directory, {"init", "--quiet", "--bare", "--template=", "--initial-branch=main"});
  for (const std::string_view rule : rules_of_pushes) run(directory, {"config", std::string(rule), "true"});
  for (const Setting& setting : settings)
    run(directory, {"config", std::string(setting.name), std::string(setting.value)});
  make_hook(directory / "hooks", hook_of_servers);
}

} // namespace asystent::history

#include "folder/files.hpp"
#include "history/clone_checks.hpp"
#include "history/clone_place.hpp"
#include "history/hooks.hpp"
#include "history/server.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitUse;
using Details = std::vector<std::string>;

/// A server that can be looked at.
struct LocalServer {
  std::string address; // as the clone has it
  fs::path directory;  // of git
};

/// `%20` in a file: address is a blank, as for git.
std::string decoded(std::string_view address) {
  std::string text;
  while (!address.empty()) {
    unsigned value = 0;
    const std::string_view digits = address.substr(1, 2);
    const bool is_code =
        address.front() == '%' && digits.size() == 2 &&
        std::from_chars(digits.data(), digits.data() + 2, value, 16).ptr == digits.data() + 2;
    text += is_code ? static_cast<char>(value) : address.front();
    address.remove_prefix(is_code ? 3 : 1);
  }
  return text;
}

/// The path that an address is; empty where it is none. `server:path` is another computer, as long as nothing
/// of a path stands before the colon.
fs::path path_in(const std::string& address) {
  constexpr std::string_view scheme = "file://";
  if (address.starts_with(scheme)) return decoded(std::string_view(address).substr(scheme.size()));
  const std::size_t colon = address.find(':');
  return colon < address.find('/') ? fs::path() : fs::path(address);
}

bool is_git_directory(const fs::path& directory) {
  std::error_code ignored;
  return fs::is_directory(directory / "objects", ignored) && fs::exists(directory / "HEAD", ignored);
}

/// Where git looks too. A work tree is a colleague's clone: nobody can push to what stands in it.
fs::path git_directory_of(const fs::path& path) {
  if (is_git_directory(path / ".git")) return {};
  for (const fs::path& directory : {path, fs::path(path.string() + ".git")})
    if (is_git_directory(directory)) return directory;
  return {};
}

std::vector<std::string> addresses(const Repository& repository) {
  const std::string remotes = repository.told({"remote"});
  std::vector<std::string> all;
  for (const std::string_view remote : lines_of(remotes))
    for (const bool is_for_push : {false, true}) {
      std::vector<std::string> words{"remote", "get-url", "--all"};
      if (is_for_push) words.emplace_back("--push");
      words.emplace_back(remote);
      const std::string told = repository.told(words);
      for (const std::string_view address : lines_of(told))
        if (std::ranges::find(all, address) == all.end()) all.emplace_back(address);
    }
  return all;
}

/// A relative path counts from the top of the work tree.
std::vector<LocalServer> local_servers(const Repository& repository) {
  const fs::path top = clone_of(repository.folder())->top;
  std::vector<LocalServer> servers;
  for (const std::string& address : addresses(repository)) {
    const fs::path path = path_in(address);
    const fs::path directory = path.empty() ? fs::path() : git_directory_of(top / path);
    if (!directory.empty()) servers.push_back({address, directory});
  }
  return servers;
}

/// Its own setting: who pushes may be somebody with other settings of theirs. Read as a file, for a server of
/// another user is none that git answers for.
std::string setting_of(const Repository& repository, const LocalServer& server, std::string_view type,
                       std::string_view name) {
  return repository.told({"config", "--file", (server.directory / "config").string(), std::string(type),
                          "--get", std::string(name)});
}

Details unsafe_settings(const Repository& repository, Date /*today*/) {
  Details details;
  for (const LocalServer& server : local_servers(repository))
    for (const std::string_view name : rules_of_pushes)
      if (setting_of(repository, server, "--type=bool", name) != "true")
        details.push_back(fmt::format("{} {}", server.address, name));
  return details;
}

/// What is for pushes goes before what is for all.
Details unchecked_objects(const Repository& repository, Date /*today*/) {
  Details details;
  for (const LocalServer& server : local_servers(repository)) {
    std::string checks = setting_of(repository, server, "--type=bool", "receive.fsckObjects");
    if (checks.empty()) checks = setting_of(repository, server, "--type=bool", "transfer.fsckObjects");
    if (checks != "true") details.push_back(server.address);
  }
  return details;
}

/// Where the server's git looks for it.
fs::path hook_of(const Repository& repository, const LocalServer& server) {
  const std::string elsewhere = setting_of(repository, server, "--type=path", "core.hooksPath");
  const fs::path hooks = elsewhere.empty() ? fs::path("hooks") : fs::path(elsewhere);
  return server.directory / hooks / hook_of_servers;
}

Details missing_hooks(const Repository& repository, Date /*today*/) {
  Details details;
  for (const LocalServer& server : local_servers(repository))
    if (!is_hook_in_force(hook_of(repository, server), hook_of_servers)) details.push_back(server.address);
  return details;
}

constexpr auto checks = std::to_array<CloneCheck>({
    {"git-server-unsafe",
     {"serwer pozwala przepisać albo usunąć wspólną historię",
      "the server lets common history be rewritten or removed"},
     {"na serwerze: git config USTAWIENIE true", "on the server: git config SETTING true"},
     unsafe_settings},
    {"git-server-unchecked",
     {"serwer nie sprawdza, czy to, co przychodzi, jest całe",
      "the server does not check whether what comes is whole"},
     {"na serwerze: git config transfer.fsckObjects true",
      "on the server: git config transfer.fsckObjects true"},
     unchecked_objects},
    {"git-server-hook",
     {"serwer przyjmuje wszystko: nie ma haka pre-receive, który woła program i może być uruchomiony",
      "the server takes anything: it has no pre-receive hook that calls the program and can be run"},
     {"na serwerze, w hooks/pre-receive: exec asystent git-hook pre-receive; potem chmod +x (nowy serwer: "
      "asystent init --remote KATALOG)",
      "on the server, in hooks/pre-receive: exec asystent git-hook pre-receive; then chmod +x (a new server: "
      "asystent init --remote DIR)"},
     missing_hooks},
});

} // namespace

std::span<const CloneCheck> checks_of_servers() { return checks; }

} // namespace asystent::history

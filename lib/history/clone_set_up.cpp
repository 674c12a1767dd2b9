#include "folder/disk.hpp"
#include "history/clone.hpp"
#include "history/clone_checks.hpp"
#include "history/clone_place.hpp"
#include "history/hooks.hpp"
#include "history/standing.hpp"
#include "history/trial.hpp"
#include "text/lines.hpp"

#include <array>
#include <charconv>
#include <cstdint>

namespace asystent::history {
namespace {

using folder::GitUse;
using Details = std::vector<std::string>;

/// One detail, or none.
Details if_there(std::string detail) { return detail.empty() ? Details() : Details{std::move(detail)}; }

constexpr std::string_view settings_file = ".git/config";

Details unset_settings(const Repository& repository, Date /*today*/) {
  return lacking_settings(repository).empty() ? Details() : Details{std::string(settings_file)};
}

void mend_settings(const Repository& repository) { set(repository, lacking_settings(repository)); }

Details unset_attributes(const Repository& repository, Date /*today*/) {
  return lacking_attributes(repository).empty() ? Details() : Details{std::string(attributes_file)};
}

Details unset_own_attributes(const Repository& repository, Date /*today*/) {
  return lacking_own_attributes(repository).empty() ? Details() : Details{".git/info/attributes"};
}

Details as_files(std::vector<std::string> hooks) {
  for (std::string& hook : hooks) hook.insert(0, ".git/hooks/");
  return hooks;
}

Details missing_hooks(const Repository& repository, Date /*today*/) {
  return as_files(lacking_hooks(repository));
}

Details others_hooks(const Repository& repository, Date /*today*/) {
  return as_files(foreign_hooks(repository));
}

/// Somebody's own settings, not those that the program gives git for its question.
Details hooks_elsewhere(const Repository& repository, Date /*today*/) {
  const auto told =
      repository.ask(GitUse::looking, {"config", "--show-scope", "--get-all", "core.hooksPath"});
  for (const std::string_view line : lines_of(told.text))
    if (!line.empty() && !line.starts_with("command")) return {"core.hooksPath"};
  return {};
}

/// Only where it is set: an absent one is told by its setting.
Details dead_driver(const Repository& repository, Date /*today*/) {
  if (repository.setting("merge.asystent.driver").empty() || driver_runs(repository)) return {};
  return {std::string(settings_file)};
}

/// `git version 2.39.5`: what sync needs came with 2.38.
Details old_git(const Repository& repository, Date /*today*/) {
  const std::string told = repository.look({"version"});
  const std::size_t at = told.find_first_of("0123456789");
  const std::string number = told.substr(std::min(at, told.size()));
  int major = 0;
  int minor = 0;
  const char* end = number.data() + number.size();
  const auto first = std::from_chars(number.data(), end, major);
  if (first.ptr != end) std::from_chars(first.ptr + 1, end, minor);
  return std::pair(major, minor) < std::pair(2, 38) ? if_there(number.substr(0, number.find('\n')))
                                                    : Details();
}

Details no_identity(const Repository& repository, Date /*today*/) {
  return repository.setting("user.email").empty() ? Details{"user.email"} : Details();
}

Details other_encryption(const Repository& repository, Date /*today*/) try {
  refuse_other_encryption(repository);
  return {};
} catch (const GitError&) {
  return {".git"};
}

Details no_collection(const Repository& repository, Date /*today*/) {
  return repository.setting("gc.auto") == "0" ? Details{"gc.auto"} : Details();
}

Details read_only(const Repository& repository, Date /*today*/) {
  const std::filesystem::path common = common_directory_of(repository.git_directory());
  for (const std::filesystem::path& directory : {repository.git_directory(), common, common / "objects"})
    if (folder::is_read_only(directory)) return {".git"};
  return {};
}

/// A few objects and the index of a large folder need less.
constexpr std::uintmax_t least_room = 256 * 1024;

Details no_room(const Repository& repository, Date /*today*/) {
  std::error_code error;
  const auto room = std::filesystem::space(repository.git_directory(), error);
  return !error && room.available < least_room ? Details{".git"} : Details();
}

constexpr auto checks = std::to_array<CloneCheck>({
    {"git-old",
     {"git jest starszy niż 2.38, więc sync nie zadziała", "git is older than 2.38, so sync cannot work"},
     {"zaktualizuj git", "update git"},
     old_git},
    {"git-encrypted",
     {"folder szyfruje inny program, który gubi albo odsłania pracę",
      "another program encrypts the folder, which loses work or lays it open"},
     {"odszyfruj folder; wymianę szyfruje: asystent sync --drop KATALOG",
      "decrypt the folder; what is exchanged is encrypted by: asystent sync --drop DIR"},
     other_encryption,
     nullptr,
     true},
    {"git-read-only",
     {"git nie może tu nic zapisać, więc polecenia niczego nie zatwierdzą",
      "git can write nothing here, so commands make no commits"},
     {"przywróć sobie prawo zapisu do .git (chmod u+rwX -R .git; dysk tylko do odczytu: mount)",
      "give yourself the right to write in .git again (chmod u+rwX -R .git; a read-only disk: mount)"},
     read_only,
     nullptr,
     true},
    {"git-no-room",
     {"dysk jest pełny, więc git niczego nie zapisze, a polecenia niczego nie zatwierdzą",
      "the disk is full: git can write nothing, and commands make no commits"},
     {"zwolnij miejsce na dysku", "make room on the disk"},
     no_room,
     nullptr,
     true},
    {"git-settings",
     {"tego klonu nie ustawiono: git scala zapisy jak zwykły tekst",
      "this clone is not set up: git merges records as any text"},
     {"ustaw klon", "set the clone up"},
     unset_settings,
     mend_settings},
    {"git-attributes",
     {"plik nie mówi gitowi, że zapisy scala asystent",
      "the file does not tell git that asystent merges records"},
     {"dopisz wiersze", "add the lines"},
     unset_attributes,
     add_attributes},
    {"git-own-attributes",
     {"plik nie mówi tego samego dla gałęzi, które jeszcze nie mają .gitattributes",
      "the file does not say the same for branches that have no .gitattributes yet"},
     {"dopisz wiersze", "add the lines"},
     unset_own_attributes,
     add_own_attributes},
    {"git-hooks",
     {"nie ma haka gita, który pilnuje zapisów zmienianych ręcznie",
      "a hook of git's is missing, which looks after records changed by hand"},
     {"załóż hak", "make the hook"},
     missing_hooks,
     add_hooks},
    {"git-hook-of-others",
     {"hak jest czyjś inny i nie woła programu", "the hook is somebody else's and does not call the program"},
     {"dopisz w nim wiersz: asystent git-hook NAZWA", "add a line to it: asystent git-hook NAME"},
     others_hooks},
    {"git-hooks-elsewhere",
     {"to ustawienie gita wyłącza haki folderu", "this setting of git's switches the folder's hooks off"},
     {"git config --unset core.hooksPath (--global, jeśli tam stoi)",
      "git config --unset core.hooksPath (--global if it stands there)"},
     hooks_elsewhere},
    {"git-driver-dead",
     {"git nie może uruchomić programu: próbne scalenie dwóch wizyt nie wyszło",
      "git cannot run the program: merging two visits on trial did not work"},
     {"niech asystent będzie na ścieżce PATH, także dla gita", "let asystent be on the PATH, for git too"},
     dead_driver},
    {"git-identity",
     {"git nie wie, kto tu pracuje", "git does not know who works here"},
     {"git config user.email ADRES (jak „email” asystenta w asystent.yaml)",
      "git config user.email ADDRESS (as the assistant's `email` in asystent.yaml)"},
     no_identity},
    {"git-gc-off",
     {"gc.auto=0: historia rośnie bez porządkowania", "gc.auto=0: history grows and is never packed"},
     {"git config --unset gc.auto", "git config --unset gc.auto"},
     no_collection},
});

} // namespace

std::span<const CloneCheck> checks_of_set_up() { return checks; }

} // namespace asystent::history

#include "history/standing.hpp"

#include "folder/files.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitAnswer;
using folder::GitUse;

/// Something of git's own that is half done, and how it is finished or given up.
struct OpenWork {
  std::string_view file;
  std::string_view name_pl;
  std::string_view name_en;
  std::string_view command;
};

constexpr std::array open_works = std::to_array<OpenWork>({
    {"MERGE_HEAD", "scalanie", "a merge", "git merge"},
    {"rebase-merge", "rebase", "a rebase", "git rebase"},
    {"rebase-apply", "rebase", "a rebase", "git rebase"},
    {"CHERRY_PICK_HEAD", "cherry-pick", "a cherry-pick", "git cherry-pick"},
    {"REVERT_HEAD", "revert", "a revert", "git revert"},
});

void refuse_open_work(const Repository& repository) {
  std::error_code ignored;
  for (const OpenWork& work : open_works)
    if (fs::exists(repository.git_directory() / work.file, ignored))
      throw GitError(message("w tym klonie jest niedokończone {0}: rozstrzygnij (asystent resolve RODZINA) i "
                             "dokończ: {2} --continue, albo porzuć: {2} --abort",
                             "{1} is open in this clone: settle it (asystent resolve FAMILY) and finish it: "
                             "{2} --continue, or give it up: {2} --abort",
                             work.name_pl, work.name_en, work.command));
}

/// Dates before the cut do not exist there, nor does what a merge would have to begin from.
void refuse_shallow(const Repository& repository) {
  if (repository.told({"rev-parse", "--is-shallow-repository"}) != "true") return;
  throw GitError(message("ten klon nie ma całej historii; pobierz ją: git fetch --unshallow",
                         "this clone lacks a part of the history; fetch it: git fetch --unshallow"));
}

std::vector<std::string> remotes_of(const Repository& repository) {
  const std::string told = repository.look({"remote"});
  std::vector<std::string> remotes;
  for (const std::string_view line : lines_of(told)) remotes.emplace_back(line);
  return remotes;
}

/// The only remote is the one that is meant, as long as nobody has said otherwise.
std::string only_remote(const Repository& repository, const std::string& branch) {
  const auto remotes = remotes_of(repository);
  if (remotes.size() == 1) return remotes.front();
  if (remotes.empty())
    throw GitError(message("ten klon nie zna żadnego serwera; podaj go: git remote add origin ADRES, albo "
                           "wymieniaj przez folder: asystent sync --drop FOLDER",
                           "this clone knows no server; name it: git remote add origin ADDRESS, or exchange "
                           "through a folder: asystent sync --drop DIR"));
  throw GitError(message("gałąź {0} nie ma ustalonego serwera, a jest ich kilka; wybierz: git branch "
                         "--set-upstream-to=SERWER/{0}",
                         "branch {0} has no server of its own, and there are several; choose one: git branch "
                         "--set-upstream-to=REMOTE/{0}",
                         branch));
}

bool is_encrypted_by_git_crypt(const Repository& repository) {
  std::error_code ignored;
  if (fs::exists(repository.git_directory() / "git-crypt", ignored)) return true;
  for (const char* file : {".gitattributes", "families/.gitattributes"}) {
    const folder::FileText attributes = folder::read_file(repository.folder(), file);
    if (attributes.text.find("filter=git-crypt") != std::string::npos) return true;
  }
  return false;
}

} // namespace

Standing standing_of(const Repository& repository) {
  refuse_other_encryption(repository);
  refuse_open_work(repository);
  refuse_shallow(repository);
  Standing standing{.branch = repository.told({"symbolic-ref", "--quiet", "--short", "HEAD"}),
                    .head = repository.told({"rev-parse", "--verify", "--quiet", "HEAD"})};
  if (standing.branch.empty())
    throw GitError(message("ten klon nie stoi na żadnej gałęzi (detached HEAD); wróć na nią: git switch main",
                           "this clone is on no branch (detached HEAD); go back to it: git switch main"));
  if (standing.head.empty())
    throw GitError(message(
        "w tym klonie nie ma jeszcze żadnego zatwierdzenia; zapisz pierwsze: git add -A && git commit "
        "-m początek, a jeśli zapisy są już na serwerze, sklonuj je: git clone ADRES",
        "nothing is committed in this clone yet; make the first commit: git add -A && git commit -m "
        "beginning, or if the records are on a server already, clone them: git clone ADDRESS"));
  return standing;
}

Server server_of(const Repository& repository, const Standing& standing) {
  const std::string setting = "branch." + standing.branch + ".";
  Server server{.remote = repository.setting(setting + "remote"),
                .branch = repository.setting(setting + "merge"),
                .tracking = {}};
  server.is_configured = !server.remote.empty() && !server.branch.empty();
  if (server.remote.empty() || server.remote == ".") server.remote = only_remote(repository, standing.branch);
  if (server.branch.empty()) server.branch = "refs/heads/" + standing.branch;
  server.tracking = "refs/remotes/" + server.remote + "/" + server.short_name();
  return server;
}

void refuse_other_encryption(const Repository& repository) {
  if (is_encrypted_by_git_crypt(repository))
    throw GitError(message(
        "folder jest szyfrowany przez git-crypt: scalanie dostaje z niego tylko szyfrogram i może zapisać "
        "jawny tekst w historii. Nic nie zmieniono; zamiast tego: dysk szyfrowany i asystent sync --drop",
        "the folder is encrypted by git-crypt: a merge gets nothing but ciphertext and may write plain text "
        "into the history. Nothing was changed; instead: an encrypted disk and asystent sync --drop"));
  const std::string urls = repository.told({"config", "--get-regexp", "^remote\\..*\\.(push)?url$"});
  if (urls.find(" gcrypt::") != std::string::npos)
    throw GitError(message(
        "serwer jest szyfrowany przez git-remote-gcrypt: druga osoba nadpisuje nim pracę pierwszej bez "
        "słowa. "
        "Nic nie zmieniono; zamiast tego: asystent sync --drop FOLDER",
        "the server is encrypted by git-remote-gcrypt: there the second person's push takes the first one's "
        "work away without a word. Nothing was changed; instead: asystent sync --drop DIR"));
}

} // namespace asystent::history

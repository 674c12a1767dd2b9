#include "history/repository.hpp"

#include "history/clone_place.hpp"
#include "text/lines.hpp"

namespace asystent::history {
namespace {

namespace fs = std::filesystem;
using folder::GitAnswer;
using folder::GitUse;

/// Git's first line says what is wrong, the others what to do by hand.
std::string first_line(std::string_view said) {
  return std::string(trimmed(said.substr(0, said.find('\n'))));
}

[[noreturn]] void stop_for(const GitAnswer& answer, const fs::path& folder) {
  if (answer.is_missing())
    throw GitMissing(message("git nie jest zainstalowany (Debian: apt install git)",
                             "git is not installed (Debian: apt install git)"));
  if (answer.was_waiting)
    throw GitWaited(message(
        "git czekał 30 sekund na hasło, o które nie ma kogo zapytać (brak terminala). Klucz do podpisu "
        "albo do serwera daj agentowi: ssh-add; hasło do serwera pomocnikowi gita",
        "git waited 30 seconds for a passphrase, and there is nobody to ask (no terminal). Give the key "
        "for signing or for the server to an agent: ssh-add; a server's password to a helper of git"));
  if (answer.said.find("dubious ownership") != std::string::npos)
    throw GitError(
        message("repozytorium {0} należy do kogoś innego; jeśli mu ufasz: git config --global --add "
                "safe.directory '{0}'",
                "the repository {0} belongs to somebody else; if you trust them: git config --global --add "
                "safe.directory '{0}'",
                folder.string()));
  if (answer.said.find("bad revision 'HEAD'") != std::string::npos)
    throw GitError(
        message("w historii folderu nic jeszcze nie ma; pierwszą wersję zapisze: git add -A && git "
                "commit -m początek",
                "nothing is in the folder's history yet; the first commit is made by: git add -A && "
                "git commit -m beginning"));
  throw GitError(message("git: {}", "git: {}", first_line(answer.said)));
}

} // namespace

std::string good_answer(GitAnswer answer, const fs::path& folder) {
  if (!answer.is_good()) stop_for(answer, folder);
  return std::move(answer.text);
}

/// Where it is git would tell by lines, of which a name may have several: only whether it refuses is asked.
std::optional<Repository> Repository::of(const fs::path& folder) {
  auto repository = found(folder);
  if (repository) good_answer(folder::run_git(folder, GitUse::looking, {"rev-parse", "--git-dir"}), folder);
  return repository;
}

std::optional<Repository> Repository::found(const fs::path& folder) {
  auto place = clone_of(folder);
  if (!place) return std::nullopt;
  return Repository(folder, std::move(place->prefix), std::move(place->git_directory));
}

Repository Repository::of_hook(const fs::path& directory) {
  const auto place = clone_of(directory);
  Repository repository(directory, {}, place ? place->git_directory : directory);
  repository.variables_ = folder::variables_of_hook();
  return repository;
}

Repository Repository::made(const fs::path& folder) {
  good_answer(
      folder::run_git(folder, GitUse::writing, {"init", "--quiet", "--initial-branch=main", "--template="}),
      folder);
  return repository_of(folder);
}

GitAnswer Repository::ask(GitUse use, const std::vector<std::string>& arguments, std::string_view input,
                          const std::vector<std::string>& variables) const {
  std::vector<std::string> all = variables_;
  all.insert(all.end(), variables.begin(), variables.end());
  return folder::run_git(folder_, use, arguments, input, all);
}

std::string Repository::look(const std::vector<std::string>& arguments, std::string_view input) const {
  return good_answer(ask(GitUse::looking, arguments, input), folder_);
}

std::string Repository::change(const std::vector<std::string>& arguments, std::string_view input,
                               const std::vector<std::string>& variables) const {
  return good_answer(ask(GitUse::writing, arguments, input, variables), folder_);
}

void Repository::stop(const GitAnswer& answer) const { stop_for(answer, folder_); }

std::string Repository::told(const std::vector<std::string>& arguments) const {
  GitAnswer answer = ask(GitUse::looking, arguments);
  return answer.is_good() ? without_line_end(std::move(answer.text)) : std::string();
}

std::string Repository::setting(std::string_view name) const {
  return told({"config", "--get", std::string(name)});
}

Repository repository_of(const fs::path& folder) {
  if (auto repository = Repository::of(folder)) return std::move(*repository);
  throw GitError(message(
      "folder nie jest w repozytorium git. Załóż je w nim: git init; ustaw: asystent doctor --fix; zapisz "
      "pierwszą wersję: git add -A && git commit -m początek",
      "the folder is in no git repository. Make it one: git init; set it up: asystent doctor --fix; "
      "make the first commit: git add -A && git commit -m beginning"));
}

} // namespace asystent::history

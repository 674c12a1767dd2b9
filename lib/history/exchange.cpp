#include "history/exchange.hpp"

#include "history/objects.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace asystent::history {
namespace {

using folder::GitAnswer;
using folder::GitUse;

bool says_any(const GitAnswer& answer, std::span<const std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view one) {
    return answer.said.find(one) != std::string::npos || answer.text.find(one) != std::string::npos;
  });
}

/// Somebody else has pushed meanwhile, or is just about to.
constexpr std::array<std::string_view, 8> signs_of_a_race{"fetch first",
                                                          "non-fast-forward",
                                                          "stale info",
                                                          "cannot lock ref",
                                                          "failed to update ref",
                                                          "incorrect old value",
                                                          "reference already exists",
                                                          "failed to lock"};

/// What git says of a server, and what it means for people.
struct Trouble {
  std::string_view sign;
  Text meaning;
};

constexpr std::array troubles = std::to_array<Trouble>({
    {"Could not resolve host", {"nie ma połączenia z siecią", "there is no connection to the network"}},
    {"Permission denied",
     {"serwer nie wpuszcza: sprawdź klucz ssh", "the server lets you not in: look at the ssh key"}},
    {"Authentication failed", {"serwer nie przyjmuje hasła", "the server does not take the password"}},
    {"could not read Username",
     {"serwer pyta o nazwę i hasło; zaloguj się raz w terminalu: git fetch",
      "the server asks for a name and password; log in once on a terminal: git fetch"}},
    {"Host key verification failed",
     {"ssh nie zna tego serwera; połącz się raz w terminalu: git fetch",
      "ssh does not know this server; connect once on a terminal: git fetch"}},
    {"dubious ownership",
     {"repozytorium serwera należy do kogoś innego; jeśli mu ufasz: git config --global --add "
      "safe.directory FOLDER",
      "the server's repository belongs to somebody else; if you trust them: git config --global --add "
      "safe.directory DIR"}},
    {"No such remote", {"ten klon nie zna takiego serwera", "this clone knows no such server"}},
    {"does not appear to be a git repository",
     {"pod adresem serwera nie ma repozytorium", "there is no repository at the server's address"}},
    {"timed out", {"serwer nie odpowiada", "the server does not answer"}},
    {"Connection refused", {"serwer nie odpowiada", "the server does not answer"}},
    {"Could not read from remote repository", {"serwer nie odpowiada", "the server does not answer"}},
    {"unable to access", {"serwer nie odpowiada", "the server does not answer"}},
});

/// What the server's own program said, which names what it refuses. It comes from elsewhere.
std::string told_by_server(std::string_view said) {
  constexpr std::string_view sign = "remote: ";
  std::string told;
  for (const std::string_view line : lines_of(said))
    if (line.starts_with(sign) && !trimmed(line.substr(sign.size())).empty())
      told.append("\n").append(printable(trimmed(line.substr(sign.size()))));
  return told;
}

/// What was done here is safe, whatever is the matter there.
[[noreturn]] void stop(const Repository& repository, const GitAnswer& answer) {
  if (answer.is_missing()) repository.stop(answer);
  if (answer.text.find("hook declined") != std::string::npos)
    throw GitError(message("serwer tego nie przyjął. Praca jest zapisana tutaj:{}",
                           "the server has not taken it. The work is safe here:{}",
                           told_by_server(answer.said)));
  for (const Trouble& trouble : troubles)
    if (answer.said.find(trouble.sign) != std::string::npos)
      throw GitError(message("{}. Praca jest zapisana tutaj; wyślij ją później: asystent sync",
                             "{}. The work is safe here; send it later: asystent sync",
                             std::string(trouble.meaning.pl), std::string(trouble.meaning.en)));
  repository.stop(answer);
}

/// A connection that hangs is given up.
std::vector<std::string> impatiently(std::vector<std::string> words) {
  words.insert(words.begin(), {"-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=10"});
  return words;
}

/// Who rewrites what others have already is not followed: their work would vanish here.
[[noreturn]] void stop_rewritten(const Server& server) {
  throw GitError(message("serwer {} ma inną historię niż przedtem: ktoś ją przepisał. Nic nie zmieniono; "
                         "ustalcie, która jest właściwa",
                         "the history on server {} is another one than before: somebody has rewritten it. "
                         "Nothing was changed; find out which one is right",
                         server.remote));
}

/// Work on a branch that nobody else takes, or that was given another name there, is on the server and
/// reaches nobody; and everybody there reads its name.
void require_first_branch(const Repository& repository, const Server& server) {
  const GitAnswer heads = repository.ask(GitUse::network, {"ls-remote", "--heads", server.remote});
  const std::size_t begin = heads.text.find("refs/heads/");
  if (begin == std::string::npos) return;
  const std::size_t end = heads.text.find('\n', begin);
  const std::string theirs = heads.text.substr(begin + 11, end - begin - 11);
  throw GitError(message("na serwerze {0} nie ma gałęzi {1}, jest {2}; nic nie wysłano. Wróć na wspólną: git "
                         "switch {2}; osobną (jej nazwę widzą wszyscy) wyślij raz: git push -u {0} {1}",
                         "server {0} has no branch {1}, it has {2}; nothing was sent. Go back to the common "
                         "one: git switch {2}; one apart (everybody sees its name) is sent once by: git push "
                         "-u {0} {1}",
                         server.remote, printable(server.short_name()), printable(theirs)));
}

} // namespace

ServerExchange::ServerExchange(const Repository& repository, const Standing& standing)
    : repository_(repository), branch_(standing.branch), server_(server_of(repository, standing)) {}

std::vector<std::string> ServerExchange::fetch() {
  const GitAnswer answer = repository_.ask(
      GitUse::network, impatiently({"fetch", "--no-tags", "--no-write-fetch-head", server_.remote,
                                    server_.branch + ":" + server_.tracking}));
  constexpr std::array<std::string_view, 1> is_empty{"couldn't find remote ref"};
  constexpr std::array<std::string_view, 1> is_rewritten{"(non-fast-forward)"};
  if (says_any(answer, is_rewritten)) stop_rewritten(server_);
  if (!answer.is_good() && says_any(answer, is_empty)) {
    require_first_branch(repository_, server_);
    return {};
  }
  if (!answer.is_good() && !says_any(answer, signs_of_a_race)) stop(repository_, answer);
  const std::string tip = object_named(repository_, server_.tracking);
  return tip.empty() ? std::vector<std::string>() : std::vector{tip};
}

bool ServerExchange::send(const std::string& commit) {
  const GitAnswer answer = repository_.ask(
      GitUse::network,
      impatiently({"push", "--quiet", "--porcelain", server_.remote, commit + ":" + server_.branch}));
  if (answer.is_good()) write_down();
  if (!answer.is_good() && !says_any(answer, signs_of_a_race)) stop(repository_, answer);
  return answer.is_good();
}

/// After the first push git knows as well with whom the branch exchanges work.
void ServerExchange::write_down() const {
  if (server_.is_configured) return;
  repository_.change({"config", "branch." + branch_ + ".remote", server_.remote});
  repository_.change({"config", "branch." + branch_ + ".merge", server_.branch});
}

} // namespace asystent::history

#include "history/clone_checks.hpp"
#include "history/signing.hpp"

#include <array>

namespace asystent::history {
namespace {

using Details = std::vector<std::string>;

constexpr std::string_view settings_file = ".git/config";

Details no_key(const Repository& repository, Date /*today*/) {
  return signing_key(repository).empty() ? Details{"~/.ssh"} : Details();
}

Details unsigned_commits(const Repository& repository, Date /*today*/) {
  const auto key = signing_key(repository);
  if (key.empty() || lacking_signing(repository, key).empty()) return {};
  return {std::string(settings_file)};
}

/// Only a key that signs is set: with another no command could commit any more.
void mend_signing(const Repository& repository) {
  const auto key = signing_key(repository);
  if (can_sign(repository, key)) set(repository, lacking_signing(repository, key));
}

Details dead_key(const Repository& repository, Date /*today*/) {
  const auto key = signing_key(repository);
  if (key.empty() || !lacking_signing(repository, key).empty() || can_sign(repository, key)) return {};
  return {key.filename().string()};
}

/// Only what is signed already needs to be known by others.
std::string lacking_line(const Repository& repository) {
  const auto key = signing_key(repository);
  if (key.empty() || !lacking_signing(repository, key).empty()) return {};
  std::string line = signer_line(repository, key);
  return line.empty() || !lacks_signer(repository, line) ? std::string() : line;
}

Details unknown_key(const Repository& repository, Date /*today*/) {
  return lacking_line(repository).empty() ? Details() : Details{std::string(signers_file)};
}

void mend_signers(const Repository& repository) { add_signer(repository, lacking_line(repository)); }

constexpr auto checks = std::to_array<CloneCheck>({
    {"git-sign-no-key",
     {"nie ma klucza ssh, którym można by podpisywać", "there is no ssh key to sign by"},
     {"utwórz klucz: ssh-keygen -t ed25519", "make one: ssh-keygen -t ed25519"},
     no_key},
    {"git-sign",
     {"zmiany nie są podpisywane, więc nikt nie sprawdzi, czyje są",
      "changes are not signed, so nobody can verify whose they are"},
     {"asystent doctor --fix --sign; klucz z hasłem najpierw: ssh-add",
      "asystent doctor --fix --sign; for a key with a passphrase first: ssh-add"},
     unsigned_commits,
     mend_signing},
    {"git-sign-dead",
     {"ten klucz nie podpisuje, więc żadne polecenie nie zatwierdzi zmiany",
      "this key does not sign, so no command can commit a change"},
     {"ssh-add KLUCZ, albo bez podpisów: git config asystent.sign false",
      "ssh-add KEY, or without signatures: git config asystent.sign false"},
     dead_key},
    {"git-signers",
     {"plik nie zna Twojego klucza: Twoje podpisy będą u innych podpisami nieznanej osoby",
      "the file does not know your key: to others your signatures are of somebody unknown"},
     {"dopisz klucz", "add the key"},
     unknown_key,
     mend_signers},
});

} // namespace

std::span<const CloneCheck> checks_of_signing() { return checks; }

} // namespace asystent::history

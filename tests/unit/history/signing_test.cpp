#include "dated_repository.hpp"
#include "history/clone_upkeep.hpp"
#include "history/log.hpp"
#include "history/signing.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::history;

namespace {

const Date day = make_date(2026, 11, 20);
const std::string record = "asystent: 1\nid: R-1\nname: K\nreferral:\n  source: self\n  date: 2026-01-05\n";

/// A case folder of a person who has an ssh key. The driver, which `doctor` tries, is a program that does
/// nothing: without one on the path it would be this test itself.
class Signer : public DatedRepository {
public:
  Signer() : path_before_(::getenv("PATH")) {
    put("families/R-1.yaml", record);
    commit("2026-02-03T18:00:00+0100");
    run("mkdir -m 700 .ssh && ssh-keygen -q -t ed25519 -N '' -C 'Ewa Lis' -f .ssh/id_ed25519");
    put("bin/asystent", "#!/bin/sh\nexit 1\n");
    run("chmod 700 bin/asystent");
    ::setenv("PATH", ((path() / "bin").string() + ":" + path_before_).c_str(), 1);
  }
  Signer(const Signer&) = delete;
  Signer& operator=(const Signer&) = delete;
  ~Signer() { ::setenv("PATH", path_before_.c_str(), 1); }

private:
  std::string path_before_;
};

bool has_flaw(const std::vector<casebook::Flaw>& flaws, std::string_view id) {
  return std::ranges::find(flaws, id, &casebook::Flaw::id) != flaws.end();
}

} // namespace

TEST_CASE("The key is git's own before the usual one, and has both halves") {
  const Signer folder;
  const Repository opened = repository_of(folder.path());
  CHECK(signing_key(opened) == folder.path() / ".ssh/id_ed25519.pub");
  folder.run("cp .ssh/id_ed25519.pub other.pub && git config user.signingKey ~/other");
  CHECK(signing_key(opened) == folder.path() / "other.pub");
  folder.run("git config user.signingKey 0123456789ABCDEF && rm .ssh/id_ed25519");
  CHECK(signing_key(opened).empty());
}

TEST_CASE("What is kept of a key names nobody but by the address, for commits only") {
  const Signer folder;
  const Repository opened = repository_of(folder.path());
  const std::string line = signer_line(opened, signing_key(opened));
  CHECK(line.starts_with("a@b namespaces=\"git\" ssh-ed25519 AAAA"));
  CHECK(line.find("Ewa") == std::string::npos);
}

TEST_CASE("An address that would stand for several people is none") {
  const Signer folder;
  const Repository opened = repository_of(folder.path());
  for (const char* address : {"'*'", "'a@b,c@d'", "'a@b x'"}) {
    folder.run(std::string("git config user.email ") + address);
    CHECK(signer_line(opened, signing_key(opened)).empty());
  }
}

TEST_CASE("A key that asks for a passphrase does not sign, and is not set (T18)") {
  const Signer folder;
  folder.run("ssh-keygen -q -p -P '' -N haslo -f .ssh/id_ed25519");
  const Repository opened = repository_of(folder.path());
  CHECK(has_flaw(mend_clone(folder.path(), day, Signing::wanted), "git-sign"));
  CHECK(opened.setting("asystent.sign").empty());
  CHECK_FALSE(std::filesystem::exists(folder.path() / signers_file));
}

TEST_CASE("Signing is looked after where it is set or wanted") {
  const Signer folder;
  CHECK_FALSE(has_flaw(clone_flaws(folder.path(), day), "git-sign"));
  CHECK(has_flaw(clone_flaws(folder.path(), day, Signing::wanted), "git-sign"));
  mend_clone(folder.path(), day, Signing::wanted);
  CHECK_FALSE(has_flaw(clone_flaws(folder.path(), day), "git-sign"));
  folder.run("rm .asystent/signers");
  CHECK(has_flaw(clone_flaws(folder.path(), day), "git-signers"));
}

TEST_CASE("A signed commit without a file of signers is not told as unsigned") {
  const Signer folder;
  mend_clone(folder.path(), day, Signing::wanted);
  folder.put("families/R-1.yaml", record + "phone: 600100200\n");
  const std::vector<std::string> files{"families/R-1.yaml"};
  const Repository opened = repository_of(folder.path());
  commit_files(opened, files, "x", {});
  const auto doubts = [&] {
    return log_of(opened, {.family = "R-1", .verify = true}, end_of_2026, [](auto) { return std::string(); })
        .commits.front()
        .doubts;
  };
  CHECK(doubts().empty());
  folder.run("git config --unset gpg.ssh.allowedSignersFile");
  REQUIRE(doubts().size() == 1);
  CHECK(doubts().front().en == "good signature of somebody unknown");
}

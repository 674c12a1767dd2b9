#include "history/commit.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace asystent::history;

namespace {

using Files = std::vector<std::string>;

/// A repository with one committed record, and git without settings of the computer's.
struct OfficeRepository : ScratchRepository {
  OfficeRepository() {
    ::setenv("GIT_CONFIG_NOSYSTEM", "1", 1);
    put("families/R-1.yaml", "id: R-1\n");
    put("other.txt", "one\n");
    run("git add -A && git commit -q -m first");
  }
  Repository opened() const { return repository_of(path()); }
  std::string told(const std::vector<std::string>& words) const {
    std::string text = opened().look(words);
    while (text.ends_with('\n')) text.pop_back();
    return text;
  }
  void forget_identity() const { run("git config --unset user.name; git config --unset user.email"); }
};

const Identity elis = identity_of_assistant("elis", "Ewa Lis");

} // namespace

TEST_CASE("Just the named files are committed, and what is staged beside them stays staged") {
  const OfficeRepository office;
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  office.put("other.txt", "two\n");
  office.run("git add other.txt");
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "visit add R-1 2026-11-20", elis);
  CHECK(office.told({"show", "--format=%an|%ae|%cn|%s", "--name-only", "HEAD"}) ==
        "Ewa Lis|elis@asystent.invalid|a|visit add R-1 2026-11-20\n\nfamilies/R-1.yaml");
  CHECK(office.told({"diff", "--cached", "--name-only"}) == "other.txt");
}

TEST_CASE("A file that git does not know yet is committed too, and one whose name is a pattern is one file") {
  const OfficeRepository office;
  office.put("families/R-2.yaml", "id: R-2\n");
  office.put("families/R-3.yaml", "id: R-3\n");
  office.put("families/*.yaml", "id: odd\n");
  commit_files(office.opened(), Files{"families/R-2.yaml", "families/*.yaml"}, "intake add R-2", elis);
  CHECK(office.told({"show", "--format=", "--name-only", "HEAD"}) == "families/*.yaml\nfamilies/R-2.yaml");
}

TEST_CASE("In a part of a repository names are those of the folder") {
  const ScratchRepository repository;
  repository.put("sprawy/families/R-1.yaml", "id: R-1\n");
  const Repository opened = repository_of(repository.path() / "sprawy");
  const Files files{"families/R-1.yaml"};
  CHECK(uncommitted(opened, files) == files);
  commit_files(opened, files, "x", elis);
  CHECK(uncommitted(opened, files).empty());
}

TEST_CASE("What is as it was is no commit, and a removed file is one") {
  const OfficeRepository office;
  const std::string before = office.told({"rev-parse", "HEAD"});
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis);
  CHECK(office.told({"rev-parse", "HEAD"}) == before);
  office.run("rm families/R-1.yaml");
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "undo", elis);
  CHECK(office.told({"ls-files"}) == "other.txt");
}

TEST_CASE("A git that was killed between the commit and the index stops no later commit, nor takes it back") {
  const OfficeRepository office;
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  office.put("other.txt", "two\n");
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis);
  const std::string made = office.told({"rev-parse", "HEAD"});
  office.run("git read-tree HEAD~1 && git add other.txt");
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis);
  CHECK(office.told({"rev-parse", "HEAD"}) == made);
  CHECK(uncommitted(office.opened(), Files{"families/R-1.yaml"}).empty());
  CHECK(office.told({"diff", "--cached", "--name-only"}) == "other.txt");
}

TEST_CASE("T6: while a merge is open nothing is committed") {
  const OfficeRepository office;
  office.put(".git/MERGE_HEAD", office.told({"rev-parse", "HEAD"}) + "\n");
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  CHECK(has_open_work(office.opened()));
  CHECK_THROWS_AS(commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis), OpenWork);
}

TEST_CASE("A locked index is waited for, and then told") {
  const OfficeRepository office;
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  office.put(".git/index.lock", "");
  CHECK_THROWS_WITH_AS(commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis),
                       doctest::Contains(".lock"), GitError);
  office.run("( sleep 0.5; rm .git/index.lock ) &");
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis);
  CHECK(office.told({"log", "-1", "--format=%s"}) == "x");
}

TEST_CASE("T17: who works here is never guessed") {
  const OfficeRepository office;
  office.forget_identity();
  ::setenv("EMAIL", "guessed@host.example", 1); // as git itself would guess
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  CHECK_THROWS_AS(commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", {}), NoIdentity);
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis);
  CHECK(office.told({"log", "-1", "--format=%ae %ce"}) == "elis@asystent.invalid elis@asystent.invalid");
}

TEST_CASE("T5, T16: no hook of the repository is run, and nothing that its settings name") {
  const OfficeRepository office;
  office.put(".git/hooks/pre-commit", "#!/bin/sh\ntouch ran\nexit 1\n");
  office.run("chmod +x .git/hooks/pre-commit && git config core.fsmonitor \"touch $PWD/ran\"");
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis);
  CHECK_FALSE(std::filesystem::exists(office.path() / "ran"));
}

TEST_CASE("T18: a signing program that waits for a passphrase is ended where nobody can be asked") {
  const OfficeRepository office;
  office.put("sign.sh", "#!/bin/sh\necho $$ > " + (office.path() / "signer").string() + "\nsleep 60\n");
  office.run(
      "chmod +x sign.sh && touch key && git config asystent.sign true && git config user.signingKey key && "
      "git config gpg.ssh.program $PWD/sign.sh");
  const std::string before = office.told({"rev-parse", "HEAD"});
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  const auto begin = std::chrono::steady_clock::now();
  {
    const asystent::folder::ShorterPatience shorter(std::chrono::milliseconds(700));
    CHECK_THROWS_WITH_AS(commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis),
                         doctest::Contains("30 seconds"), GitError);
  }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
  // Nobody may have asked yet how it has ended.
  office.run(
      "sleep 0.3; status=/proc/$(cat signer)/status; ! test -e $status || grep -q '^State:.Z' $status");
  CHECK_FALSE(std::filesystem::exists(office.path() / ".git/index.lock"));
  CHECK(office.told({"rev-parse", "HEAD"}) == before);
  CHECK(office.told({"diff", "--cached", "--name-only"}).empty());
  office.run("git config asystent.sign false");
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis);
  CHECK(office.told({"log", "-1", "--format=%s"}) == "x");
}

TEST_CASE("T18: the user's wish to sign everything is not the folder's") {
  const OfficeRepository office;
  office.run("git config commit.gpgSign true && git config gpg.program false");
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis);
  CHECK(office.told({"log", "-1", "--format=%G?"}) == "N");
}

TEST_CASE("Of a file that came and went again before it was committed there is nothing to commit") {
  const OfficeRepository office;
  const std::string before = office.told({"rev-parse", "HEAD"});
  CHECK_FALSE(commit_files(office.opened(), Files{"families/R-9.yaml"}, "x", elis));
  CHECK(office.told({"rev-parse", "HEAD"}) == before);
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  CHECK(commit_files(office.opened(), Files{"families/R-1.yaml", "families/R-9.yaml"}, "x", elis));
  CHECK(office.told({"log", "-1", "--format=%s"}) == "x");
}

TEST_CASE("On no branch no commit is made, which nobody would find again") {
  const OfficeRepository office;
  office.run("git checkout -q --detach");
  office.put("families/R-1.yaml", "id: R-1\nname: x\n");
  CHECK_THROWS_AS(commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis), OnNoBranch);
  office.run("git checkout -q main");
  CHECK(commit_files(office.opened(), Files{"families/R-1.yaml"}, "x", elis));
}

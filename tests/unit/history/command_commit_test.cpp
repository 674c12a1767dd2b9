#include "history/clone_place.hpp"
#include "history/clone_settings.hpp"
#include "history/command_commit.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;

namespace {

using Files = std::vector<std::string>;

const Files record{"families/R-1.yaml"};
const Identity elis = identity_of_assistant("elis", "Ewa Lis");

struct AutomaticRepository : ScratchRepository {
  AutomaticRepository() {
    put("families/R-1.yaml", "id: R-1\n");
    run("git add -A && git commit -q -m first && git config asystent.commit auto");
  }
  CommandCommit command() const { return CommandCommit::in(path()).value(); }
  std::string messages() const { return repository_of(path()).look({"log", "--reverse", "--format=%s"}); }
  void lock() const { put(".git/index.lock", ""); }
  void unlock() const { std::filesystem::remove(path() / ".git/index.lock"); }
  void write(const std::string& text) const { put("families/R-1.yaml", text); }
  bool has_note() const { return std::filesystem::exists(path() / ".git/asystent/pending"); }
};

} // namespace

TEST_CASE("Only a clone that is set to it commits by itself") {
  const ScratchFolder folder;
  CHECK_FALSE(CommandCommit::in(folder.path()).has_value());
  const ScratchRepository repository;
  CHECK_FALSE(CommandCommit::in(repository.path()).has_value());
  repository.run("git config asystent.commit off");
  CHECK_FALSE(CommandCommit::in(repository.path()).has_value());
  repository.run("git config asystent.commit auto");
  CHECK(CommandCommit::in(repository.path()).has_value());
}

TEST_CASE("A change by hand is a commit of its own, before the command's") {
  const AutomaticRepository office;
  office.write("id: R-1\n# by hand\n");
  CommandCommit commit = office.command();
  commit.before(record, elis);
  office.write("id: R-1\n# by hand\nname: x\n");
  commit.after(record, "intake set R-1", elis);
  CHECK(office.messages() == "first\nby hand R-1\nintake set R-1\n");
}

TEST_CASE("A new file that somebody made is not the command's own either") {
  const AutomaticRepository office;
  office.put("families/R-2.yaml", "id: R-2\n");
  CommandCommit commit = office.command();
  commit.before(Files{"families/R-2.yaml"}, elis);
  office.put("families/R-2.yaml", "id: R-2\nname: x\n");
  commit.after(Files{"families/R-2.yaml"}, "intake set R-2", elis);
  CHECK(office.messages() == "first\nby hand R-2\nintake set R-2\n");
}

TEST_CASE("What could not be committed the next command makes up, as it was called") {
  const AutomaticRepository office;
  office.lock();
  office.write("id: R-1\nname: x\n");
  CHECK_THROWS_AS(office.command().after(record, "visit add R-1 2026-11-20", elis), GitError);
  CHECK(office.has_note());
  office.unlock();
  CommandCommit next = office.command();
  next.before(record, {});
  office.write("id: R-1\nname: y\n");
  next.after(record, "visit add R-1 2026-11-21", {});
  CHECK(office.messages() == "first\nvisit add R-1 2026-11-20\nvisit add R-1 2026-11-21\n");
  CHECK(repository_of(office.path()).look({"log", "-2", "--format=%ae"}) == "a@b\nelis@asystent.invalid\n");
  CHECK_FALSE(office.has_note());
}

TEST_CASE("Two that could not be committed and wrote one file are one commit, with both messages") {
  const AutomaticRepository office;
  office.lock();
  for (const char* day : {"2026-11-20", "2026-11-21"}) {
    office.write(std::string("id: R-1\nname: ") + day + "\n");
    CHECK_THROWS_AS(office.command().after(record, std::string("visit add R-1 ") + day, elis), GitError);
  }
  office.unlock();
  office.command().make_up(elis);
  CHECK(repository_of(office.path()).look({"log", "-1", "--format=%B"}) ==
        "visit add R-1 2026-11-21\n\nvisit add R-1 2026-11-20\n\n");
}

TEST_CASE("What somebody has changed since is theirs, not what the command wrote") {
  const AutomaticRepository office;
  office.lock();
  office.write("id: R-1\nname: x\n");
  CHECK_THROWS_AS(office.command().after(record, "intake set R-1", elis), GitError);
  office.unlock();
  office.write("id: R-1\nname: z\n");
  office.command().before(record, elis);
  CHECK(office.messages() == "first\nby hand R-1\n");
  CHECK_FALSE(office.has_note());
}

TEST_CASE("T18: a signature that nobody can give is waited for once in a run") {
  const AutomaticRepository office;
  office.put("families/R-2.yaml", "id: R-2\n");
  office.run("git add -A && git commit -q -m second");
  office.lock();
  for (const char* family : {"R-1", "R-2"}) {
    const Files file{std::string("families/") + family + ".yaml"};
    office.put(file.front(), "x\n");
    CHECK_THROWS_AS(office.command().after(file, std::string("intake set ") + family, elis), GitError);
  }
  office.unlock();
  office.put(".git/sign.sh",
             "#!/bin/sh\necho x >> " + (office.path() / ".git/asked").string() + "\nsleep 60\n");
  office.run("chmod +x .git/sign.sh && touch .git/key && git config asystent.sign true && "
             "git config user.signingKey .git/key && git config gpg.ssh.program $PWD/.git/sign.sh");
  const asystent::folder::ShorterPatience shorter(std::chrono::milliseconds(700));
  CommandCommit next = office.command();
  next.before(record, {});
  office.write("id: R-1\nname: y\n");
  CHECK_THROWS_AS(next.after(record, "visit add R-1", {}), GitWaited);
  office.run("test \"$(cat .git/asked)\" = x");
  // All of it is noted for a run in which it can be signed.
  office.run("git config asystent.sign false");
  office.command().make_up({});
  CHECK(office.messages() == "first\nsecond\nintake set R-2\nvisit add R-1\n");
}

TEST_CASE("What another git has taken back before it was committed is not told as written") {
  const AutomaticRepository office;
  CommandCommit commit = office.command();
  commit.before(record, elis);
  office.write("id: R-1\nname: x\n");
  commit.wrote(record.front(), "id: R-1\nname: x\n");
  office.run("git stash -q");
  CHECK_THROWS_AS(commit.after(record, "intake set R-1", elis), TakenBack);
  CHECK_FALSE(office.has_note());
}

TEST_CASE("What somebody else has committed meanwhile is there") {
  const AutomaticRepository office;
  CommandCommit commit = office.command();
  commit.before(record, elis);
  office.write("id: R-1\nname: x\n");
  commit.wrote(record.front(), "id: R-1\nname: x\n");
  office.run("git commit -q -a -m theirs");
  commit.after(record, "intake set R-1", elis);
  CHECK(office.messages() == "first\ntheirs\n");
}

TEST_CASE("A note that cannot be read stops nobody") {
  const AutomaticRepository office;
  office.put(".git/asystent/pending", "nonsense\nfile\nend\n");
  CommandCommit commit = office.command();
  commit.before(record, elis);
  office.write("id: R-1\nname: x\n");
  commit.after(record, "intake set R-1", elis);
  CHECK(office.messages() == "first\nintake set R-1\n");
}

TEST_CASE("Settings of a clone are read as git reads them") {
  const CloneSettings settings(
      "[Merge \"asystent\"]\n\tdriver = \"a; b \\\"c\\\"\" ; comment\n"
      "[asystent]\n\tcommit = auto # as init sets it\n\tSign\n[fetch]\n\twriteCommitGraph=yes\n"
      "[x]\n\tlong = one \\\ntwo\n");
  CHECK(settings.value("merge.asystent.driver") == "a; b \"c\"");
  CHECK(settings.value("asystent.commit") == "auto");
  CHECK(settings.is_true("asystent.sign"));
  CHECK(settings.is_true("fetch.writeCommitGraph"));
  CHECK(settings.value("x.long") == "one two");
  CHECK(settings.value("asystent.other").empty());
}

TEST_CASE("A linked work tree has a HEAD of its own and the settings of its clone") {
  const AutomaticRepository office;
  office.run("git worktree add -q ../$(basename $PWD)-tree -b other");
  const std::filesystem::path tree = office.path().string() + "-tree";
  const auto place = clone_of(tree);
  REQUIRE(place.has_value());
  CHECK(place->git_directory != place->common_directory);
  CHECK(std::filesystem::equivalent(place->common_directory, office.path() / ".git"));
  CHECK(CommandCommit::in(tree).has_value());
  std::filesystem::remove_all(tree);
}

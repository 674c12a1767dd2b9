#include "casebook/git.hpp"
#include "casebook/keeping.hpp"
#include "casebook/outside.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace asystent::casebook;
namespace fs = std::filesystem;

namespace {

/// A repository of its own, of a person without settings.
class Repository {
public:
  Repository() {
    std::string pattern = (fs::temp_directory_path() / "asystent-git-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
    ::setenv("HOME", path_.c_str(), 1);
    run("git init -q && git config user.email a@b && git config user.name a");
  }
  Repository(const Repository&) = delete;
  Repository& operator=(const Repository&) = delete;
  ~Repository() { fs::remove_all(path_); }

  void put(const std::string& name, const std::string& text) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
  }
  void run(const std::string& command) const {
    REQUIRE(std::system(("cd " + path_.string() + " && ( " + command + " ) >/dev/null 2>&1").c_str()) == 0);
  }
  const fs::path& path() const { return path_; }
  bool knows(const std::string& id) const {
    const auto ids = ids_given_before(path_).ids;
    return std::ranges::find(ids, id) != ids.end();
  }

private:
  fs::path path_;
};

} // namespace

TEST_CASE("An id that git's index or history knows is given, on the disk or not") {
  const Repository repository;
  repository.put("families/R-2026-001.yaml", "id: R-2026-001\n");
  repository.put("families/R-2026-002.yaml", "id: R-2026-002\n");
  repository.run("git add . && git commit -qm one");
  repository.put("families/R-2026-003.yaml", "id: R-2026-003\n");
  repository.run("git add . && rm families/R-2026-003.yaml");
  CHECK(repository.knows("R-2026-003")); // in the index only
  SUBCASE("a sparse clone leaves it out") {
    repository.run("git commit -qm two && git sparse-checkout set --no-cone /families/R-2026-001.yaml");
    CHECK_FALSE(fs::exists(repository.path() / "families/R-2026-002.yaml"));
    CHECK(repository.knows("R-2026-002"));
  }
  SUBCASE("it was moved to an archive, and is the newest") {
    repository.run("git mv families/R-2026-002.yaml archive-2.yaml && git commit -qm two");
    CHECK(repository.knows("R-2026-002"));
  }
  SUBCASE("it is on another branch") {
    repository.run("git commit -qm two && git checkout -qb other");
    repository.put("families/R-2026-009.yaml", "id: R-2026-009\n");
    repository.run("git add . && git commit -qm nine && git checkout -q -");
    CHECK(repository.knows("R-2026-009"));
  }
  CHECK_FALSE(repository.knows("R-2026-004"));
}

TEST_CASE("Where git cannot be asked it is told that ids may be given") {
  const Repository repository;
  repository.put("families/R-2026-001.yaml", "id: R-2026-001\n");
  repository.run("git add . && git commit -qm one");
  CHECK_FALSE(ids_given_before(repository.path()).is_git_silent);
  const std::string path = ::getenv("PATH");
  SUBCASE("it is not installed") { ::setenv("PATH", "/nowhere", 1); }
  SUBCASE("it refuses") { repository.put(".git/HEAD", "nothing\n"); }
  CHECK(ids_given_before(repository.path()).is_git_silent);
  ::setenv("PATH", path.c_str(), 1);
}

TEST_CASE("A folder that was never in git has nothing to ask it") {
  const Repository repository;
  fs::remove_all(repository.path() / ".git");
  const std::string path = ::getenv("PATH");
  ::setenv("PATH", "/nowhere", 1);
  CHECK_FALSE(ids_given_before(repository.path()).is_git_silent);
  fs::create_directory(repository.path() / ".git"); // an empty one is no repository
  CHECK_FALSE(ids_given_before(repository.path()).is_git_silent);
  ::setenv("PATH", path.c_str(), 1);
}

TEST_CASE("The id of a copy that was kept is given, of a record that is there or not") {
  const Repository repository;
  const std::string record = "asystent: 1\nid: R-2026-00";
  repository.put("families/R-2026-001.yaml~", record + "1\n");
  repository.put("families/R-2026-002.yaml.bak", record + "2\n");
  repository.put("families/old/R-2026-003.yaml.orig", record + "3\n");
  repository.put("families/notes.txt", record + "4\n");
  repository.put("families/R-2026-005.txt", "words about nobody\n");
  for (const char* id : {"R-2026-001", "R-2026-002", "R-2026-003", "R-2026-004"}) {
    CAPTURE(id);
    CHECK(repository.knows(id));
  }
  CHECK_FALSE(repository.knows("R-2026-005"));
}

TEST_CASE("An empty families/ is told where git's index or a worklog says that there are families") {
  const Repository repository;
  repository.put("families/.keep", "");
  CHECK_FALSE(lacks_its_families(repository.path()));
  SUBCASE("git's index") {
    repository.put("families/R-2026-001.yaml", "id: R-2026-001\n");
    repository.run("git add .");
    CHECK_FALSE(lacks_its_families(repository.path()));
    fs::remove(repository.path() / "families/R-2026-001.yaml");
    CHECK(lacks_its_families(repository.path()));
  }
  SUBCASE("a worklog") {
    repository.put("worklog/elis.yaml", "asystent: 1\nassistant: elis\n");
    CHECK(lacks_its_families(repository.path()));
  }
  SUBCASE("the history alone: all are archived") {
    repository.put("families/R-2026-001.yaml", "id: R-2026-001\n");
    repository.run(
        "git add . && git commit -qm one && git rm -q families/R-2026-001.yaml && git commit -qm two");
    CHECK_FALSE(lacks_its_families(repository.path()));
  }
}

TEST_CASE("What a repository's settings name is not run, and nothing in it is touched") {
  const Repository repository;
  repository.put("families/R-2026-001.yaml", "id: R-2026-001\n");
  repository.put("trap", "#!/bin/sh\ntouch \"$HOME/sprung\"\nexit 1\n");
  repository.run("chmod +x trap && git add . && git commit -qm one");
  const std::string trap = (repository.path() / "trap").string();
  for (const std::string key : {"core.fsmonitor", "core.pager", "pager.log", "pager.ls-files", "gpg.program",
                                "diff.external", "core.sshCommand", "core.gitProxy", "credential.helper",
                                "core.editor", "sequence.editor", "diff.x.textconv", "filter.x.smudge",
                                "filter.x.clean", "filter.x.process", "core.alternateRefsCommand"})
    repository.run("git config " + key + " " + trap);
  repository.run("git config log.showSignature true && echo '* diff=x filter=x' >.git/info/attributes");
  repository.run("mkdir -p .git/hooks && for h in post-index-change post-checkout pre-auto-gc; do cp trap "
                 ".git/hooks/$h; done");
  const auto before = fs::last_write_time(repository.path() / ".git/index");
  CHECK(repository.knows("R-2026-001"));
  CHECK(email_of_git_user(repository.path()) == "a@b");
  CHECK_FALSE(fs::exists(repository.path() / "sprung"));
  CHECK(fs::last_write_time(repository.path() / ".git/index") == before);
}

TEST_CASE("The repository that is asked is that of the folder, not one that the caller's variables name") {
  const Repository other;
  other.put("families/X-1.yaml", "id: X-1\n");
  other.run("git add . && git commit -qm one");
  const Repository repository;
  ::setenv("GIT_DIR", (other.path() / ".git").c_str(), 1);
  CHECK_FALSE(repository.knows("X-1"));
  ::unsetenv("GIT_DIR");
}

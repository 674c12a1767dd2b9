#include "history/clone_upkeep.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

using namespace asystent;
using namespace asystent::history;

namespace {

const Date day = make_date(2026, 11, 20);

using Ids = std::set<std::string>;

Ids ids_of(const std::vector<casebook::Flaw>& flaws) {
  Ids ids;
  for (const casebook::Flaw& flaw : flaws) ids.emplace(flaw.id);
  return ids;
}

/// A clone that is set up, with a commit that its server has. The driver, which is tried, is a program that
/// does nothing: without one on the path it would be this test itself.
class Clone : public ScratchRepository {
public:
  Clone() : path_before_(::getenv("PATH")) {
    put("bin/asystent", "#!/bin/sh\nexit 1\n");
    run("chmod 700 bin/asystent && echo bin >.git/info/exclude");
    ::setenv("PATH", ((path() / "bin").string() + ":" + path_before_).c_str(), 1);
    put("asystent.yaml", "asystent: 1\nassistants:\n  - {id: elis, name: E}\n");
    put("families/R-1.yaml", "asystent: 1\nid: R-1\nname: K\nreferral: {source: self, date: 2026-01-05}\n");
    run("git add -A && " + commit_on("2026-11-19"));
    mend_clone(path(), day);
    run("git add -A && " + commit_on("2026-11-19"));
    run("git remote add origin ssh://ops.example/a.git && git config branch.main.remote origin && "
        "git config branch.main.merge refs/heads/main && git update-ref refs/remotes/origin/main HEAD");
  }
  Clone(const Clone&) = delete;
  Clone& operator=(const Clone&) = delete;
  ~Clone() { ::setenv("PATH", path_before_.c_str(), 1); }

  static std::string commit_on(const std::string& date) {
    return "GIT_COMMITTER_DATE=" + date + "T08:00Z git commit -q --no-verify --allow-empty -m x";
  }

  /// What is wrong, but for the driver, which is no real one here.
  Ids found() const {
    Ids ids = ids_of(clone_flaws(path(), day));
    ids.erase("git-driver-dead");
    return ids;
  }

private:
  std::string path_before_;
};

/// What brings a flaw, and what a person does against it; nothing where the program mends it.
struct Trouble {
  std::string id;
  std::string brought_by;
  std::string mended_by = {};
};

const std::array troubles = std::to_array<Trouble>({
    {"git-settings", "git config --unset merge.asystent.driver"},
    {"git-attributes", "rm .gitattributes"},
    {"git-own-attributes", "rm .git/info/attributes"},
    {"git-hooks", "rm .git/hooks/pre-commit .git/hooks/post-rewrite"},
    {"git-leftover", "touch -d 2026-01-01 .merge_file_a1B2c3"},
    {"git-textconv", "git update-ref refs/notes/textconv/asystent HEAD"},
    {"git-hook-of-others",
     "cp .git/hooks/pre-commit .git/kept && printf '#!/bin/sh\\ntrue\\n' >.git/hooks/pre-commit",
     "mv .git/kept .git/hooks/pre-commit"},
    {"git-hooks-elsewhere", "git config core.hooksPath x", "git config --unset core.hooksPath"},
    {"git-identity", "git config --unset user.email", "git config user.email a@b"},
    {"git-gc-off", "git config gc.auto 0", "git config --unset gc.auto"},
    {"git-encrypted", "mkdir .git/git-crypt", "rmdir .git/git-crypt"},
    {"git-unmerged",
     "b=$(git hash-object -w families/R-1.yaml) && printf '0 %040d\\tfamilies/R-1.yaml\\n100644 %s "
     "2\\tfamilies/R-1.yaml\\n100644 %s 3\\tfamilies/R-1.yaml\\n' 0 $b $b | git update-index --index-info",
     "git reset -q"},
    {"git-uncommitted", "echo '# x' >>families/R-1.yaml", "git checkout -q families"},
    {"git-unpushed", Clone::commit_on("2026-11-10"), "git update-ref refs/remotes/origin/main HEAD"},
    {"git-no-commit", "git update-ref -d HEAD", "git update-ref refs/heads/main refs/remotes/origin/main"},
    {"git-clock", Clone::commit_on("2026-12-24") + " && git update-ref refs/remotes/origin/main HEAD",
     "git reset -q --hard HEAD~1 && git update-ref refs/remotes/origin/main HEAD"},
    {"git-partial", "git config remote.origin.promisor true", "git config --unset remote.origin.promisor"},
    {"git-shallow", "git rev-parse HEAD >.git/shallow", "rm .git/shallow"},
});

} // namespace

TEST_CASE("Each thing that a clone can lack is found alone, mended, and found no more") {
  for (const Trouble& trouble : troubles) {
    CAPTURE(trouble.id);
    const Clone clone;
    REQUIRE(clone.found() == Ids{});
    clone.run(trouble.brought_by);
    CHECK(clone.found().contains(trouble.id));
    const auto flaws = mend_clone(clone.path(), day);
    const auto flaw = std::ranges::find(flaws, trouble.id, &casebook::Flaw::id);
    REQUIRE(flaw != flaws.end());
    const bool is_by_hand = !trouble.mended_by.empty();
    CHECK(flaw->is_mended != is_by_hand);
    CHECK(clone.found().contains(trouble.id) == is_by_hand); // --fix leaves what is a person's to decide
    if (is_by_hand) clone.run(trouble.mended_by);
    clone.run("git checkout -q . ; git reset -q ; true");
    CHECK(clone.found() == Ids{});
  }
}

TEST_CASE("A long history without its index is found, and the index written") {
  const Clone clone;
  clone.run("{ echo 'reset refs/heads/main'; echo 'from refs/heads/main^0'; echo; "
            "for i in $(seq 1001); do printf 'commit refs/heads/main\\ncommitter a <a@b> 1700000000 +0000\\n"
            "data 0\\n\\n'; done; } | git fast-import --quiet --force");
  CHECK(clone.found().contains("git-slow-history"));
  mend_clone(clone.path(), day);
  CHECK_FALSE(clone.found().contains("git-slow-history"));
}

TEST_CASE("What one check cannot do hides nothing of the others") {
  const Clone clone;
  clone.run(
      "rm -f .gitattributes && mkdir .gitattributes && rm .git/hooks/pre-commit && git config gc.auto 0");
  const auto flaws = mend_clone(clone.path(), day);
  const auto has = [&](std::string_view id) {
    return std::ranges::find(flaws, id, &casebook::Flaw::id) != flaws.end();
  };
  CHECK(has("git-refuses"));
  CHECK(has("git-gc-off"));
  REQUIRE(has("git-hooks"));
  CHECK(std::ranges::find(flaws, "git-hooks", &casebook::Flaw::id)->is_mended);
}

TEST_CASE("Git that answers nothing is one flaw, with its reason") {
  const Clone clone;
  clone.run("echo '[' >>.git/config");
  const auto flaws = clone_flaws(clone.path(), day);
  REQUIRE(flaws.size() == 1);
  CHECK(flaws.front().id == "git-refuses");
  CHECK_FALSE(flaws.front().message.en.empty());
}

TEST_CASE("A folder that another program encrypts is left alone: nothing else is looked at, nothing mended") {
  const Clone clone;
  clone.run("mkdir .git/git-crypt && rm .git/hooks/pre-commit && git config --unset merge.asystent.driver");
  const auto flaws = mend_clone(clone.path(), day);
  REQUIRE(flaws.size() == 1);
  CHECK(flaws.front().id == "git-encrypted");
  CHECK_FALSE(std::filesystem::exists(clone.path() / ".git/hooks/pre-commit"));
}

#include "history/received.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace asystent;
using namespace asystent::history;

namespace {

const std::string nothing(40, '0');

/// A repository that was pushed to: the newest commit is there, and the branch does not have it yet.
class Pushed : public ScratchRepository {
public:
  Pushed() {
    put("README", "a\n");
    run("git add . && git commit -qm one");
    before = id_of("HEAD");
  }

  std::string id_of(const std::string& name) const {
    std::string id = repository_of(path()).look({"rev-parse", name});
    id.pop_back();
    return id;
  }
  /// Makes a commit of what stands in the folder.
  Received push(const std::string& command = "true") const {
    run(command + " && git add -A && git commit -qm two");
    const std::string after = id_of("HEAD");
    run("git reset -q --hard " + before);
    return judge(before, after);
  }
  Received judge(const std::string& from, const std::string& to,
                 const std::string& name = "refs/heads/main") const {
    const Date today = make_date(2026, 11, 20);
    return judge_received(Repository::of_hook(path()), from + " " + to + " " + name + "\n", today);
  }

  std::string before;
};

bool says(const Received& received, std::string_view words) {
  return received.refused.size() == 1 && received.refused.front().en.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("What is in order is taken") {
  const Received received = Pushed().push("echo b >README");
  CHECK(received.refused.empty());
  CHECK(received.unreadable.empty());
}

TEST_CASE("A file outside is refused, also with a text that the server has already") {
  CHECK(says(Pushed().push("echo b >notes.txt"), "notes.txt: does not belong"));
  CHECK(says(Pushed().push("cp README notes.txt"), "notes.txt: does not belong"));
}

TEST_CASE("What an earlier commit of the push had is refused, though the last one has it no more") {
  CHECK(says(
      Pushed().push("echo b >notes.txt && git add -A && git commit -qm x && rm notes.txt && echo c >README"),
      "notes.txt"));
}

TEST_CASE("A merge that adds a file which no side had is seen") {
  CHECK(says(Pushed().push(
                 "git checkout -q -b side && echo b >README && git commit -qam b && git checkout -q main && "
                 "git commit -q --allow-empty -m c && git merge -q --no-commit side && echo d >notes.txt"),
             "notes.txt"));
}

TEST_CASE("A link and a repository within are no records") {
  CHECK(says(Pushed().push("mkdir families && ln -s /etc/passwd families/R-2026-001.yaml"),
             "no ordinary file"));
  CHECK(
      says(Pushed().push(
               "mkdir templates && git init -q templates/a && cd templates/a && git config user.email a@b && "
               "git config user.name a && git commit -q --allow-empty -m a && cd ../.."),
           "no ordinary file"));
}

TEST_CASE("Eight MiB and a byte are too much") {
  CHECK(Pushed().push("head -c 8388608 /dev/zero >README").refused.empty());
  CHECK(says(Pushed().push("head -c 8388609 /dev/zero >README"), "8 MiB"));
}

TEST_CASE("A record that cannot be read is refused, but not for who finds it there") {
  const Pushed pushed;
  CHECK(pushed.push("mkdir families && echo 'x: [' >families/R-2026-001.yaml").unreadable.all.size() == 1);
  pushed.run("mkdir families && echo 'x: [' >families/R-2026-001.yaml && git add -A && git commit -qm bad");
  const std::string bad = pushed.id_of("HEAD");
  pushed.run("echo b >README && git commit -qam good");
  CHECK(pushed.judge(bad, pushed.id_of("HEAD")).unreadable.empty());
}

TEST_CASE("A branch neither goes nor becomes another") {
  const Pushed pushed;
  CHECK(says(pushed.judge(pushed.before, nothing), "no branch is removed"));
  pushed.run("git commit -q --amend -m other");
  CHECK(says(pushed.judge(pushed.before, pushed.id_of("HEAD")), "rewritten"));
  CHECK(says(pushed.judge(nothing, pushed.before, "refs/tags/a"), "branches only"));
}

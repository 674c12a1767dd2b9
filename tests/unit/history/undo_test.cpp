#include "dated_repository.hpp"
#include "history/own_commits.hpp"
#include "history/undo.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

using namespace asystent;
using namespace asystent::history;

namespace {

const std::string family = "families/R-1.yaml";
const std::string head = "asystent: 1\nid: R-1\nname: K\nreferral:\n  source: self\n  date: 2026-01-05\n";

std::string visit(const std::string& date, const std::string& note) {
  return "  - date: " + date + "\n    kind: home\n    outcome: held\n    note: " + note + "\n";
}

std::string record_of(const std::string& visits) { return head + "visits:\n" + visits; }

std::optional<std::string> text_in(const ScratchFolder& folder, const std::string& file) {
  std::ifstream stream(folder.path() / file);
  if (!stream) return std::nullopt;
  return (std::ostringstream() << stream.rdbuf()).str();
}

Undoing undone(const ScratchFolder& folder, const std::string& commit) {
  const Repository repository = repository_of(folder.path());
  return undoing_of(repository, *commit_named(repository, commit),
                    [&](const std::string& file) { return text_in(folder, file); });
}

/// A repository whose family has one visit, and then a second one.
class Repeated : public DatedRepository {
public:
  Repeated() {
    put(family, record_of(visit("2026-02-03", "one")));
    commit("2026-02-03T18:00:00+0100", "intake add R-1");
    put(family, record_of(visit("2026-02-03", "one") + visit("2026-02-10", "two")));
    commit("2026-02-10T18:00:00+0100", "visit add R-1 2026-02-10");
  }
};

std::vector<std::string> words_of(const std::vector<OwnStep>& steps) {
  std::vector<std::string> words;
  for (const OwnStep& step : steps) words.push_back(step.what);
  return words;
}

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("The last commit is taken back as it was, byte by byte") {
  const Repeated repository;
  const auto undoing = undone(repository, "HEAD");
  REQUIRE(undoing.files.size() == 1);
  CHECK(undoing.stopped.empty());
  CHECK(undoing.files[0].after == record_of(visit("2026-02-03", "one")));
  REQUIRE(undoing.files[0].changes.size() == 1);
  CHECK(undoing.files[0].changes[0].kind == ChangeKind::removed);
}

TEST_CASE("What others appended after the entry stays (T11)") {
  const Repeated repository;
  repository.put(family, record_of(visit("2026-02-03", "one") + visit("2026-02-10", "two") +
                                   visit("2026-02-17", "three")));
  repository.commit("2026-02-17T18:00:00+0100");
  const auto undoing = undone(repository, "HEAD~1");
  REQUIRE(undoing.files.size() == 1);
  CHECK(undoing.files[0].after == record_of(visit("2026-02-03", "one") + visit("2026-02-17", "three")));
}

TEST_CASE("The entry is found by what it says, wherever it stands now (T24)") {
  const Repeated repository;
  repository.put(family, record_of(visit("2026-01-10", "zero") + visit("2026-02-03", "one") +
                                   visit("2026-02-10", "two")));
  repository.commit("2026-02-17T18:00:00+0100");
  const auto undoing = undone(repository, "HEAD~1");
  REQUIRE(undoing.files.size() == 1);
  CHECK(undoing.files[0].after == record_of(visit("2026-01-10", "zero") + visit("2026-02-03", "one")));
}

TEST_CASE("What was changed since is not taken back, and the commit that did so is named") {
  const Repeated repository;
  repository.put(family, record_of(visit("2026-02-03", "one") + visit("2026-02-10", "amended")));
  repository.run("git config user.email other@b");
  repository.commit("2026-02-11T18:00:00+0100");
  repository.put(family, record_of(visit("2026-02-03", "one") + visit("2026-02-10", "amended") +
                                   visit("2026-02-17", "three")));
  repository.run("git config user.email a@b");
  repository.commit("2026-02-17T18:00:00+0100");
  const auto undoing = undone(repository, "HEAD~2");
  CHECK(undoing.files.empty());
  REQUIRE(undoing.stopped.size() == 1);
  CHECK(undoing.stopped[0].email == "other@b");
}

TEST_CASE("What was changed and is in no commit yet stops it too") {
  const Repeated repository;
  repository.put(family, record_of(visit("2026-02-03", "one") + visit("2026-02-10", "by hand")));
  const auto undoing = undone(repository, "HEAD");
  REQUIRE(undoing.stopped.size() == 1);
  CHECK(undoing.stopped[0].commit.empty());
}

TEST_CASE("A file that the commit made goes, unless it was changed since") {
  const Repeated repository;
  repository.put("families/R-2.yaml", head);
  repository.commit("2026-02-17T18:00:00+0100");
  REQUIRE(undone(repository, "HEAD").files.size() == 1);
  CHECK_FALSE(undone(repository, "HEAD").files[0].after.has_value());
  repository.put("families/R-2.yaml", record_of(visit("2026-02-03", "one")));
  CHECK(undone(repository, "HEAD").files.empty());
  CHECK(undone(repository, "HEAD").stopped.size() == 1);
}

TEST_CASE("What is taken back already needs nothing") {
  const Repeated repository;
  repository.put(family, record_of(visit("2026-02-03", "one")));
  repository.commit("2026-02-17T18:00:00+0100");
  CHECK(undone(repository, "HEAD~1").files.empty());
  CHECK(undone(repository, "HEAD~1").stopped.empty());
}

TEST_CASE("Undo goes back one by one, redo forward again, and something new ends that") {
  const Repeated repository;
  const auto steps = [&] { return own_steps(repository_of(repository.path()), Owner{{"a@b"}}); };
  const auto commit = [&](const std::string& words) {
    repository.put("x", words);
    repository.commit("2026-02-17T18:00:00+0100", words);
  };
  const Words both{"intake add R-1", "visit add R-1 2026-02-10"};
  CHECK(words_of(steps().done) == both);
  commit("undo R-1 " + steps().done.back().commit.id);
  CHECK(words_of(steps().done) == Words{"intake add R-1"});
  CHECK(words_of(steps().undone) == Words{"visit add R-1 2026-02-10"});
  commit("redo R-1 " + steps().undone.back().commit.id);
  CHECK(words_of(steps().done) == both);
  CHECK(steps().undone.empty());
  commit("undo R-1 " + steps().done.back().commit.id); // of what was done again
  CHECK(words_of(steps().undone) == Words{"visit add R-1 2026-02-10"});
  commit("undo R-1 " + steps().undone.back().commit.id); // an undo of an undo is a redo
  CHECK(words_of(steps().done) == both);
  commit("undo R-1 " + steps().done.back().commit.id);
  commit("visit add R-1 2026-02-18");
  CHECK(steps().undone.empty());
  CHECK(words_of(steps().done) == Words{"intake add R-1", "visit add R-1 2026-02-18"});
}

TEST_CASE("Others' commits are no steps of one's own") {
  const Repeated repository;
  repository.run("git config user.email other@b");
  repository.put("x", "x");
  repository.commit("2026-02-17T18:00:00+0100", "visit add R-1 2026-02-17");
  const auto opened = repository_of(repository.path());
  CHECK(own_steps(opened, Owner{{"a@b"}}).done.size() == 2);
  CHECK(own_steps(opened, Owner{{"other@b"}}).done.size() == 1);
  CHECK(own_steps(opened, Owner()).done.empty());
}

TEST_CASE("What git's user has committed for an assistant is theirs as long as no other one is at work") {
  const Repeated repository;
  const auto commit_of = [&](const std::string& author, const std::string& committer) {
    repository.put("x", author + committer);
    repository.run("git add -A && git -c user.email=" + committer + " commit -q -m x --author='E <" + author +
                   ">'");
  };
  commit_of("elis@asystent.invalid", "a@b");
  commit_of("elis@asystent.invalid", "other@b"); // the same assistant in another clone
  commit_of("colleague@b", "a@b");               // put on top of one's own work
  const auto steps = [&](const Owner& owner) {
    return own_steps(repository_of(repository.path()), owner).done.size();
  };
  CHECK(steps(Owner{.addresses = {"a@b"}, .is_any_assistant = true}) == 3);
  CHECK(steps(Owner{.addresses = {"a@b"}, .is_any_assistant = false}) == 2);
  CHECK(steps(Owner{.addresses = {"a@b", "elis@asystent.invalid"}, .is_any_assistant = false}) == 4);
  CHECK(steps(Owner{.addresses = {}, .is_any_assistant = true}) == 0);
}

TEST_CASE("A commit of another branch is none of the folder's history") {
  const Repeated repository;
  repository.run(
      "git checkout -q -b other HEAD~1 && git commit -q --allow-empty -m x && git checkout -q main");
  const auto opened = repository_of(repository.path());
  CHECK_FALSE(commit_named(opened, "other").has_value());
  CHECK_FALSE(commit_named(opened, "no-such").has_value());
  CHECK(commit_named(opened, "HEAD").has_value());
}

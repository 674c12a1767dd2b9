#include "casebook/source.hpp"
#include "dated_repository.hpp"
#include "history/mainline.hpp"
#include "history/revision.hpp"
#include "history/tree_source.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::history;

namespace {

/// What a file of the folder said at the end of that day.
std::string text_on(const ScratchFolder& folder, unsigned month, unsigned day,
                    const std::string& file = "a.txt") {
  const Repository repository = repository_of(folder.path());
  const auto revision = revision_on(repository, make_date(2026, month, day), end_of_2026);
  return revision ? folder_of_the_past(repository, revision->id)->read(file).text : "nothing";
}

std::string warning_of(const ScratchFolder& folder, unsigned month, unsigned day) {
  const auto revision = revision_on(repository_of(folder.path()), make_date(2026, month, day), end_of_2026);
  return revision && !revision->warnings.empty() ? revision->warnings.front().en : "";
}

} // namespace

TEST_CASE("A day shows what its last commit left: the day before, on it, after it") {
  const DatedRepository repository;
  repository.put("a.txt", "first");
  repository.commit("2026-06-10T12:00:00+0200");
  repository.put("a.txt", "morning");
  repository.commit("2026-06-30T08:00:00+0200");
  repository.put("a.txt", "evening");
  repository.commit("2026-06-30T23:59:59+0200");
  repository.put("a.txt", "next day");
  repository.commit("2026-07-01T00:00:00+0200");
  CHECK(text_on(repository, 6, 9) == "nothing");
  CHECK(text_on(repository, 6, 10) == "first");
  CHECK(text_on(repository, 6, 29) == "first");
  CHECK(text_on(repository, 6, 30) == "evening");
  CHECK(text_on(repository, 7, 1) == "next day");
}

TEST_CASE("The day ends in the office's zone, wherever the commit was made (T8)") {
  const DatedRepository repository;
  repository.put("a.txt", "one");
  repository.commit("2026-06-30T21:59:59+0000"); // 23:59:59 in the office
  repository.put("a.txt", "two");
  repository.commit("2026-06-30T17:00:00-0500"); // midnight in the office
  CHECK(text_on(repository, 6, 30) == "one");
  CHECK(text_on(repository, 7, 1) == "two");
}

TEST_CASE("A side branch is never taken, however late its commits are (T8)") {
  const DatedRepository repository;
  repository.put("a.txt", "base");
  repository.commit("2026-06-01T12:00:00+0200");
  repository.run("git checkout -q -b field");
  repository.put("b.txt", "field");
  repository.commit("2026-06-15T12:00:00+0200");
  repository.run("git checkout -q main");
  repository.put("a.txt", "office");
  repository.commit("2026-06-10T12:00:00+0200");
  repository.merge("2026-06-20T12:00:00+0200", "field");
  CHECK(text_on(repository, 6, 16) == "office");
  CHECK(text_on(repository, 6, 16, "b.txt").empty());
  CHECK(text_on(repository, 6, 20, "b.txt") == "field");
}

TEST_CASE("A clock that ran backwards gives no later folder for an earlier day (T9)") {
  const DatedRepository repository;
  repository.put("a.txt", "june");
  repository.commit("2026-06-01T12:00:00+0200");
  repository.put("a.txt", "july");
  repository.commit("2026-07-01T12:00:00+0200");
  repository.put("a.txt", "wrong clock");
  repository.commit("2025-01-01T12:00:00+0100");
  CHECK(text_on(repository, 6, 15) == "june");
  CHECK(text_on(repository, 7, 1) == "wrong clock");
  CHECK(revision_on(repository_of(repository.path()), make_date(2025, 6, 1), end_of_2026) == std::nullopt);
}

TEST_CASE("A clock that is ahead does not hide the days until then (T9)") {
  const DatedRepository repository;
  repository.put("a.txt", "june");
  repository.commit("2026-06-01T12:00:00+0200");
  repository.put("a.txt", "of the future");
  repository.commit("2031-01-01T12:00:00+0100");
  repository.put("a.txt", "july");
  repository.commit("2026-07-01T12:00:00+0200");
  CHECK(text_on(repository, 6, 15) == "of the future");
  CHECK(text_on(repository, 7, 1) == "july");
}

TEST_CASE("Who pulled made the server's state a second parent, and is told so (T10)") {
  const DatedRepository server;
  server.put("a.txt", "base");
  server.commit("2026-06-01T12:00:00+0200");
  const ScratchFolder person;
  person.run("git clone -q " + server.path().string() +
             " clone && cd clone && git config user.email p@b && "
             "git config user.name p");
  CHECK(warning_of(server, 6, 20).empty());
  server.put("a.txt", "server");
  server.commit("2026-06-02T12:00:00+0200");
  person.run("cd clone && echo own > b.txt && git add b.txt && export "
             "GIT_COMMITTER_DATE=2026-06-03T12:00:00+0200 && "
             "git commit -q -m own && git fetch -q");
  const auto clone = repository_of(person.path() / "clone");
  CHECK(revision_on(clone, make_date(2026, 6, 20), end_of_2026)->warnings.empty());
  person.run(
      "cd clone && export GIT_COMMITTER_DATE=2026-06-04T12:00:00+0200 && git merge -q -m pull origin/main");
  const auto revision = revision_on(clone, make_date(2026, 6, 20), end_of_2026);
  REQUIRE(revision->warnings.size() == 1);
  CHECK(revision->warnings.front().en.find("the mainline goes past") == 0);
}

TEST_CASE("A shallow clone says that it does not reach so far (T19)") {
  const DatedRepository server;
  server.put("a.txt", "old");
  server.commit("2026-06-01T12:00:00+0200");
  server.put("a.txt", "new");
  server.commit("2026-07-01T12:00:00+0200");
  const ScratchFolder person;
  person.run("git clone -q --depth 1 file://" + server.path().string() + " clone");
  const auto clone = repository_of(person.path() / "clone");
  CHECK_THROWS_WITH_AS(revision_on(clone, make_date(2026, 6, 15), end_of_2026),
                       doctest::Contains("2026-07-01"), GitError);
  CHECK(revision_on(clone, make_date(2026, 7, 1), end_of_2026).has_value());
}

TEST_CASE("A clone that fetches contents only when asked is refused (T19)") {
  const DatedRepository server;
  server.put("a.txt", "old");
  server.commit("2026-06-01T12:00:00+0200");
  server.run("git config uploadpack.allowFilter true");
  const ScratchFolder person;
  person.run("git clone -q --filter=blob:none file://" + server.path().string() + " clone");
  CHECK_THROWS_WITH_AS(folder_of_the_past(repository_of(person.path() / "clone"), "HEAD"),
                       doctest::Contains("--filter"), GitError);
}

TEST_CASE("A repository without a commit says so") {
  const ScratchRepository repository;
  CHECK_THROWS_WITH_AS(Mainline::of(repository_of(repository.path()), end_of_2026),
                       doctest::Contains("no commit"), GitError);
}

TEST_CASE("A commit is known by its name, and none by a word that is none or an option") {
  const DatedRepository repository;
  repository.put("a.txt", "one");
  repository.commit("2026-06-01T12:00:00+0200");
  repository.run("git tag inspection");
  const auto opened = repository_of(repository.path());
  CHECK(revision_named(opened, "inspection", end_of_2026).has_value());
  CHECK(revision_named(opened, "inspection", end_of_2026)->warnings.empty());
  CHECK_FALSE(revision_named(opened, "no-such", end_of_2026).has_value());
  CHECK_FALSE(revision_named(opened, "--all", end_of_2026).has_value());
}

#include "dated_repository.hpp"
#include "history/changes.hpp"
#include "history/log.hpp"
#include "history/raw_log.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::history;

namespace {

const std::string family = "families/R-1.yaml";

std::string record_with(const std::string& days) {
  std::string text = "asystent: 1\nid: R-1\nname: K\nvisits:\n";
  for (std::size_t i = 0; i + 10 <= days.size(); i += 11)
    text += "  - date: " + days.substr(i, 10) + "\n    kind: home\n    outcome: held\n";
  return text;
}

FamilyLog log_of_family(const ScratchFolder& folder, LogQuery query = {.family = "R-1"}) {
  return log_of(repository_of(folder.path()), query, end_of_2026,
                [](std::string_view email) { return email == "a@b" ? "elis" : std::string(); });
}

} // namespace

TEST_CASE("A log says what each commit did, the newest first, and by whom") {
  const DatedRepository repository;
  repository.put(family, record_with("2026-02-03"));
  repository.commit("2026-02-03T18:00:00+0100");
  repository.put(family, record_with("2026-02-03 2026-02-10"));
  repository.run("git config user.email other@b");
  repository.commit("2026-02-10T18:00:00+0100");
  repository.put("families/R-2.yaml", record_with("2026-02-11"));
  repository.commit("2026-02-11T18:00:00+0100");
  const auto log = log_of_family(repository);
  REQUIRE(log.commits.size() == 2);
  CHECK(log.commits[0].assistant.empty());
  CHECK(log.commits[1].assistant == "elis");
  REQUIRE(log.commits[0].changes.size() == 1);
  CHECK(log.commits[0].changes[0].kind == ChangeKind::added);
  CHECK(log.commits[0].changes[0].where.back().date == make_date(2026, 2, 10));
  CHECK(log.commits[1].changes[0].path.empty());
}

TEST_CASE(
    "What was written without a network came with the merge; a merge of only both is no line of its own") {
  const DatedRepository repository;
  repository.put(family, record_with("2026-02-03"));
  repository.commit("2026-02-03T18:00:00+0100");
  repository.run("git checkout -q -b field");
  repository.put("families/R-2.yaml", record_with("2026-02-10"));
  repository.put(family, record_with("2026-02-03 2026-02-10"));
  repository.commit("2026-02-10T18:00:00+0100");
  repository.run("git checkout -q main");
  repository.put(family, "# office\n" + record_with("2026-02-03"));
  repository.commit("2026-02-11T18:00:00+0100");
  repository.merge("2026-02-20T09:00:00+0100", "field");
  const auto log = log_of_family(repository);
  REQUIRE(log.commits.size() == 3);
  CHECK(log.commits[0].changes.empty()); // the comment
  CHECK(office_day(log.commits[1].written) == make_date(2026, 2, 10));
  CHECK(office_day(log.commits[1].came) == make_date(2026, 2, 20));
}

TEST_CASE("What a merge itself changed is a line of its own") {
  const DatedRepository repository;
  repository.put(family, record_with("2026-02-03"));
  repository.commit("2026-02-03T18:00:00+0100");
  repository.run("git checkout -q -b field");
  repository.put("x", "x");
  repository.commit("2026-02-10T18:00:00+0100");
  repository.run("git checkout -q main && git merge -q --no-commit --no-ff field");
  repository.put(family, record_with("2026-02-03 2026-02-12"));
  repository.commit("2026-02-20T09:00:00+0100");
  const auto log = log_of_family(repository);
  REQUIRE(log.commits.size() == 2);
  CHECK(log.commits[0].is_merge);
  REQUIRE(log.commits[0].changes.size() == 1);
  CHECK(log.commits[0].changes[0].where.back().date == make_date(2026, 2, 12));
}

TEST_CASE("A log is narrowed to an entry and to the days on which it was written") {
  const DatedRepository repository;
  repository.put(family, record_with("2026-02-03"));
  repository.commit("2026-02-03T18:00:00+0100");
  repository.put(family, record_with("2026-02-03 2026-02-10"));
  repository.commit("2026-02-10T18:00:00+0100");
  repository.put(family, record_with("2026-02-03 2026-02-10 2026-02-11"));
  repository.commit("2026-02-11T18:00:00+0100");
  CHECK(log_of_family(repository, {.family = "R-1", .entry = make_date(2026, 2, 10)}).commits.size() == 1);
  CHECK(log_of_family(repository, {.family = "R-1", .from = make_date(2026, 2, 10)}).commits.size() == 2);
  CHECK(log_of_family(repository, {.family = "R-1", .until = make_date(2026, 2, 10)}).commits.size() == 2);
  CHECK(log_of_family(repository, {.family = "R-1", .until = make_date(2026, 2, 2)}).commits.empty());
}

TEST_CASE("An earlier id is followed by `previous` where its file is gone, and named where it is there") {
  const DatedRepository repository;
  repository.put("families/R-0.yaml", "asystent: 1\nid: R-0\nname: K\n");
  repository.commit("2026-02-03T18:00:00+0100");
  repository.run("rm families/R-0.yaml");
  repository.put(family, "asystent: 1\nid: R-1\nname: K\nprevious: R-0\n");
  repository.commit("2026-02-10T18:00:00+0100");
  const auto log = log_of_family(repository);
  REQUIRE(log.commits.size() == 3);
  CHECK(log.commits.back().family == "R-0");
  CHECK(log.previous.empty());
  repository.put("families/R-0.yaml", "asystent: 1\nid: R-0\nname: K\n");
  repository.commit("2026-02-11T18:00:00+0100");
  CHECK(log_of_family(repository).commits.size() == 1);
  CHECK(log_of_family(repository).previous == "R-0");
}

TEST_CASE("A circle of earlier ids ends") {
  const DatedRepository repository;
  repository.put(family, "asystent: 1\nid: R-1\nname: K\nprevious: R-1\n");
  repository.commit("2026-02-03T18:00:00+0100");
  CHECK(log_of_family(repository).commits.size() == 1);
}

TEST_CASE("A log says that a pull has changed the past of the mainline (T10)") {
  const DatedRepository server;
  server.put(family, record_with("2026-02-03"));
  server.commit("2026-02-03T18:00:00+0100");
  const ScratchFolder person;
  person.run("git clone -q " + server.path().string() +
             " clone && cd clone && git config user.email p@b && "
             "git config user.name p && git commit -q --allow-empty -m own");
  server.put(family, record_with("2026-02-03 2026-02-10"));
  server.commit("2026-02-10T18:00:00+0100");
  person.run("cd clone && git fetch -q && git merge -q -m pull origin/main");
  const auto opened = repository_of(person.path() / "clone");
  const auto nobody = [](std::string_view) { return std::string(); };
  CHECK(log_of(opened, {.family = "R-1"}, end_of_2026, nobody).warnings.size() == 1);
  CHECK(log_of_family(server).warnings.empty());
}

TEST_CASE("Who verifies is told of what is unsigned and of clocks that ran backwards (T9)") {
  const DatedRepository repository;
  repository.put(family, record_with("2026-02-03"));
  repository.commit("2026-02-03T18:00:00+0100");
  repository.put(family, record_with("2026-02-03 2026-02-10"));
  repository.commit("2025-02-10T18:00:00+0100");
  const auto log = log_of_family(repository, {.family = "R-1", .verify = true});
  REQUIRE(log.commits.size() == 2);
  CHECK(log.commits[0].doubts.size() == 2);
  CHECK(log.commits[1].doubts.size() == 1);
  CHECK(log.commits[1].doubts[0].en == "not signed");
}

TEST_CASE("A folder that is a part of its repository has the log of its own families") {
  const DatedRepository repository;
  repository.put("sprawy/families/R-1.yaml", record_with("2026-02-03"));
  repository.put(family, record_with("2026-02-03"));
  repository.commit("2026-02-03T18:00:00+0100");
  repository.put(family, record_with("2026-02-03 2026-02-10"));
  repository.commit("2026-02-10T18:00:00+0100");
  const auto log = log_of(repository_of(repository.path() / "sprawy"), {.family = "R-1"}, end_of_2026,
                          [](std::string_view) { return std::string(); });
  REQUIRE(log.commits.size() == 1);
  CHECK(log.commits.front().family == "R-1");
}

TEST_CASE("Between two commits the families that differ are told, and what became of them") {
  const DatedRepository repository;
  repository.put(family, record_with("2026-02-03"));
  repository.put("families/R-2.yaml", record_with("2026-02-03"));
  repository.commit("2026-02-03T18:00:00+0100");
  repository.put(family, record_with("2026-02-03 2026-02-10"));
  repository.put("families/R-2.yaml", "# a comment\n" + record_with("2026-02-03"));
  repository.commit("2026-02-10T18:00:00+0100");
  const auto opened = repository_of(repository.path());
  const auto families = changes_between(opened, "HEAD~1", "HEAD");
  REQUIRE(families.size() == 1);
  CHECK(families[0].family == "R-1");
  CHECK(families[0].changes.size() == 1);
  CHECK(changes_between(opened, "", "HEAD").size() == 2);
}

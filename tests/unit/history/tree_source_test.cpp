#include "casebook/parallel.hpp"
#include "dated_repository.hpp"
#include "history/tree_source.hpp"

#include <doctest/doctest.h>

#include <atomic>

using namespace asystent::history;
namespace casebook = asystent::casebook;

namespace {

std::vector<std::string> names_in(const casebook::Source& source, std::string_view subfolder) {
  const auto listing = source.list(subfolder);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < listing.size; ++i) names.push_back(listing.read(i).name);
  return names;
}

} // namespace

TEST_CASE("A commit lists what a folder on the disk would, whatever the work tree is like") {
  const DatedRepository repository;
  repository.put("asystent.yaml", "asystent: 1\n");
  repository.put("families/R-2.yaml", "two");
  repository.put("families/R-1.yaml", "one");
  repository.put("families/.hidden.yaml", "no");
  repository.put("families/R-3.yml", "no");
  repository.put("families/deeper/R-4.yaml", "no");
  repository.put("worklog/elis.yaml", "work");
  repository.put("templates/plan.html", "form");
  repository.put("other.yaml", "asystent: 1\n");
  repository.commit("2026-06-01T12:00:00+0200");
  repository.run("rm -r families && echo dirty > asystent.yaml");
  const TreeSource source(ObjectTexts(repository_of(repository.path())), "HEAD");
  CHECK(names_in(source, "families") == std::vector<std::string>{"families/R-1.yaml", "families/R-2.yaml"});
  CHECK(names_in(source, "worklog") == std::vector<std::string>{"worklog/elis.yaml"});
  CHECK(source.read("asystent.yaml").text == "asystent: 1\n");
  CHECK(source.read("templates/plan.html").text == "form");
  CHECK(asystent::casebook::is_missing(source.read("families/R-9.yaml")));
  CHECK(source.not_read() ==
        std::vector<std::string>{"families/R-3.yml", "families/deeper/R-4.yaml", "other.yaml"});
}

TEST_CASE("A folder that is a part of its repository is read by its own names") {
  const DatedRepository repository;
  repository.put("sprawy/asystent.yaml", "mine");
  repository.put("sprawy/families/R-1.yaml", "one");
  repository.put("families/R-2.yaml", "not of the folder");
  repository.put("asystent.yaml", "not of the folder");
  repository.commit("2026-06-01T12:00:00+0200");
  const TreeSource source(ObjectTexts(repository_of(repository.path() / "sprawy")), "HEAD");
  CHECK(source.read("asystent.yaml").text == "mine");
  CHECK(names_in(source, "families") == std::vector<std::string>{"families/R-1.yaml"});
}

TEST_CASE("Links and repositories within are no files") {
  const DatedRepository repository;
  repository.put("secret.txt", "outside");
  repository.run("mkdir families && ln -s ../secret.txt families/R-1.yaml");
  repository.run("git init -q families/R-2.yaml && cd families/R-2.yaml && git config user.email a@b && "
                 "git config user.name a && git commit -q --allow-empty -m x");
  repository.commit("2026-06-01T12:00:00+0200");
  const TreeSource source(ObjectTexts(repository_of(repository.path())), "HEAD");
  for (const std::string name : {"families/R-1.yaml", "families/R-2.yaml"}) {
    const auto file = source.read(name);
    REQUIRE(file.problem.has_value());
    CHECK(file.problem->kind == asystent::folder::FolderError::Kind::not_regular);
    CHECK(file.text.empty());
  }
}

TEST_CASE("A listing lives without its source, and reads in parallel what it lists") {
  const DatedRepository repository;
  for (int number = 0; number < 500; ++number)
    repository.put("families/R-" + std::to_string(number) + ".yaml", "text " + std::to_string(number) + "\n");
  repository.commit("2026-06-01T12:00:00+0200");
  const auto listing = folder_of_the_past(repository_of(repository.path()), "HEAD")->list("families");
  REQUIRE(listing.size == 500);
  std::atomic<int> good = 0;
  casebook::in_parallel(listing.size, [&](std::size_t index) {
    const auto file = listing.read(index);
    good += "families/R-" + file.text.substr(5, file.text.size() - 6) + ".yaml" == file.name;
  });
  CHECK(good == 500);
}

TEST_CASE("A content that is lost is told when it is asked for, on whatever thread") {
  const DatedRepository repository;
  for (int number = 0; number < 20; ++number)
    repository.put("families/R-" + std::to_string(number) + ".yaml", "text " + std::to_string(number) + "\n");
  repository.commit("2026-06-01T12:00:00+0200");
  repository.run("id=$(git rev-parse HEAD:families/R-7.yaml) && "
                 "rm -f .git/objects/$(echo $id | cut -c1-2)/$(echo $id | cut -c3-)");
  const TreeSource source(ObjectTexts(repository_of(repository.path())), "HEAD");
  const auto listing = source.list("families");
  CHECK_THROWS_WITH_AS(casebook::in_parallel(listing.size, [&](std::size_t index) { listing.read(index); }),
                       doctest::Contains("--filter"), GitError);
}

TEST_CASE("Texts are read once, and a copy knows those of the other") {
  const DatedRepository repository;
  repository.put("a", "one");
  repository.commit("2026-06-01T12:00:00+0200");
  const auto opened = repository_of(repository.path());
  const std::string object = files_of_tree(opened, "HEAD").front().object;
  ObjectTexts texts(opened);
  const ObjectTexts copy = texts;
  texts.load({&object, 1});
  repository.run("rm -rf .git/objects");
  CHECK(copy.of(object) == "one");
}

TEST_CASE(
    "Contents come in the order in which they are asked for, empty ones and those with line breaks too") {
  const DatedRepository repository;
  repository.put("a", "");
  repository.put("b", "x\n\ny\n");
  repository.put("c", std::string("nul\0inside", 10));
  repository.commit("2026-06-01T12:00:00+0200");
  const TreeSource source(ObjectTexts(repository_of(repository.path())), "HEAD");
  CHECK(source.read("a").text.empty());
  CHECK(source.read("b").text == "x\n\ny\n");
  CHECK(source.read("c").text == std::string("nul\0inside", 10));
}

#include "history/repository.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;
namespace fs = std::filesystem;

TEST_CASE("A folder in no repository has none") {
  const ScratchFolder folder;
  CHECK_FALSE(Repository::of(folder.path()).has_value());
  CHECK_THROWS_AS(repository_of(folder.path()), GitError);
}

TEST_CASE("A folder may be a part of its repository") {
  const ScratchRepository repository;
  repository.put("sprawy/asystent.yaml", "asystent: 1\n");
  CHECK(repository_of(repository.path()).prefix().empty());
  CHECK(repository_of(repository.path() / "sprawy").prefix() == "sprawy/");
}

TEST_CASE("A setting that nobody made is empty") {
  const ScratchRepository repository;
  repository.run("git config asystent.commit auto");
  const Repository opened = repository_of(repository.path());
  CHECK(opened.setting("asystent.commit") == "auto");
  CHECK(opened.setting("asystent.sign").empty());
}

TEST_CASE("What git cannot do is an error with its own words") {
  const ScratchRepository repository;
  CHECK_THROWS_AS(repository_of(repository.path()).look({"rev-parse", "--verify", "-q", "no-such"}),
                  GitError);
  CHECK_THROWS_WITH_AS(repository_of(repository.path()).look({"show", "no-such"}),
                       doctest::Contains("no-such"), GitError);
}

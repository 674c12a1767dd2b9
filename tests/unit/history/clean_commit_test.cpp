#include "dated_repository.hpp"
#include "history/clean_commit.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;

namespace {

bool is_known(const std::filesystem::path& folder, const std::string& file = "a.yaml") {
  return !clean_commit(folder, {file}).empty();
}

} // namespace

TEST_CASE("A paper has a commit only where its files are as that has them") {
  const DatedRepository repository;
  repository.put("a.yaml", "one");
  repository.put("b.yaml", "one");
  CHECK_FALSE(is_known(repository.path())); // no commit yet
  repository.commit("2026-06-01T12:00:00+0200");
  CHECK(clean_commit(repository.path(), {"a.yaml"}).size() == 40);
  repository.put("b.yaml", "other");
  CHECK(is_known(repository.path())); // another file is no matter
  repository.put("a.yaml", "other");
  CHECK_FALSE(is_known(repository.path()));
  repository.run("git add a.yaml");
  CHECK_FALSE(is_known(repository.path()));
}

TEST_CASE("A file that git does not have, or leaves out, is in no commit") {
  const DatedRepository repository;
  repository.put(".gitignore", "left-out.yaml\n");
  repository.commit("2026-06-01T12:00:00+0200");
  repository.put("left-out.yaml", "x");
  repository.put("new.yaml", "x");
  CHECK_FALSE(is_known(repository.path(), "left-out.yaml"));
  CHECK_FALSE(is_known(repository.path(), "new.yaml"));
}

TEST_CASE("A folder in no repository has no commit") {
  const ScratchFolder folder;
  folder.put("a.yaml", "one");
  CHECK_FALSE(is_known(folder.path()));
}

#include "history/staged.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace asystent::history;

namespace {

std::vector<std::string> bad_files(const ScratchRepository& scratch) {
  std::vector<std::string> files;
  for (const auto& problem : problems_of_staged(Repository::of_hook(scratch.path())).all)
    files.push_back(problem.place.file);
  return files;
}

using Files = std::vector<std::string>;

} // namespace

TEST_CASE("What is staged counts, and not what stands in the folder") {
  const ScratchRepository scratch;
  scratch.put("families/R-2026-001.yaml", "x: [\n");
  CHECK(bad_files(scratch).empty());
  scratch.run("git add -A && rm families/R-2026-001.yaml");
  CHECK(bad_files(scratch) == Files{"families/R-2026-001.yaml"});
}

TEST_CASE("What the last commit has already, and what goes, stops nobody") {
  const ScratchRepository scratch;
  scratch.put("families/R-2026-001.yaml", "x: [\n");
  scratch.put("families/R-2026-002.yaml", "x: [\n");
  scratch.run("git add -A && git commit -qm bad && git rm -q families/R-2026-002.yaml");
  CHECK(bad_files(scratch).empty());
}

TEST_CASE("A case folder may be a part of its repository") {
  const ScratchRepository scratch;
  scratch.put("cases/families/R-2026-001.yaml", "x: [\n");
  scratch.put("cases/notes.txt", "x: [\n");
  scratch.run("git add -A");
  CHECK(bad_files(scratch) == Files{"cases/families/R-2026-001.yaml"});
}

TEST_CASE("T15: a hook looks at the index that git names to it, and nobody else does") {
  const ScratchRepository scratch;
  scratch.run("git commit -q --allow-empty -m one");
  scratch.put("families/R-2026-001.yaml", "x: [\n");
  scratch.run("GIT_INDEX_FILE=.git/other git add -A");
  CHECK(bad_files(scratch).empty());
  ::setenv("GIT_INDEX_FILE", (scratch.path() / ".git/other").c_str(), 1);
  CHECK(bad_files(scratch) == Files{"families/R-2026-001.yaml"});
  CHECK(repository_of(scratch.path()).look({"ls-files"}).empty());
  ::unsetenv("GIT_INDEX_FILE");
}

#include "history/clone_notes.hpp"
#include "history/told.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::history;

namespace {

Finding finding(std::string family, std::uint32_t line, std::string word = "x") {
  Finding one;
  one.id = FindingId::visit_overlap;
  one.family = std::move(family);
  one.place = {"families/" + one.family + ".yaml", {line, 1}};
  one.arguments = {{"word", std::move(word)}};
  return one;
}

casebook::Findings of(std::vector<Finding> findings) { return casebook::Findings(std::move(findings)); }

} // namespace

TEST_CASE("What a side had before is not brought by the merge, wherever it stands now") {
  const auto merged = of({finding("R-1", 40), finding("R-2", 7), finding("R-3", 9)});
  const auto new_ones = brought(merged, of({finding("R-1", 12)}), of({finding("R-3", 9)}));
  REQUIRE(new_ones.all.size() == 1);
  CHECK(new_ones.all.front().family == "R-2");
}

TEST_CASE("Two of a kind where a side had one are one new one") {
  const auto new_ones = brought(of({finding("R-1", 4), finding("R-1", 8)}), of({finding("R-1", 4)}), of({}));
  CHECK(new_ones.all.size() == 1);
}

TEST_CASE("The same rule about another thing is another finding") {
  CHECK(brought(of({finding("R-1", 4, "b")}), of({finding("R-1", 4, "a")}), of({})).all.size() == 1);
}

TEST_CASE("The note is told once, and is gone then") {
  const ScratchRepository scratch;
  scratch.run("git commit -q --allow-empty -m one");
  const Repository repository = repository_of(scratch.path());
  CHECK(take_note(scratch.path()).empty());
  leave_note(repository, of({finding("R-1", 4), finding("R-1", 8)}));
  const auto told = take_note(scratch.path());
  REQUIRE(told.size() == 1);
  CHECK(told.front() == ToldFinding{"visit-overlap", "R-1", "-"});
  CHECK(take_note(scratch.path()).empty());
}

TEST_CASE("A merge that brought nothing takes an older note away") {
  const ScratchRepository scratch;
  const Repository repository = repository_of(scratch.path());
  leave_note(repository, of({finding("R-1", 4)}));
  leave_note(repository, of({}));
  CHECK(take_note(scratch.path()).empty());
}

#include "folder/files.hpp"
#include "history/arrival.hpp"
#include "history/clone_notes.hpp"
#include "history/objects.hpp"
#include "scratch_repository.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;
namespace fs = std::filesystem;

namespace {

/// A folder at its first commit, and a second one that changes, adds and removes a file.
struct TwoCommits {
  TwoCommits() {
    scratch.put("families/R-1.yaml", "a: 1\n");
    scratch.put("families/R-2.yaml", "a: 1\n");
    scratch.run("git add -A && git commit -qm one");
    scratch.put("families/R-1.yaml", "a: 2\n");
    scratch.put("families/R-3.yaml", "a: 3\n");
    scratch.run("git rm -q families/R-2.yaml && git add -A && git commit -qm two");
    journey = {"main", object_named(repository(), "HEAD~1"), object_named(repository(), "HEAD")};
    scratch.run("git reset -q --hard HEAD~1");
  }
  Repository repository() const { return repository_of(scratch.path()); }
  Arrival go() const {
    const Repository here = repository();
    ObjectTexts texts(here);
    return move_folder(texts, journey, std::chrono::milliseconds(1000));
  }
  std::string text(const std::string& name) const {
    return asystent::folder::read_file(scratch.path(), name).text;
  }
  bool is_clean() const { return repository().look({"status", "--porcelain", "--", "families"}).empty(); }
  std::string head() const { return object_named(repository(), "HEAD"); }

  ScratchRepository scratch;
  Journey journey;
};

} // namespace

TEST_CASE("The folder goes to the other commit") {
  const TwoCommits two;
  CHECK(two.go().has_arrived);
  CHECK(two.text("families/R-1.yaml") == "a: 2\n");
  CHECK(two.text("families/R-3.yaml") == "a: 3\n");
  CHECK_FALSE(fs::exists(two.scratch.path() / "families/R-2.yaml"));
  CHECK(two.head() == two.journey.to);
  CHECK(two.is_clean());
}

TEST_CASE("A file changed by hand is named, and nothing goes anywhere") {
  const TwoCommits two;
  two.scratch.put("families/R-2.yaml", "a: mine\n");
  const Arrival arrival = two.go();
  CHECK_FALSE(arrival.has_arrived);
  CHECK(arrival.changed == std::vector<std::string>{"families/R-2.yaml"});
  CHECK(two.text("families/R-1.yaml") == "a: 1\n");
  CHECK(two.text("families/R-2.yaml") == "a: mine\n");
  CHECK(two.head() == two.journey.from);
}

TEST_CASE("A new file does not take the place of one that git does not know") {
  const TwoCommits two;
  two.scratch.put("families/R-3.yaml", "a: mine\n");
  CHECK_FALSE(two.go().has_arrived);
  CHECK(two.text("families/R-3.yaml") == "a: mine\n");
}

TEST_CASE("Other line breaks are no change") {
  const TwoCommits two;
  two.scratch.put(".git/info/attributes", "*.yaml text\n");
  two.scratch.put("families/R-1.yaml", "a: 1\r\n");
  CHECK(two.go().has_arrived);
  CHECK(two.text("families/R-1.yaml") == "a: 2\n");
}

TEST_CASE("A branch that has gone on meanwhile is not moved") {
  const TwoCommits two;
  two.scratch.run("git commit -q --allow-empty -m other");
  const std::string head = two.head();
  CHECK_FALSE(two.go().has_arrived);
  CHECK(two.head() == head);
  CHECK(two.text("families/R-1.yaml") == "a: 1\n");
}

TEST_CASE("What was killed half way is gone on with") {
  const TwoCommits two;
  const Repository repository = two.repository();
  write_note(repository, "arriving", "main\n" + two.journey.from + "\n" + two.journey.to + "\n");
  two.scratch.put("families/R-1.yaml", "a: 2\n"); // the first file had come
  ObjectTexts texts(repository);
  finish_journey(texts, std::chrono::milliseconds(1000));
  CHECK(two.head() == two.journey.to);
  CHECK(two.text("families/R-3.yaml") == "a: 3\n");
  CHECK(two.is_clean());
  CHECK_FALSE(read_note(repository, "arriving").has_value());
}

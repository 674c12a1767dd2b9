#include "folder/draft.hpp"
#include "folder/process.hpp"
#include "state_of_its_own.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sys/stat.h>

using namespace asystent::folder;
using asystent::test::StateOfItsOwn;

TEST_CASE("a draft is private, and stays until it is taken away") {
  const StateOfItsOwn state;
  std::filesystem::path path;
  {
    const Draft draft = Draft::begin("visit-add-R-1", "wpis.yaml", "note: a\n");
    path = draft.path();
    CHECK(draft.text() == "note: a\n");
    struct stat file {};
    REQUIRE(::stat(path.c_str(), &file) == 0);
    CHECK((file.st_mode & 0777) == 0600);
    REQUIRE(::stat(path.parent_path().c_str(), &file) == 0);
    CHECK((file.st_mode & 0777) == 0700);
  }
  const auto left = Draft::left("visit-add-R-1", "wpis.yaml");
  REQUIRE(left);
  CHECK(left->path() == path);
  left->put("note: b\n");
  CHECK(left->text() == "note: b\n");
  std::ofstream(path.parent_path() / "wpis.yaml~") << "of an editor";
  left->remove();
  CHECK_FALSE(std::filesystem::exists(path.parent_path()));
}

TEST_CASE("a draft that somebody is writing is not offered, nor one of another subject") {
  const StateOfItsOwn state;
  const Draft draft = Draft::begin("visit-add-R-1", "wpis.yaml", "");
  CHECK_FALSE(Draft::left("visit-add-R-1", "wpis.yaml"));
  { const Draft other = Draft::begin("visit-add-R-11", "wpis.yaml", ""); }
  CHECK_FALSE(Draft::left("visit-add-R-1", "wpis.yaml"));
  CHECK(Draft::left("visit-add-R-11", "wpis.yaml"));
}

TEST_CASE("a draft is taken up after an editor that saves under a new inode") {
  const StateOfItsOwn state;
  std::filesystem::path path;
  {
    const Draft draft = Draft::begin("x", "wpis.yaml", "a");
    path = draft.path();
    std::ofstream(path.string() + ".new") << "b";
    std::filesystem::rename(path.string() + ".new", path);
    CHECK(draft.text() == "b");
    CHECK_FALSE(Draft::left("x", "wpis.yaml"));
  }
  CHECK(Draft::left("x", "wpis.yaml")->text() == "b");
}

TEST_CASE("the words of $EDITOR") {
  using Words = std::vector<std::string>;
  CHECK(words_of_program("vi") == Words{"vi"});
  CHECK(words_of_program("  code --wait ") == Words{"code", "--wait"});
  CHECK(words_of_program("'/opt/my editor' -f \"a b\"c") == Words{"/opt/my editor", "-f", "a bc"});
  CHECK(words_of_program("a\\ b 'c\\d'") == Words{"a b", "c\\d"});
  CHECK(words_of_program(" \t").empty());
  CHECK(words_of_program("x $(rm) ;y") == Words{"x", "$(rm)", ";y"});
}

TEST_CASE("a program on the terminal gives its status") {
  CHECK(run_on_terminal({"sh", "-c", "exit 3"}) == 3);
  CHECK(run_on_terminal({"sh", "-c", "kill -9 $$"}) == -1);
  CHECK(run_on_terminal({"no-such-program-here"}) == 127);
  CHECK(run_reading({"grep", "-q", "b"}, "a\nb\n") == 0);
  CHECK(run_reading({"sh", "-c", "test \"$LESS\" = FRX"}, "", {"LESS=FRX"}) == 0);
}

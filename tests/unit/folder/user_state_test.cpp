#include "folder/user_state.hpp"
#include "state_of_its_own.hpp"

#include <doctest/doctest.h>

using namespace asystent::folder;
using namespace asystent::test;

TEST_CASE("what is kept for the user is private, and replaced as a whole") {
  const StateOfItsOwn state;
  CHECK_FALSE(kept_state("list-1"));
  keep_state("list-1", "first\n");
  keep_state("list-1", "second\n");
  CHECK(kept_state("list-1") == "second\n");
  CHECK_FALSE(kept_state("list-2"));
  CHECK(mode_of(state.folder / "asystent/list-1") == 0600);
}

TEST_CASE("what others could have written there is not believed") {
  const StateOfItsOwn state;
  keep_state("list-1", "mine\n");
  change_mode(state.folder / "asystent/list-1", 0620);
  CHECK_FALSE(kept_state("list-1"));
  std::filesystem::create_symlink(state.folder.put("elsewhere", "theirs\n"),
                                  state.folder / "asystent/list-2");
  CHECK_FALSE(kept_state("list-2"));
}

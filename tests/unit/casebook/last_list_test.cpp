#include "calendar/date.hpp"
#include "casebook/last_list.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace asystent;
using namespace asystent::casebook;

namespace {

struct StateOfItsOwn {
  StateOfItsOwn() {
    std::filesystem::remove_all(place);
    ::setenv("XDG_STATE_HOME", place.c_str(), 1);
  }
  ~StateOfItsOwn() {
    ::unsetenv("XDG_STATE_HOME");
    std::filesystem::remove_all(place);
  }

  std::filesystem::path place =
      std::filesystem::temp_directory_path() / ("asystent-last-list-" + std::to_string(::getpid()));
};

const LastList list{
    parse_iso("2026-11-20").value(),
    {{"R-2026-001", "agreed-overdue 2026-11-10 2026-11-16", "asystent visit keep R-2026-001 --agreed 2"},
     {"R-2026-002", "waiting referred", "asystent intake decide R-2026-002 --by …"}}};

} // namespace

TEST_CASE("The last list of a folder is kept, and that of another one is another") {
  const StateOfItsOwn state;
  CHECK_FALSE(last_list("/srv/sprawy"));
  REQUIRE(keep_list("/srv/sprawy", list));
  const auto kept = last_list("/srv/sprawy");
  REQUIRE(kept);
  CHECK(kept->day == list.day);
  CHECK(kept->lines == list.lines);
  CHECK_FALSE(last_list("/srv/inne"));
  REQUIRE(keep_list("/srv/sprawy", {list.day, {}}));
  CHECK(last_list("/srv/sprawy")->lines.empty());
}

TEST_CASE("What is no list is none") {
  const StateOfItsOwn state;
  REQUIRE(keep_list("/srv/sprawy", list));
  const auto file = std::filesystem::directory_iterator(state.place / "asystent")->path();
  for (const std::string_view text : {"", "jutro\n", "2026-11-20\nR-2026-001\tabout\n"}) {
    std::ofstream(file) << text;
    CHECK_FALSE(last_list("/srv/sprawy"));
  }
}

TEST_CASE("Where nothing can be kept that is said") {
  const StateOfItsOwn state;
  std::ofstream(state.place) << "no directory";
  CHECK_FALSE(keep_list("/srv/sprawy", list));
  CHECK_FALSE(last_list("/srv/sprawy"));
}

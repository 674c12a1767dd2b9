#include "folder/folder.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using test::TemporaryFolder;
namespace fs = std::filesystem;

TEST_CASE("The case folder is found from itself and from any depth below it") {
  const TemporaryFolder folder;
  folder.put("sprawy/asystent.yaml", "asystent: 1\n");
  folder.put("sprawy/families/old/R-2026-001.yaml", "");
  CHECK(find_upwards(folder / "sprawy") == folder / "sprawy");
  CHECK(find_upwards(folder / "sprawy/families/old") == folder / "sprawy");
  CHECK(find_upwards(folder / "sprawy/families/../families/") == folder / "sprawy");
}

TEST_CASE("Of two case folders the nearest one is found") {
  const TemporaryFolder folder;
  folder.put("asystent.yaml", "");
  folder.put("inner/asystent.yaml", "");
  folder.put("inner/families/R-2026-001.yaml", "");
  CHECK(find_upwards(folder / "inner/families") == folder / "inner");
}

TEST_CASE("Nothing is found where there is no case folder or no such directory") {
  const TemporaryFolder folder;
  CHECK_FALSE(find_upwards(folder.path()));
  CHECK_FALSE(find_upwards("/"));
  CHECK_FALSE(find_upwards(folder / "missing"));
}

TEST_CASE("A broken asystent.yaml is not passed over") {
  const TemporaryFolder folder;
  folder.put("asystent.yaml", "");
  fs::create_directories(folder / "inner");
  fs::create_symlink("missing", folder / "inner/asystent.yaml");
  CHECK(find_upwards(folder / "inner") == folder / "inner");
}

TEST_CASE("A relative path is followed upwards beyond its own beginning") {
  const TemporaryFolder folder;
  folder.put("asystent.yaml", "");
  folder.put("families/R-2026-001.yaml", "");
  const fs::path before = fs::current_path();
  fs::current_path(folder / "families");
  const auto found = find_upwards(".");
  fs::current_path(before);
  CHECK(found == folder.path());
}

TEST_CASE("A folder that somebody else has put above is told, one of one's own or root's is not" *
          doctest::skip(::geteuid() != 0)) {
  const TemporaryFolder folder;
  folder.put("asystent.yaml", "");
  folder.put("families/R-1.yaml", "");
  ::unsetenv("SUDO_UID");
  const auto give = [&](const fs::path& path, uid_t user) { REQUIRE(::chown(path.c_str(), user, 0) == 0); };
  const auto stranger = [&] {
    const auto found = stranger_in(folder.path());
    return found ? fs::path(found->path).lexically_relative(folder.path()).string() + " " + found->user : "";
  };
  CHECK(stranger().empty());
  SUBCASE("the folder is another's") {
    give(folder.path(), 4321);
    CHECK(stranger() == ". 4321");
  }
  SUBCASE("the folder is the one's who called sudo") {
    give(folder.path(), 4321);
    ::setenv("SUDO_UID", "4321", 1);
    CHECK(stranger().empty());
  }
  SUBCASE("in a directory for all, the settings are another's") {
    test::change_mode(folder.path(), 01777);
    give(folder / "asystent.yaml", 4321);
    CHECK(stranger() == "asystent.yaml 4321");
  }
  SUBCASE("in a directory for all, the families are another's") {
    test::change_mode(folder.path(), 01777);
    give(folder / "families", 4321);
    CHECK(stranger() == "families 4321");
  }
  SUBCASE("in one's own folder a colleague has changed the settings") {
    test::change_mode(folder.path(), 02770);
    give(folder / "asystent.yaml", 4321);
    CHECK(stranger().empty());
  }
  ::unsetenv("SUDO_UID");
}

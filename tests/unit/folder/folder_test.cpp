#include "folder/folder.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

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

#include "faults.hpp"
#include "folder/remove.hpp"
#include "one_family.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <filesystem>

using namespace asystent::folder;
using asystent::test::error_of;
using asystent::test::Failing;
using asystent::test::kind_of;
using asystent::test::OneFamily;
using Names = std::vector<std::string>;
using Kind = FolderError::Kind;

TEST_CASE("A file is taken out of the folder, and nothing else is left of it") {
  const OneFamily folder;
  remove_file(folder.path(), folder.name, "old");
  CHECK(folder.names("families") == Names{});
}

TEST_CASE("A file that is not as it was read stays") {
  const OneFamily folder;
  const auto error = error_of([&] { remove_file(folder.path(), folder.name, "other"); });
  REQUIRE(error.has_value());
  CHECK(error->kind == Kind::changed);
  CHECK(folder.is_untouched());
}

TEST_CASE("A link is not followed, and nothing that is no file is taken out") {
  const OneFamily folder;
  folder.put("families/R-2026-002.yaml", "x");
  std::filesystem::remove(folder / "families/R-2026-002.yaml");
  std::filesystem::create_symlink("R-2026-001.yaml", folder / "families/R-2026-002.yaml");
  CHECK(error_of([&] { remove_file(folder.path(), "families/R-2026-002.yaml", "old"); }).has_value());
  CHECK(error_of([&] { remove_file(folder.path(), "families/R-2026-003.yaml", "old"); }).has_value());
  CHECK(folder.get(folder.name) == "old");
}

TEST_CASE("A file gets another name, and what has one already keeps it") {
  const OneFamily folder;
  rename_file(folder.path(), folder.name, "families/R-2026-002.yaml", "old");
  CHECK(folder.names("families") == Names{"R-2026-002.yaml"});
  CHECK(folder.get("families/R-2026-002.yaml") == "old");
  folder.put(folder.name, "other");
  CHECK(kind_of([&] { rename_file(folder.path(), folder.name, "families/R-2026-002.yaml", "other"); }) ==
        Kind::exists);
  CHECK(folder.get("families/R-2026-002.yaml") == "old");
  CHECK(folder.get(folder.name) == "other");
}

TEST_CASE("Where a disk knows no refusal, a name that is taken is found by a look") {
  const OneFamily folder;
  folder.put("families/R-2026-002.yaml", "x");
  const Failing failing({.rename_new_error = EINVAL});
  CHECK(kind_of([&] { rename_file(folder.path(), folder.name, "families/R-2026-002.yaml", "old"); }) ==
        Kind::exists);
  rename_file(folder.path(), folder.name, "families/R-2026-003.yaml", "old");
  CHECK(folder.names("families") == Names{"R-2026-002.yaml", "R-2026-003.yaml"});
}

TEST_CASE("A file that is not as it was read keeps its name") {
  const OneFamily folder;
  CHECK(kind_of([&] { rename_file(folder.path(), folder.name, "families/R-2026-002.yaml", "new"); }) ==
        Kind::changed);
  CHECK(folder.is_untouched());
}

#include "folder/folder_error.hpp"
#include "folder/leftovers.hpp"
#include "folder/replace.hpp"
#include "folder/temporary_file.hpp"
#include "processes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using test::TemporaryFolder;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

TEST_CASE("Only names of this library's own temporary files are taken for such") {
  CHECK(is_temporary_name(".R-2026-001.yaml.a1B2c3.tmp"));
  CHECK(is_temporary_name(".asystent.yaml.zzzzzz.tmp"));
  CHECK(is_temporary_name("..gitignore.zzzzzz.tmp"));
  CHECK(is_temporary_name(".plan.html.zzzzzz.tmp"));
  for (const auto* name :
       {"R-2026-001.yaml", "R-2026-001.yaml.a1B2c3.tmp", ".R-2026-001.yaml.a1B2c.tmp", ".tmp", "..tmp", "",
        ".R-2026-001.yaml.a1B2c3d.tmp", ".R-2026-001.yaml.a1B2-3.tmp", ".R-2026-001.yaml.a1B2c3",
        ".R-2026-001.yaml.a1B2c3.tmp~", ".R-2026-001.a1B2c3.tmp", ".R-2026-001.yamlxa1B2c3.tmp",
        ".a1B2c3.tmp", ".yaml.a1B2c3.tmp", "yaml.a1B2c3.tmp", ".R-2026-001.yaml.swp",
        ".syncthing.R-2026-001.yaml.tmp", ".gitignore.zzzzzz.tmp", ".x.gitignore.zzzzzz.tmp"}) {
    CAPTURE(name);
    CHECK_FALSE(is_temporary_name(name));
  }
}

TEST_CASE("What a killed process leaves is removed, and nothing else") {
  const TemporaryFolder folder;
  folder.put("asystent.yaml", "");
  folder.put("families/R-2026-001.yaml", "old");
  const pid_t process = test::start_process([&] {
    TemporaryFile unfinished{folder / "families/R-2026-001.yaml"};
    unfinished.fill("new");
    return ::raise(SIGKILL);
  });
  CHECK(test::exit_status(process) == -1);
  CHECK(folder.names("families").size() == 2);
  CHECK(remove_leftovers(folder.path()) == 1);
  CHECK(folder.names("families") == Names{"R-2026-001.yaml"});
  CHECK(folder.get("families/R-2026-001.yaml") == "old");
}

TEST_CASE("Leftovers are looked for in the folder and its three subfolders") {
  const TemporaryFolder folder;
  for (const auto* place : {"", "families/", "worklog/", "templates/"})
    folder.put(std::string{place} + ".x.yaml.abcdef.tmp", "");
  CHECK(remove_leftovers(folder.path()) == 4);
  CHECK(folder.names("templates").empty());
  CHECK(remove_leftovers(folder.path()) == 0);
}

TEST_CASE("A directory or a symlink with the name of a leftover stays") {
  const TemporaryFolder folder;
  fs::create_directory(folder / ".x.yaml.abcdef.tmp");
  fs::create_symlink("asystent.yaml", folder / ".y.yaml.abcdef.tmp");
  CHECK(remove_leftovers(folder.path()) == 0);
  CHECK(folder.names().size() == 2);
}

TEST_CASE("What a killed process leaves of an output goes with the next one, and nothing else") {
  const TemporaryFolder folder;
  const pid_t process = test::start_process([&] {
    TemporaryFile unfinished{folder / "plan.html"};
    unfinished.fill("new");
    return ::raise(SIGKILL);
  });
  CHECK(test::exit_status(process) == -1);
  CHECK(folder.names().size() == 1);
  folder.put(".other.html.a1B2c3.tmp", "");
  folder.put(".plan.html.swp", "");
  fs::create_symlink(".plan.html.swp", folder / ".plan.html.abcdef.tmp");
  write_output(folder / "plan.html", "new");
  CHECK(folder.names() ==
        Names{".other.html.a1B2c3.tmp", ".plan.html.abcdef.tmp", ".plan.html.swp", "plan.html"});
}

TEST_CASE("One rule: what a living writer holds is no leftover, in the folder and beside an output") {
  const TemporaryFolder folder;
  folder.put("families/R-1.yaml", "old");
  TemporaryFile record{folder / "families/R-1.yaml"};
  TemporaryFile page{folder / "zgoda.html"};
  record.fill("new");
  page.fill("new");
  CHECK(leftovers(folder.path()).empty());
  CHECK(remove_leftovers(folder.path()) == 0);
  record.replace_target();
  page.replace_target();
  CHECK(folder.get("families/R-1.yaml") == "new");
  CHECK(folder.get("zgoda.html") == "new");
}

TEST_CASE("A leftover that is gone already is removed, and one that has a writer again stays") {
  const TemporaryFolder folder;
  CHECK_NOTHROW(remove_leftover(folder.path(), ".x.yaml.abcdef.tmp"));
  folder.put(".x.yaml.abcdef.tmp", "");
  CHECK(leftovers(folder.path()) == Names{".x.yaml.abcdef.tmp"});
  remove_leftover(folder.path(), ".x.yaml.abcdef.tmp");
  CHECK(folder.names().empty());
  TemporaryFile living{folder / "y.yaml"};
  remove_leftover(folder.path(), folder.names().at(0));
  CHECK(folder.names().size() == 1);
}

TEST_CASE("Two temporary files have two names, and each is one") {
  const std::string one = temporary_name_of("R-1.yaml");
  CHECK(is_temporary_name(one));
  CHECK(one != temporary_name_of("R-1.yaml"));
}

TEST_CASE("What another process writes at the same time stays") {
  const TemporaryFolder folder;
  TemporaryFile other{folder / "plan.html"};
  other.fill("theirs");
  write_output(folder / "plan.html", "ours");
  other.replace_target();
  CHECK(folder.get("plan.html") == "theirs");
  CHECK(folder.names() == Names{"plan.html"});
}

TEST_CASE("Of several outputs the directory is looked through for all of them, behind links too") {
  const TemporaryFolder folder;
  folder.put("behind/target.html", "old");
  fs::create_symlink("behind/target.html", folder / "link.html");
  for (const auto* name :
       {".one.html.a1B2c3.tmp", "behind/.target.html.a1B2c3.tmp", ".other.html.a1B2c3.tmp"})
    folder.put(name, "left");
  const std::vector<Output> outputs{
      {folder / "one.html", "1"}, {folder / "link.html", "2"}, {folder / "two.html", "3"}};
  write_outputs(outputs);
  CHECK(folder.names() == Names{".other.html.a1B2c3.tmp", "behind", "link.html", "one.html", "two.html"});
  CHECK(folder.names("behind") == Names{"target.html"});
  CHECK(folder.get("behind/target.html") == "2");
}

#include "folder/output_folder.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

using namespace asystent;
using namespace asystent::folder;
using test::TemporaryFolder;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;
constexpr auto mark = "<made by us>";

} // namespace

TEST_CASE("A path is inside a folder by where it really leads, whether it exists or not") {
  const TemporaryFolder folder;
  folder.put("cases/families/R-1.yaml", "");
  fs::create_directory_symlink(folder / "cases/families", folder / "link");
  CHECK(is_at_or_inside(folder / "cases", folder / "cases/"));
  CHECK(is_at_or_inside(folder / "cases/families", folder / "cases/families/new/deep"));
  CHECK(is_at_or_inside(folder / "cases/families", folder / "link/new"));
  CHECK(is_at_or_inside(folder / "cases/families/", folder / "cases/x/../families"));
  CHECK_FALSE(is_at_or_inside(folder / "cases/families", folder / "cases/families-pages"));
  CHECK_FALSE(is_at_or_inside(folder / "cases/families", folder / "cases"));
}

TEST_CASE("A folder is new where there is nothing, or nothing in it") {
  const TemporaryFolder folder;
  CHECK(is_missing_or_empty(folder / "missing"));
  CHECK(is_missing_or_empty(folder.path()));
  folder.put(".hidden", "");
  CHECK_FALSE(is_missing_or_empty(folder.path()));
  CHECK_FALSE(is_missing_or_empty(folder / ".hidden"));
}

TEST_CASE("A file without the mark is foreign, a missing one is not") {
  const TemporaryFolder folder;
  folder.put("ours.html", std::string("<html>") + mark);
  folder.put("theirs.html", "<html>");
  folder.put("sub/ours.html/x", "");
  fs::create_symlink("nowhere", folder / "broken.html");
  const Names names{"ours.html", "theirs.html", "missing.html", "sub/ours.html", "broken.html"};
  CHECK(foreign_files(folder.path(), names, mark) == Names{"theirs.html", "sub/ours.html", "broken.html"});
}

TEST_CASE("Only own regular files of the extension are removed, and those that are kept stay") {
  const TemporaryFolder folder;
  folder.put("old.html", mark);
  folder.put("kept.html", mark);
  folder.put("theirs.html", "");
  folder.put("ours.txt", mark);
  folder.put("deep/old.html", mark);
  fs::create_symlink("kept.html", folder / "link.html");
  const Names kept{"kept.html"};
  CHECK(remove_own_files(folder.path(), ".html", mark, kept) == 1);
  CHECK(folder.names() == Names{"deep", "kept.html", "link.html", "ours.txt", "theirs.html"});
  CHECK(folder.names("deep") == Names{"old.html"});
}

TEST_CASE("What a case folder keeps is its own place, through whatever path, link or spelling") {
  const TemporaryFolder folder;
  folder.put("cases/asystent.yaml", "");
  folder.put("cases/families/R-1.yaml", "");
  folder.put("outside.yaml", "");
  fs::create_symlink(folder / "outside.yaml", folder / "cases/families/R-2.yaml");
  fs::create_symlink(folder / "cases/families/R-1.yaml", folder / "link.html");
  fs::create_directory_symlink(folder / "cases", folder / "other");
  const fs::path cases = folder / "cases";
  for (const char* path :
       {"cases/asystent.yaml", "cases/.asystent.lock", "cases/.gitignore", "cases/.git/config",
        "cases/.x/y.html", "cases/families/R-1.yaml", "cases/families/new.html", "cases/worklog/a.html",
        "cases/templates/plan.html", "cases/x/../families/new.html", "other/families/new.html",
        "other/asystent.yaml", "link.html", "outside.yaml", "somewhere/.GIT/x", ".gitattributes",
        ".GitIgnore", "other/../.gitmodules"}) {
    CAPTURE(path);
    CHECK(is_own_place(cases, folder / path));
  }
  for (const char* path : {"cases/plan.html", "cases/pages/plan.html", "plan.html", "families/plan.html"}) {
    CAPTURE(path);
    CHECK_FALSE(is_own_place(cases, folder / path));
  }
}

TEST_CASE("What the folder lives on is its own by whatever name: a link to it, a link to nothing yet, "
          "another repository") {
  const TemporaryFolder folder;
  folder.put("cases/asystent.yaml", "");
  folder.put("cases/families/R-1.yaml", "");
  folder.put("elsewhere/lock", "");
  folder.put("bare/HEAD", "ref: refs/heads/main\n");
  folder.put("bare/objects/x", "");
  folder.put("bare/refs/x", "");
  folder.put("not-bare/HEAD", "");
  fs::create_symlink("../elsewhere/lock", folder / "cases/.asystent.lock");
  fs::create_symlink("cases/families/R-2.yaml", folder / "to-a-new-record.html");
  fs::create_symlink(folder / "to-a-new-record.html", folder / "to-the-link.html");
  const auto is_own = [&](const char* name) { return is_own_place(folder / "cases", folder / name); };
  CHECK(is_own("elsewhere/lock"));
  CHECK(is_own("to-a-new-record.html"));
  CHECK(is_own("to-the-link.html"));
  CHECK(is_own("bare/config"));
  CHECK(is_own("bare/hooks/x.html"));
  CHECK_FALSE(is_own("not-bare/x.html"));
  CHECK_FALSE(is_own("elsewhere/x.html"));
  CHECK_FALSE(is_own("cases/x.html"));
}

TEST_CASE("Files that come and go among the records while one looks are no failure") {
  const TemporaryFolder folder;
  folder.put("asystent.yaml", "");
  folder.put("families/R-1.yaml", "");
  std::atomic<bool> is_done = false;
  std::thread writer([&] {
    while (!is_done) {
      for (int i = 0; i < 20; ++i)
        folder.put("families/.R-1.yaml.AAAA" + std::to_string(10 + i) + ".tmp", "");
      for (int i = 0; i < 20; ++i)
        fs::remove(folder / ("families/.R-1.yaml.AAAA" + std::to_string(10 + i) + ".tmp"));
    }
  });
  int failures = 0;
  for (int look = 0; look < 500; ++look) try {
      CHECK_FALSE(is_own_place(folder.path(), folder / "plan.html"));
    } catch (const FolderError&) {
      ++failures;
    }
  is_done = true;
  writer.join();
  CHECK(failures == 0);
}

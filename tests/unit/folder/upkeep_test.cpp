#include "folder/disk.hpp"
#include "folder/temporary_file.hpp"
#include "folder/upkeep.hpp"
#include "processes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using test::TemporaryFolder;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

const Upkeep& check_named(std::string_view id) { return *std::ranges::find(upkeep(), id, &Upkeep::id); }

/// `path detail` of each.
Names found(std::string_view id, const TemporaryFolder& folder) {
  Names names;
  for (const Defect& defect : check_named(id).find(folder.path()))
    names.push_back(defect.path + " " + defect.detail);
  return names;
}

void mend_all(std::string_view id, const TemporaryFolder& folder) {
  for (const Defect& defect : check_named(id).find(folder.path()))
    check_named(id).mend(folder.path(), defect);
}

void put_private(const TemporaryFolder& folder, std::string_view name) {
  test::change_mode(folder.put(name, ""), 0600);
  test::change_mode((folder / name).parent_path(), 0700);
}

} // namespace

TEST_CASE("Every check has an id of its own and its words in both languages") {
  std::set<std::string_view> ids;
  for (const Upkeep& check : upkeep()) {
    CHECK(ids.insert(check.id).second);
    const Message meaning = check.meaning({"families", "0755"});
    CHECK_FALSE((meaning.pl.empty() || meaning.en.empty()));
    CHECK_FALSE((check.remedy.pl.empty() || check.remedy.en.empty()));
  }
}

TEST_CASE("What is private is left alone") {
  const TemporaryFolder folder;
  for (const auto* name : {"families/R-1.yaml", "worklog/elis.yaml", "templates/plan.html", "asystent.yaml"})
    put_private(folder, name);
  CHECK(found("open-to-others", folder).empty());
  CHECK(found("other-owner", folder).empty());
}

TEST_CASE("What others may read is found, and only the others' access is taken away") {
  const TemporaryFolder folder;
  for (const auto* name : {"families/R-1.yaml", "worklog/elis.yaml", "asystent.yaml"})
    put_private(folder, name);
  test::change_mode(folder / "families", 0755);
  test::change_mode(folder / "families/R-1.yaml", 0464);
  test::change_mode(folder / "asystent.yaml", 0601);
  const Names expected{"asystent.yaml 0601", "families 0755", "families/R-1.yaml 0464"};
  CHECK(found("open-to-others", folder) == expected);
  mend_all("open-to-others", folder);
  CHECK(found("open-to-others", folder).empty());
  CHECK(test::mode_of(folder / "families") == 0700);
  CHECK(test::mode_of(folder / "families/R-1.yaml") == 0400);
  CHECK(test::mode_of(folder / "asystent.yaml") == 0600);
}

TEST_CASE("A folder that its group shares on purpose stays the group's, but nobody else's") {
  const TemporaryFolder folder;
  put_private(folder, "families/R-1.yaml");
  test::change_mode(folder.path(), 02770);
  test::change_mode(folder / "families", 02775);
  test::change_mode(folder / "families/R-1.yaml", 0664);
  CHECK(found("open-to-others", folder) == Names{"families 0775", "families/R-1.yaml 0664"});
  mend_all("open-to-others", folder);
  CHECK(test::mode_of(folder / "families") == 02770);
  CHECK(test::mode_of(folder / "families/R-1.yaml") == 0660);
  CHECK(found("open-to-others", folder).empty());
  test::change_mode(folder.path(), 0770); // by mistake: new files are not the group's
  CHECK(found("open-to-others", folder).size() == 3);
}

TEST_CASE("What a symlink names is not the folder's to mend") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  put_private(folder, "families/R-1.yaml");
  test::change_mode(elsewhere.put("other.yaml", ""), 0644);
  fs::create_symlink(elsewhere / "other.yaml", folder / "families/R-2.yaml");
  CHECK(found("open-to-others", folder).empty());
  CHECK_THROWS_AS(check_named("open-to-others").mend(folder.path(), {"families/R-2.yaml", ""}), FolderError);
  CHECK(test::mode_of(elsewhere / "other.yaml") == 0644);
}

TEST_CASE("A file of another owner is told and left to a person" * doctest::skip(::geteuid() != 0)) {
  const TemporaryFolder folder;
  put_private(folder, "families/R-1.yaml");
  REQUIRE(::chown((folder / "families/R-1.yaml").c_str(), 4321, 0) == 0);
  CHECK(found("other-owner", folder) == Names{"families/R-1.yaml 4321"});
  const bool is_mended_by_a_person = check_named("other-owner").mend == nullptr;
  CHECK(is_mended_by_a_person);
}

TEST_CASE("In a shared folder the files of colleagues are as they should be" *
          doctest::skip(::geteuid() != 0)) {
  const TemporaryFolder folder;
  put_private(folder, "families/R-1.yaml");
  put_private(folder, "families/R-2.yaml");
  test::change_mode(folder.path(), 02770);
  REQUIRE(::chown(folder.path().c_str(), 4321, 4400) == 0);
  REQUIRE(::chown((folder / "families").c_str(), 4321, 4400) == 0);
  REQUIRE(::chown((folder / "families/R-1.yaml").c_str(), 4322, 4400) == 0);
  REQUIRE(::chown((folder / "families/R-2.yaml").c_str(), 4322, 4322) == 0);
  CHECK(found("other-owner", folder) == Names{"families/R-2.yaml 4322"});
}

TEST_CASE("Names that differ only in small and capital letters are told, and left to a person") {
  const TemporaryFolder folder;
  for (const auto* name : {"families/R-1.yaml", "families/r-1.yaml", "families/R-2.yaml", "worklog/R-1.yaml",
                           "templates/żak.html", "templates/zak.html"})
    put_private(folder, name);
  CHECK(found("names-alike", folder) == Names{"families/r-1.yaml families/R-1.yaml"});
  const bool is_mended_by_a_person = check_named("names-alike").mend == nullptr;
  CHECK(is_mended_by_a_person);
}

TEST_CASE("A temporary file is a leftover when nobody writes it") {
  const TemporaryFolder folder;
  put_private(folder, "families/.R-1.yaml.a1B2c3.tmp");
  put_private(folder, "templates/.plan.html.a1B2c3.tmp");
  put_private(folder, "families/.R-1.yaml.swp");
  const TemporaryFile living{folder / "families/R-2.yaml"};
  const Names expected{"families/.R-1.yaml.a1B2c3.tmp ", "templates/.plan.html.a1B2c3.tmp "};
  CHECK(found("leftover", folder) == expected);
  CHECK_FALSE(fs::exists(folder / ".asystent.lock")); // looking writes nothing
  mend_all("leftover", folder);
  CHECK(folder.names("families").size() == 2);
  CHECK(folder.names("templates").empty());
}

TEST_CASE("A folder without its families is told, with the name that they may have got") {
  const TemporaryFolder folder;
  folder.put("asystent.yaml", "");
  CHECK(found("missing-folder", folder) == Names{"families "});
  folder.put("Families/R-1.yaml", "");
  CHECK(found("missing-folder", folder) == Names{"families Families"});
  folder.put("families/R-1.yaml", "");
  CHECK(found("missing-folder", folder).empty());
}

TEST_CASE("A copy that was kept of a record is told where the record is no more") {
  const TemporaryFolder folder;
  folder.put("families/R-1.yaml", "asystent: 1\nid: R-1\n");
  folder.put("families/R-1.yaml~", "asystent: 1\nid: R-1\n");
  folder.put("families/R-2.yaml.bak", "asystent: 1\nid: R-2\n");
  folder.put("families/R-3.bak", "asystent: 1\nid: R-3\n");
  folder.put("families/notes.txt", "no record\n");
  folder.put("R-4.yaml.orig", "asystent: 1\nid: R-4\n"); // nobody looks for records there
  CHECK(found("not-read", folder) == Names{"families/R-2.yaml.bak ", "families/R-3.bak "});
}

TEST_CASE("A disk that cannot keep all that is promised is told by its name") {
  REQUIRE(weak_disk(0x4D44) != nullptr);
  CHECK(weak_disk(0x4D44)->name == "FAT");
  CHECK(weak_disk(static_cast<int>(0xFF534D42))->name == "SMB");
  CHECK(weak_disk(0xEF53) == nullptr);     // ext4
  CHECK(weak_disk(0x01021994) == nullptr); // tmpfs
}

TEST_CASE("A file with several names may be anybody's: its mode stays") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  put_private(folder, "families/R-1.yaml");
  test::change_mode(elsewhere.put("theirs", ""), 0644);
  fs::create_hard_link(elsewhere / "theirs", folder / "families/R-2.yaml");
  CHECK_THROWS_AS(check_named("open-to-others").mend(folder.path(), {"families/R-2.yaml", ""}), FolderError);
  CHECK(test::mode_of(elsewhere / "theirs") == 0644);
}

TEST_CASE("A subfolder that has become a link outside is not looked into, and nothing there is mended") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  folder.put("asystent.yaml", "");
  test::change_mode(elsewhere.put("R-1.yaml", ""), 0644);
  fs::create_directory_symlink(elsewhere.path(), folder / "families");
  for (const auto* id : {"open-to-others", "other-owner", "leftover", "names-alike"})
    CHECK_THROWS_AS(found(id, folder), FolderError);
  CHECK_THROWS_AS(check_named("open-to-others").mend(folder.path(), {"families/R-1.yaml", ""}), FolderError);
  CHECK(test::mode_of(elsewhere / "R-1.yaml") == 0644);
}

TEST_CASE("The lines that git needs are added where they are missing, each once") {
  const TemporaryFolder folder;
  CHECK(found("not-ignored-by-git", folder).size() == 1);
  mend_all("not-ignored-by-git", folder);
  CHECK(folder.get(".gitignore") == ignored_by_git);
  CHECK(found("not-ignored-by-git", folder).empty());

  folder.put(".gitignore", "*.pdf\n.asystent.lock  \r\n#.*.tmp\nnotes");
  const std::string before = folder.get(".gitignore");
  const std::string missing = found("not-ignored-by-git", folder).at(0);
  CHECK(missing.starts_with(".gitignore *.html *.htm "));
  CHECK(missing.find("*.pdf") == std::string::npos);
  CHECK(missing.find(".asystent.lock") == std::string::npos);
  mend_all("not-ignored-by-git", folder);
  CHECK(folder.get(".gitignore").starts_with(before + "\n*.html\n*.htm\n"));
  CHECK(found("not-ignored-by-git", folder).empty());
}

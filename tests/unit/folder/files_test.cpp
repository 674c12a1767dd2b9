#include "folder/files.hpp"
#include "processes.hpp"
#include "records.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using test::read_records;
using test::TemporaryFolder;
using Kind = FolderError::Kind;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> names_of(const std::vector<FileText>& files) {
  std::vector<std::string> names;
  for (const auto& file : files) names.push_back(file.name);
  return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("A file is read byte for byte") {
  const TemporaryFolder folder;
  const std::string text{"a: żółw\r\n\0b", 12};
  folder.put("families/R-2026-001.yaml", text);
  const FileText file = read_file(folder.path(), "families/R-2026-001.yaml");
  CHECK(file.name == "families/R-2026-001.yaml");
  CHECK(file.text == text);
  CHECK_FALSE(file.too_large);
  CHECK_FALSE(file.problem);
}

TEST_CASE("An empty file has an empty text and no problem") {
  const TemporaryFolder folder;
  folder.put("asystent.yaml", "");
  const FileText file = read_file(folder.path(), "asystent.yaml");
  CHECK(file.text.empty());
  CHECK_FALSE(file.problem);
}

TEST_CASE("A file that is not there is a problem of its own kind") {
  const TemporaryFolder folder;
  const FileText file = read_file(folder.path(), "asystent.yaml");
  REQUIRE(file.problem);
  CHECK(file.problem->kind == Kind::not_found);
  CHECK(file.problem->path == folder / "asystent.yaml");
}

TEST_CASE("A file of the largest size is read, one byte more is too large") {
  const TemporaryFolder folder;
  folder.put("most.yaml", std::string(max_file_bytes, 'a'));
  folder.put("more.yaml", std::string(max_file_bytes + 1, 'a'));
  CHECK(read_file(folder.path(), "most.yaml").text.size() == max_file_bytes);
  const FileText more = read_file(folder.path(), "more.yaml");
  CHECK(more.too_large);
  CHECK(more.text.empty());
  CHECK_FALSE(more.problem);
}

TEST_CASE("Records are the yaml files without a leading dot, in the order of their bytes") {
  const TemporaryFolder folder;
  for (const auto* name : {"b.yaml", "a.yaml", "Z.yaml", "ż.yaml", ".b.yaml", "c.yml", "d.yaml~", "yaml"})
    folder.put(std::string{"families/"} + name, name);
  const auto files = read_records(folder.path(), "families");
  CHECK(names_of(files) == Names{"families/Z.yaml", "families/a.yaml", "families/b.yaml", "families/ż.yaml"});
  CHECK(files.front().text == "Z.yaml");
}

TEST_CASE("A missing subfolder has no records, a broken one is an error") {
  const TemporaryFolder folder;
  CHECK(read_records(folder.path(), "worklog").empty());
  folder.put("worklog", "a file, no folder");
  CHECK_THROWS_AS(read_records(folder.path(), "worklog"), FolderError);
  fs::create_symlink(folder / "not-mounted", folder / "families");
  CHECK_THROWS_AS(read_records(folder.path(), "families"), FolderError);
}

TEST_CASE("What is no regular file is a problem, does not block and hides no other record") {
  const TemporaryFolder folder;
  folder.put("families/good.yaml", "good");
  fs::create_directory(folder / "families/directory.yaml");
  REQUIRE(::mkfifo((folder / "families/fifo.yaml").c_str(), 0600) == 0);
  const auto files = read_records(folder.path(), "families");
  REQUIRE(names_of(files) == Names{"families/directory.yaml", "families/fifo.yaml", "families/good.yaml"});
  REQUIRE(files[0].problem);
  REQUIRE(files[1].problem);
  CHECK(files[0].problem->kind == Kind::not_regular);
  CHECK(files[1].problem->kind == Kind::not_regular);
  CHECK(files[2].text == "good");
}

TEST_CASE("A symlink is followed inside the folder only") {
  const TemporaryFolder outside;
  const TemporaryFolder folder;
  const fs::path secret = outside.put("secret.yaml", "secret");
  folder.put("archive/old.yaml", "old");
  folder.put("families/a.yaml", "a");
  fs::create_symlink("../archive/old.yaml", folder / "families/in.yaml");
  fs::create_symlink(secret, folder / "families/out.yaml");
  fs::create_symlink("missing.yaml", folder / "families/to-nothing.yaml");
  fs::create_symlink("round.yaml", folder / "families/round.yaml");
  const auto files = read_records(folder.path(), "families");
  REQUIRE(files.size() == 5);
  CHECK(files[1].text == "old");
  CHECK(files[2].problem->kind == Kind::outside);
  CHECK(files[2].text.empty());
  CHECK(files[3].problem->error_number == ELOOP);
  CHECK(files[4].problem->kind == Kind::not_found);
}

TEST_CASE("A subfolder or a name that leads out of the folder is refused") {
  const TemporaryFolder outside;
  const TemporaryFolder folder;
  outside.put("R-2026-001.yaml", "secret");
  fs::create_symlink(outside.path(), folder / "families");
  CHECK(test::kind_of([&] { read_records(folder.path(), "families"); }) == Kind::outside);
  CHECK(read_file(folder.path(), "families/R-2026-001.yaml").problem->kind == Kind::outside);
  const std::string above = "../" + outside.path().filename().string() + "/R-2026-001.yaml";
  CHECK(read_file(folder.path(), above).problem->kind == Kind::outside);
  CHECK(read_file(folder.path(), outside / "R-2026-001.yaml").problem->kind == Kind::outside);
}

TEST_CASE("A folder that is reached through a symlink is still the folder") {
  const TemporaryFolder folder;
  folder.put("real/families/a.yaml", "a");
  fs::create_symlink("real", folder / "link");
  CHECK(read_file(folder / "link", "families/a.yaml").text == "a");
  CHECK(read_records(folder / "link", "families").front().text == "a");
}

TEST_CASE("A folder without its families is an error, not an office without families") {
  const TemporaryFolder folder;
  CHECK(test::kind_of([&] { read_records(folder.path(), "families"); }) == Kind::missing_folder);
}

TEST_CASE("A folder that is open stays the one that it is, whatever gets its name") {
  const TemporaryFolder place;
  place.put("sprawy/families/a.yaml", "ours");
  place.put("theirs/families/a.yaml", "theirs");
  const OpenFolder folder(place / "sprawy");
  fs::rename(place / "sprawy", place / "moved");
  fs::rename(place / "theirs", place / "sprawy");
  CHECK(read_file(folder, "families/a.yaml").text == "ours");
  CHECK(RecordFiles(folder, "families").read(0).text == "ours");
}

TEST_CASE("A link by its whole path is followed inside the folder too, and by .. not above it") {
  const TemporaryFolder outside;
  const TemporaryFolder folder;
  folder.put("archive/old.yaml", "old");
  fs::create_symlink(folder / "archive/old.yaml", folder / "whole.yaml");
  fs::create_symlink(folder / "archive", folder / "a");
  fs::create_symlink("a/../archive/./old.yaml", folder / "around.yaml");
  fs::create_symlink(fs::path("..") / outside.path().filename() / "x", folder / "above.yaml");
  outside.put("x", "secret");
  CHECK(read_file(folder.path(), "whole.yaml").text == "old");
  CHECK(read_file(folder.path(), "a/old.yaml").text == "old");
  CHECK(read_file(folder.path(), "around.yaml").text == "old");
  CHECK(read_file(folder.path(), "above.yaml").problem->kind == Kind::outside);
}

TEST_CASE("A record without permission is a problem and hides no other") {
  const TemporaryFolder folder;
  test::change_mode(folder.path(), 0755);
  test::change_mode(folder.put("families/a.yaml", "a"), 0000);
  test::change_mode(folder.put("families/b.yaml", "b"), 0644);
  const pid_t process = test::start_process([&] {
    test::become_nobody();
    const auto files = read_records(folder.path(), "families");
    return files.size() == 2 && files[0].problem->error_number == EACCES && files[1].text == "b" ? 0 : 1;
  });
  CHECK(test::exit_status(process) == 0);
}

TEST_CASE("Input is read from any named file and from a pipe") {
  const TemporaryFolder folder;
  const fs::path fifo = folder / "fifo";
  REQUIRE(::mkfifo(fifo.c_str(), 0600) == 0);
  const std::string text(200'000, 'x');
  CHECK(read_input(folder.put("plan.yaml", "goals: []\n")) == "goals: []\n");
  const pid_t writer = test::start_process([&] { return folder.put("fifo", text).empty() ? 1 : 0; });
  CHECK(read_input(fifo) == text);
  CHECK(test::exit_status(writer) == 0);
}

TEST_CASE("A dash is standard input, which stays open") {
  const TemporaryFolder folder;
  const fs::path file = folder.put("input", "from standard input");
  const pid_t process = test::start_process([&] {
    ::dup2(::open(file.c_str(), O_RDONLY), STDIN_FILENO);
    return read_input("-") == "from standard input" && ::fcntl(STDIN_FILENO, F_GETFD) == 0 ? 0 : 1;
  });
  CHECK(test::exit_status(process) == 0);
}

TEST_CASE("Input that is missing, closed, a directory or too large is an error") {
  const TemporaryFolder folder;
  CHECK(test::kind_of([&] { read_input(folder / "missing"); }) == Kind::not_found);
  CHECK(test::kind_of([&] { read_input(folder.path()); }) == Kind::not_regular);
  const fs::path large = folder.put("large", std::string(max_file_bytes + 1, 'a'));
  CHECK(test::kind_of([&] { read_input(large); }) == Kind::too_large);
  const pid_t process = test::start_process([&] {
    ::close(STDIN_FILENO);
    return test::error_of([] { read_input("-"); })->error_number == EBADF ? 0 : 1;
  });
  CHECK(test::exit_status(process) == 0);
}

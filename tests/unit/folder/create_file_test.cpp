#include "faults.hpp"
#include "folder/folder_error.hpp"
#include "folder/replace.hpp"
#include "processes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using test::Failing;
using test::Faults;
using test::TemporaryFolder;
using Kind = FolderError::Kind;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

TEST_CASE("A new file and the directories above it are private") {
  const TemporaryFolder folder;
  create_file(folder.path(), "families/2026/R-2026-001.yaml", "new");
  CHECK(folder.get("families/2026/R-2026-001.yaml") == "new");
  CHECK(test::mode_of(folder / "families/2026/R-2026-001.yaml") == 0600);
  CHECK(test::mode_of(folder / "families/2026") == 0700);
  CHECK(test::mode_of(folder / "families") == 0700);
  CHECK(folder.names("families/2026") == Names{"R-2026-001.yaml"});
}

TEST_CASE("A new file never takes the place of what is there") {
  const TemporaryFolder folder;
  folder.put("file.yaml", "old");
  fs::create_symlink("missing", folder / "link.yaml");
  fs::create_directory(folder / "directory.yaml");
  for (const auto* name : {"file.yaml", "link.yaml", "directory.yaml"})
    CHECK(test::kind_of([&] { create_file(folder.path(), name, "new"); }) == Kind::exists);
  CHECK(folder.get("file.yaml") == "old");
  CHECK(folder.names() == Names{"directory.yaml", "file.yaml", "link.yaml"});
}

TEST_CASE("A new file is made as well where the file system cannot rename without replacing") {
  const TemporaryFolder folder;
  const Failing failing{Faults{.rename_new_error = EINVAL}};
  create_file(folder.path(), "a.yaml", "new");
  CHECK(folder.get("a.yaml") == "new");
  CHECK(test::status_of(folder / "a.yaml").st_nlink == 1);
  CHECK(test::kind_of([&] { create_file(folder.path(), "a.yaml", "newer"); }) == Kind::exists);
  CHECK(folder.get("a.yaml") == "new");
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE("A new file is made as well where a disk has neither that nor second names") {
  const TemporaryFolder folder;
  const Failing failing{Faults{.rename_new_error = EINVAL, .link_error = EPERM}};
  create_file(folder.path(), "a.yaml", "new");
  CHECK(folder.get("a.yaml") == "new");
  CHECK(test::mode_of(folder / "a.yaml") == 0600);
  CHECK(test::kind_of([&] { create_file(folder.path(), "a.yaml", "newer"); }) == Kind::exists);
  CHECK(folder.get("a.yaml") == "new");
  CHECK(folder.names() == Names{"a.yaml"});
}

TEST_CASE("A new file that cannot be finished leaves nothing behind") {
  const TemporaryFolder folder;
  {
    const Failing failing{Faults{.syncs_before_failure = 0, .sync_error = EIO}};
    CHECK(test::kind_of([&] { create_file(folder.path(), "a.yaml", "new"); }) == Kind::system);
  }
  {
    const Failing failing{Faults{.rename_new_error = EIO}};
    CHECK(test::kind_of([&] { create_file(folder.path(), "a.yaml", "new"); }) == Kind::system);
  }
  CHECK(folder.names().empty());
}

TEST_CASE("A new directory that cannot be brought to disk is no record that is written") {
  const TemporaryFolder folder;
  const Failing failing{Faults{.syncs_before_failure = 0, .sync_error = EIO}};
  const auto error = test::error_of([&] { create_file(folder.path(), "worklog/a.yaml", "new"); });
  REQUIRE(error);
  CHECK(error->operation == Operation::make_directory);
  CHECK(error->error_number == EIO);
  CHECK(error->path == folder / "worklog");
  CHECK(folder.names("worklog").empty());
}

TEST_CASE("A name that is too long or below a file is an error with the system's reason") {
  const TemporaryFolder folder;
  folder.put("file", "");
  const auto number_of = [&](const std::string& name) {
    return test::error_of([&] { create_file(folder.path(), name, "new"); })->error_number;
  };
  CHECK(number_of(std::string(300, 'a') + ".yaml") == ENAMETOOLONG);
  CHECK(number_of("file/a.yaml") == ENOTDIR);
}

TEST_CASE("A folder without permission to write takes no new file") {
  const TemporaryFolder folder;
  test::change_mode(folder.path(), 0555);
  const pid_t process = test::start_process([&] {
    test::become_nobody();
    const auto error = test::error_of([&] { create_file(folder.path(), "a.yaml", "new"); });
    return error->operation == Operation::create && error->error_number == EACCES ? 0 : 1;
  });
  CHECK(test::exit_status(process) == 0);
}

TEST_CASE("An output is private, also where a public file was") {
  const TemporaryFolder folder;
  test::change_mode(folder.put("public.html", "old"), 0644);
  write_output(folder / "public.html", "new");
  write_output(folder / "new.html", "new");
  CHECK(folder.get("public.html") == "new");
  CHECK(test::mode_of(folder / "public.html") == 0600);
  CHECK(test::mode_of(folder / "new.html") == 0600);
  CHECK(folder.names() == Names{"new.html", "public.html"});
}

TEST_CASE("An output in the current directory needs no directory in its name") {
  const TemporaryFolder folder;
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  write_output("new.html", "new");
  fs::current_path(before);
  CHECK(folder.get("new.html") == "new");
}

TEST_CASE("An output behind a symlink goes to its target") {
  const TemporaryFolder folder;
  folder.put("target.html", "old");
  fs::create_symlink("target.html", folder / "link.html");
  fs::create_symlink("missing.html", folder / "broken.html");
  write_output(folder / "link.html", "new");
  CHECK(fs::is_symlink(folder / "link.html"));
  CHECK(folder.get("target.html") == "new");
  CHECK(test::kind_of([&] { write_output(folder / "broken.html", "new"); }) == Kind::not_found);
}

TEST_CASE("An output takes the place of no device, FIFO or directory") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
  CHECK(test::kind_of([&] { write_output(folder / "fifo", "new"); }) == Kind::not_regular);
  CHECK(test::kind_of([&] { write_output(folder.path(), "new"); }) == Kind::not_regular);
  CHECK(test::kind_of([&] { write_output(folder / "missing/x.html", "new"); }) == Kind::not_found);
  CHECK(test::kind_of([&] { write_output("", "new"); }) == Kind::not_found);
  CHECK(fs::is_fifo(folder / "fifo"));
}

#include "access_lists.hpp"
#include "faults.hpp"
#include "folder/files.hpp"
#include "folder/replace.hpp"
#include "one_family.hpp"
#include "processes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <fcntl.h>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using test::Failing;
using test::Faults;
using test::OneFamily;
using test::TemporaryFolder;
using Kind = FolderError::Kind;
using Names = std::vector<std::string>;
namespace fs = std::filesystem;

TEST_CASE("A replacement changes the text and leaves nothing else behind") {
  const OneFamily folder;
  folder.replace("old", "new text");
  CHECK(folder.get(folder.name) == "new text");
  CHECK(folder.names("families") == Names{"R-2026-001.yaml"});
}

TEST_CASE("A replacement gives the name to another file, so that a reader has the old text or the new one") {
  const OneFamily folder;
  const auto before = test::status_of(folder / folder.name).st_ino;
  folder.replace("old", "new");
  CHECK(test::status_of(folder / folder.name).st_ino != before);
}

TEST_CASE("A replacement keeps mode and owner") {
  const OneFamily folder;
  test::change_mode(folder / folder.name, 0640);
  const bool is_root = ::geteuid() == 0;
  if (is_root) REQUIRE(::chown((folder / folder.name).c_str(), 1234, 4321) == 0);
  folder.replace("old", "new");
  CHECK(test::mode_of(folder / folder.name) == 0640);
  if (!is_root) return;
  CHECK(test::status_of(folder / folder.name).st_uid == 1234);
  CHECK(test::status_of(folder / folder.name).st_gid == 4321);
}

TEST_CASE("A replacement keeps the access list, and gives none to a file that had none") {
  const OneFamily folder;
  const auto file = folder / folder.name;
  if (!test::set_access_list(file, test::access_list_name)) return; // the disk knows none
  folder.replace("old", "new");
  CHECK(test::access_list_of(file) == test::one_more_reader());
  CHECK(test::mode_of(file) == 0640);

  folder.put("families/plain.yaml", "old");
  test::change_mode(folder / "families/plain.yaml", 0640);
  REQUIRE(test::set_access_list(folder / "families", test::default_list_name));
  replace_file(folder.path(), "families/plain.yaml", "old", "new");
  CHECK(test::access_list_of(folder / "families/plain.yaml").empty());
  CHECK(test::mode_of(folder / "families/plain.yaml") == 0640);
}

TEST_CASE("A disk that cannot exchange names replaces a file all the same") {
  const OneFamily folder;
  const Failing failing{Faults{.exchange_error = EINVAL}};
  folder.replace("old", "new");
  CHECK(folder.get(folder.name) == "new");
  CHECK(folder.names("families") == Names{"R-2026-001.yaml"});
  CHECK(test::kind_of([&] { folder.replace("older", "newer"); }) == Kind::changed);
}

TEST_CASE("A file that is not there is not replaced") {
  const OneFamily folder;
  CHECK(test::kind_of([&] { replace_file(folder.path(), "families/x.yaml", "", "new"); }) == Kind::not_found);
  CHECK(folder.is_untouched());
}

TEST_CASE("Behind a symlink inside the folder the target is replaced and the link stays") {
  const OneFamily folder;
  folder.put("archive/old.yaml", "archived");
  fs::create_symlink("../archive/old.yaml", folder / "families/link.yaml");
  replace_file(folder.path(), "families/link.yaml", "archived", "new");
  CHECK(fs::is_symlink(folder / "families/link.yaml"));
  CHECK(folder.get("archive/old.yaml") == "new");
  CHECK(folder.names("archive") == Names{"old.yaml"});
}

TEST_CASE("A symlink that leads out of the folder is not written through") {
  const TemporaryFolder outside;
  const OneFamily folder;
  fs::create_symlink(outside.put("x.yaml", "theirs"), folder / "families/out.yaml");
  fs::create_symlink(outside.path(), folder / "worklog");
  CHECK(test::kind_of([&] { replace_file(folder.path(), "families/out.yaml", "theirs", "new"); }) ==
        Kind::outside);
  CHECK(test::kind_of([&] { create_file(folder.path(), "worklog/y.yaml", "new"); }) == Kind::outside);
  CHECK(test::kind_of([&] { create_file(folder.path(), "worklog/sub/y.yaml", "new"); }) == Kind::outside);
  CHECK(test::kind_of([&] { create_file(folder.path(), "../y.yaml", "new"); }) == Kind::outside);
  CHECK(test::kind_of([&] { create_file(folder.path(), outside / "y.yaml", "new"); }) == Kind::outside);
  CHECK(outside.names() == Names{"x.yaml"});
  CHECK(outside.get("x.yaml") == "theirs");
}

TEST_CASE("A file with two names is not replaced") {
  const OneFamily folder;
  fs::create_hard_link(folder / folder.name, folder / "copy.yaml");
  CHECK(test::kind_of([&] { folder.replace("old", "new"); }) == Kind::hard_link);
  CHECK(folder.is_untouched());
}

TEST_CASE("A directory or a FIFO is not replaced and does not block") {
  const OneFamily folder;
  fs::create_directory(folder / "directory.yaml");
  REQUIRE(::mkfifo((folder / "fifo.yaml").c_str(), 0600) == 0);
  CHECK(test::kind_of([&] { replace_file(folder.path(), "directory.yaml", "", "new"); }) ==
        Kind::not_regular);
  CHECK(test::kind_of([&] { replace_file(folder.path(), "fifo.yaml", "", "new"); }) == Kind::not_regular);
}

TEST_CASE("A file protected against writing is not replaced") {
  const OneFamily folder;
  test::change_mode(folder.path(), 0777);
  test::change_mode(folder / "families", 0777);
  test::change_mode(folder / folder.name, 0444);
  const pid_t process = test::start_process([&] {
    test::become_nobody();
    return test::error_of([&] { folder.replace("old", "new"); })->error_number == EACCES ? 0 : 1;
  });
  CHECK(test::exit_status(process) == 0);
  CHECK(folder.is_untouched());
}

TEST_CASE("Who may write a colleague's file replaces it in the same group, or not at all") {
  if (::geteuid() != 0) return;
  const OneFamily folder;
  const auto file = folder / folder.name;
  test::change_mode(folder.path(), 0777);
  test::change_mode(folder / "families", 0777);
  test::change_mode(file, 0666);
  const auto replace_as_nobody = [&] {
    return test::exit_status(test::start_process([&] {
      test::become_nobody();
      const auto error = test::error_of([&] { folder.replace("old", "new"); });
      return error && error->operation == Operation::set_owner ? error->error_number : 0;
    }));
  };
  CHECK(replace_as_nobody() == EPERM);
  CHECK(folder.is_untouched());
  REQUIRE(::chown(file.c_str(), 0, 65534) == 0);
  CHECK(replace_as_nobody() == 0);
  CHECK(folder.get(folder.name) == "new");
  CHECK(test::mode_of(file) == 0666);
  CHECK(test::status_of(file).st_uid == 65534);
}

TEST_CASE("A text that could not be read again is not written") {
  const OneFamily folder;
  const std::string large(max_file_bytes + 1, 'a');
  CHECK(test::kind_of([&] { folder.replace("old", large); }) == Kind::too_large);
  CHECK(test::kind_of([&] { create_file(folder.path(), "families/x.yaml", large); }) == Kind::too_large);
  CHECK(folder.is_untouched());
}

TEST_CASE("A write that fails half way leaves the old text and no temporary file") {
  const OneFamily folder;
  std::optional<FolderError> error;
  {
    const test::FileSizeLimit full_disk{5000};
    error = test::error_of([&] { folder.replace("old", std::string(9000, 'a')); });
  }
  REQUIRE(error);
  CHECK(error->operation == Operation::write);
  CHECK(error->error_number == EFBIG);
  CHECK(error->path == folder / folder.name);
  CHECK(folder.is_untouched());
}

TEST_CASE("A text that cannot be brought to disk is not kept, and the attempt is not repeated") {
  const OneFamily folder;
  for (const int number : {EIO, EINTR}) {
    const Failing failing{Faults{.syncs_before_failure = 0, .sync_error = number}};
    const auto error = test::error_of([&] { folder.replace("old", "new"); });
    REQUIRE(error);
    CHECK(error->operation == Operation::sync);
    CHECK(error->error_number == number);
    CHECK(test::faults().syncs == 1);
    CHECK(folder.is_untouched());
  }
}

TEST_CASE(
    "The directory is brought to disk after the file, and a failure there says that the change is made") {
  const OneFamily folder;
  const Failing failing{Faults{.syncs_before_failure = 1, .sync_error = EIO}};
  const auto error = test::error_of([&] { folder.replace("old", "new"); });
  REQUIRE(error);
  CHECK(error->operation == Operation::sync_directory);
  CHECK(error->path == folder / "families");
  CHECK(folder.get(folder.name) == "new");
  CHECK(folder.names("families") == Names{"R-2026-001.yaml"});
}

TEST_CASE("A file system that cannot bring directories to disk is good enough") {
  const OneFamily folder;
  const Failing failing{Faults{.syncs_before_failure = 1, .sync_error = EINVAL}};
  folder.replace("old", "new");
  CHECK(test::faults().syncs == 2);
  CHECK(folder.get(folder.name) == "new");
}

#include "folder/folder.hpp"
#include "folder/folder_error.hpp"
#include "folder/process.hpp"
#include "processes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace asystent;
using namespace asystent::folder;
using test::TemporaryFolder;
using Kind = FolderError::Kind;
namespace fs = std::filesystem;

TEST_CASE("A new folder is private, with or without a slash at its end") {
  const TemporaryFolder folder;
  make_folder(folder / "sprawy");
  make_folder(folder / "inne/");
  CHECK(test::mode_of(folder / "sprawy") == 0700);
  CHECK(test::mode_of(folder / "inne") == 0700);
}

TEST_CASE("A folder that is there stays as it is") {
  const TemporaryFolder folder;
  test::change_mode(folder.path(), 0750);
  make_folder(folder.path());
  make_folder(folder / "");
  make_folder(".");
  CHECK(test::mode_of(folder.path()) == 0750);
}

TEST_CASE("No folder is made in place of a file or below what is missing") {
  const TemporaryFolder folder;
  folder.put("file", "");
  CHECK(test::kind_of([&] { make_folder(folder / "file"); }) == Kind::exists);
  CHECK(test::kind_of([&] { make_folder(folder / "missing/sprawy"); }) == Kind::not_found);
  CHECK(test::error_of([&] { make_folder(folder / "file/sprawy"); })->error_number == ENOTDIR);
  CHECK(folder.names() == std::vector<std::string>{"file"});
}

TEST_CASE("A private process makes private files and no core dump") {
  const TemporaryFolder folder;
  const pid_t process = test::start_process([&] {
    make_private_process();
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    return test::mode_of(folder.put("file", "")) == 0600 && limit.rlim_max == 0 ? 0 : 1;
  });
  CHECK(test::exit_status(process) == 0);
}

#include "folder/directory.hpp"
#include "folder/folder.hpp"
#include "folder/lock.hpp"
#include "folder/replace.hpp"
#include "processes.hpp"
#include "temporary_folder.hpp"

#include <doctest/doctest.h>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace asystent;
using namespace asystent::folder;
using namespace std::chrono_literals;
using test::TemporaryFolder;
using Kind = FolderError::Kind;
namespace fs = std::filesystem;

namespace {

constexpr uid_t owner = 4321;
constexpr gid_t office = 4322;

const bool is_root = ::geteuid() == 0;

struct stat status_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::lstat(path.c_str(), &status) == 0);
  return status;
}

bool belongs_to_owner(const fs::path& path) {
  const struct stat status = status_of(path);
  return status.st_uid == owner && status.st_gid == office;
}

void give_to(const fs::path& path, uid_t user, gid_t group) {
  REQUIRE(::chown(path.c_str(), user, group) == 0);
}

void write_here(const TemporaryFolder& folder, const std::string& name) {
  const FolderLock lock{folder.path(), 0ms};
  create_file(folder.path(), name, "text");
}

/// Whether a process of this user and group can do it.
template <class Function>
bool can(uid_t user, gid_t group, Function function) {
  return test::exit_status(test::start_process([&] {
           const bool is_changed =
               ::setgroups(0, nullptr) == 0 && ::setgid(group) == 0 && ::setuid(user) == 0;
           if (!is_changed) return 98;
           function();
           return 0;
         })) == 0;
}

} // namespace

TEST_CASE("What root makes in another's folder becomes the other's" * doctest::skip(!is_root)) {
  const TemporaryFolder folder;
  give_to(folder.path(), owner, office);
  write_here(folder, "families/2026/R-1.yaml");
  make_folder(folder / "new");
  for (const auto* name : {".asystent.lock", "families", "families/2026", "families/2026/R-1.yaml", "new"}) {
    CAPTURE(name);
    CHECK(belongs_to_owner(folder / name));
  }
  replace_file(folder.path(), "families/2026/R-1.yaml", "text", "new text");
  CHECK(belongs_to_owner(folder / "families/2026/R-1.yaml"));
  CHECK(can(owner, office, [&] {
    write_here(folder, "families/2026/R-2.yaml");
    replace_file(folder.path(), "families/2026/R-1.yaml", "new text", "text");
  }));
}

TEST_CASE("What root makes in its own folder stays root's, and so does what is another's" *
          doctest::skip(!is_root)) {
  const TemporaryFolder folder;
  write_here(folder, "families/R-1.yaml");
  CHECK(status_of(folder / "families/R-1.yaml").st_uid == 0);
  give_to(folder / ".asystent.lock", 1234, 0);
  give_to(folder.path(), owner, office);
  write_here(folder, "families/R-2.yaml");
  CHECK(status_of(folder / ".asystent.lock").st_uid == 1234);
  CHECK(status_of(folder / "families/R-2.yaml").st_uid == 0); // as the directory that it is in
}

TEST_CASE("A lock with a second name is neither written nor given away") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  elsewhere.put("secret", "text");
  fs::create_hard_link(elsewhere / "secret", folder / ".asystent.lock");
  if (is_root) give_to(folder.path(), owner, office);
  CHECK(test::kind_of([&] { const FolderLock lock{folder.path(), 0ms}; }) == Kind::hard_link);
  CHECK(elsewhere.get("secret") == "text");
  CHECK(status_of(elsewhere / "secret").st_uid == ::geteuid());
}

TEST_CASE("A lock that can only be read locks as well") {
  const TemporaryFolder folder;
  test::change_mode(folder.put(".asystent.lock", "1 other now\n"), 0444);
  test::change_mode(folder.path(), 0777);
  const pid_t process = test::start_process([&] {
    test::become_nobody();
    const FolderLock first{folder.path(), 0ms};
    const bool is_excluded = test::kind_of([&] {
                               const FolderLock second{folder.path(), 0ms};
                             }) == Kind::locked;
    return is_excluded ? 0 : 1;
  });
  CHECK(test::exit_status(process) == 0);
  CHECK(folder.get(".asystent.lock") == "1 other now\n");
}

TEST_CASE("In a folder that its group shares, what is new is the group's as well") {
  const TemporaryFolder folder;
  test::change_mode(folder.path(), 02770);
  write_here(folder, "families/2026/R-1.yaml");
  CHECK(status_of(folder / "families/2026/R-1.yaml").st_mode == (S_IFREG | 0660));
  CHECK(status_of(folder / ".asystent.lock").st_mode == (S_IFREG | 0660));
  CHECK(status_of(folder / "families").st_mode == (S_IFDIR | 02770));
  CHECK(status_of(folder / "families/2026").st_mode == (S_IFDIR | 02770));
  for (const mode_t closed : {02750U, 0770U}) { // not setgid, or not for writing
    const TemporaryFolder other;
    test::change_mode(other.path(), closed);
    write_here(other, "R-1.yaml");
    CHECK(status_of(other / "R-1.yaml").st_mode == (S_IFREG | 0600));
  }
}

TEST_CASE("Two of a group write by turns in the folder that they share" * doctest::skip(!is_root)) {
  const TemporaryFolder folder;
  give_to(folder.path(), owner, office);
  test::change_mode(folder.path(), 02770);
  CHECK(can(owner, office, [&] { write_here(folder, "families/R-1.yaml"); }));
  CHECK(can(1234, office, [&] {
    write_here(folder, "families/R-2.yaml");
    replace_file(folder.path(), "families/R-1.yaml", "text", "new text");
  }));
  CHECK(can(owner, office, [&] { replace_file(folder.path(), "families/R-1.yaml", "new text", "text"); }));
  CHECK_FALSE(can(1234, 1234, [&] { write_here(folder, "families/R-3.yaml"); }));
}

#include "folder/temporary_file.hpp"

#include "folder/directory.hpp"
#include "folder/leftovers.hpp"
#include "folder/owner.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace asystent::folder {

namespace {

constexpr mode_t permission_bits = S_IRWXU | S_IRWXG | S_IRWXO;
constexpr auto unchanged_owner = static_cast<uid_t>(-1);
/// A name that is taken, or that a sweeper has removed at once, is not tried again.
constexpr int most_names = 100;

/// Whether renameat2 failed because the file system or the kernel does not know the flag.
bool is_unsupported(int number) { return number == EINVAL || number == ENOSYS || number == ENOTSUP; }

/// Whether a second name failed because the disk has none.
bool knows_no_links(int number) { return is_unsupported(number) || number == EPERM || number == EMLINK; }

int rename_with(const Spot& from, const Spot& to, unsigned flags) {
  return ::renameat2(from.directory.number(), from.name.c_str(), to.directory.number(), to.name.c_str(),
                     flags);
}

} // namespace

TemporaryFile::TemporaryFile(Spot target) : target_{std::move(target)} {
  place_ = {opened_again(target_.directory, target_.path.parent_path()), {}, target_.path};
  for (int tried = 1; !descriptor_.is_open(); ++tried) {
    if (tried > most_names) throw FolderError(Operation::create, target_.path, EEXIST);
    make();
  }
}

TemporaryFile::~TemporaryFile() {
  if (!place_.name.empty()) ::unlinkat(place_.directory.number(), place_.name.c_str(), 0);
}

/// A disk without locks is no reason to write nothing: its leftovers stay, as nobody can tell whose they are.
void TemporaryFile::make() {
  std::string name = temporary_name_of(target_.name);
  const int number = ::openat(place_.directory.number(), name.c_str(),
                              O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (number < 0 && errno == EEXIST) return;
  if (number < 0) throw FolderError(Operation::create, target_.path, errno);
  Descriptor made{number};
  place_.name = std::move(name);
  // Until it is locked it may be taken for what somebody else has left.
  const bool is_swept = ::flock(number, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  struct stat status {};
  checked(Operation::create, target_.path, [&] { return ::fstat(number, &status); });
  own_ = status.st_ino;
  if (is_swept || !is_still_named()) return;
  lock_ = Descriptor{::fcntl(number, F_DUPFD_CLOEXEC, 0)};
  descriptor_ = std::move(made);
}

struct stat TemporaryFile::displaced() const {
  struct stat status {};
  if (::fstatat(place_.directory.number(), place_.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
    status.st_ino = 0;
  return status;
}

bool TemporaryFile::is_still_named() const { return displaced().st_ino == own_; }

/// Nothing is asked for that is so already: some disks know neither owners nor modes.
void TemporaryFile::keep_owner_and_mode(const OpenFile& old) {
  const int number = descriptor_.number();
  struct stat own {};
  checked(Operation::set_owner, target_.path, [&] { return ::fstat(number, &own); });
  const bool is_of_same = own.st_uid == old.status.st_uid && own.st_gid == old.status.st_gid;
  // Only root may give a file to somebody else. Colleagues who share a folder become the owners of what they
  // replace, as with any editor; the group must stay, or the mode would let other people in.
  if (!is_of_same && ::fchown(number, old.status.st_uid, old.status.st_gid) != 0 &&
      own.st_gid != old.status.st_gid)
    checked(Operation::set_owner, target_.path,
            [&] { return ::fchown(number, unchanged_owner, old.status.st_gid); });
  // Beside an access list the mode of the group is the most that anyone on the list may do. Without the list
  // it would let the whole group in.
  if (copy_access_list(old.descriptor, descriptor_, target_.path)) return;
  const mode_t wanted = old.status.st_mode & permission_bits;
  if ((own.st_mode & permission_bits) == wanted) return;
  checked(Operation::set_owner, target_.path, [&] { return ::fchmod(number, wanted); });
}

void TemporaryFile::fit_into_directory() {
  give_to_owner_of_directory(descriptor_, target_.directory, target_.path);
  share_as_directory(descriptor_, target_.directory, target_.path);
}

void TemporaryFile::fill(std::string_view text) {
  write_text(descriptor_, target_.path, text);
  // After a failed fsync the kernel may have dropped the data: a second one that succeeds proves nothing.
  checked_once(Operation::sync, target_.path, [&] { return ::fsync(descriptor_.number()); });
  checked_once(Operation::write, target_.path, [&] { return descriptor_.close(); });
}

void TemporaryFile::sync() const { sync_directory(target_.directory, target_.path.parent_path()); }

void TemporaryFile::take_name() {
  checked(Operation::replace, target_.path, [&] {
    return ::renameat(place_.directory.number(), place_.name.c_str(), target_.directory.number(),
                      target_.name.c_str());
  });
  place_.name.clear();
}

void TemporaryFile::replace_target() {
  take_name();
  sync();
}

bool TemporaryFile::exchange_with_target() {
  const int result = rename_with(place_, target_, RENAME_EXCHANGE);
  if (result == -1 && is_unsupported(errno)) return false;
  if (result == -1) throw FolderError(Operation::replace, target_.path, errno);
  return true;
}

/// False where the target's name was free: what had come out bears it again. Where that fails too it stays
/// beside, for it is somebody's record.
bool TemporaryFile::swap_names() {
  if (rename_with(place_, target_, RENAME_EXCHANGE) == 0) return true;
  int number = errno;
  if (number == ENOENT) number = rename_with(place_, target_, RENAME_NOREPLACE) == 0 ? 0 : errno;
  place_.name.clear();
  if (number != 0) throw FolderError(Operation::replace, target_.path, number);
  return false;
}

/// What comes out must be what was put there last. If it is not, somebody has saved it in between: then that
/// is the newest, and it goes back in its turn.
void TemporaryFile::put_back() {
  ino_t in_target = own_;
  ino_t here = displaced().st_ino;
  for (int tried = 0; tried < most_names; ++tried) {
    if (!swap_names()) return;
    const ino_t came_out = displaced().st_ino;
    if (came_out == in_target) return;
    in_target = std::exchange(here, came_out);
  }
}

/// One that stays is a leftover, which the next writer removes; the change is made.
void TemporaryFile::forget_displaced() {
  ::unlinkat(place_.directory.number(), place_.name.c_str(), 0);
  place_.name.clear();
}

/// On a disk that can neither rename without replacing nor give a second name. An empty file of ours holds
/// the name for the moment: nobody else can take it.
void TemporaryFile::reserve_and_replace() {
  const Descriptor reserved{checked(Operation::create, target_.path, [&] {
    return ::openat(target_.directory.number(), target_.name.c_str(),
                    O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
  })};
  try {
    take_name();
  } catch (const FolderError&) {
    ::unlinkat(target_.directory.number(), target_.name.c_str(), 0);
    throw;
  }
}

void TemporaryFile::become_target() {
  if (rename_with(place_, target_, RENAME_NOREPLACE) == 0)
    place_.name.clear();
  else if (!is_unsupported(errno))
    throw FolderError(Operation::create, target_.path, errno);
  else if (::linkat(place_.directory.number(), place_.name.c_str(), target_.directory.number(),
                    target_.name.c_str(), 0) != 0) {
    if (!knows_no_links(errno)) throw FolderError(Operation::create, target_.path, errno);
    reserve_and_replace();
  }
  sync();
}

} // namespace asystent::folder

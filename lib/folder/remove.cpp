#include "folder/remove.hpp"

#include "folder/directory.hpp"
#include "folder/lease.hpp"
#include "folder/leftovers.hpp"
#include "folder/signals.hpp"

#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace asystent::folder {
namespace {

using Kind = FolderError::Kind;

void require_text(const OpenFile& file, const Spot& spot, std::string_view expected) {
  ::lseek(file.descriptor.number(), 0, SEEK_SET);
  if (read_text(file.descriptor, spot.path, expected.size()) != expected)
    throw FolderError(Operation::remove, spot.path, Kind::changed);
}

/// Nobody is to take it for a leftover while it has the name of one.
OpenFile open_to_remove(const Spot& spot, std::string_view expected) {
  OpenFile file = open_regular(spot, O_RDONLY);
  ::flock(file.descriptor.number(), LOCK_EX | LOCK_NB);
  const ReadLease lease(file.descriptor);
  if (lease.is_refused()) throw FolderError(Operation::remove, spot.path, Kind::being_saved);
  require_text(file, spot, expected);
  return file;
}

/// Nothing that has got the name meanwhile is lost, but on disks that do not know how to say so.
int rename_or_refuse(int directory, const char* from, const char* to) {
  const int done = ::renameat2(directory, from, directory, to, RENAME_NOREPLACE);
  if (done == -1 && (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP))
    return ::renameat(directory, from, directory, to);
  return done;
}

/// The same, of a name that somebody gives: the disks that do not know are looked at first, under the lock.
int rename_to_free(const Spot& spot, const std::string& to) {
  struct stat there {};
  if (::fstatat(spot.directory.number(), to.c_str(), &there, AT_SYMLINK_NOFOLLOW) == 0) {
    errno = EEXIST;
    return -1;
  }
  return rename_or_refuse(spot.directory.number(), spot.name.c_str(), to.c_str());
}

void rename_in_place(const Spot& spot, const std::string& from, const std::string& to) {
  checked(Operation::remove, spot.path,
          [&] { return rename_or_refuse(spot.directory.number(), from.c_str(), to.c_str()); });
}

} // namespace

void remove_file(const OpenFolder& folder, const std::string& name, std::string_view expected) {
  const Spot spot = find_spot(folder, name, LastLink::kept);
  hold_signals();
  const OpenFile file = open_to_remove(spot, expected);
  const std::string aside = temporary_name_of(spot.name);
  rename_in_place(spot, spot.name, aside);
  try {
    const Spot hidden{opened_again(spot.directory, spot.path.parent_path()), aside, spot.path};
    require_text(open_regular(hidden, O_RDONLY), hidden, expected);
  } catch (const FolderError&) {
    rename_in_place(spot, aside, spot.name);
    throw;
  }
  checked(Operation::remove, spot.path,
          [&] { return ::unlinkat(spot.directory.number(), aside.c_str(), 0); });
  sync_directory(spot.directory, spot.path.parent_path());
}

void rename_file(const OpenFolder& folder, const std::string& name, const std::string& new_name,
                 std::string_view expected) {
  const Spot spot = find_spot(folder, name, LastLink::kept);
  const std::string last = std::filesystem::path(new_name).filename().string();
  hold_signals();
  const OpenFile file = open_to_remove(spot, expected);
  checked(Operation::create, spot.path.parent_path() / last, [&] { return rename_to_free(spot, last); });
  sync_directory(spot.directory, spot.path.parent_path());
}

} // namespace asystent::folder

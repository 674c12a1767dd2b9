#include "folder/remove.hpp"

#include "folder/beneath.hpp"
#include "folder/directory.hpp"
#include "folder/leftovers.hpp"
#include "folder/open_file.hpp"

#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace asystent::folder {
namespace {

/// Where nobody has taken the name meanwhile.
void rename_in(const Spot& spot, const std::string& from, const std::string& to) {
  const int directory = spot.directory.number();
  checked(Operation::remove, spot.path,
          [&] { return ::renameat2(directory, from.c_str(), directory, to.c_str(), RENAME_NOREPLACE); });
}

bool has_text(const OpenFile& file, const Spot& spot, std::string_view expected) {
  ::lseek(file.descriptor.number(), 0, SEEK_SET);
  return read_text(file.descriptor, spot.path, expected.size()) == expected;
}

} // namespace

void remove_file(const OpenFolder& folder, const std::string& name, std::string_view expected_old) {
  const Spot spot = find_spot(folder, name, LastLink::kept);
  const OpenFile file = open_regular(spot, O_RDONLY);
  // For a moment it has the name of a temporary file: nobody is to take it for a leftover.
  ::flock(file.descriptor.number(), LOCK_EX | LOCK_NB);
  if (!has_text(file, spot, expected_old))
    throw FolderError(Operation::remove, spot.path, FolderError::Kind::changed);
  const std::string aside = temporary_name_of(spot.name);
  rename_in(spot, spot.name, aside);
  if (!has_text(file, spot, expected_old)) {
    rename_in(spot, aside, spot.name);
    throw FolderError(Operation::remove, spot.path, FolderError::Kind::changed);
  }
  checked(Operation::remove, spot.path,
          [&] { return ::unlinkat(spot.directory.number(), aside.c_str(), 0); });
  sync_directory(spot.directory, spot.path);
}

} // namespace asystent::folder

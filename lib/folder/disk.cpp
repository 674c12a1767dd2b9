#include "folder/disk.hpp"

#include <algorithm>
#include <array>
#include <sys/vfs.h>

namespace asystent::folder {

namespace {

/// The numbers are the kernel's; not every system's headers have all of them.
constexpr auto weak_disks = std::to_array<WeakDisk>({
    {0x4D44, "FAT"},
    {0x2011BAB0, "exFAT"},
    {0x5346544E, "NTFS"},
    {0x7366746E, "NTFS"},
    {0x65735546, "FUSE"},
    {0x6969, "NFS"},
    {0x517B, "SMB"},
    {0xFF534D42, "SMB"},
    {0xFE534D42, "SMB"},
    {0x01021997, "9p"},
    {0x00C36400, "Ceph"},
    {0x5346414F, "AFS"},
    {0x4244, "HFS"},
    {0x482B, "HFS+"},
});

} // namespace

const WeakDisk* weak_disk(long type) {
  // On some machines the number is one with a sign.
  const auto number = static_cast<unsigned>(type);
  const auto* const found = std::ranges::find(weak_disks, number, &WeakDisk::type);
  return found == weak_disks.end() ? nullptr : found;
}

const WeakDisk* weak_disk_of(const OpenFolder& folder) {
  struct statfs status {};
  checked(Operation::open, folder.path(), [&] { return ::fstatfs(folder.directory().number(), &status); });
  return weak_disk(static_cast<long>(status.f_type));
}

bool is_read_only(const std::filesystem::path& directory) {
  return ::access(directory.c_str(), W_OK) != 0 && (errno == EACCES || errno == EROFS || errno == EPERM);
}

} // namespace asystent::folder

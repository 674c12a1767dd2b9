#include "folder/owner.hpp"

#include <linux/limits.h>
#include <string>
#include <sys/stat.h>
#include <sys/xattr.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

constexpr uid_t root = 0;
constexpr mode_t mode_bits = S_ISUID | S_ISGID | S_ISVTX | S_IRWXU | S_IRWXG | S_IRWXO;

struct stat status_of(const Descriptor& descriptor, const fs::path& path) {
  struct stat status {};
  checked(Operation::set_owner, path, [&] { return ::fstat(descriptor.number(), &status); });
  return status;
}

bool has_one_name(const struct stat& status) { return S_ISDIR(status.st_mode) || status.st_nlink <= 1; }

/// What the owner may do, for the group.
mode_t of_group(mode_t mode) { return (mode & S_IRWXU) >> 3; }

constexpr const char* list_attribute = "system.posix_acl_access";

bool is_absent(int number) { return number == ENODATA || number == ENOTSUP; }

/// Empty where there is none: a list has at least three entries.
std::string read_list(const Descriptor& file, const std::filesystem::path& path) {
  std::string list(XATTR_SIZE_MAX, '\0');
  const auto length = checked(Operation::set_owner, path, [&] {
    const auto result = ::fgetxattr(file.number(), list_attribute, list.data(), list.size());
    return result == -1 && is_absent(errno) ? 0 : result;
  });
  list.resize(static_cast<std::size_t>(length));
  return list;
}

} // namespace

void give_to_owner_of_directory(const Descriptor& made, const Descriptor& directory, const fs::path& path) {
  if (::geteuid() != root) return;
  const struct stat own = status_of(made, path);
  const struct stat above = status_of(directory, path);
  if (own.st_uid != root || above.st_uid == root || !has_one_name(own)) return;
  checked(Operation::set_owner, path, [&] { return ::fchown(made.number(), above.st_uid, above.st_gid); });
}

bool is_shared_by_group(mode_t mode) { return (mode & S_ISGID) != 0 && (mode & S_IWGRP) != 0; }

void share_as_directory(const Descriptor& made, const Descriptor& directory, const fs::path& path) {
  if (!is_shared_by_group(status_of(directory, path).st_mode)) return;
  const struct stat own = status_of(made, path);
  const mode_t shared = (own.st_mode | of_group(own.st_mode)) & mode_bits;
  const bool is_ours = ::geteuid() == root || own.st_uid == ::geteuid();
  if (!is_ours || !has_one_name(own) || shared == (own.st_mode & mode_bits)) return;
  checked(Operation::set_owner, path, [&] { return ::fchmod(made.number(), shared); });
}

bool copy_access_list(const Descriptor& from, const Descriptor& to, const std::filesystem::path& path) {
  const std::string list = read_list(from, path);
  checked(Operation::set_owner, path, [&] {
    if (!list.empty()) return ::fsetxattr(to.number(), list_attribute, list.data(), list.size(), 0);
    const int result = ::fremovexattr(to.number(), list_attribute);
    return result == -1 && is_absent(errno) ? 0 : result;
  });
  return !list.empty();
}

} // namespace asystent::folder

#include "folder/access_list.hpp"

#include "folder/system_call.hpp"

#include <linux/limits.h>
#include <string>
#include <sys/xattr.h>

namespace asystent {

namespace {

constexpr const char* attribute = "system.posix_acl_access";

bool is_absent(int number) { return number == ENODATA || number == ENOTSUP; }

/// Empty where there is none: a list has at least three entries.
std::string read_list(const Descriptor& file, const std::filesystem::path& path) {
  std::string list(XATTR_SIZE_MAX, '\0');
  const auto length = checked(Operation::set_owner, path, [&] {
    const auto result = ::fgetxattr(file.number(), attribute, list.data(), list.size());
    return result == -1 && is_absent(errno) ? 0 : result;
  });
  list.resize(static_cast<std::size_t>(length));
  return list;
}

} // namespace

bool copy_access_list(const Descriptor& from, const Descriptor& to, const std::filesystem::path& path) {
  const std::string list = read_list(from, path);
  checked(Operation::set_owner, path, [&] {
    if (!list.empty()) return ::fsetxattr(to.number(), attribute, list.data(), list.size(), 0);
    const int result = ::fremovexattr(to.number(), attribute);
    return result == -1 && is_absent(errno) ? 0 : result;
  });
  return !list.empty();
}

} // namespace asystent

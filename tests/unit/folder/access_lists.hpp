#pragma once

#include <filesystem>
#include <string>

namespace asystent::test {

constexpr const char* access_list_name = "system.posix_acl_access";
constexpr const char* default_list_name = "system.posix_acl_default";

/// As the kernel keeps it: the owner reads and writes, user 1234 reads, nobody else may do anything.
std::string one_more_reader();

/// Gives the file this list; false where the disk knows none.
bool set_access_list(const std::filesystem::path& file, const char* name);

/// The file's own list; empty where it has none.
std::string access_list_of(const std::filesystem::path& file);

} // namespace asystent::test

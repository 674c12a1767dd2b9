#include "folder/folder.hpp"

#include "folder/directory.hpp"
#include "folder/folder_error.hpp"
#include "folder/settled.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace asystent::folder {

namespace {

constexpr uid_t root = 0;

/// Who has called sudo; root itself where it was not sudo.
uid_t caller_of_root() {
  const char* const number = std::getenv("SUDO_UID");
  return number == nullptr ? root : static_cast<uid_t>(std::strtoul(number, nullptr, 10));
}

bool is_ours(uid_t user) {
  const uid_t own = ::geteuid();
  return user == own || user == root || (own == root && user == caller_of_root());
}

std::string name_of(uid_t user) {
  const passwd* const entry = ::getpwuid(user);
  return entry == nullptr ? std::to_string(user) : entry->pw_name;
}

std::optional<struct stat> status_of(const std::filesystem::path& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 ? std::optional(status) : std::nullopt;
}

bool is_in(const OpenFolder& folder, std::string_view name) {
  struct stat status {};
  if (::fstatat(folder.directory().number(), std::string(name).c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0)
    return true;
  if (errno != ENOENT) throw FolderError(Operation::read, folder.path() / name, errno);
  return false;
}

/// Where the families are, somebody may be saving the settings.
template <class IsThere>
bool has_settings(IsThere is_there) {
  LookAgain again(std::chrono::milliseconds{60});
  while (!is_there(settings_file_name))
    if (!is_there(required_subfolder) || !again.after_a_while()) return false;
  return true;
}

} // namespace

std::optional<Stranger> stranger_in(const std::filesystem::path& folder) {
  const auto whole = status_of(folder);
  if (whole && whole->st_uid == ::geteuid() && (whole->st_mode & S_IWOTH) == 0) return std::nullopt;
  std::vector<std::filesystem::path> all{folder, folder / settings_file_name};
  for (const std::string_view subfolder : subfolders) all.push_back(folder / subfolder);
  for (const std::filesystem::path& path : all)
    if (const auto status = status_of(path); status && !is_ours(status->st_uid))
      return Stranger{path.string(), name_of(status->st_uid)};
  return std::nullopt;
}

bool is_case_folder(const std::filesystem::path& folder) {
  return has_settings([&](std::string_view name) { return status_of(folder / name).has_value(); });
}

bool is_case_folder(const OpenFolder& folder) {
  return has_settings([&](std::string_view name) { return is_in(folder, name); });
}

std::optional<std::filesystem::path> find_upwards(const std::filesystem::path& start) {
  std::error_code error;
  std::filesystem::path folder = std::filesystem::canonical(start, error);
  if (error) return std::nullopt;
  while (!is_case_folder(folder)) {
    if (!folder.has_relative_path()) return std::nullopt;
    folder = folder.parent_path();
  }
  return folder;
}

OpenFolder make_folder(const std::filesystem::path& path) {
  std::error_code error;
  Descriptor made =
      make_directory(Spot::at(path.has_filename() ? path : path.parent_path(), Operation::make_directory));
  if (made.is_open()) return OpenFolder(path, std::move(made));
  if (!std::filesystem::is_directory(path, error)) throw FolderError(Operation::make_directory, path, EEXIST);
  return OpenFolder(path);
}

} // namespace asystent::folder

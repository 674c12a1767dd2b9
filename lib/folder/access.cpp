#include "folder/access.hpp"

#include "folder/directory.hpp"
#include "folder/folder.hpp"
#include "folder/owner.hpp"

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

constexpr mode_t permissions = S_IRWXU | S_IRWXG | S_IRWXO;
constexpr mode_t all_bits = S_ISUID | S_ISGID | S_ISVTX | permissions;

/// A file or directory of the folder and what the system says of it: small, as there may be fifty thousand.
struct Entry {
  Entry(std::string its_name, const struct stat& status)
      : name(std::move(its_name)), mode(status.st_mode), owner(status.st_uid), group(status.st_gid) {}

  std::string name;
  mode_t mode;
  uid_t owner;
  gid_t group;
};

struct stat status_of(const Descriptor& opened, const fs::path& path) {
  struct stat status {};
  checked(Operation::open, path, [&] { return ::fstat(opened.number(), &status); });
  return status;
}

/// Behind a symlink is another entry, or something outside that is not the folder's.
void add_entry(std::vector<Entry>& entries, int directory, const std::string& inside, std::string name) {
  struct stat status {};
  if (::fstatat(directory, inside.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) return;
  if (S_ISREG(status.st_mode) || S_ISDIR(status.st_mode)) entries.emplace_back(std::move(name), status);
}

/// Public keys and schemas: nobody's data.
constexpr std::string_view without_secrets = ".asystent";

/// The folder itself, asystent.yaml, and the subfolders with all that they hold of people.
std::vector<Entry> entries_of(const OpenFolder& folder) {
  std::vector<Entry> entries{{".", status_of(folder.directory(), folder.path())}};
  const std::string settings(settings_file_name);
  add_entry(entries, folder.directory().number(), settings, settings);
  for (const std::string_view subfolder : subfolders) {
    if (subfolder == without_secrets) continue;
    const std::string name(subfolder);
    add_entry(entries, folder.directory().number(), name, name);
    const auto directory = subfolder_inside(folder, subfolder);
    if (!directory) continue;
    for (const OpenDirectory::Name& file : directory->names())
      add_entry(entries, directory->number(), file.name, name + '/' + file.name);
  }
  return entries;
}

std::string octal(mode_t mode) {
  std::array<char, 16> digits{};
  std::snprintf(digits.data(), digits.size(), "%04o", static_cast<unsigned>(mode & permissions));
  return digits.data();
}

/// Whoever is not to get in: the group too, unless the office shares the folder in it on purpose.
mode_t others_of(const OpenFolder& folder) {
  const struct stat status = status_of(folder.directory(), folder.path());
  return is_shared_by_group(status.st_mode) ? S_IRWXO : S_IRWXG | S_IRWXO;
}

Descriptor opened_itself(const OpenFolder& folder, const std::string& name) {
  const Spot spot = find_spot(folder, name, LastLink::kept);
  return Descriptor{checked(Operation::open, spot.path, [&] {
    return ::openat(spot.directory.number(), spot.name.c_str(),
                    O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  })};
}

} // namespace

std::vector<Defect> find_open_to_others(const OpenFolder& folder) {
  std::vector<Defect> defects;
  const mode_t others = others_of(folder);
  for (const Entry& entry : entries_of(folder))
    if ((entry.mode & others) != 0) defects.push_back({entry.name, octal(entry.mode)});
  return defects;
}

/// Opened first and changed through the descriptor, so that nobody can put something else in its place
/// between. A file with several names may be anybody's.
void close_to_others(const OpenFolder& folder, const Defect& defect) {
  const fs::path path = folder.path() / defect.path;
  const Descriptor opened = opened_itself(folder, defect.path);
  const struct stat status = status_of(opened, path);
  if (!S_ISDIR(status.st_mode) && status.st_nlink > 1)
    throw FolderError(Operation::set_owner, path, FolderError::Kind::hard_link);
  checked(Operation::set_owner, path,
          [&] { return ::fchmod(opened.number(), status.st_mode & all_bits & ~others_of(folder)); });
}

std::vector<Defect> find_other_owners(const OpenFolder& folder) {
  std::vector<Defect> defects;
  const auto entries = entries_of(folder);
  const Entry& whole = entries.front();
  const auto is_colleagues = [&](const Entry& entry) {
    return is_shared_by_group(whole.mode) && entry.group == whole.group;
  };
  for (const Entry& entry : entries)
    if (entry.owner != whole.owner && !is_colleagues(entry))
      defects.push_back({entry.name, std::to_string(entry.owner)});
  return defects;
}

} // namespace asystent::folder

#include "folder/listing.hpp"

#include "folder/folder.hpp"
#include "folder/lock.hpp"
#include "folder/settled.hpp"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <string_view>

namespace asystent::folder {

namespace {

using Names = std::vector<OpenDirectory::Name>;
using std::chrono::milliseconds;

/// Between taking a name away and giving it to the new file.
constexpr milliseconds gap{10};

bool is_record_name(std::string_view name) { return name.ends_with(".yaml") && !name.starts_with('.'); }

/// The record of which an editor keeps the old text under this name; empty where it is another's.
std::string_view kept_from(std::string_view name) {
  for (const std::string_view ending : std::to_array<std::string_view>({"~", ".bak", ".orig"}))
    if (name.ends_with(ending)) return name.substr(0, name.size() - ending.size());
  return {};
}

/// Whether the old text of a record is there, and the record is not.
bool misses_a_record(const Names& names) {
  return std::ranges::any_of(names, [&](const OpenDirectory::Name& one) {
    const std::string_view record = kept_from(one.name);
    return is_record_name(record) &&
           !std::ranges::binary_search(names, record, {}, &OpenDirectory::Name::name);
  });
}

bool is_before(const timespec& one, const timespec& other) {
  return one.tv_sec < other.tv_sec || (one.tv_sec == other.tv_sec && one.tv_nsec < other.tv_nsec);
}

/// Whether somebody else than a command has just now made or removed something here: a command touches the
/// lock when it begins and when it is done.
bool is_others_change(const OpenFolder& folder, const struct stat& directory) {
  if (!is_changed_within(gap, directory)) return false;
  struct stat lock {};
  return ::fstatat(folder.directory().number(), lock_file_name, &lock, AT_SYMLINK_NOFOLLOW) != 0 ||
         is_before(lock.st_mtim, directory.st_mtim);
}

/// Looks at the list, and how long it is worth while to wait for another one.
class Doubt {
public:
  Doubt(const OpenFolder& folder, const OpenDirectory& directory) : folder_(folder), directory_(directory) {}

  /// After a while, if there is a reason to list again.
  bool waits_for_another(const Names& names) {
    struct stat status {};
    if (::fstat(directory_.number(), &status) != 0 || !is_changed_within(moment_of_saving, status))
      return false;
    if (misses_a_record(names)) return missing_.after_a_while();
    return is_others_change(folder_, status) && changed_.after_a_while();
  }

private:
  const OpenFolder& folder_;
  const OpenDirectory& directory_;
  LookAgain missing_;
  LookAgain changed_{3 * gap};
};

} // namespace

Names record_names(const OpenFolder& folder, const OpenDirectory& directory) {
  Doubt doubt(folder, directory);
  Names names = directory.names();
  while (doubt.waits_for_another(names)) names = directory.names();
  std::erase_if(names, [](const OpenDirectory::Name& file) { return !is_record_name(file.name); });
  return names;
}

void let_others_finish(const OpenFolder& folder) {
  const std::string families(required_subfolder);
  struct stat status {};
  LookAgain again(3 * gap);
  while (::fstatat(folder.directory().number(), families.c_str(), &status, 0) == 0 &&
         is_others_change(folder, status) && again.after_a_while()) {
  }
}

} // namespace asystent::folder

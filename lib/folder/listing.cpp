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
/// Who saves again and again is met in such a moment more than once: each look may be in one, eight hardly
/// ever are. It is waited for only as long as somebody goes on changing the list.
constexpr milliseconds most_gaps{324};

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

/// Whether somebody else than a command made or removed something here just before the moment, or since. A
/// command touches the lock when it begins, and when it is done leaves it later than all that it has changed;
/// the clock of files stands still for some milliseconds, so what is as late as the lock is another's.
bool is_others_change(const OpenFolder& folder, const struct stat& directory, const timespec& moment) {
  if (!is_changed_within(gap, directory, moment)) return false;
  struct stat lock {};
  return ::fstatat(folder.directory().number(), lock_file_name, &lock, AT_SYMLINK_NOFOLLOW) != 0 ||
         !is_before(directory.st_mtim, lock.st_mtim);
}

/// Lists, and knows how long it is worth while to wait for another list. On a busy computer time goes by
/// between a list and the doubt about it: the moment is that of the list.
class Lists {
public:
  Lists(const OpenFolder& folder, const OpenDirectory& directory) : folder_(folder), directory_(directory) {}

  Names next() {
    begun_ = present();
    return directory_.names();
  }

  /// After a while, if there is a reason to list again.
  bool waits_for_another(const Names& names) {
    struct stat status {};
    if (::fstat(directory_.number(), &status) != 0 || !is_changed_within(moment_of_saving, status, begun_))
      return false;
    if (misses_a_record(names)) return missing_.after_a_while();
    return is_others_change(folder_, status, begun_) && changed_.after_a_while();
  }

private:
  const OpenFolder& folder_;
  const OpenDirectory& directory_;
  timespec begun_{};
  LookAgain missing_;
  LookAgain changed_{most_gaps};
};

} // namespace

Names record_names(const OpenFolder& folder, const OpenDirectory& directory) {
  Lists lists(folder, directory);
  Names names = lists.next();
  while (lists.waits_for_another(names)) names = lists.next();
  std::erase_if(names, [](const OpenDirectory::Name& file) { return !is_record_name(file.name); });
  return names;
}

void let_others_finish(const OpenFolder& folder) {
  const std::string families(required_subfolder);
  struct stat status {};
  LookAgain again(3 * gap);
  while (::fstatat(folder.directory().number(), families.c_str(), &status, 0) == 0 &&
         is_others_change(folder, status, present()) && again.after_a_while()) {
  }
}

bool may_come_back(const OpenFolder& folder, LookAgain& again) {
  const std::string families(required_subfolder);
  struct stat status {};
  return ::fstatat(folder.directory().number(), families.c_str(), &status, 0) == 0 &&
         is_changed_within(moment_of_saving, status) && again.after_a_while();
}

} // namespace asystent::folder

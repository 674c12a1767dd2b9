#include "folder/temporary_file.hpp"

#include "folder/directory.hpp"
#include "folder/owner.hpp"
#include "folder/system_call.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <string>
#include <sys/file.h>

namespace asystent::folder {

namespace {

constexpr std::string_view prefix = ".";
constexpr std::string_view random_part = ".XXXXXX";
constexpr std::string_view suffix = ".tmp";
constexpr mode_t permission_bits = S_IRWXU | S_IRWXG | S_IRWXO;
constexpr auto unchanged_owner = static_cast<uid_t>(-1);

std::string name_pattern(const std::filesystem::path& target) {
  return (target.parent_path() / prefix).string() + target.filename().string() + std::string{random_part} +
         std::string{suffix};
}

/// What this library writes into a case folder: records, templates, and the .gitignore of a new one.
bool is_folder_name(std::string_view name) {
  constexpr std::string_view endings[] = {".yaml", ".html", ".css"};
  return name == ".gitignore" ||
         std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

bool is_letter_or_digit(char character) {
  return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z') ||
         (character >= 'a' && character <= 'z');
}

/// The name that the temporary file was to take; nothing where it is none.
std::optional<std::string_view> target_name(std::string_view name) {
  if (!name.starts_with(prefix) || !name.ends_with(suffix)) return std::nullopt;
  name.remove_suffix(suffix.size());
  const auto dot = std::min(name.rfind(random_part.front()), name.size());
  const std::string_view random = name.substr(dot);
  if (dot < prefix.size() || random.size() != random_part.size()) return std::nullopt;
  if (!std::ranges::all_of(random.substr(1), is_letter_or_digit)) return std::nullopt;
  return name.substr(prefix.size(), dot - prefix.size());
}

/// Whether its writer is dead: while it lives it holds the file's lock.
bool is_abandoned(const std::filesystem::path& path) {
  try {
    const OpenFile file = open_regular(path, O_RDONLY);
    return ::flock(file.descriptor.number(), LOCK_EX | LOCK_NB) == 0;
  } catch (const FolderError&) {
    return false; // not ours to judge
  }
}

/// Whether renameat2 failed because the file system or the kernel does not know the flag.
bool is_unsupported(int number) { return number == EINVAL || number == ENOSYS || number == ENOTSUP; }

} // namespace

TemporaryFile::TemporaryFile(std::filesystem::path target) : target_{std::move(target)} {
  std::string name = name_pattern(target_);
  descriptor_ = Descriptor{checked(Operation::create, target_, [&] {
    return ::mkostemps(name.data(), static_cast<int>(suffix.size()), O_CLOEXEC);
  })};
  path_ = name;
  // A disk without locks is no reason to write nothing: its leftovers stay, as nobody can tell whose they
  // are.
  lock_ = Descriptor{::fcntl(descriptor_.number(), F_DUPFD_CLOEXEC, 0)};
  ::flock(descriptor_.number(), LOCK_EX | LOCK_NB);
}

TemporaryFile::~TemporaryFile() {
  if (!path_.empty()) ::unlink(path_.c_str());
}

void TemporaryFile::keep_owner_and_mode(const OpenFile& old) {
  const int number = descriptor_.number();
  // Only root may give a file to somebody else. Colleagues who share a folder become the owners of what they
  // replace, as with any editor; the group must stay, or the mode would let other people in.
  if (::fchown(number, old.status.st_uid, old.status.st_gid) != 0)
    checked(Operation::set_owner, target_,
            [&] { return ::fchown(number, unchanged_owner, old.status.st_gid); });
  // Beside an access list the mode of the group is the most that anyone on the list may do. Without the list
  // it would let the whole group in.
  if (copy_access_list(old.descriptor, descriptor_, target_)) return;
  checked(Operation::set_owner, target_,
          [&] { return ::fchmod(number, old.status.st_mode & permission_bits); });
}

void TemporaryFile::fit_into_directory() {
  give_to_owner_of_directory(descriptor_, target_);
  share_as_directory(descriptor_, target_);
}

void TemporaryFile::fill(std::string_view text) {
  write_text(descriptor_, target_, text);
  // After a failed fsync the kernel may have dropped the data: a second one that succeeds proves nothing.
  checked_once(Operation::sync, target_, [&] { return ::fsync(descriptor_.number()); });
  checked_once(Operation::write, target_, [&] { return descriptor_.close(); });
}

void TemporaryFile::replace_target() {
  checked(Operation::replace, target_, [&] { return ::rename(path_.c_str(), target_.c_str()); });
  path_.clear();
  sync_directory(target_.parent_path());
}

void TemporaryFile::become_target() {
  if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE) == 0)
    path_.clear();
  else if (is_unsupported(errno))
    checked(Operation::create, target_, [&] { return ::link(path_.c_str(), target_.c_str()); });
  else
    throw FolderError(Operation::create, target_, errno);
  sync_directory(target_.parent_path());
}

bool is_temporary_name(std::string_view name) {
  const auto target = target_name(name);
  return target && is_folder_name(*target);
}

void remove_abandoned(const std::filesystem::path& target) {
  std::error_code error;
  const auto directory = target.has_parent_path() ? target.parent_path() : std::filesystem::path{"."};
  for (std::filesystem::directory_iterator entry{directory, error};
       !error && entry != std::filesystem::directory_iterator{}; entry.increment(error))
    if (target_name(entry->path().filename().native()) == target.filename().native() &&
        is_abandoned(entry->path()))
      ::unlink(entry->path().c_str());
}

} // namespace asystent::folder

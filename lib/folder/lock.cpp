#include "folder/lock.hpp"

#include "folder/listing.hpp"
#include "folder/open_file.hpp"
#include "folder/owner.hpp"
#include "folder/process_list.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <fcntl.h>
#include <sstream>
#include <string>
#include <sys/stat.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

/// So often a lock file may be gone again at once. Whoever holds the folder itself then goes on.
constexpr int most_exchanges = 20;

fs::path lock_path(const OpenFolder& folder) { return folder.path() / lock_file_name; }

Spot lock_spot(const OpenFolder& folder) {
  return {opened_again(folder.directory(), folder.path()), lock_file_name, lock_path(folder)};
}

/// The lock of a colleague, or of another day's root, may be only for reading: that locks as well.
OpenFile open_lock(const Spot& spot) {
  try {
    return open_regular(spot, O_RDWR | O_CREAT);
  } catch (const FolderError& error) {
    if (error.error_number != EACCES) throw;
    return open_regular(spot, O_RDONLY);
  }
}

Descriptor ready_lock_file(const Spot& spot) {
  OpenFile file = open_lock(spot);
  if (file.status.st_nlink > 1) throw FolderError(Operation::lock, spot.path, FolderError::Kind::hard_link);
  give_to_owner_of_directory(file.descriptor, spot.directory, spot.path);
  share_as_directory(file.descriptor, spot.directory, spot.path);
  return std::move(file.descriptor);
}

/// Whether the locked file is the one that has the name now: it may have been removed or exchanged since it
/// was opened, and somebody else may have locked the other.
bool is_named(const Descriptor& file, const Spot& spot) {
  struct stat own {};
  struct stat named {};
  return ::fstat(file.number(), &own) == 0 &&
         ::fstatat(spot.directory.number(), spot.name.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0 &&
         own.st_dev == named.st_dev && own.st_ino == named.st_ino;
}

/// Some disks lock files only, or only what is open for writing.
bool locks_no_directories(const FolderError& error) { return error.operation == Operation::lock; }

std::string local_time() {
  const std::time_t now = std::time(nullptr);
  std::tm fields{};
  std::array<char, 32> text{};
  ::localtime_r(&now, &fields);
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &fields)};
}

std::string host_name() {
  std::array<char, 256> name{};
  if (::gethostname(name.data(), name.size() - 1) != 0 || name.front() == '\0') return "?";
  return name.data();
}

bool is_plain(char character) { return character >= ' ' && character <= '~'; }

/// What the holder has written of itself. The file is open to any hand, so only plain text is believed.
LockHolder read_holder(const OpenFolder& folder) try {
  const Spot spot = lock_spot(folder);
  const OpenFile file = open_regular(spot, O_RDONLY);
  const auto text = read_text(file.descriptor, spot.path, static_cast<std::size_t>(file.status.st_size));
  std::istringstream line{text.value_or("").substr(0, 300)};
  LockHolder holder;
  line >> holder.process >> holder.host >> holder.since;
  if (!line || !std::ranges::all_of(holder.process + holder.host + holder.since, is_plain)) return {};
  return holder;
} catch (const FolderError&) {
  return {}; // removed while it was held
}

/// The system knows it, even of one that has written nothing, or what an older one has written. A name that
/// could be anything is not shown.
LockHolder holder_of(const Descriptor& locked, const OpenFolder& folder) {
  LockHolder written = read_holder(folder);
  const FileLocker locker = locker_of(locked);
  const std::string process = std::to_string(locker.process);
  const bool is_known = locker.process > 0 && !locker.program.empty();
  if (!is_known || written.process == process || !std::ranges::all_of(locker.program, is_plain))
    return written;
  return {.process = process, .host = {}, .since = {}, .program = locker.program};
}

bool is_writable(const Descriptor& descriptor) {
  return (::fcntl(descriptor.number(), F_GETFL) & O_ACCMODE) != O_RDONLY;
}

void write_holder(const Descriptor& descriptor, const fs::path& path) {
  if (!is_writable(descriptor)) return;
  checked(Operation::write, path, [&] { return ::ftruncate(descriptor.number(), 0); });
  write_text(descriptor, path, std::to_string(::getpid()) + " " + host_name() + " " + local_time() + "\n");
}

/// Empty, and later by a hair than what was changed under it. A name that stays behind does no harm, nor does
/// a time that is only as late: whether this works is all the same.
void leave(const Descriptor& descriptor) {
  struct stat status {};
  if (::ftruncate(descriptor.number(), 0) != 0 || ::fstat(descriptor.number(), &status) != 0) return;
  timespec later = status.st_mtim;
  later.tv_nsec = std::min(later.tv_nsec + 1, 999'999'999L);
  const std::array times{timespec{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, later};
  if (::futimens(descriptor.number(), times.data()) != 0) return;
}

[[noreturn]] void stop_waiting(const OpenFolder& folder, const Descriptor& locked) {
  throw FolderError(Operation::lock, folder.path(), FolderError::Kind::locked, holder_of(locked, folder));
}

} // namespace

FolderLock::FolderLock(const OpenFolder& folder, milliseconds wait) {
  const Patience patience(wait);
  lock_directory(folder, patience);
  lock_file(folder, patience);
  let_others_finish(folder);
  write_holder(file_, lock_path(folder));
}

void FolderLock::lock_directory(const OpenFolder& folder, const Patience& patience) {
  directory_ = opened_again(folder.directory(), folder.path());
  try {
    if (!takes_turn(directory_, patience, folder.path())) stop_waiting(folder, directory_);
  } catch (const FolderError& error) {
    if (error.kind == FolderError::Kind::locked || !locks_no_directories(error)) throw;
    directory_ = {};
  }
}

void FolderLock::lock_file(const OpenFolder& folder, const Patience& patience) {
  const Spot spot = lock_spot(folder);
  for (int tried = 1;; ++tried) {
    file_ = ready_lock_file(spot);
    if (!takes_turn(file_, patience, spot.path)) stop_waiting(folder, file_);
    if (is_named(file_, spot) || (directory_.is_open() && tried == most_exchanges)) return;
    if (patience.is_over() && !directory_.is_open()) stop_waiting(folder, file_);
  }
}

FolderLock::~FolderLock() {
  if (file_.is_open()) leave(file_);
}

} // namespace asystent::folder

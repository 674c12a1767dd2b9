#include "folder/lock.hpp"

#include "folder/open_file.hpp"
#include "folder/owner.hpp"
#include "folder/system_call.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <fcntl.h>
#include <sstream>
#include <string>
#include <sys/file.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr const char* lock_file_name = ".asystent.lock";
constexpr milliseconds poll_interval{25};

/// The lock of a colleague, or of another day's root, may be only for reading: that locks as well.
OpenFile open_lock(const fs::path& path) {
  try {
    return open_regular(path, O_RDWR | O_CREAT);
  } catch (const FolderError& error) {
    if (error.error_number != EACCES) throw;
    return open_regular(path, O_RDONLY);
  }
}

/// The locked file, or nothing open if another process holds it.
Descriptor try_lock(const fs::path& path) {
  OpenFile file = open_lock(path);
  if (file.status.st_nlink > 1) throw FolderError(Operation::lock, path, FolderError::Kind::hard_link);
  give_to_owner_of_directory(file.descriptor, path);
  share_as_directory(file.descriptor, path);
  const bool is_taken = checked(Operation::lock, path, [&] {
    const int result = ::flock(file.descriptor.number(), LOCK_EX | LOCK_NB);
    return result == -1 && errno == EWOULDBLOCK ? 1 : result;
  });
  if (is_taken) return {};
  return std::move(file.descriptor);
}

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
LockHolder read_holder(const fs::path& path) {
  const OpenFile file = open_regular(path, O_RDONLY);
  const auto text = read_text(file.descriptor, path, static_cast<std::size_t>(file.status.st_size));
  std::istringstream line{text.value_or("").substr(0, 300)};
  LockHolder holder;
  line >> holder.process >> holder.host >> holder.since;
  if (!line || !std::ranges::all_of(holder.process + holder.host + holder.since, is_plain)) return {};
  return holder;
}

bool is_writable(const Descriptor& descriptor) {
  return (::fcntl(descriptor.number(), F_GETFL) & O_ACCMODE) != O_RDONLY;
}

void write_holder(const Descriptor& descriptor, const fs::path& path) {
  if (!is_writable(descriptor)) return;
  checked(Operation::write, path, [&] { return ::ftruncate(descriptor.number(), 0); });
  write_text(descriptor, path, std::to_string(::getpid()) + " " + host_name() + " " + local_time() + "\n");
}

milliseconds since(steady_clock::time_point start) {
  return std::chrono::duration_cast<milliseconds>(steady_clock::now() - start);
}

} // namespace

FolderLock::FolderLock(const fs::path& folder, milliseconds wait) {
  const fs::path path = folder / lock_file_name;
  const auto start = steady_clock::now();
  while (!(descriptor_ = try_lock(path)).is_open()) {
    if (since(start) >= wait)
      throw FolderError(Operation::lock, folder, FolderError::Kind::locked, read_holder(path));
    std::this_thread::sleep_for(poll_interval);
  }
  write_holder(descriptor_, path);
}

FolderLock::~FolderLock() {
  // A name that stays behind does no harm, so whether this works is all the same.
  if (descriptor_.is_open() && ::ftruncate(descriptor_.number(), 0) != 0) return;
}

bool is_locked(const fs::path& folder) {
  const fs::path path = folder / lock_file_name;
  std::error_code error;
  if (fs::symlink_status(path, error).type() == fs::file_type::not_found) return false;
  const OpenFile file = open_regular(path, O_RDONLY);
  return checked(Operation::lock, path, [&] {
           const int result = ::flock(file.descriptor.number(), LOCK_SH | LOCK_NB);
           return result == -1 && errno == EWOULDBLOCK ? 1 : result;
         }) == 1;
}

} // namespace asystent::folder

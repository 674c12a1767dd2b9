#include "folder/replace.hpp"

#include "folder/directory.hpp"
#include "folder/files.hpp"
#include "folder/leftovers.hpp"
#include "folder/settled.hpp"
#include "folder/signals.hpp"
#include "folder/temporary_file.hpp"

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <optional>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using Kind = FolderError::Kind;

/// Where the kernel does not say whether somebody writes, who has paused so long is taken to be done.
constexpr milliseconds quiet_time{250};
/// The times of some disks are even numbers of seconds.
constexpr milliseconds coarse_time{2250};

void require_readable_size(const fs::path& path, std::string_view text) {
  if (text.size() > max_file_bytes) throw FolderError(Operation::write, path, Kind::too_large);
}

/// The file as it stands. A file protected against writing is refused although a rename would not mind.
OpenFile open_replaceable(const Spot& target) {
  OpenFile file = open_regular(target, O_RDONLY);
  if (file.status.st_nlink > 1) throw FolderError(Operation::replace, target.path, Kind::hard_link);
  checked(Operation::open, target.path,
          [&] { return ::faccessat(target.directory.number(), target.name.c_str(), W_OK, AT_EACCESS); });
  return file;
}

bool has_text(const OpenFile& file, const Spot& spot, std::string_view expected) {
  ::lseek(file.descriptor.number(), 0, SEEK_SET);
  return read_text(file.descriptor, spot.path, expected.size()) == expected;
}

/// The file that is to go, from the last look at it until it has gone.
class Outgoing {
public:
  Outgoing(const Spot& target, std::string_view expected)
      : target_(target), expected_(expected), file_(open_replaceable(target)) {
    // For a moment it has the name of a temporary file: nobody is to take it for a leftover.
    ::flock(file_.descriptor.number(), LOCK_EX | LOCK_NB);
    wait_for_writers();
    if (!has_text(file_, target_, expected_))
      throw FolderError(Operation::replace, target.path, Kind::changed);
  }

  /// Whether this file is what came out, as it was looked at, and nobody waits to write to it.
  bool is(const struct stat& displaced) const {
    return displaced.st_ino == file_.status.st_ino && displaced.st_dev == file_.status.st_dev &&
           has_text(file_, target_, expected_) && !lease_->is_wanted();
  }

private:
  void wait_for_writers() {
    LookAgain again;
    for (lease_.emplace(file_.descriptor); lease_->is_refused(); lease_.emplace(file_.descriptor))
      if (!again.after_a_while()) throw FolderError(Operation::replace, target_.path, Kind::being_saved);
    if (!lease_->is_held() && is_changed_within(coarse_time, file_.status))
      std::this_thread::sleep_for(quiet_time);
  }

  const Spot& target_;
  std::string_view expected_;
  OpenFile file_;
  std::optional<ReadLease> lease_;
};

/// False where it is not what was meant to go; so it is also where that cannot be said.
bool is_meant(const Outgoing& old, const TemporaryFile& temporary) {
  try {
    return old.is(temporary.displaced());
  } catch (const std::exception&) {
    return false;
  }
}

void require_meant(TemporaryFile& temporary, const Outgoing& old, const Spot& target) {
  if (is_meant(old, temporary)) return;
  temporary.put_back();
  throw FolderError(Operation::replace, target.path, Kind::changed);
}

/// First the directory, then the old file: after a power cut one of the two texts has the name. That takes
/// time, so the old one is looked at once more before it goes: somebody may have found it before its name was
/// exchanged.
void exchange(TemporaryFile& temporary, const Outgoing& old, const Spot& target) {
  if (!temporary.exchange_with_target()) return temporary.replace_target();
  require_meant(temporary, old, target);
  temporary.sync();
  require_meant(temporary, old, target);
  temporary.forget_displaced();
}

/// The file that a write to this path is for: behind symlinks, if it exists.
fs::path output_target(const fs::path& file) {
  std::error_code error;
  if (fs::symlink_status(file, error).type() == fs::file_type::not_found) return file;
  fs::path target = fs::canonical(file, error);
  if (error) throw FolderError(Operation::write, file, error.value());
  if (!fs::is_regular_file(target, error)) throw FolderError(Operation::write, file, Kind::not_regular);
  return target;
}

/// Looks once into each directory, however many of the files are there.
void remove_leftovers_of(std::span<const Output> outputs) {
  std::map<fs::path, std::set<std::string>> names;
  for (const Output& output : outputs) {
    const fs::path target = output_target(output.file);
    names[target.parent_path()].insert(target.filename().string());
  }
  for (const auto& [directory, files] : names)
    remove_leftovers_of(Spot::at(directory / *files.begin(), Operation::create), files);
}

void write_one(const Output& output) {
  TemporaryFile temporary{Spot::at(output_target(output.file), Operation::create)};
  temporary.fill(output.text);
  temporary.replace_target();
}

} // namespace

void replace_file(const OpenFolder& folder, const std::string& name, std::string_view expected_old,
                  std::string_view new_text) {
  require_readable_size(folder.path() / name, new_text);
  const Spot target = find_spot(folder, name);
  hold_signals();
  TemporaryFile temporary{find_spot(folder, name)};
  temporary.keep_owner_and_mode(open_replaceable(target));
  temporary.fill(new_text);
  // Last, because bringing the text to disk takes time, and somebody may save by hand meanwhile.
  const Outgoing old{target, expected_old};
  exchange(temporary, old, target);
}

void create_file(const OpenFolder& folder, const std::string& name, std::string_view text) {
  require_readable_size(folder.path() / name, text);
  make_directories_inside(folder, fs::path(name).parent_path());
  hold_signals();
  TemporaryFile temporary{find_spot(folder, name, LastLink::kept)};
  temporary.fit_into_directory();
  temporary.fill(text);
  temporary.become_target();
}

/// A signal may end it: no record has changed, and what is left of it the next one removes.
void write_outputs(std::span<const Output> outputs) {
  remove_leftovers_of(outputs);
  std::ranges::for_each(outputs, write_one);
}

void write_output(const fs::path& file, std::string_view text) {
  const Output output{file, text};
  write_outputs({&output, 1});
}

} // namespace asystent::folder

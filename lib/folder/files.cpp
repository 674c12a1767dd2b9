#include "folder/files.hpp"

#include "folder/folder.hpp"
#include "folder/listing.hpp"
#include "folder/settled.hpp"

#include <algorithm>
#include <fcntl.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;

constexpr std::size_t usual_input_bytes = 64 * 1024;
/// How long nobody must have written to a file of which the kernel does not say who writes to it.
constexpr milliseconds quiet_time{50};
/// A name that no list has held: most often there is no such file.
constexpr milliseconds wait_for_unlisted{60};

/// A file as it was found, and whether somebody may be saving it.
struct Look {
  FileText file;
  bool is_doubtful = false;
  bool is_being_saved = false; // as the kernel knows: somebody has it open for writing
};

bool is_of_another_size(const OpenFile& opened, const FileText& file) {
  return !file.too_large && file.text.size() != static_cast<std::size_t>(opened.status.st_size);
}

bool is_changed_now(const Descriptor& file, milliseconds time) {
  struct stat status {};
  return ::fstat(file.number(), &status) == 0 && is_changed_within(time, status);
}

void read_into(FileText& file, const OpenFile& opened) {
  auto text = read_text(opened.descriptor, file.name, static_cast<std::size_t>(opened.status.st_size));
  file.too_large = !text;
  file.text = std::move(text).value_or("");
}

/// A file that was changed just now. Under a lease what is read is whole.
void look_closely(Look& look, const OpenFile& opened) {
  const ReadLease lease(opened.descriptor);
  read_into(look.file, opened);
  look.is_being_saved = lease.is_refused();
  look.is_doubtful = look.is_being_saved || look.file.text.empty() ||
                     (!lease.is_held() && is_changed_now(opened.descriptor, quiet_time));
}

Look look_at(const OpenFile& opened, std::string name) {
  Look look;
  look.file.name = std::move(name);
  if (is_changed_within(moment_of_saving, opened.status)) {
    look_closely(look, opened);
    return look;
  }
  read_into(look.file, opened);
  look.is_doubtful =
      is_of_another_size(opened, look.file) && is_changed_now(opened.descriptor, moment_of_saving);
  return look;
}

/// Half of a record is not judged: what it lacks is not missing.
FileText left_unread(Look look) {
  if (look.is_being_saved)
    look.file.problem = FolderError(Operation::read, look.file.name, FolderError::Kind::being_saved);
  return std::move(look.file);
}

/// `open` gives the file, `is_passing` says of an error whether it may be of a moment only.
template <class Open, class IsPassing>
FileText read_settled(const std::string& name, LookAgain again, Open open, IsPassing is_passing) {
  for (;;) {
    Look look;
    try {
      look = look_at(open(), name);
    } catch (const FolderError& error) {
      look = {{.name = name, .text = {}, .too_large = false, .problem = error}, is_passing(error)};
    }
    if (!look.is_doubtful) return std::move(look.file);
    if (!again.after_a_while()) return left_unread(std::move(look));
  }
}

/// Whether the file is gone, or closed to us, by a change of just now.
bool is_gone_just_now(const FolderError& error, const Descriptor& directory, const std::string& name) {
  const bool is_gone = error.kind == FolderError::Kind::not_found;
  if (!is_gone && error.error_number != EACCES) return false;
  struct stat status {};
  const auto where = is_gone ? fs::path(name).parent_path() : fs::path(name);
  return ::fstatat(directory.number(), where.empty() ? "." : where.c_str(), &status, AT_SYMLINK_NOFOLLOW) ==
             0 &&
         is_changed_within(moment_of_saving, status);
}

std::string read_input(const Descriptor& descriptor, const fs::path& path) {
  auto text = read_text(descriptor, path, usual_input_bytes);
  if (!text) throw FolderError(Operation::read, path, FolderError::Kind::too_large);
  return std::move(*text);
}

/// A descriptor of its own, so that closing it leaves standard input open.
Descriptor standard_input() {
  return Descriptor{checked(Operation::open, "-",
                            [] { return ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1); })};
}

} // namespace

FileText read_file(const OpenFolder& folder, const std::string& name) {
  return read_settled(
      name, LookAgain(wait_for_unlisted), [&] { return open_regular(folder, name); },
      [&](const FolderError& error) { return is_gone_just_now(error, folder.directory(), name); });
}

RecordFiles::RecordFiles(OpenFolder folder, std::string_view subfolder)
    : folder_(std::move(folder)), subfolder_(subfolder), directory_(subfolder_inside(folder_, subfolder)) {
  if (directory_) names_ = record_names(folder_, *directory_);
  if (!directory_ && subfolder == required_subfolder)
    throw FolderError(Operation::list_directory, folder_.path() / subfolder,
                      FolderError::Kind::missing_folder);
}

std::string RecordFiles::name(std::size_t index) const { return subfolder_ + "/" + names_[index].name; }

/// Finding the way takes time. A regular file needs none of it in a directory that is open.
FileText RecordFiles::read(std::size_t index) const {
  const OpenDirectory::Name& file = names_[index];
  const auto open = [&] {
    return file.is_regular ? open_regular(*directory_, file.name) : open_regular(folder_, name(index));
  };
  return read_settled(name(index), LookAgain(), open, [&](const FolderError& error) {
    return is_gone_just_now(error, folder_.directory(), name(index));
  });
}

std::string read_input(const fs::path& file_or_dash) {
  if (file_or_dash == "-") return read_input(standard_input(), file_or_dash);
  const Descriptor file{checked(Operation::open, file_or_dash, [&] {
    return ::open(file_or_dash.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  })};
  return read_input(file, file_or_dash);
}

} // namespace asystent::folder

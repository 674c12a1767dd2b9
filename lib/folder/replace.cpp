#include "folder/replace.hpp"

#include "folder/directory.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "folder/open_file.hpp"
#include "folder/system_call.hpp"
#include "folder/temporary_file.hpp"

#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;
using Kind = FolderError::Kind;

void require_readable_size(const fs::path& path, std::string_view text) {
  if (text.size() > max_file_bytes) throw FolderError(Operation::write, path, Kind::too_large);
}

/// The file as it stands. Opened for writing, so that a file protected against writing is refused although
/// a rename would not mind.
OpenFile open_replaceable(const fs::path& target) {
  OpenFile file = open_regular(target, O_RDWR);
  if (file.status.st_nlink > 1) throw FolderError(Operation::replace, target, Kind::hard_link);
  return file;
}

void require_unchanged(const fs::path& target, std::string_view expected) {
  const OpenFile file = open_replaceable(target);
  if (read_text(file.descriptor, target, expected.size()) != expected)
    throw FolderError(Operation::replace, target, Kind::changed);
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

/// Not a link to one.
bool is_really_a_file(const fs::path& path) {
  std::error_code error;
  return fs::is_regular_file(fs::symlink_status(path, error));
}

} // namespace

void replace_file(const fs::path& folder, const std::string& name, std::string_view expected_old,
                  std::string_view new_text) {
  require_readable_size(folder / name, new_text);
  const fs::path target = real_path_inside(folder, name);
  const OpenFile old = open_replaceable(target);
  TemporaryFile temporary{target};
  temporary.keep_owner_and_mode(old);
  temporary.fill(new_text);
  // Last, because bringing the text to disk takes time, and somebody may save by hand meanwhile.
  require_unchanged(target, expected_old);
  temporary.replace_target();
}

void create_file(const fs::path& folder, const std::string& name, std::string_view text) {
  require_readable_size(folder / name, text);
  const fs::path relative{name};
  TemporaryFile temporary{make_directories_inside(folder, relative.parent_path()) / relative.filename()};
  temporary.fit_into_directory();
  temporary.fill(text);
  temporary.become_target();
}

void write_output(const fs::path& file, std::string_view text) {
  const fs::path target = output_target(file);
  remove_abandoned(target);
  TemporaryFile temporary{target};
  temporary.fill(text);
  temporary.replace_target();
}

std::vector<std::string> temporary_files(const fs::path& folder) {
  std::vector<std::string> names;
  for (const std::string_view subfolder : folder_and_subfolders)
    for (const std::string& name : names_inside(folder, subfolder)) {
      if (!is_temporary_name(name)) continue;
      const fs::path file = fs::path(subfolder) / name;
      if (is_really_a_file(folder / file)) names.push_back(file.string());
    }
  return names;
}

std::size_t remove_leftovers(const fs::path& folder) {
  const auto names = temporary_files(folder);
  for (const std::string& name : names)
    checked(Operation::remove, folder / name, [&] { return ::unlink((folder / name).c_str()); });
  return names.size();
}

} // namespace asystent::folder

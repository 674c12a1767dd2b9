#include "folder/files.hpp"

#include "folder/directory.hpp"
#include "folder/open_file.hpp"
#include "folder/system_call.hpp"

#include <fcntl.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t usual_input_bytes = 64 * 1024;

template <class Open>
FileText read_named(std::string name, Open open) {
  FileText file;
  file.name = std::move(name);
  try {
    const OpenFile opened = open();
    auto text = read_text(opened.descriptor, file.name, static_cast<std::size_t>(opened.status.st_size));
    file.too_large = !text;
    file.text = std::move(text).value_or("");
  } catch (const FolderError& error) {
    file.problem = error;
  }
  return file;
}

bool is_record_name(std::string_view name) { return name.ends_with(".yaml") && !name.starts_with('.'); }

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

FileText read_file(const fs::path& folder, const std::string& name) {
  return read_named(name, [&] { return open_regular(real_path_inside(folder, name), O_RDONLY); });
}

RecordFiles::RecordFiles(fs::path folder, std::string_view subfolder)
    : folder_(std::move(folder)), subfolder_(subfolder) {
  const auto path = subfolder_inside(folder_, subfolder);
  if (!path) return;
  names_ = directory_.emplace(*path).names();
  std::erase_if(names_, [](const OpenDirectory::Name& file) { return !is_record_name(file.name); });
}

std::string RecordFiles::name(std::size_t index) const { return subfolder_ + "/" + names_[index].name; }

/// Resolving a path is slow. A regular file needs none of it in a directory that is resolved.
FileText RecordFiles::read(std::size_t index) const {
  const OpenDirectory::Name& file = names_[index];
  if (!file.is_regular) return read_file(folder_, name(index));
  return read_named(name(index), [&] { return open_regular(*directory_, file.name); });
}

std::string read_input(const fs::path& file_or_dash) {
  if (file_or_dash == "-") return read_input(standard_input(), file_or_dash);
  const Descriptor file{checked(Operation::open, file_or_dash, [&] {
    return ::open(file_or_dash.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  })};
  return read_input(file, file_or_dash);
}

} // namespace asystent::folder

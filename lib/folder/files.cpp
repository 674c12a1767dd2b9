#include "folder/files.hpp"

#include "folder/directory.hpp"
#include "folder/open_file.hpp"
#include "folder/system_call.hpp"

#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace asystent {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t usual_input_bytes = 64 * 1024;

void fill(FileText& file, const fs::path& real) {
  const OpenFile opened = open_regular(real, O_RDONLY);
  auto text = read_text(opened.descriptor, real, static_cast<std::size_t>(opened.status.st_size));
  file.too_large = !text;
  file.text = std::move(text).value_or("");
}

template <class RealPath>
FileText read_named(std::string name, RealPath real_path) {
  FileText file;
  file.name = std::move(name);
  try {
    fill(file, real_path());
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
  return read_named(name, [&] { return real_path_inside(folder, name); });
}

RecordFiles::RecordFiles(fs::path folder, std::string_view subfolder)
    : folder_(std::move(folder)), subfolder_(subfolder), entries_(entries_inside(folder_, subfolder)) {
  std::erase_if(entries_, [](const fs::directory_entry& entry) {
    return !is_record_name(entry.path().filename().native());
  });
}

std::string RecordFiles::name(std::size_t index) const {
  return subfolder_ + "/" + entries_[index].path().filename().string();
}

/// Resolving a path is slow. What is no symlink needs none of it below a directory that is resolved.
FileText RecordFiles::read(std::size_t index) const {
  std::error_code error;
  if (entries_[index].is_symlink(error)) return read_file(folder_, name(index));
  return read_named(name(index), [&] { return entries_[index].path(); });
}

std::string read_input(const fs::path& file_or_dash) {
  if (file_or_dash == "-") return read_input(standard_input(), file_or_dash);
  const Descriptor file{checked(Operation::open, file_or_dash, [&] {
    return ::open(file_or_dash.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
  })};
  return read_input(file, file_or_dash);
}

} // namespace asystent

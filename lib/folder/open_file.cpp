#include "folder/open_file.hpp"

#include "folder/files.hpp"

#include <algorithm>
#include <fcntl.h>

namespace asystent::folder {

namespace {

constexpr int always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;
constexpr mode_t private_mode = S_IRUSR | S_IWUSR;

template <class Path, class Open>
OpenFile open_checked(const Path& path, Open open) {
  OpenFile file{Descriptor{checked(Operation::open, path, open)}};
  checked(Operation::open, path, [&] { return ::fstat(file.descriptor.number(), &file.status); });
  if (!S_ISREG(file.status.st_mode)) throw FolderError(Operation::open, path, FolderError::Kind::not_regular);
  return file;
}

/// As many bytes as there is room for, which nobody has to set before they are read.
ssize_t append_some(const Descriptor& descriptor, std::string& text) {
  const std::size_t before = text.size();
  ssize_t count = 0;
  text.resize_and_overwrite(text.capacity(), [&](char* bytes, std::size_t size) {
    count = ::read(descriptor.number(), bytes + before, size - before);
    return before + static_cast<std::size_t>(std::max<ssize_t>(count, 0));
  });
  return count;
}

} // namespace

OpenDirectory::OpenDirectory(Descriptor directory, std::filesystem::path path)
    : path_(std::move(path)), stream_(::fdopendir(directory.number())) {
  if (stream_ == nullptr) throw FolderError(Operation::list_directory, path_, errno);
  directory.release();
}

std::vector<OpenDirectory::Name> OpenDirectory::names() const {
  std::vector<Name> names;
  ::rewinddir(stream_.get());
  errno = 0;
  while (const dirent* const entry = ::readdir(stream_.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.push_back({std::string(name), entry->d_type == DT_REG});
  }
  if (errno != 0) throw FolderError(Operation::list_directory, path_, errno);
  std::ranges::sort(names, {}, &Name::name);
  return names;
}

OpenFile open_regular(const std::filesystem::path& path, int flags) {
  return open_checked(path, [&] { return ::open(path.c_str(), flags | always, private_mode); });
}

OpenFile open_regular(const OpenDirectory& directory, const std::string& name) {
  return open_checked(PathInside{directory, name},
                      [&] { return ::openat(directory.number(), name.c_str(), O_RDONLY | always); });
}

OpenFile open_regular(const OpenFolder& folder, const std::string& name) {
  return open_checked(folder.path() / name,
                      [&] { return open_beneath(folder, name, O_RDONLY | always).release(); });
}

OpenFile open_regular(const Spot& spot, int flags) {
  return open_checked(spot.path, [&] {
    return ::openat(spot.directory.number(), spot.name.c_str(), flags | always, private_mode);
  });
}

std::optional<std::string> read_text(const Descriptor& descriptor, const std::string& path,
                                     std::size_t expected_bytes) {
  std::string text;
  text.reserve(std::min(expected_bytes, max_file_bytes) + 1);
  while (checked(Operation::read, path, [&] { return append_some(descriptor, text); }) > 0) {
    if (text.size() > max_file_bytes) return std::nullopt;
    if (text.size() == text.capacity()) text.reserve(std::min(2 * text.size(), max_file_bytes + 1));
  }
  return text;
}

void write_text(const Descriptor& descriptor, const std::filesystem::path& path, std::string_view text) {
  while (!text.empty()) {
    const auto count = checked(Operation::write, path,
                               [&] { return ::write(descriptor.number(), text.data(), text.size()); });
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

} // namespace asystent::folder

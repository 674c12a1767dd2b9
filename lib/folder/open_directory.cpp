#include "folder/open_directory.hpp"

#include "folder/folder_error.hpp"

#include <algorithm>
#include <cerrno>
#include <string_view>

namespace asystent {

OpenDirectory::OpenDirectory(std::filesystem::path path)
    : path_(std::move(path)), stream_(::opendir(path_.c_str())) {
  if (stream_ == nullptr) throw FolderError(Operation::list_directory, path_, errno);
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

} // namespace asystent

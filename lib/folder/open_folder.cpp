#include "folder/open_folder.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

namespace asystent::folder {

namespace {

constexpr int folder_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

} // namespace

OpenFolder::OpenFolder(std::filesystem::path path)
    : path_(path.empty() ? std::filesystem::path(".") : std::move(path)),
      directory_(std::make_shared<const Descriptor>(
          checked(Operation::list_directory, path_, [&] { return ::open(path_.c_str(), folder_flags); }))) {}

OpenFolder::OpenFolder(std::filesystem::path path, Descriptor directory)
    : path_(std::move(path)), directory_(std::make_shared<const Descriptor>(std::move(directory))) {}

/// One that has no name any more is still the one that was meant.
void OpenFolder::require_its_name() const {
  struct stat own {};
  struct stat named {};
  if (::fstat(directory_->number(), &own) != 0 || ::stat(path_.c_str(), &named) != 0) return;
  if (own.st_dev != named.st_dev || own.st_ino != named.st_ino)
    throw FolderError(Operation::lock, path_, FolderError::Kind::exchanged);
}

Descriptor opened_again(const Descriptor& directory, const std::filesystem::path& path) {
  return Descriptor{checked(Operation::list_directory, path,
                            [&] { return ::openat(directory.number(), ".", folder_flags); })};
}

} // namespace asystent::folder

#include "folder/open_folder.hpp"

#include <fcntl.h>
#include <utility>

namespace asystent::folder {

namespace {

constexpr int directory_flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;

} // namespace

OpenFolder::OpenFolder(std::filesystem::path path)
    : path_(path.empty() ? std::filesystem::path(".") : std::move(path)),
      directory_(std::make_shared<const Descriptor>(checked(
          Operation::list_directory, path_, [&] { return ::open(path_.c_str(), directory_flags); }))) {}

OpenFolder::OpenFolder(std::filesystem::path path, Descriptor directory)
    : path_(std::move(path)), directory_(std::make_shared<const Descriptor>(std::move(directory))) {}

Descriptor opened_again(const Descriptor& directory, const std::filesystem::path& path) {
  return Descriptor{checked(Operation::list_directory, path,
                            [&] { return ::openat(directory.number(), ".", directory_flags); })};
}

} // namespace asystent::folder

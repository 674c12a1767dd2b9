#include "folder/mapped_file.hpp"

#include "folder/open_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>

namespace asystent::folder {

std::optional<MappedFile> MappedFile::of(const std::filesystem::path& path) try {
  const OpenFile file = open_regular(path, O_RDONLY);
  const auto size = static_cast<std::size_t>(file.status.st_size);
  if (size == 0) return std::nullopt;
  void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.descriptor.number(), 0);
  return data == MAP_FAILED ? std::nullopt : std::optional(MappedFile(data, size));
} catch (const FolderError&) {
  return std::nullopt;
}

MappedFile::~MappedFile() {
  if (data_ != nullptr) ::munmap(data_, size_);
}

} // namespace asystent::folder

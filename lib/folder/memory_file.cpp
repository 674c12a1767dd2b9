#include "folder/memory_file.hpp"

#include "folder/open_file.hpp"

#include <sys/mman.h>
#include <unistd.h>

namespace asystent::folder {

MemoryFile::MemoryFile(const char* name)
    : name_(name),
      descriptor_(checked(Operation::create, name, [&] { return ::memfd_create(name, MFD_CLOEXEC); })) {}

void MemoryFile::fill(std::string_view text) {
  write_text(descriptor_, name_, text);
  rewind();
}

std::string MemoryFile::text() const {
  rewind();
  auto read = read_text(descriptor_, name_, 0);
  return read ? std::move(*read) : std::string();
}

void MemoryFile::rewind() const {
  checked(Operation::read, name_, [&] { return ::lseek(number(), 0, SEEK_SET); });
}

std::string written_in_memory(const std::function<void(const std::string& path)>& write) {
  const MemoryFile file("asystent");
  write("/proc/self/fd/" + std::to_string(file.number()));
  return file.text();
}

} // namespace asystent::folder

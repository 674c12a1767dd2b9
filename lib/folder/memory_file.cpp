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
  const auto end = checked(Operation::read, name_, [&] { return ::lseek(number(), 0, SEEK_END); });
  rewind();
  std::string text(static_cast<std::size_t>(end), '\0');
  std::size_t length = 0;
  const auto read_some = [&] { return ::read(number(), text.data() + length, text.size() - length); };
  while (const auto count = checked(Operation::read, name_, read_some))
    length += static_cast<std::size_t>(count);
  text.resize(length);
  return text;
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

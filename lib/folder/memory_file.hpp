#pragma once

#include "folder/system_call.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace asystent::folder {

/// A file in memory that has no name: what passes through it touches no disk, and nobody waits for a full
/// pipe. All throw FolderError.
class MemoryFile {
public:
  explicit MemoryFile(const char* name);

  int number() const { return descriptor_.number(); }
  void fill(std::string_view text);
  std::string text() const;

private:
  void rewind() const;

  std::filesystem::path name_; // for messages
  Descriptor descriptor_;
};

/// What `write` writes to the path that it is given, which leads to such a file: for a library that writes to
/// a path and nowhere else. Throws FolderError.
std::string written_in_memory(const std::function<void(const std::string& path)>& write);

} // namespace asystent::folder

#pragma once

#include "folder/system_call.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::folder {

// Texts that somebody writes in an editor before they are a part of the case folder. Each has a private
// directory (0700) of its own among what is the user's, so that an editor may put its own files beside it.
// It stays there until what it says is written, whatever happens to the editor, to this process or to the
// computer.

class Draft {
public:
  /// A new one with this text. `subject` is part of the directory's name, `file` the name of the file. Throws
  /// FolderError.
  static Draft begin(std::string_view subject, std::string_view file, std::string_view text);
  /// One of the same names that was left there and that nobody is writing. Throws FolderError.
  static std::optional<Draft> left(std::string_view subject, std::string_view file);

  const std::filesystem::path& path() const { return path_; }
  /// As it is now. Throws FolderError.
  std::string text() const;
  /// Another text in its place: at once, private. Throws FolderError.
  void put(std::string_view text) const;
  /// Takes it away, with what an editor has left beside it.
  void remove() const;

private:
  Draft(std::filesystem::path path, Descriptor lock);

  std::filesystem::path path_;
  Descriptor lock_; // of its directory, as long as somebody is writing
};

} // namespace asystent::folder

#pragma once

#include "folder/folder_error.hpp"
#include "folder/open_file.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// No file of a case folder is larger; one that is would be something else by mistake.
inline constexpr std::size_t max_file_bytes = std::size_t{8} * 1024 * 1024;

/// A file of the case folder. One that cannot be read has a problem and no text, so that a bad file does
/// not hide the others.
struct FileText {
  std::string name; ///< relative to the folder, with '/': `families/R-2026-001.yaml`
  std::string text;
  bool too_large = false; ///< over max_file_bytes; the text is empty
  std::optional<FolderError> problem;
};

/// Reads one file; a symlink only if it stays inside the folder. One that is empty, half or gone because it
/// is being saved is read again: settled.hpp. Does not throw FolderError.
FileText read_file(const OpenFolder& folder, const std::string& name);

/// All `*.yaml` of a subfolder whose names do not begin with a dot, in the order of the bytes of their names.
class RecordFiles {
public:
  /// A missing subfolder has none, but every case folder has its families. Throws FolderError if the
  /// subfolder cannot be listed, of kind missing_folder where families/ is not there.
  RecordFiles(OpenFolder folder, std::string_view subfolder);

  std::size_t size() const { return names_.size(); }

  /// Relative to the folder: `families/R-2026-001.yaml`.
  std::string name(std::size_t index) const;

  /// Reads one file as read_file() does, on any thread. Does not throw FolderError.
  FileText read(std::size_t index) const;

private:
  OpenFolder folder_;
  std::string subfolder_;
  std::optional<OpenDirectory> directory_;
  std::vector<OpenDirectory::Name> names_;
};

/// Reads a file that the user names, of any kind and anywhere; `-` is standard input. Throws FolderError.
std::string read_input(const std::filesystem::path& file_or_dash);

} // namespace asystent::folder

#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace asystent::history {

/// Where the clone of a folder is, found by looking upwards as git does: no program is started, since every
/// command asks.
struct ClonePlace {
  std::filesystem::path top;              // of the work tree
  std::string prefix;                     // from there to the folder, with '/' behind it; empty: the same
  std::filesystem::path git_directory;    // HEAD and index of this work tree
  std::filesystem::path common_directory; // config, hooks and info of all work trees of the clone
};

/// Nothing where the folder lies in no repository.
std::optional<ClonePlace> clone_of(const std::filesystem::path& folder);

/// A small text of git's own; empty where there is none that can be read.
std::string text_where_it_is(const std::filesystem::path& file);

/// Config, hooks and info of the clone that has this git directory.
std::filesystem::path common_directory_of(const std::filesystem::path& git_directory);

} // namespace asystent::history

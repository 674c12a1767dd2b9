#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace asystent {

/// The file that makes a folder a case folder.
inline constexpr std::string_view settings_file_name = "asystent.yaml";

/// Where the files of a case folder are: in itself and in its subfolders.
inline constexpr std::string_view folder_and_subfolders[] = {"", "families", "worklog", "templates"};
inline constexpr std::span subfolders = std::span(folder_and_subfolders).subspan<1>();

/// Whether the folder has an asystent.yaml, good or broken.
bool is_case_folder(const std::filesystem::path& folder);

/// The nearest folder at or above `start` that holds asystent.yaml, with symlinks resolved. A broken
/// asystent.yaml counts too, so that its fault is shown and no other folder is taken by mistake.
std::optional<std::filesystem::path> find_upwards(const std::filesystem::path& start);

} // namespace asystent

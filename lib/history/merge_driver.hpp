#pragma once

// The merge of the files of a case folder, as git asks for it: records by record, all else by lines.

#include "edit/merge.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::history {

using edit::is_mergeable;
using edit::Merged;
using edit::MergeOptions;

/// What a file is by its place, at the end of a path: `families/*.yaml`, `worklog/*.yaml`, `asystent.yaml`.
/// nullptr for what is no record.
const record::Entity* schema_of(std::string_view path);

/// The merge of three versions of a file; `path` says what it is. A record is merged by its entries, and a
/// true clash never goes on to a merge by lines, which would take some of them for clean. Where a side is no
/// record the lines are merged, and what comes out is a conflict unless it reads and is the sum of both.
/// Throws FolderError where git cannot be asked.
Merged merge_files(std::string_view path, std::string_view base, std::string_view ours,
                   std::string_view theirs, MergeOptions options = {});

/// Whether two new families have got one id, each on one side: whoever merges can give one of them another.
bool are_two_families(std::string_view path, std::string_view base, std::string_view ours,
                      std::string_view theirs);

/// Three files as git hands them to a merge driver: %O, %A, %B, and %P.
struct DriverFiles {
  std::filesystem::path base;
  std::filesystem::path ours; // where the result goes
  std::filesystem::path theirs;
  std::string path; // of the file in the repository
};

/// The marker size that git asks for, %L, as options: between 7 and this it merges the bases of two versions.
/// Nothing where it is no such number.
std::optional<MergeOptions> options_of_driver(std::string_view marker_size);

/// Merges them, and puts the result in the place of ours: a whole file at once, so that a driver that is
/// killed leaves git what it had. No other file is touched. Throws FolderError.
Merged drive_merge(const DriverFiles& files, const MergeOptions& options);

} // namespace asystent::history

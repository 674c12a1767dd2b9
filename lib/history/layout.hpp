#pragma once

#include "casebook/record_file.hpp"
#include "history/repository.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// Which files belong into the repository of a case folder, and how each is read.

/// Whether a file has a place there: asystent.yaml, records, templates, and what git and the drop need.
/// `path` is relative to the folder.
bool is_of_the_layout(std::string_view path);

/// A record of this subfolder, as the folder on a disk lists them: no other file, none in a folder below.
bool is_record_in(std::string_view path, std::string_view subfolder);

/// asystent.yaml or a record by its place.
bool is_record_path(std::string_view path);

/// The part of a path of the repository that leads to the case folder, with '/' behind it: a repository may
/// hold several. Empty for its top.
std::string_view folder_of_path(std::string_view path);

/// A text as the file of this name, without it where it is too large.
folder::FileText file_of(std::string_view name, std::string text);

/// The case folders of the work tree that a hook was started at the top of. Throws GitError.
std::vector<std::filesystem::path> case_folders_in(const Repository& repository);

/// Why a file of the folder cannot be read; nothing for what is no record. A text with the markers of a
/// conflict is one.
casebook::Findings reading_problems(folder::FileText file, const Office& office);

} // namespace asystent::history

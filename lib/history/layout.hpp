#pragma once

#include "casebook/record_file.hpp"

#include <string_view>

namespace asystent::history {

// Which files belong into the repository of a case folder, and how each is read.

/// Whether a file has a place there: asystent.yaml, records, templates, and what git and the drop need.
/// `path` is relative to the folder.
bool is_of_the_layout(std::string_view path);

/// Whether it is a record of the subfolder (families), as the folder on a disk lists them.
bool is_record_in(std::string_view path, std::string_view subfolder);

/// asystent.yaml or a record by its place.
bool is_record_path(std::string_view path);

/// The part of a path of the repository that leads to the case folder, with '/' behind it: a repository may
/// hold several. Empty for its top.
std::string_view folder_of_path(std::string_view path);

/// A file that git keeps, as one that was read from a disk.
folder::FileText file_of(std::string_view name, std::string text);

/// Why a file of the folder cannot be read; nothing for what is no record. A text with the markers of a
/// conflict is one.
casebook::Findings reading_problems(folder::FileText file, const Office& office);

} // namespace asystent::history

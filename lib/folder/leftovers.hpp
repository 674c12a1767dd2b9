#pragma once

// What killed writers have left behind. One rule for all of it: a temporary file is locked by who writes it
// as long as that process lives. If its lock is free it is nobody's.

#include "folder/directory.hpp"

#include <cstddef>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// A name for a temporary file beside the one of this name, another one at each call:
/// `.plan.html.a1B2c3.tmp`.
std::string temporary_name_of(std::string_view target);

/// Whether it is such a name of what a case folder holds: `.R-2026-001.yaml.XXXXXX.tmp`. Others' temporary
/// files have other names.
bool is_temporary_name(std::string_view name);

/// The leftovers that are there now, relative to the folder. Throws FolderError.
std::vector<std::string> leftovers(const OpenFolder& folder);

/// Removes them from the folder and its subfolders, and gives their number. What is gone already is removed,
/// and so is what cannot be: that is for `leftovers` to tell. Throws FolderError where a folder cannot be
/// listed.
std::size_t remove_leftovers(const OpenFolder& folder);

/// The same of one of them. Throws FolderError where it is there and cannot be removed.
void remove_leftover(const OpenFolder& folder, const std::string& name);

/// Removes those in a directory that were to become one of the outputs of these names there. Throws
/// FolderError where the directory cannot be listed.
void remove_leftovers_of(const Spot& any_of_them, const std::set<std::string>& outputs);

} // namespace asystent::folder

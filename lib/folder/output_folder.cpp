#include "folder/output_folder.hpp"

#include "folder/directory.hpp"
#include "folder/folder.hpp"
#include "folder/open_file.hpp"
#include "folder/system_call.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <fcntl.h>
#include <set>
#include <system_error>
#include <unistd.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

/// More links than that lead in a circle.
constexpr int most_links = 40;

/// Behind links also where nothing is: there the file would be made.
fs::path behind_links(fs::path path) {
  std::error_code error;
  for (int links = 0; links < most_links && fs::is_symlink(fs::symlink_status(path, error)); ++links)
    path = path.parent_path() / fs::read_symlink(path, error); // what is absolute stands for itself
  return path;
}

fs::path resolved(const fs::path& path) {
  std::error_code error;
  fs::path real = fs::weakly_canonical(behind_links(fs::absolute(path, error)), error);
  if (error) throw FolderError(Operation::open, path, error.value());
  return real.has_filename() ? real : real.parent_path();
}

/// What cannot be read is not known to be ours.
bool holds(const fs::path& path, std::string_view mark) {
  try {
    const OpenFile file = open_regular(path, O_RDONLY);
    const auto text = read_text(file.descriptor, path, static_cast<std::size_t>(file.status.st_size));
    return text && text->find(mark) != std::string::npos;
  } catch (const FolderError&) {
    return false;
  }
}

bool is_missing(const fs::path& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() == fs::file_type::not_found;
}

/// However their names are spelt: a disk may take no notice of small and capital letters.
bool is_same(const fs::path& one, const fs::path& other) {
  std::error_code unknown;
  return one == other || fs::equivalent(one, other, unknown);
}

bool is_below(const fs::path& folder, const fs::path& path) {
  const fs::path outer = resolved(folder);
  for (fs::path above = path; above.has_relative_path(); above = above.parent_path())
    if (is_same(outer, above)) return true;
  return false;
}

/// As git itself knows one: of a worktree or a bare repository, whatever its name.
bool is_repository(const fs::path& folder) {
  std::error_code unknown;
  return fs::exists(folder / "HEAD", unknown) && fs::is_directory(folder / "objects", unknown) &&
         fs::is_directory(folder / "refs", unknown);
}

/// Of whatever repository, one above the case folder too: `.gitattributes`, say, decides what git does with
/// records. In any letters.
bool is_settings_of_git(const fs::path& path) {
  return in_small_letters(path.filename().string()).starts_with(".git");
}

/// `.git` is git's in any letters.
bool is_in_repository(const fs::path& path) {
  for (fs::path above = path; above.has_relative_path(); above = above.parent_path())
    if (in_small_letters(above.filename().string()) == ".git" || is_repository(above)) return true;
  return false;
}

bool is_hidden_or_settings_of(const fs::path& case_folder, const fs::path& path) {
  const fs::path settings = resolved(case_folder) / settings_file_name;
  if (is_same(resolved(settings), path) || is_same(settings, path)) return true;
  const fs::path folder = resolved(case_folder);
  for (fs::path below = path; below.has_relative_path(); below = below.parent_path())
    if (is_same(folder, below.parent_path())) return below.filename().string().starts_with('.');
  return false;
}

/// A name that is gone by now, as that of a write under way, leads nowhere. Two names are not looked at in
/// one instant: a write that gives its file the other name in between makes them the same once, and not
/// again.
bool leads_to(const fs::path& name, const fs::path& path) {
  try {
    return is_same(resolved(name), path) && is_same(resolved(name), path);
  } catch (const FolderError& error) {
    if (error.kind != FolderError::Kind::not_found) throw;
    return false;
  }
}

/// A link among the records leads there, or a second name.
bool is_named_inside(const fs::path& case_folder, std::string_view subfolder, const fs::path& path) {
  return std::ranges::any_of(names_inside(case_folder, subfolder), [&](const std::string& name) {
    return leads_to(case_folder / subfolder / name, path);
  });
}

/// The same of what is hidden beside them: the lock, git's settings.
bool is_named_hidden(const fs::path& case_folder, const fs::path& path) {
  return std::ranges::any_of(names_inside(case_folder, "."), [&](const std::string& name) {
    return name.starts_with('.') && leads_to(case_folder / name, path);
  });
}

} // namespace

bool is_at_or_inside(const fs::path& folder, const fs::path& path) {
  const fs::path outer = resolved(folder);
  const fs::path inner = resolved(path);
  return std::ranges::mismatch(outer, inner).in1 == outer.end();
}

bool is_own_place(const fs::path& case_folder, const fs::path& path) {
  const fs::path target = resolved(path);
  if (is_settings_of_git(target) || is_in_repository(target)) return true;
  if (is_hidden_or_settings_of(case_folder, target)) return true;
  if (is_named_hidden(case_folder, target)) return true;
  return std::ranges::any_of(subfolders, [&](std::string_view subfolder) {
    const fs::path records = case_folder / subfolder;
    return is_below(records, target) || is_named_inside(case_folder, subfolder, target);
  });
}

bool is_missing_or_empty(const fs::path& path) {
  return is_missing(path) || (fs::is_directory(path) && names_inside(path, ".").empty());
}

std::vector<std::string> foreign_files(const fs::path& folder, std::span<const std::string> names,
                                       std::string_view mark) {
  std::vector<std::string> foreign;
  std::ranges::copy_if(names, std::back_inserter(foreign), [&](const std::string& name) {
    return !is_missing(folder / name) && !holds(folder / name, mark);
  });
  return foreign;
}

std::size_t remove_own_files(const fs::path& folder, std::string_view extension, std::string_view mark,
                             std::span<const std::string> kept) {
  std::size_t removed = 0;
  const std::set<std::string_view> stay(kept.begin(), kept.end());
  for (const std::string& name : names_inside(folder, ".")) {
    const fs::path path = folder / name;
    if (stay.contains(name) || path.extension() != extension || !holds(path, mark)) continue;
    checked(Operation::remove, path, [&] { return ::unlink(path.c_str()); });
    ++removed;
  }
  return removed;
}

} // namespace asystent::folder

#pragma once

#include "folder/draft.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "folder/folder_error.hpp"
#include "folder/memory_file.hpp"
#include "folder/process.hpp"
#include "folder/replace.hpp"
#include "folder/user_place.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

// What comes from outside of the case folder and what goes out of it: files and folders that the user names,
// and other programs.

using asystent::folder::Draft;
using asystent::folder::FolderError;
using asystent::folder::make_private_process;
using asystent::folder::ProcessError;
using asystent::folder::read_input;
using asystent::folder::run_on_terminal;
using asystent::folder::run_program;
using asystent::folder::run_reading;
using asystent::folder::variable;
using asystent::folder::words_of_program;
using asystent::folder::write_output;
using asystent::folder::written_in_memory;

/// The e-mail address by which git knows who works here; empty where there is none, or no git.
std::string email_of_git_user(const std::filesystem::path& folder);

/// Ids of families that must not be given again although no record that is read bears them: of files that are
/// not read and old texts that were kept, and of files that git's index or history knows, such as those that
/// a sparse clone leaves out.
struct GivenIds {
  std::vector<std::string> ids;
  bool is_git_silent = false; // it may know more of them, and cannot be asked
};
GivenIds ids_given_before(const folder::OpenFolder& folder);

/// A file of pages: its name below their folder, with '/', and its text.
struct OutputFile {
  std::string name;
  std::string text;
};

/// A folder of pages that the program makes. A page is the program's own where its text holds the mark.
struct PageFolder {
  std::filesystem::path path;
  std::string_view mark;
  std::string_view subfolder; // where pages that are no longer written are removed

  /// Whether pages would lie among the records of this case folder: in the way of the program and of people.
  bool is_among_records(const std::filesystem::path& case_folder) const;
  /// The names that somebody else's file or anything but a file has.
  std::vector<std::string> foreign(std::span<const OutputFile> files) const;
  /// Writes the files in their order, and removes what is left of older ones. A folder that is new gets a
  /// .gitignore with this text. Throws FolderError.
  void write(std::span<const OutputFile> files, std::string_view gitignore) const;
};

/// Writes files that the user names, each at once (0600), and makes their folder (0700) where it is not
/// there. Throws FolderError.
void write_outputs(const std::filesystem::path& folder, std::span<const OutputFile> files);

/// Whether a file that the user names, written there, would take the place of a record, of asystent.yaml or
/// of anything else that a case folder keeps: this one, or one that the path leads into. Throws FolderError.
bool is_kept_in_folder(const std::filesystem::path& case_folder, const std::filesystem::path& path);

/// Makes a new file of the case folder that is no record, such as a template. Needs no lock, as it replaces
/// nothing. Throws FolderError.
void create_beside_records(const folder::OpenFolder& case_folder, const std::string& name,
                           std::string_view text);

} // namespace asystent::casebook

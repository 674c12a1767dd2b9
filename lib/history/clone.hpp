#pragma once

#include "history/commit.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// What a clone of a case folder needs beside its files, and a fresh one does not have: git's settings, the
// attributes, the hooks. Settings of a clone are in its own config, never in asystent.yaml: an older program
// would refuse the whole folder for a key that it does not know.

/// One setting of the clone.
struct CloneSetting {
  std::string name;
  std::string value;
};

/// Those that every clone needs. The driver's line falls back to git's own merge of texts where the program
/// is missing or dies: git would take that for a conflict, with nothing of the other side (trap T1).
std::vector<CloneSetting> needed_settings();

/// Those of them that are not as they must be. `asystent.commit` may be any: it is the office's to choose.
std::vector<CloneSetting> lacking_settings(const Repository& repository);
/// Throws GitError.
void set(const Repository& repository, const std::vector<CloneSetting>& settings);

inline constexpr std::string_view attributes_file = ".gitattributes";
/// How git treats the files of the folder, by lines. `prefix` as of the repository: in the clone's own file
/// they stand from its top.
std::vector<std::string> needed_attributes(std::string_view prefix);
/// The lines that are missing in the folder's .gitattributes.
std::vector<std::string> lacking_attributes(const Repository& repository);
/// Adds them. Throws FolderError.
void add_attributes(const Repository& repository);
/// The same of the clone's own `info/attributes`: git reads the folder's from the side that it stands on, and
/// a branch may lack them (trap T2).
std::vector<std::string> lacking_own_attributes(const Repository& repository);
void add_own_attributes(const Repository& repository);

/// Whether the folder is one whose clone was to have the driver and does not: its top is the folder, or its
/// attributes name it. Starts no program.
bool lacks_driver(const std::filesystem::path& folder);

/// Makes a new case folder a repository with all of this and a first commit. Where git knows nobody it is
/// from the program: the folder holds nobody's work yet. Throws GitError and FolderError.
void make_repository(const std::filesystem::path& folder, std::string_view message, const Identity& identity);

/// Makes a clone what it is to be, without a commit. Throws GitError and FolderError.
void set_up(const Repository& repository);

} // namespace asystent::history

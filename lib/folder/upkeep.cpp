#include "folder/upkeep.hpp"

#include "folder/directory.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "folder/lock.hpp"
#include "folder/open_file.hpp"
#include "folder/owner.hpp"
#include "folder/replace.hpp"
#include "folder/strays.hpp"
#include "folder/system_call.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <system_error>
#include <unistd.h>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ignore_file_name = ".gitignore";
constexpr mode_t permissions = S_IRWXU | S_IRWXG | S_IRWXO;
constexpr mode_t all_bits = S_ISUID | S_ISGID | S_ISVTX | permissions;

/// A file or directory of the folder and what the system says of it.
struct Entry {
  std::string name;
  struct stat status {};
};

/// Behind a symlink is another entry, or something outside that is not the folder's.
void add_entry(std::vector<Entry>& entries, const fs::path& folder, const std::string& name) {
  Entry entry{.name = name};
  if (::lstat((folder / name).c_str(), &entry.status) != 0) return;
  if (S_ISREG(entry.status.st_mode) || S_ISDIR(entry.status.st_mode)) entries.push_back(std::move(entry));
}

/// The folder itself, asystent.yaml, and the subfolders with all that they hold.
std::vector<Entry> entries_of(const fs::path& folder) {
  std::vector<Entry> entries;
  add_entry(entries, folder, ".");
  add_entry(entries, folder, std::string(settings_file_name));
  for (const std::string_view subfolder : subfolders) {
    add_entry(entries, folder, std::string(subfolder));
    for (const std::string& inside : names_inside(folder, subfolder))
      add_entry(entries, folder, (fs::path(subfolder) / inside).string());
  }
  return entries;
}

std::string octal(mode_t mode) {
  std::array<char, 16> digits{};
  std::snprintf(digits.data(), digits.size(), "%04o", static_cast<unsigned>(mode & permissions));
  return digits.data();
}

/// Whoever is not to get in: the group too, unless the office shares the folder in it on purpose.
mode_t others_of(const fs::path& folder) {
  struct stat status {};
  checked(Operation::open, folder, [&] { return ::stat(folder.c_str(), &status); });
  return is_shared_by_group(status.st_mode) ? S_IRWXO : S_IRWXG | S_IRWXO;
}

std::vector<Defect> find_open_to_others(const fs::path& folder, Writers /*writers*/) {
  std::vector<Defect> defects;
  const mode_t others = others_of(folder);
  for (const Entry& entry : entries_of(folder))
    if ((entry.status.st_mode & others) != 0) defects.push_back({entry.name, octal(entry.status.st_mode)});
  return defects;
}

/// Opened first and changed through the descriptor, so that nobody can put a symlink in its place between.
void close_to_others(const fs::path& folder, const Defect& defect) {
  const fs::path path = folder / defect.path;
  const Descriptor opened{checked(Operation::open, path, [&] {
    return ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  })};
  struct stat status {};
  checked(Operation::open, path, [&] { return ::fstat(opened.number(), &status); });
  checked(Operation::set_owner, path,
          [&] { return ::fchmod(opened.number(), status.st_mode & all_bits & ~others_of(folder)); });
}

std::vector<Defect> find_other_owners(const fs::path& folder, Writers /*writers*/) {
  std::vector<Defect> defects;
  const auto entries = entries_of(folder);
  const struct stat whole = entries.front().status;
  const auto is_colleagues = [&](const Entry& entry) {
    return is_shared_by_group(whole.st_mode) && entry.status.st_gid == whole.st_gid;
  };
  for (const Entry& entry : entries)
    if (entry.status.st_uid != whole.st_uid && !is_colleagues(entry))
      defects.push_back({entry.name, std::to_string(entry.status.st_uid)});
  return defects;
}

/// A temporary file that outlives the moment in which nobody holds the lock is nobody's.
std::vector<Defect> find_leftovers(const fs::path& folder, Writers writers) {
  std::vector<Defect> defects;
  const auto before = temporary_files(folder);
  if (before.empty() || (writers == Writers::may_be_at_work && is_locked(folder))) return {};
  for (const std::string& name : temporary_files(folder))
    if (std::ranges::find(before, name) != before.end()) defects.push_back({name, {}});
  return defects;
}

void remove_leftover(const fs::path& folder, const Defect& defect) {
  const fs::path path = folder / defect.path;
  std::error_code error;
  if (!fs::remove(path, error) && error) throw FolderError(Operation::remove, path, error.value());
}

/// A Windows or macOS clone can hold only one of two such files. The later one is told.
std::vector<Defect> find_names_alike(const fs::path& folder, Writers /*writers*/) {
  std::vector<Defect> defects;
  std::map<std::string, std::string> first_of; // by the name in small letters
  for (const std::string_view subfolder : subfolders)
    for (const std::string& inside : names_inside(folder, subfolder)) {
      const std::string name = (fs::path(subfolder) / inside).string();
      const auto [first, is_new] = first_of.emplace(in_small_letters(name), name);
      if (!is_new) defects.push_back({name, first->second});
    }
  return defects;
}

bool has_line(std::string_view text, std::string_view wanted) {
  const auto is_it = [&](std::string_view line) {
    return line.substr(0, line.find_last_not_of(" \r") + 1) == wanted;
  };
  return std::ranges::any_of(lines_of(text), is_it);
}

std::vector<Defect> find_not_ignored(const fs::path& folder, Writers /*writers*/) {
  const FileText file = read_file(folder, std::string(ignore_file_name));
  if (file.problem && file.problem->kind != FolderError::Kind::not_found) throw FolderError(*file.problem);
  std::string missing;
  for (const std::string_view line : lines_of(ignored_by_git))
    if (!has_line(file.text, line)) missing.append(missing.empty() ? "" : " ").append(line);
  if (missing.empty()) return {};
  return {{std::string(ignore_file_name), missing}};
}

void ignore(const fs::path& folder, const Defect& defect) {
  const FileText file = read_file(folder, defect.path);
  std::string lines = defect.detail + "\n"; // no line has a blank
  std::ranges::replace(lines, ' ', '\n');
  if (file.problem) return create_file(folder, defect.path, lines);
  const bool is_open_ended = !file.text.empty() && !file.text.ends_with('\n');
  replace_file(folder, defect.path, file.text, file.text + (is_open_ended ? "\n" : "") + lines);
}

std::vector<Defect> find_not_read(const fs::path& folder, Writers /*writers*/) {
  std::vector<Defect> defects;
  for (const std::string& name : stray_records(folder)) defects.push_back({name, {}});
  return defects;
}

constexpr std::array table = std::to_array<Upkeep>({
    {"open-to-others",
     [](const Defect& defect) {
       return message("dostęp mają też inni użytkownicy komputera (uprawnienia {})",
                      "other users of the computer have access (mode {})", defect.detail);
     },
     {"odbierz dostęp innym", "take the access of others away"},
     find_open_to_others,
     close_to_others},
    {"other-owner",
     [](const Defect& defect) {
       return message("należy do innego użytkownika (numer {}) niż folder",
                      "belongs to another user (number {}) than the folder", defect.detail);
     },
     {"oddaj właścicielowi folderu: administrator komputera, przez chown",
      "give it to the folder's owner: the computer's administrator, by chown"},
     find_other_owners,
     nullptr},
    {"names-alike",
     [](const Defect& defect) {
       return message(
           "różni się od {} tylko wielkością liter: w Windows i macOS to jeden plik",
           "differs from {} only in small and capital letters: in Windows and macOS they are one file",
           defect.detail);
     },
     {"zmień nazwę jednego z nich, a w zapisie rodziny także id",
      "give one of them another name, and in a family's record another id"},
     find_names_alike,
     nullptr},
    {"not-read",
     [](const Defect& /*defect*/) {
       return message("wygląda na zapis, ale program go nie czyta",
                      "looks like a record, but the program does not read it");
     },
     {"zapis rodziny to families/ID.yaml, asystenta worklog/ID.yaml: zmień nazwę albo przenieś plik",
      "a family's record is families/ID.yaml, an assistant's worklog/ID.yaml: rename or move the file"},
     find_not_read,
     nullptr},
    {"leftover",
     [](const Defect& /*defect*/) {
       return message("pozostałość po przerwanym zapisie", "left behind by a write that was interrupted");
     },
     {"usuń", "remove it"},
     find_leftovers,
     remove_leftover},
    {"not-ignored-by-git",
     [](const Defect& defect) {
       return message("do git mógłby trafić plik, którego ma tam nie być; brakuje: {}",
                      "a file that is not to be there could get into git; missing: {}", defect.detail);
     },
     {"dopisz te wiersze", "add these lines"},
     find_not_ignored,
     ignore},
});

} // namespace

std::vector<Defect> open_to_others(const fs::path& folder) {
  return find_open_to_others(folder, Writers::may_be_at_work);
}

std::span<const Upkeep> upkeep() { return table; }

} // namespace asystent::folder

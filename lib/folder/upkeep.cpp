#include "folder/upkeep.hpp"

#include "folder/access.hpp"
#include "folder/directory.hpp"
#include "folder/disk.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "folder/leftovers.hpp"
#include "folder/replace.hpp"
#include "folder/strays.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace asystent::folder {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view ignore_file_name = ".gitignore";
/// By the folder's own rule: upkeep must not take what somebody writes at this moment.
std::vector<Defect> find_leftovers(const OpenFolder& folder) {
  std::vector<Defect> defects;
  for (const std::string& name : leftovers(folder)) defects.push_back({name, {}});
  return defects;
}

void remove(const OpenFolder& folder, const Defect& defect) { remove_leftover(folder, defect.path); }

/// `detail` is the name of a folder that differs in small and capital letters only.
std::vector<Defect> find_missing_folder(const OpenFolder& folder) {
  const std::string wanted(required_subfolder);
  if (subfolder_inside(folder, wanted)) return {};
  for (const std::string& name : names_inside(folder, ""))
    if (in_small_letters(name) == wanted) return {{wanted, name}};
  return {{wanted, {}}};
}

std::vector<Defect> find_weak_disk(const OpenFolder& folder) {
  const WeakDisk* const disk = weak_disk_of(folder);
  if (disk == nullptr) return {};
  return {{".", std::string(disk->name)}};
}

/// A Windows or macOS clone can hold only one of two such files. The later one is told.
std::vector<Defect> find_names_alike(const OpenFolder& folder) {
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

std::vector<Defect> find_not_ignored(const OpenFolder& folder) {
  const FileText file = read_file(folder, std::string(ignore_file_name));
  if (file.problem && file.problem->kind != FolderError::Kind::not_found) throw FolderError(*file.problem);
  std::string missing;
  for (const std::string_view line : lines_of(ignored_by_git))
    if (!has_line(file.text, line)) missing.append(missing.empty() ? "" : " ").append(line);
  if (missing.empty()) return {};
  return {{std::string(ignore_file_name), missing}};
}

void ignore(const OpenFolder& folder, const Defect& defect) {
  const FileText file = read_file(folder, defect.path);
  std::string lines = defect.detail + "\n"; // no line has a blank
  std::ranges::replace(lines, ' ', '\n');
  if (file.problem) return create_file(folder, defect.path, lines);
  const bool is_open_ended = !file.text.empty() && !file.text.ends_with('\n');
  replace_file(folder, defect.path, file.text, file.text + (is_open_ended ? "\n" : "") + lines);
}

std::vector<Defect> find_not_read(const OpenFolder& folder) {
  std::vector<Defect> defects;
  for (const auto find : {stray_records, orphaned_copies})
    for (const std::string& name : find(folder)) defects.push_back({name, {}});
  return defects;
}

constexpr std::array table = std::to_array<Upkeep>({
    {"missing-folder",
     [](const Defect& defect) {
       if (defect.detail.empty())
         return message("nie ma tego folderu, a każdy folder spraw go ma",
                        "there is no such folder, and every case folder has it");
       return message("nie ma tego folderu; jest {}", "there is no such folder; there is {}", defect.detail);
     },
     {"podłącz dysk albo przywróć nazwę; jeśli nie ma jeszcze żadnej rodziny, załóż go: mkdir families",
      "connect its disk, or give it its name back; if there is no family yet, make it: mkdir families"},
     find_missing_folder,
     nullptr},
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
     remove},
    {"weak-disk",
     [](const Defect& defect) {
       return message(
           "dysk {} może nie znać uprawnień, blokad albo wymiany nazw: zapis z edytora w tej samej "
           "chwili co polecenie może tu przepaść",
           "a disk of kind {} may know no modes, no locks or no exchange of names: what an editor "
           "saves in the same moment as a command may be lost here",
           defect.detail);
     },
     {"trzymaj folder na dysku komputera, a między komputerami przenoś go przez git",
      "keep the folder on a disk of the computer, and carry it between computers by git"},
     find_weak_disk,
     nullptr},
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

std::span<const Upkeep> upkeep() { return table; }

} // namespace asystent::folder

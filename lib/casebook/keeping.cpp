#include "casebook/keeping.hpp"

#include "casebook/cut_off.hpp"
#include "casebook/git.hpp"
#include "casebook/record_file.hpp"
#include "folder/access.hpp"
#include "folder/directory.hpp"
#include "folder/lock.hpp"
#include "folder/process_list.hpp"
#include "folder/upkeep.hpp"

#include <algorithm>
#include <iterator>

namespace asystent::casebook {
namespace {

Flaw flaw_of(const folder::Upkeep& check, const folder::Defect& defect) {
  return {.id = check.id,
          .path = defect.path,
          .message = check.meaning(defect),
          .remedy = check.remedy,
          .is_mendable = check.mend != nullptr};
}

/// What cannot be mended is told, and keeps nothing else from being mended.
void try_to_mend(const folder::Upkeep& check, const folder::OpenFolder& folder,
                 const folder::Defect& defect) {
  try {
    check.mend(folder, defect);
  } catch (const folder::FolderError&) { // found again, and told with what to do by hand
  }
}

/// A disk may take a change and keep all as it was: what is told as mended has been looked at again.
std::vector<Flaw> mend_each(const folder::Upkeep& check, const folder::OpenFolder& folder) {
  std::vector<Flaw> found;
  for (const folder::Defect& defect : check.find(folder)) {
    found.push_back(flaw_of(check, defect));
    if (check.mend != nullptr) try_to_mend(check, folder, defect);
  }
  if (check.mend == nullptr || found.empty()) return found;
  const auto left = check.find(folder);
  for (Flaw& flaw : found)
    flaw.is_mendable = flaw.is_mended =
        std::ranges::find(left, flaw.path, &folder::Defect::path) == left.end();
  return found;
}

bool is_record_name(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return name.ends_with(".yaml") && !name.starts_with('.');
}

bool has_record(const folder::OpenFolder& folder, std::string_view subfolder) {
  return std::ranges::any_of(folder::names_inside(folder, subfolder), is_record_name);
}

/// What no room of the folder can tell, as git is asked.
void append_lacking_families(std::vector<Flaw>& all, const folder::OpenFolder& folder) {
  if (!lacks_its_families(folder)) return;
  all.push_back({.id = "empty-families",
                 .path = std::string(families_folder),
                 .message = message("nie ma tu żadnej rodziny, a git albo dzienniki asystentów mówią, że "
                                    "rodziny są",
                                    "there is no family here, and git or the assistants' worklogs say that "
                                    "there are families"),
                 .remedy = {"podłącz dysk albo przywróć pliki (git restore families, kopia zapasowa)",
                            "connect the disk, or restore the files (git restore families, a backup)"}});
}

Flaw flaw_of(const CutOff& renumbering) {
  return {.id = "cut-off-renumbering",
          .path = renumbering.file,
          .message = message("nadawanie identyfikatora {} przerwano w połowie, więc rodziny nikt nie czyta",
                             "giving it the id {} was cut off half way, so that nobody reads the family",
                             renumbering.id),
          .remedy = {"dokończ: plik dostanie nazwę nowego identyfikatora",
                     "end it: the file gets the name of the new id"},
          .is_mendable = true};
}

void append_cut_off(std::vector<Flaw>& all, const folder::OpenFolder& folder) {
  for (const CutOff& renumbering : cut_off_renumberings(folder)) all.push_back(flaw_of(renumbering));
}

/// What cannot be ended stays told.
void end_cut_off(std::vector<Flaw>& all, const folder::OpenFolder& folder) {
  for (const CutOff& renumbering : cut_off_renumberings(folder)) {
    Flaw& flaw = all.emplace_back(flaw_of(renumbering));
    try {
      flaw.written = finish_renumbering(folder, renumbering);
      flaw.is_mended = true;
    } catch (const Error&) {
      flaw.is_mendable = false;
    }
  }
}

} // namespace

bool lacks_its_families(const folder::OpenFolder& folder) {
  const bool is_told_as_missing = !folder::subfolder_inside(folder, families_folder);
  if (is_told_as_missing || has_record(folder, families_folder)) return false;
  if (has_record(folder, worklogs_folder)) return true;
  const KnownFiles known = files_known_to_git(folder.path(), families_folder, Knowledge::index);
  return std::ranges::any_of(known.files, is_record_name);
}

std::size_t open_to_others(const folder::OpenFolder& folder) {
  return folder::find_open_to_others(folder).size();
}

std::vector<Flaw> flaws(const folder::OpenFolder& folder) {
  std::vector<Flaw> found;
  for (const folder::Upkeep& check : folder::upkeep())
    for (const folder::Defect& defect : check.find(folder)) found.push_back(flaw_of(check, defect));
  append_cut_off(found, folder);
  append_lacking_families(found, folder);
  return found;
}

std::vector<Flaw> mend(const folder::OpenFolder& folder, std::chrono::milliseconds wait) {
  const folder::FolderLock lock(folder, wait);
  std::vector<Flaw> all;
  for (const folder::Upkeep& check : folder::upkeep()) {
    auto found = mend_each(check, folder);
    std::ranges::move(found, std::back_inserter(all));
  }
  end_cut_off(all, folder);
  append_lacking_families(all, folder);
  return all;
}

bool words_are_seen_by_others() { return folder::is_process_list_open(); }

} // namespace asystent::casebook

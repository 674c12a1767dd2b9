#include "casebook/keeping.hpp"

#include "folder/lock.hpp"
#include "folder/process_list.hpp"
#include "folder/upkeep.hpp"

namespace asystent::casebook {
namespace {

Flaw flaw_of(const folder::Upkeep& check, const folder::Defect& defect) {
  return {.id = check.id,
          .path = defect.path,
          .message = check.meaning(defect),
          .remedy = check.remedy,
          .is_mendable = check.mend != nullptr};
}

} // namespace

std::size_t open_to_others(const std::filesystem::path& folder) {
  return folder::open_to_others(folder).size();
}

std::vector<Flaw> flaws(const std::filesystem::path& folder) {
  std::vector<Flaw> found;
  for (const folder::Upkeep& check : folder::upkeep())
    for (const folder::Defect& defect : check.find(folder, folder::Writers::may_be_at_work))
      found.push_back(flaw_of(check, defect));
  return found;
}

std::vector<Flaw> mend(const std::filesystem::path& folder, std::chrono::milliseconds wait) {
  const folder::FolderLock lock(folder, wait);
  std::vector<Flaw> found;
  for (const folder::Upkeep& check : folder::upkeep())
    for (const folder::Defect& defect : check.find(folder, folder::Writers::shut_out)) {
      Flaw& flaw = found.emplace_back(flaw_of(check, defect));
      if (!flaw.is_mendable) continue;
      check.mend(folder, defect);
      flaw.is_mended = true;
    }
  return found;
}

bool words_are_seen_by_others() { return folder::is_process_list_open(); }

} // namespace asystent::casebook

#include "casebook/keeping.hpp"

#include "folder/lock.hpp"
#include "folder/upkeep.hpp"

namespace asystent::casebook {
namespace {

Flaw flaw_of(const Upkeep& check, const Defect& defect) {
  return {.id = check.id,
          .path = defect.path,
          .message = check.meaning(defect),
          .remedy = check.remedy,
          .is_mendable = check.mend != nullptr};
}

} // namespace

std::vector<Flaw> flaws(const std::filesystem::path& folder) {
  std::vector<Flaw> found;
  for (const Upkeep& check : upkeep())
    for (const Defect& defect : check.find(folder, Writers::may_be_at_work))
      found.push_back(flaw_of(check, defect));
  return found;
}

std::vector<Flaw> mend(const std::filesystem::path& folder, std::chrono::milliseconds wait) {
  const FolderLock lock(folder, wait);
  std::vector<Flaw> found;
  for (const Upkeep& check : upkeep())
    for (const Defect& defect : check.find(folder, Writers::shut_out)) {
      Flaw& flaw = found.emplace_back(flaw_of(check, defect));
      if (!flaw.is_mendable) continue;
      check.mend(folder, defect);
      flaw.is_mended = true;
    }
  return found;
}

} // namespace asystent::casebook

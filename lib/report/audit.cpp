#include "report/audit.hpp"

#include "rules/catalogue.hpp"

#include <algorithm>
#include <map>

namespace asystent {
namespace {

/// All families by id; what cannot be read has findings, and an id from its file, but no name.
std::map<std::string, FamilyFaults> families_of(const Cases& cases) {
  std::map<std::string, FamilyFaults> families;
  for (const Family& family : cases.families)
    families[std::string(family.id->text)].name = family.name.value_or("");
  return families;
}

void sort_by_group(std::vector<Fault>& faults) { std::ranges::stable_sort(faults, {}, &Fault::group); }

void add_family(std::string id, FamilyFaults family, Audit& audit) {
  ++audit.family_count;
  if (family.faults.empty()) {
    ++audit.without_faults;
    return;
  }
  sort_by_group(family.faults);
  family.id = std::move(id);
  audit.families.push_back(std::move(family));
}

} // namespace

Audit audit(const Cases& cases, std::span<const Finding> findings) {
  Audit result;
  auto families = families_of(cases);
  for (const Finding& finding : findings) {
    if (finding.severity == Severity::notice) continue;
    auto& faults = finding.family.empty() ? result.office : families[finding.family].faults;
    faults.push_back({info(finding.id).group, finding});
  }
  sort_by_group(result.office);
  for (auto& [id, family] : families) add_family(id, std::move(family), result);
  return result;
}

} // namespace asystent

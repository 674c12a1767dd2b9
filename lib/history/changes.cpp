#include "history/changes.hpp"

#include "casebook/record_file.hpp"
#include "history/raw_log.hpp"
#include "history/versions.hpp"

namespace asystent::history {

std::vector<FamilyChanges> changes_between(const Repository& repository, std::string_view before,
                                           std::string_view after) {
  const auto raw = raw_changes(repository, before, after, {"families"});
  const Versions versions(repository, raw);
  std::vector<FamilyChanges> families;
  for (const RawChange& change : raw) {
    FamilyChanges one{casebook::family_of(change.file), versions.changes(change)};
    if (!one.empty() && !one.changes.empty()) families.push_back(std::move(one));
  }
  return families;
}

} // namespace asystent::history

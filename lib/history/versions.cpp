#include "history/versions.hpp"

#include "history/merge_driver.hpp"
#include "history/record_changes.hpp"

#include <set>
#include <vector>

namespace asystent::history {

Versions::Versions(const Repository& repository, std::span<const RawChange> changes) : texts_(repository) {
  std::set<std::string> wanted;
  for (const RawChange& change : changes) {
    if (schema_of(change.file) == nullptr) continue;
    wanted.insert(change.after);
    wanted.insert(change.before.begin(), change.before.end());
  }
  std::erase_if(wanted, [](const std::string& id) { return is_nothing(id); });
  texts_.load(std::vector<std::string>(wanted.begin(), wanted.end()));
}

std::optional<std::string_view> Versions::text(const std::string& id) const {
  return is_nothing(id) ? std::nullopt : std::optional(texts_.of(id));
}

RecordChanges Versions::changes(const RawChange& change) const {
  const record::Entity* root = schema_of(change.file);
  if (root == nullptr || change.before.empty()) return {};
  RecordChanges found = record_changes(text(change.before.front()), text(change.after), *root);
  for (std::size_t parent = 1; parent < change.before.size(); ++parent)
    found = in_both(found, record_changes(text(change.before[parent]), text(change.after), *root));
  return found;
}

} // namespace asystent::history

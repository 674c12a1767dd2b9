#include "casebook/same_family.hpp"

#include "model/disclosed.hpp"
#include "text/fold.hpp"
#include "yaml/tree.hpp"

#include <set>
#include <utility>

namespace asystent::casebook {
namespace {

/// By name, and the day of birth or the one on which it is expected, as they stand in a record.
using People = std::multiset<std::pair<std::string, std::string>>;

std::string_view text_at(const yaml::Node& node, std::string_view key) {
  const yaml::Node* value = node.find(key);
  return value == nullptr ? std::string_view() : value->text;
}

People people_of(const yaml::Node& record) {
  People people;
  const yaml::Node* members = record.find("members");
  if (members == nullptr) return people;
  for (const yaml::Node& member : members->children) {
    const std::string_view born = text_at(member, "born");
    people.emplace(fold(text_at(member, "name")),
                   std::string(born.empty() ? text_at(member, "expected") : born));
  }
  return people;
}

} // namespace

std::string same_family(const Casebook& casebook, const Overview& overview, const Change& record) {
  const std::string name = fold(text_at(record.record(), "name"));
  for (const std::string& id : overview.family_ids()) {
    if (overview.has_ended(id) || fold(disclosed(overview.family_names().of(id))) != name) continue;
    const auto file = casebook.one(id);
    const auto* read = std::get_if<CaseFile>(&file);
    if (read != nullptr && people_of(read->document->root()) == people_of(record.record())) return id;
  }
  return {};
}

} // namespace asystent::casebook

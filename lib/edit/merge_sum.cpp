#include "edit/merge_sum.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace asystent::edit::merging {
namespace {

using Counts = std::map<std::string, int>;

void count(const yaml::Node& node, const std::string& key, Counts& counts) {
  if (node.kind == yaml::Node::Kind::scalar && !node.is_null()) ++counts[key + ": " + std::string(node.text)];
  for (const yaml::Node& child : node.children)
    count(child, node.kind == yaml::Node::Kind::mapping ? std::string(child.key) : key, counts);
}

Counts counted(const yaml::Node& node) {
  Counts counts;
  count(node, {}, counts);
  return counts;
}

Counts counted(const std::vector<std::string>& lines) {
  Counts counts;
  for (const std::string& line : lines) ++counts[line];
  return counts;
}

int at(const Counts& counts, const std::string& value) {
  const auto found = counts.find(value);
  return found == counts.end() ? 0 : found->second;
}

/// What both did alike may be one thing or two.
bool is_between(int ours, int theirs, int merged) {
  const int sum = ours + theirs;
  if (ours > 0 && theirs > 0) return merged >= std::max(ours, theirs) && merged <= sum;
  if (ours < 0 && theirs < 0) return merged <= std::min(ours, theirs) && merged >= sum;
  return merged == sum;
}

bool is_sum_of(const Counts& base, const Counts& ours, const Counts& theirs, const Counts& merged) {
  std::set<std::string> values;
  for (const Counts* counts : {&base, &ours, &theirs, &merged})
    for (const auto& [value, number] : *counts) values.insert(value);
  return std::ranges::all_of(values, [&](const std::string& value) {
    const int old = at(base, value);
    return is_between(at(ours, value) - old, at(theirs, value) - old, at(merged, value) - old);
  });
}

} // namespace

bool is_sum(const yaml::Node& base, const yaml::Node& ours, const yaml::Node& theirs,
            const yaml::Node& merged) {
  return is_sum_of(counted(base), counted(ours), counted(theirs), counted(merged));
}

bool is_sum(const std::vector<std::string>& base, const std::vector<std::string>& ours,
            const std::vector<std::string>& theirs, const std::vector<std::string>& merged) {
  return is_sum_of(counted(base), counted(ours), counted(theirs), counted(merged));
}

} // namespace asystent::edit::merging

#include "edit/merge_sum.hpp"

#include "edit/merge_same.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace asystent::edit::merging {
namespace {

using Counts = std::map<std::string, int>;

void count(const yaml::Node& node, std::string_view key, int times, Counts& counts) {
  if (node.kind == yaml::Node::Kind::scalar && !node.is_null())
    counts[std::string(key) + ": " + std::string(node.text)] += times;
  for (const yaml::Node& child : node.children)
    count(child, node.kind == yaml::Node::Kind::mapping ? child.key : key, times, counts);
}

void count(const Version& version, std::string_view key, int times, Counts& counts) {
  if (version) count(*version.node, key, times, counts);
}

/// What both did alike.
void count_shared(const Choice& choice, std::string_view key, int times, Counts& counts) {
  if (choice.is_merged()) {
    for (const Version& version : choice.gone)
      count(version, version.node->key.empty() ? key : version.node->key, -times, counts);
    for (const Choice& part : choice.parts)
      count_shared(part, part.place == Place::pair ? part.key : key, times, counts);
  } else if (choice.ours && choice.theirs &&
             content_of(*choice.ours.node) == content_of(*choice.theirs.node)) {
    count(choice.ours, key, times, counts);
    count(choice.base, key, -times, counts);
  }
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

bool is_sum(const Choice& file, const yaml::Node& merged) {
  Counts left; // what must be nothing in the end
  count(file.ours, {}, 1, left);
  count(file.theirs, {}, 1, left);
  count(file.base, {}, -1, left);
  count_shared(file, {}, -1, left);
  count(merged, {}, -1, left);
  return std::ranges::all_of(left, [](const auto& value) { return value.second == 0; });
}

bool is_sum(const std::vector<std::string>& base, const std::vector<std::string>& ours,
            const std::vector<std::string>& theirs, const std::vector<std::string>& merged) {
  return is_sum_of(counted(base), counted(ours), counted(theirs), counted(merged));
}

} // namespace asystent::edit::merging

#include "genogram/generations.hpp"

#include <algorithm>
#include <set>

namespace asystent::genogram {
namespace {

using Persons = std::vector<std::size_t>;

/// The level at which a role stands in a family of grandparents, parents and children.
int level_of(Role role) {
  if (role == Role::grandparent) return 0;
  return role == Role::child ? 2 : 1;
}

/// Which role tells best at which level a family stands: the lowest number.
int weight_of(Role role) {
  if (role == Role::mother || role == Role::father) return 0;
  if (role == Role::child) return 1;
  return role == Role::grandparent ? 2 : 3;
}

class GenerationSorter {
public:
  GenerationSorter(const Family& family, const std::vector<Union>& unions,
                   const std::vector<bool>& goes_first)
      : members_(family.members),
        unions_(unions),
        goes_first_(goes_first),
        group_of_(members_.size(), none) {}

  Generations sort() {
    make_groups();
    level_.assign(groups_.size(), 0);
    push_children_down();
    pull_parents_down();
    set_families_level();
    return {groups_, numbered()};
  }

private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  Persons partners_of(std::size_t person) const {
    Persons partners;
    for (const Union& couple : unions_)
      if (couple.second && couple.has(person))
        partners.push_back(couple.first == person ? *couple.second : couple.first);
    return partners;
  }

  // A row of couples begins at one of its ends, so that who has two partners stands between them.
  void make_groups() {
    Persons order(members_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [this](std::size_t person) {
      return std::pair(partners_of(person).size() > 1, !goes_first_[person]);
    });
    for (const std::size_t person : order)
      if (group_of_[person] == none) {
        groups_.emplace_back();
        add_to_group(person);
      }
    for (Persons& group : groups_) put_oldest_children_first(group);
    std::ranges::sort(groups_, {}, [](const Persons& group) { return std::ranges::min(group); });
    for (std::size_t group = 0; group < groups_.size(); ++group)
      for (const std::size_t person : groups_[group]) group_of_[person] = group;
  }

  void add_to_group(std::size_t first) {
    Persons to_add{first};
    while (!to_add.empty()) {
      const std::size_t person = to_add.back();
      to_add.pop_back();
      if (group_of_[person] != none) continue;
      group_of_[person] = groups_.size() - 1;
      groups_.back().push_back(person);
      const Persons partners = partners_of(person);
      to_add.insert(to_add.end(), partners.rbegin(), partners.rend());
    }
  }

  /// The births of the oldest children of a group's unions, from left to right.
  std::vector<Date> first_births(const Persons& group) const {
    std::vector<Date> births;
    for (std::size_t i = 0; i + 1 < group.size(); ++i)
      for (const Union& parents : unions_) {
        const bool is_here = parents.has(group[i]) && parents.has(group[i + 1]) && !parents.children.empty();
        if (!is_here) continue;
        const Member& oldest = members_[parents.children.front().child];
        if (oldest.born) births.push_back(*oldest.born);
      }
    return births;
  }

  // Children stand below their parents by age: so their parents' lines cross less.
  void put_oldest_children_first(Persons& group) const {
    const auto births = first_births(group);
    if (!births.empty() && births.front() > births.back()) std::ranges::reverse(group);
  }

  // As many rounds as there are groups are enough, unless a couple is of two generations of one line.
  void push_children_down() {
    for (std::size_t round = 0; round < groups_.size(); ++round)
      for (const Union& parents : unions_)
        for (const ChildLink& link : parents.children) {
          int& child = level_[group_of_[link.child]];
          child = std::max(child, level_[group_of_[parents.first]] + 1);
        }
  }

  // Who has no parents here stands just above the own children, not at the top.
  void pull_parents_down() {
    std::vector<bool> has_parents(groups_.size());
    std::vector<int> highest_child(groups_.size(), static_cast<int>(members_.size()) + 1);
    for (const Union& parents : unions_)
      for (const ChildLink& link : parents.children) {
        const std::size_t group = group_of_[link.child];
        has_parents[group] = true;
        int& highest = highest_child[group_of_[parents.first]];
        highest = std::min(highest, level_[group]);
      }
    for (std::size_t group = 0; group < groups_.size(); ++group)
      if (!has_parents[group] && highest_child[group] <= static_cast<int>(members_.size()))
        level_[group] = highest_child[group] - 1;
  }

  /// The groups that links join with this one.
  std::set<std::size_t> linked_with(std::size_t group) const {
    std::set<std::size_t> linked{group};
    for (std::size_t size = 0; size != linked.size();) {
      size = linked.size();
      for (const Union& parents : unions_)
        for (const ChildLink& link : parents.children) {
          const std::size_t above = group_of_[parents.first];
          const std::size_t below = group_of_[link.child];
          if (linked.contains(above) || linked.contains(below)) linked.insert({above, below});
        }
    }
    return linked;
  }

  void set_families_level() {
    std::vector<bool> is_set(groups_.size());
    for (std::size_t group = 0; group < groups_.size(); ++group) {
      if (is_set[group]) continue;
      const auto linked = linked_with(group);
      const int shift = shift_of(linked);
      for (const std::size_t member : linked) {
        level_[member] += shift;
        is_set[member] = true;
      }
    }
  }

  /// From the level that was reached to that of the role that tells best.
  int shift_of(const std::set<std::size_t>& linked) const {
    const Member* best = nullptr;
    int shift = 0;
    for (const std::size_t group : linked)
      for (const std::size_t person : groups_[group]) {
        const Member& member = members_[person];
        if (best != nullptr && weight_of(*member.role) >= weight_of(*best->role)) continue;
        best = &member;
        shift = level_of(*member.role) - level_[group];
      }
    return shift;
  }

  std::vector<std::size_t> numbered() const {
    const std::set<int> levels(level_.begin(), level_.end());
    std::vector<std::size_t> generation;
    for (std::size_t person = 0; person < members_.size(); ++person)
      generation.push_back(
          static_cast<std::size_t>(std::distance(levels.begin(), levels.find(level_[group_of_[person]]))));
    return generation;
  }

  const std::vector<Member>& members_;
  const std::vector<Union>& unions_;
  const std::vector<bool>& goes_first_;
  std::vector<std::size_t> group_of_; // of each person
  std::vector<Persons> groups_;
  std::vector<int> level_; // of each group
};

} // namespace

Generations generations(const Family& family, const std::vector<Union>& unions,
                        const std::vector<bool>& goes_first) {
  return GenerationSorter(family, unions, goes_first).sort();
}

} // namespace asystent::genogram

#include "genogram/kinship.hpp"

#include "model/facts.hpp"

#include <algorithm>

namespace asystent::genogram {
namespace {

using Persons = std::vector<std::size_t>;

/// Finds out who belongs to whom in one family.
class KinshipFinder {
public:
  explicit KinshipFinder(const Family& family) : members_(family.members), parents_(members_.size()) {}

  Kinship find() {
    for (std::size_t child = 0; child < members_.size(); ++child) take_recorded_parents(child);
    for (std::size_t person = 0; person < members_.size(); ++person) take_recorded_partner(person);
    for (std::size_t child = 0; child < members_.size(); ++child) infer_parents(child);
    for (std::size_t person = 0; person < members_.size(); ++person) infer_partner(person);
    return std::move(kinship_);
  }

private:
  std::optional<std::size_t> index_of(const Field<MemberRef>& ref) const {
    if (!ref) return std::nullopt;
    const auto found =
        std::ranges::find_if(members_, [&](const Member& member) { return member.id->text == ref->text; });
    if (found == members_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - members_.begin());
  }

  /// The only member of the role; none where there are more.
  std::optional<std::size_t> only(Role role) const {
    const auto has_role = [role](const Member& member) { return *member.role == role; };
    if (std::ranges::count_if(members_, has_role) != 1) return std::nullopt;
    return static_cast<std::size_t>(std::ranges::find_if(members_, has_role) - members_.begin());
  }

  /// Looks at each person once: the ways up double with every generation.
  bool is_ancestor(std::size_t ancestor, std::size_t person) const {
    std::vector<bool> is_seen(members_.size());
    Persons to_ask{person};
    while (!to_ask.empty()) {
      const std::size_t asked = to_ask.back();
      to_ask.pop_back();
      if (asked == ancestor) return true;
      if (is_seen[asked]) continue;
      is_seen[asked] = true;
      to_ask.insert(to_ask.end(), parents_[asked].begin(), parents_[asked].end());
    }
    return false;
  }

  bool add_parent(std::size_t child, std::size_t parent) {
    if (is_ancestor(child, parent)) return false;
    parents_[child].push_back(parent);
    return true;
  }

  Union& union_of(std::size_t first, std::optional<std::size_t> second) {
    auto& unions = kinship_.unions;
    const auto found = std::ranges::find_if(unions, [&](const Union& known) {
      return second ? known.second && known.has(first) && known.has(*second)
                    : !known.second && known.first == first;
    });
    if (found != unions.end()) return *found;
    return unions.emplace_back(Union{.first = first, .second = second, .children = {}});
  }

  /// Two parents make a couple; a third stands alone.
  void add_child(std::size_t child, const Persons& parents, bool is_recorded) {
    for (std::size_t i = 0; i < parents.size(); i += 2) {
      const bool is_couple = i + 1 < parents.size();
      Union& of_parents = union_of(parents[i], is_couple ? std::optional(parents[i + 1]) : std::nullopt);
      of_parents.children.push_back({child, is_recorded});
      if (is_recorded && of_parents.bond == Bond::inferred) of_parents.bond = Bond::children;
    }
  }

  void take_recorded_parents(std::size_t child) {
    for (const Value<MemberRef>& ref : members_[child].parents) {
      const auto parent = index_of(ref);
      if (!parent || std::ranges::find(parents_[child], *parent) != parents_[child].end()) continue;
      if (!add_parent(child, *parent)) kinship_.own_ancestors.push_back(child);
    }
    add_child(child, parents_[child], true);
  }

  void take_recorded_partner(std::size_t person) {
    const auto partner = index_of(members_[person].partner);
    if (partner && *partner != person) union_of(person, *partner).bond = Bond::partners;
  }

  void infer_parents(std::size_t child) {
    if (!is_child(members_[child]) || !members_[child].parents.empty()) return;
    Persons parents;
    for (const Role role : {Role::mother, Role::father})
      if (const auto parent = only(role); parent && add_parent(child, *parent)) parents.push_back(*parent);
    add_child(child, parents, false);
  }

  bool is_in_couple(std::size_t person) const {
    return std::ranges::any_of(kinship_.unions,
                               [&](const Union& known) { return known.second && known.has(person); });
  }

  void infer_partner(std::size_t person) {
    if (*members_[person].role != Role::partner || is_in_couple(person)) return;
    const auto mother = only(Role::mother);
    const auto father = only(Role::father);
    if (mother.has_value() == father.has_value()) return;
    const std::size_t parent = mother ? *mother : *father;
    const bool is_kin = is_ancestor(person, parent) || is_ancestor(parent, person);
    if (!is_kin && !is_in_couple(parent)) union_of(parent, person);
  }

  const std::vector<Member>& members_;
  std::vector<Persons> parents_;
  Kinship kinship_;
};

} // namespace

Kinship kinship(const Family& family) { return KinshipFinder(family).find(); }

} // namespace asystent::genogram

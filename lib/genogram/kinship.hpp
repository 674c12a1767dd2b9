#pragma once

#include "model/family.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace asystent::genogram {

/// What joins the partners of a union, or lets them be taken for a couple.
enum class Bond {
  partners, // `partner` says so
  children, // they have children together, by `parents`
  inferred, // nothing is written down: taken from their roles
};

struct ChildLink {
  std::size_t child = 0;
  bool is_recorded = false; // else taken from the role `child`
};

/// A couple or a parent, and their children. Persons are indexes into the family's members.
struct Union {
  std::size_t first = 0;
  std::optional<std::size_t> second;
  Bond bond = Bond::inferred; // of a couple
  std::vector<ChildLink> children;

  bool has(std::size_t person) const { return first == person || second == person; }
};

struct Kinship {
  std::vector<Union> unions;
  /// Whose `parents` would make them their own ancestor: such a link is left out.
  std::vector<std::size_t> own_ancestors;
};

/// Who belongs to whom. From `parents` and `partner`; where a child has no `parents`, from the only mother
/// and the only father of the family, and where a partner has no union, from the only parent. What the roles
/// leave open stays open: two mothers, a grandmother on whose side nobody knows.
Kinship kinship(const Family& family);

} // namespace asystent::genogram

#pragma once

#include "calendar/date.hpp"
#include "genogram/kinship.hpp"

#include <optional>
#include <vector>

namespace asystent::genogram {

/// The usual signs: square for a man, circle for a woman, diamond where the sex is not known, triangle for a
/// child that is not born yet.
enum class PersonShape { square, circle, diamond, triangle };

/// The number of the family's own household.
inline constexpr std::size_t own_household = 0;

/// One member of the family on the day.
struct Person {
  const Member* member = nullptr;
  PersonShape shape = PersonShape::diamond;
  bool is_shape_from_name = false;
  std::optional<int> years;  // completed; none where unborn, dead, or the birth is not known
  std::optional<int> months; // completed; of a child under one year only
  bool has_died = false;
  bool has_left = false;                // for good
  const Placement* placement = nullptr; // where the child is; nullptr: not placed
  std::optional<Date> foster_since;
  std::optional<std::size_t> household; // who share the number live together
  std::size_t generation = 0;           // 0 is the oldest
};

/// The family as a genogram shows it. Looks into the family that it was made from; persons are indexes.
struct Genogram {
  const Family* family = nullptr;
  Date day;
  std::vector<Person> persons; // as in the record
  std::vector<Union> unions;   // children oldest first
  /// Persons of one generation whom unions join, from left to right. Every person is in one of them.
  std::vector<std::vector<std::size_t>> groups;
  std::vector<std::size_t> own_ancestors; // whose `parents` cannot be: the links are left out
};

/// A mother is a circle and a father a square; others are what their first name tells (the record has no key
/// for the sex), a partner whose name tells nothing the other shape than the parent.
Genogram genogram(const Family& family, Date day);

/// Whether a union's couple has parted, as far as is known: one of them has left the family, the other has
/// not.
bool has_parted(const Union& couple, const Genogram& genogram);

/// Children of one union with one date of birth.
bool are_twins(const ChildLink& one, const ChildLink& other, const Genogram& genogram);

/// Whether anything joins the person with another.
bool is_linked(std::size_t person, const Genogram& genogram);

/// Whose links are not written down: children without `parents`, partners without
/// `partner`, grandparents of nobody.
std::vector<std::size_t> persons_without_links(const Genogram& genogram);

} // namespace asystent::genogram

#include "genogram/family_tree.hpp"

#include "calendar/term.hpp"
#include "genogram/generations.hpp"
#include "model/facts.hpp"
#include "model/household.hpp"
#include "model/sex.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace asystent::genogram {
namespace {

bool is_unborn(const Member& member, Date day) {
  return member.born ? *member.born > day : static_cast<bool>(member.expected);
}

bool has_come(const Field<Date>& date, Date day) { return date && *date <= day; }

PersonShape shape_of(Sex sex) { return sex == Sex::female ? PersonShape::circle : PersonShape::square; }

void set_shape(Person& person, Date day) {
  const Member& member = *person.member;
  if (is_unborn(member, day)) {
    person.shape = PersonShape::triangle;
  } else if (const auto sex = sex_of(member)) {
    person.shape = shape_of(*sex);
    person.is_shape_from_name = !recorded_sex(member);
  }
}

void set_age(Person& person, Date day) {
  const Field<Date>& born = person.member->born;
  if (!has_come(born, day) || person.has_died) return;
  person.years = age_on(*born, day);
  if (person.years == 0) person.months = full_months(*born, day);
}

Person person_of(const Member& member, Date day) {
  Person person{.member = &member, .years = {}, .months = {}, .foster_since = {}, .household = {}};
  person.has_died = has_come(member.died, day);
  person.has_left = has_come(member.left, day);
  person.placement = person.has_died ? nullptr : placement_on(member, day);
  if (!person.has_died) person.foster_since = in_foster_care_since(member, day);
  set_shape(person, day);
  set_age(person, day);
  return person;
}

// A child placed elsewhere lives with a member only where the record says so (kinship foster care).
void set_households(Genogram& genogram) {
  std::map<Private, std::size_t> numbers;
  for (Person& person : genogram.persons) {
    const Field<Private>& written = person.member->household;
    if (person.has_died || (person.has_left && !written)) continue;
    if (person.placement != nullptr && !written) continue;
    const bool is_own = !lives_apart(*person.member, *genogram.family);
    person.household =
        is_own ? own_household : numbers.try_emplace(*written, numbers.size() + 1).first->second;
  }
}

void set_shapes_of_partners(Genogram& genogram) {
  for (const Union& couple : genogram.unions) {
    if (!couple.second) continue;
    Person& first = genogram.persons[couple.first];
    Person& second = genogram.persons[*couple.second];
    for (auto [unclear, other] : {std::pair(&first, &second), std::pair(&second, &first)})
      if (unclear->shape == PersonShape::diamond && *unclear->member->role == Role::partner &&
          (other->shape == PersonShape::circle || other->shape == PersonShape::square)) {
        unclear->shape = other->shape == PersonShape::circle ? PersonShape::square : PersonShape::circle;
        unclear->is_shape_from_name = true;
        break;
      }
  }
}

void sort_children(Genogram& genogram) {
  const auto birth = [&](const ChildLink& link) {
    const Member& child = *genogram.persons[link.child].member;
    return std::pair(!child.born, child.born.value_or(child.expected.value_or(genogram.day)));
  };
  for (Union& parents : genogram.unions) std::ranges::stable_sort(parents.children, {}, birth);
}

void set_generations(Genogram& genogram) {
  std::vector<bool> is_man;
  for (const Person& person : genogram.persons) is_man.push_back(person.shape == PersonShape::square);
  Generations sorted = generations(*genogram.family, genogram.unions, is_man);
  genogram.groups = std::move(sorted.groups);
  for (std::size_t i = 0; i < genogram.persons.size(); ++i)
    genogram.persons[i].generation = sorted.generation[i];
}

/// A guardian, a relative or somebody else need not be joined with anybody of the family.
bool must_be_linked(const Person& person) {
  constexpr auto kin = std::to_array({Role::partner, Role::child, Role::grandparent});
  return std::ranges::find(kin, *person.member->role) != kin.end();
}

bool is_inferred(std::size_t person, const Genogram& genogram) {
  return std::ranges::any_of(genogram.unions, [&](const Union& known) {
    const bool is_partner = *genogram.persons[person].member->role == Role::partner;
    if (is_partner && known.second && known.has(person) && known.bond == Bond::inferred) return true;
    return std::ranges::any_of(known.children, [person](const ChildLink& link) {
      return link.child == person && !link.is_recorded;
    });
  });
}

} // namespace

Genogram genogram(const Family& family, Date day) {
  Genogram made{
      .family = &family, .day = day, .persons = {}, .unions = {}, .groups = {}, .own_ancestors = {}};
  for (const Member& member : family.members) made.persons.push_back(person_of(member, day));
  Kinship found = kinship(family);
  made.unions = std::move(found.unions);
  made.own_ancestors = std::move(found.own_ancestors);
  set_shapes_of_partners(made);
  set_households(made);
  sort_children(made);
  set_generations(made);
  return made;
}

bool has_parted(const Union& couple, const Genogram& genogram) {
  if (!couple.second) return false;
  const Person& first = genogram.persons[couple.first];
  const Person& second = genogram.persons[*couple.second];
  if (first.has_left == second.has_left || first.has_died || second.has_died) return false;
  const Person& other = first.has_left ? second : first;
  return other.household == own_household; // who has left may have another partner elsewhere
}

bool are_twins(const ChildLink& one, const ChildLink& other, const Genogram& genogram) {
  if (one.child == other.child) return true;
  const Field<Date>& born = genogram.persons[one.child].member->born;
  const Field<Date>& born_too = genogram.persons[other.child].member->born;
  return born && born_too && *born == *born_too;
}

bool is_linked(std::size_t person, const Genogram& genogram) {
  return std::ranges::any_of(genogram.unions, [person](const Union& known) {
    return known.has(person) || std::ranges::any_of(known.children, [person](const ChildLink& link) {
             return link.child == person;
           });
  });
}

std::vector<std::size_t> persons_without_links(const Genogram& genogram) {
  std::vector<std::size_t> persons;
  for (std::size_t i = 0; i < genogram.persons.size(); ++i)
    if (is_inferred(i, genogram) || (must_be_linked(genogram.persons[i]) && !is_linked(i, genogram)))
      persons.push_back(i);
  return persons;
}

} // namespace asystent::genogram

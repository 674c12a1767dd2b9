#include "genogram/label.hpp"

#include "genogram/wrapped.hpp"
#include "model/sex.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::genogram {
namespace {

// What fits under a sign; a name is bold.
constexpr std::size_t label_columns = 20;
constexpr std::size_t name_columns = 17;

int year_of(Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); }

std::string years_text(const Person& person) {
  const Member& member = *person.member;
  if (person.shape == PersonShape::triangle)
    return member.expected ? fmt::format("termin {}", polish(*member.expected)) : "";
  if (person.has_died)
    return member.born ? fmt::format("{}–{}", year_of(*member.born), year_of(*member.died))
                       : fmt::format("zm. {}", year_of(*member.died));
  return member.born ? fmt::format("ur. {}", year_of(*member.born)) : "";
}

std::string_view placement_text(const Person& person) {
  if (person.foster_since) return "piecza zastępcza";
  const bool is_with_relatives = *person.placement->kind == PlacementKind::informal_relatives;
  return is_with_relatives ? "u krewnych" : "poza rodziną";
}

std::vector<std::string> whereabouts(const Person& person, const show::Look& look) {
  std::vector<std::string> places;
  if (person.has_died) return places;
  if (person.placement != nullptr) {
    const Date since = person.foster_since.value_or(*person.placement->from);
    // The space that does not break keeps the day with its word.
    places.push_back(fmt::format("{} od\u00a0{}", placement_text(person), polish(since)));
  }
  if (person.has_left) places.push_back(fmt::format("odejście {}", polish(*person.member->left)));
  const bool is_apart = person.member->household && person.household != own_household;
  if (is_apart && look.names)
    places.push_back(fmt::format("adres: {}", printable(show::shown(*person.member->household, look))));
  else if (is_apart && person.placement == nullptr && !person.has_left)
    places.emplace_back("mieszka osobno");
  return places;
}

/// The lines of the family do not tell who a guardian is, or who stands alone.
bool needs_role(std::size_t person, const Genogram& genogram) {
  const Role role = *genogram.persons[person].member->role;
  return role == Role::guardian || (!is_linked(person, genogram) && role != Role::child);
}

/// In one word; what somebody wrote instead is personal.
std::string role_of(const Member& member, const show::Look& look) {
  const std::string_view word = role_word(member);
  return printable(member.relation ? show::shown(*member.relation, look, word) : word);
}

std::string_view bond_text(Bond bond) {
  switch (bond) {
  case Bond::partners:
    return "małżonkowie lub partnerzy";
  case Bond::children:
    return "wspólne dzieci";
  default:
    return "powiązanie niezapisane";
  }
}

std::string sentence_about(const Person& person, const show::Look& look) {
  std::string text = fmt::format("{}, {}", name_of(person, look), role_of(*person.member, look));
  if (person.years) text += fmt::format(", wiek {}", *person.years);
  if (person.has_died) text += ", nie żyje";
  if (const std::string years = years_text(person); !years.empty()) text += ", " + years;
  for (const std::string& place : whereabouts(person, look)) text += ", " + place;
  return text + ".";
}

std::string sentence_about(const Union& known, const Genogram& genogram, const show::Look& look) {
  const auto name = [&](std::size_t person) { return name_of(genogram.persons[person], look); };
  std::string text = name(known.first);
  if (known.second) text += fmt::format(" i {}: {}", name(*known.second), bond_text(known.bond));
  if (has_parted(known, genogram)) text += ", jedna z osób odeszła z rodziny";
  if (!known.children.empty()) text += known.second ? "; dzieci: " : ": dzieci: ";
  for (const ChildLink& link : known.children) {
    text += (&link == &known.children.front() ? "" : ", ") + name(link.child);
    if (!link.is_recorded) text += " (powiązanie niezapisane)";
  }
  return text + ".";
}

} // namespace

std::string name_of(const Person& person, const show::Look& look) { return name_of(*person.member, look); }

std::string name_of(const Member& member, const show::Look& look) {
  // A box needs a name: without names it is the id, as in `report family`.
  return printable(show::shown(*member.name, look, show::shown_always(member.id->text)));
}

PersonLabel label_of(std::size_t person, const Genogram& genogram, const show::Look& look) {
  const Person& shown = genogram.persons[person];
  PersonLabel label;
  append_wrapped(label.lines, name_of(shown, look), name_columns);
  label.name_lines = label.lines.size();
  if (needs_role(person, genogram)) append_wrapped(label.lines, role_of(*shown.member, look), label_columns);
  if (std::string years = years_text(shown); !years.empty()) label.lines.push_back(std::move(years));
  for (const std::string& place : whereabouts(shown, look)) append_wrapped(label.lines, place, label_columns);
  return label;
}

std::size_t most_label_lines(const Genogram& genogram, const show::Look& look) {
  std::size_t most = 0;
  for (std::size_t person = 0; person < genogram.persons.size(); ++person)
    most = std::max(most, label_of(person, genogram, look).lines.size());
  return most;
}

std::string description_of(const Genogram& genogram, const show::Look& look) {
  std::string text = fmt::format("Stan na {}", polish_long(genogram.day));
  for (const Person& person : genogram.persons) text += " " + sentence_about(person, look);
  for (const Union& known : genogram.unions) text += " " + sentence_about(known, genogram, look);
  if (std::ranges::any_of(genogram.persons, &Person::is_shape_from_name))
    text += fmt::format(" {}", sex_note);
  return text;
}

} // namespace asystent::genogram

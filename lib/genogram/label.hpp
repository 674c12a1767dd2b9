#pragma once

#include "genogram/family_tree.hpp"
#include "show/look.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::genogram {

/// What must be said where a sign was drawn after a first name.
inline constexpr std::string_view sex_note = "Płeć osób innych niż matka i ojciec odczytano z imion.";

/// The lines below a person's sign: name or id, years, and where the person is. Printable, not yet markup.
/// The name takes `name_lines` of them.
struct PersonLabel {
  std::vector<std::string> lines;
  std::size_t name_lines = 0;
};

PersonLabel label_of(std::size_t person, const Genogram& genogram, const show::Look& look);

/// The lines of the longest of the labels.
std::size_t most_label_lines(const Genogram& genogram, const show::Look& look);

/// The name, or the id where names are not shown; printable.
std::string name_of(const Member& member, const show::Look& look);
std::string name_of(const Person& person, const show::Look& look);

/// All that the picture shows, in sentences: for who cannot see it. Printable, not yet markup.
std::string description_of(const Genogram& genogram, const show::Look& look);

} // namespace asystent::genogram

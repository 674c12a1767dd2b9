#include "genogram/ecomap_box.hpp"

#include "genogram/label.hpp"
#include "genogram/marks.hpp"
#include "genogram/wrapped.hpp"
#include "model/members.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

namespace asystent::genogram {
namespace {

// What fits into a box; a name is bold.
constexpr std::size_t columns = 26;
constexpr std::size_t name_columns = 20;
constexpr double line_step = 15;
constexpr double room = 11; // above and below the text

/// A box needs a name: without names it is the contact's number.
std::string contact_name(std::size_t contact, const Ecomap& ecomap, const show::Look& look) {
  const std::string number = fmt::format("kontakt {}", contact + 1);
  return printable(show::shown(*ecomap.contacts[contact]->who, look, number));
}

/// `Kuba Lis, Ola Lis`; of a contact for everybody nothing.
std::string for_whom(const Contact& contact, const Ecomap& ecomap, const show::Look& look) {
  std::string names;
  for (const auto& ref : contact.members)
    if (const Member* member = find_member(*ecomap.family, ref->text))
      names += (names.empty() ? "" : ", ") + name_of(*member, look);
  return names;
}

/// What is said of a contact besides its name.
std::vector<std::string> facts_of(const Contact& contact, const Ecomap& ecomap, const show::Look& look) {
  std::vector<std::string> facts;
  if (contact.matter && look.names) facts.push_back(printable(show::shown(*contact.matter, look)));
  if (const std::string names = for_whom(contact, ecomap, look); !names.empty())
    facts.push_back("dla: " + names);
  if (contact.since) facts.push_back("od\u00a0" + polish(*contact.since));
  return facts;
}

std::string sentence_about(std::size_t contact, const Ecomap& ecomap, const show::Look& look) {
  const Contact& known = *ecomap.contacts[contact];
  std::string text = contact_name(contact, ecomap, look);
  for (const std::string& fact : facts_of(known, ecomap, look)) text += ", " + fact;
  return text + (known.tie ? fmt::format(", więź {}.", label(*known.tie).pl) : ", więzi nie określono.");
}

std::string family_name(const Ecomap& ecomap, const show::Look& look) {
  return printable(show::shown(*ecomap.family->name, look, ecomap.family->id->text));
}

} // namespace

double EcomapBox::height() const { return 2 * room + line_step * static_cast<double>(lines.size()); }

EcomapBox family_box(const Ecomap& ecomap, const show::Look& look) {
  EcomapBox box;
  append_wrapped(box.lines, family_name(ecomap, look), name_columns);
  box.name_lines = box.lines.size();
  for (const Member* member : ecomap.household) append_wrapped(box.lines, name_of(*member, look), columns);
  return box;
}

EcomapBox contact_box(std::size_t contact, const Ecomap& ecomap, const show::Look& look) {
  EcomapBox box;
  append_wrapped(box.lines, contact_name(contact, ecomap, look), name_columns);
  box.name_lines = box.lines.size();
  for (const std::string& fact : facts_of(*ecomap.contacts[contact], ecomap, look))
    append_wrapped(box.lines, fact, columns);
  return box;
}

std::string box_marks(const EcomapBox& box, markup::Point middle, bool is_family) {
  const double top = middle.y - box.height() / 2;
  std::string marks =
      markup::svg_rect(is_family ? "household" : "shape",
                       {middle.x - box.width() / 2, top, box.width(), box.height()}, is_family ? 24 : 6) +
      "\n";
  double y = top + room - 4;
  for (std::size_t i = 0; i < box.lines.size(); ++i)
    marks +=
        text_mark(i < box.name_lines ? "name" : "label", "middle", {middle.x, y += line_step}, box.lines[i]);
  return marks;
}

std::string description_of(const Ecomap& ecomap, const show::Look& look) {
  std::string text = fmt::format("Stan na {}", polish_long(ecomap.day));
  for (const Member* member : ecomap.household)
    text += (member == ecomap.household.front() ? " W rodzinie mieszkają: " : ", ") + name_of(*member, look);
  if (!ecomap.household.empty()) text += ".";
  for (std::size_t contact = 0; contact < ecomap.contacts.size(); ++contact)
    text += " " + sentence_about(contact, ecomap, look);
  return text;
}

} // namespace asystent::genogram

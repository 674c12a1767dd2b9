#include "genogram/ecomap.hpp"

#include "calendar/spans.hpp"
#include "genogram/dot_places.hpp"
#include "genogram/ecomap_box.hpp"
#include "genogram/ties.hpp"
#include "model/household.hpp"
#include "model/members.hpp"
#include "model/presence.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace asystent::genogram {
namespace {

constexpr double gap = 64; // between two boxes, at least: there the line of a tie is seen

/// The family first, as the nodes are numbered.
std::vector<EcomapBox> boxes_of(const Ecomap& ecomap, const show::Look& look) {
  std::vector<EcomapBox> boxes{family_box(ecomap, look)};
  for (std::size_t contact = 0; contact < ecomap.contacts.size(); ++contact)
    boxes.push_back(contact_box(contact, ecomap, look));
  return boxes;
}

/// Where the line from the middle of the box to the other point leaves the box.
markup::Point edge_of(const EcomapBox& box, markup::Point middle, markup::Point other) {
  const double x = other.x - middle.x;
  const double y = other.y - middle.y;
  const double sideways = std::abs(x) / (box.width() / 2);
  const double upright = std::abs(y) / (box.height() / 2);
  const double share = std::max({sideways, upright, 1.0});
  return {middle.x + x / share, middle.y + y / share};
}

bool lives_there(const Member& member, const Family& family, Date day) {
  const Stay stay = whereabouts(member, day).stay;
  const bool is_home = stay == Stay::in_the_family || stay == Stay::in_a_household;
  return is_home && !is_impossible(member, day) && !lives_apart(member, family);
}

/// Contacts whose beginning nobody wrote down have been there before.
bool holds(const Contact& contact, Date day) {
  return SpanToDay{contact.since.value, contact.until.value}.holds(day);
}

std::string title_of(const Ecomap& ecomap, const show::Look& look) {
  const std::string id = printable(ecomap.family->id->text);
  if (!look.names) return fmt::format("Ekomapa rodziny {}", id);
  return fmt::format("Ekomapa: {} ({})", printable(show::shown(*ecomap.family->name, look)), id);
}

std::string marks_of(const Ecomap& ecomap, const std::vector<EcomapBox>& boxes,
                     const std::vector<markup::Point>& middles) {
  std::string ties;
  std::string marks;
  for (std::size_t i = 1; i < boxes.size(); ++i)
    ties += tie_mark(ecomap.contacts[i - 1]->tie.value, edge_of(boxes.front(), middles.front(), middles[i]),
                     edge_of(boxes[i], middles[i], middles.front()));
  for (std::size_t i = 0; i < boxes.size(); ++i) marks += box_marks(boxes[i], middles[i], i == 0);
  return ties + marks;
}

Legend legend_or_word(const Ecomap& ecomap, const LegendPlace& place) {
  if (!ecomap.contacts.empty()) return legend_of_ties(ecomap.contacts, place);
  return {text_mark("label", "start", {place.left, place.top + legend_line / 2},
                    "W zapisie nie ma na ten dzień osób ani instytucji wokół rodziny (contacts)."),
          legend_line};
}

} // namespace

Ecomap ecomap(const Family& family, Date day) {
  Ecomap made{.family = &family, .day = day, .household = {}, .contacts = {}};
  for (const Member& member : family.members)
    if (lives_there(member, family, day)) made.household.push_back(&member);
  for (const Contact& contact : family.contacts)
    if (holds(contact, day)) made.contacts.push_back(&contact);
  return made;
}

std::string ecomap_graph(const Ecomap& ecomap, const show::Look& look) {
  // The nodes on circles around the first one, moved apart until none covers another.
  std::string text = "graph ecomap {\ngraph [layout=twopi, root=n1, overlap=false];\n"
                     "node [shape=box, fixedsize=true, label=\"\"];\n";
  std::size_t number = 0;
  for (const EcomapBox& box : boxes_of(ecomap, look)) {
    text += fmt::format("n{} [width={:.3f}, height={:.3f}];\n", ++number,
                        (box.width() + gap) / points_per_inch, (box.height() + gap) / points_per_inch);
    if (number > 1) text += fmt::format("n1 -- n{};\n", number);
  }
  return text + "}\n";
}

std::string ecomap_svg(const Ecomap& ecomap, std::string_view plain, const show::Look& look,
                       Setting setting) {
  const std::vector<EcomapBox> boxes = boxes_of(ecomap, look);
  const DotPlaces places(plain, boxes.size());
  const double width = std::max(places.size().x - gap + 2 * margin, least_width);
  const double top = header_height(setting);
  std::vector<markup::Point> middles;
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    const markup::Point middle = places.middle(i);
    middles.push_back({middle.x + (width - places.size().x) / 2, middle.y + top - gap / 2});
  }
  const double legend_top = top + places.size().y - gap + margin;
  const Legend legend = legend_or_word(ecomap, {margin, legend_top, width - 2 * margin});
  return picture_svg({.kind = "ecomap",
                      .family = std::string(ecomap.family->id->text),
                      .title = title_of(ecomap, look),
                      .description = description_of(ecomap, look),
                      .day = ecomap.day},
                     {.width = width,
                      .height = legend_top + legend.height + margin / 2,
                      .marks = marks_of(ecomap, boxes, middles) + legend.marks},
                     setting);
}

} // namespace asystent::genogram

#include "genogram/signs.hpp"

#include "genogram/label.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::genogram {
namespace {

/// How far the corners of a sign are from its middle, for the cross over it.
double corner_of(PersonShape shape, double half) {
  switch (shape) {
  case PersonShape::square:
    return half;
  case PersonShape::circle:
    return half * 0.71;
  default:
    return half * 0.5;
  }
}

std::string polygon(std::string_view css, std::initializer_list<markup::Point> points) {
  std::string text;
  for (const markup::Point& point : points)
    text += fmt::format("{}{},{}", text.empty() ? "" : " ", markup::number(point.x), markup::number(point.y));
  return fmt::format("<polygon class=\"{}\" points=\"{}\"/>\n", css, text);
}

} // namespace

std::string shape_mark(std::string_view css, PersonShape shape, markup::Point middle, double size) {
  const auto [x, y] = middle;
  const double half = size / 2;
  switch (shape) {
  case PersonShape::square:
    return polygon(css,
                   {{x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}});
  case PersonShape::circle:
    return fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", css, markup::number(x),
                       markup::number(y), markup::number(half));
  case PersonShape::diamond:
    return polygon(css, {{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}});
  default: // a child not born yet is smaller than the others
    return polygon(css, {{x, y - half}, {x + half * 0.7, y + half * 0.4}, {x - half * 0.7, y + half * 0.4}});
  }
}

std::string death_mark(PersonShape shape, markup::Point middle, double size) {
  const auto [x, y] = middle;
  const double corner = corner_of(shape, size / 2);
  return line_mark("line", {{x - corner, y - corner}, {x + corner, y + corner}}) +
         line_mark("line", {{x - corner, y + corner}, {x + corner, y - corner}});
}

std::string parting_mark(markup::Point middle) {
  const auto [x, y] = middle;
  return line_mark("line", {{x - 5, y + 10}, {x + 5, y - 10}});
}

std::string foster_mark(PersonShape shape, markup::Point middle, double size) {
  return shape_mark("foster", shape, middle, shape == PersonShape::diamond ? size + 16 : size + 12);
}

std::string_view style_of(Bond bond) {
  switch (bond) {
  case Bond::partners:
    return "line";
  case Bond::children:
    return "line dashed";
  default:
    return "line dotted";
  }
}

std::string_view style_of(const ChildLink& link) { return link.is_recorded ? "line" : "line dotted"; }

namespace {

constexpr double sample_size = 17;

/// One sign: whether the picture has it, its sample around a point, and what it means.
struct Sign {
  bool (*occurs)(const Genogram&);
  std::string (*sample)(markup::Point middle);
  std::string_view meaning;
};

bool any_person(const Genogram& genogram, bool (*wanted)(const Person&)) {
  return std::ranges::any_of(genogram.persons, wanted);
}

template <PersonShape shape>
bool has_shape(const Genogram& genogram) {
  return any_person(genogram, [](const Person& person) { return person.shape == shape; });
}

template <PersonShape shape>
std::string sample_of_shape(markup::Point middle) {
  return shape_mark("shape", shape, middle, sample_size);
}

template <Bond bond>
bool has_bond(const Genogram& genogram) {
  return std::ranges::any_of(genogram.unions,
                             [](const Union& known) { return known.second && known.bond == bond; });
}

std::string sample_of_line(std::string_view css, markup::Point middle) {
  return line_mark(css, {{middle.x - 18, middle.y}, {middle.x + 18, middle.y}});
}

bool has_inferred_link(const Genogram& genogram) {
  return has_bond<Bond::inferred>(genogram) || std::ranges::any_of(genogram.unions, [](const Union& known) {
           return std::ranges::any_of(known.children,
                                      [](const ChildLink& link) { return !link.is_recorded; });
         });
}

bool has_twins(const Genogram& genogram) {
  return std::ranges::any_of(genogram.unions, [&](const Union& known) {
    return std::ranges::adjacent_find(known.children, [&](const ChildLink& one, const ChildLink& other) {
             return are_twins(one, other, genogram);
           }) != known.children.end();
  });
}

bool has_parted_couple(const Genogram& genogram) {
  return std::ranges::any_of(genogram.unions,
                             [&](const Union& known) { return has_parted(known, genogram); });
}

std::string sample_of_twins(markup::Point middle) {
  const markup::Point top{middle.x, middle.y - 8};
  return line_mark("line", {top, {middle.x - 9, middle.y + 8}}) +
         line_mark("line", {top, {middle.x + 9, middle.y + 8}});
}

std::string sample_of_household(markup::Point middle) {
  return fmt::format(
      "<rect class=\"household\" x=\"{:.0f}\" y=\"{:.0f}\" width=\"36\" height=\"18\" rx=\"6\"/>\n",
      middle.x - 18, middle.y - 9);
}

constexpr auto signs = std::to_array<Sign>({
    {has_shape<PersonShape::square>, sample_of_shape<PersonShape::square>, "mężczyzna, chłopiec"},
    {has_shape<PersonShape::circle>, sample_of_shape<PersonShape::circle>, "kobieta, dziewczynka"},
    {has_shape<PersonShape::diamond>, sample_of_shape<PersonShape::diamond>, "płeć niezapisana"},
    {has_shape<PersonShape::triangle>, sample_of_shape<PersonShape::triangle>,
     "dziecko jeszcze nienarodzone"},
    {[](const Genogram& g) { return any_person(g, [](const Person& p) { return p.years.has_value(); }); },
     [](markup::Point middle) {
       return text_mark("legend", "middle", {middle.x, middle.y + 4}, "12");
     },
     "liczba w znaku: wiek w latach"},
    {[](const Genogram& g) { return any_person(g, [](const Person& p) { return p.has_died; }); },
     [](markup::Point middle) {
       return shape_mark("shape", PersonShape::square, middle, sample_size) +
              death_mark(PersonShape::square, middle, sample_size);
     },
     "osoba nie żyje"},
    {[](const Genogram& g) {
       return any_person(g, [](const Person& p) { return p.foster_since.has_value(); });
     },
     [](markup::Point middle) {
       return foster_mark(PersonShape::square, middle, 9) +
              shape_mark("shape fostered", PersonShape::square, middle, 12);
     },
     "dziecko w pieczy zastępczej"},
    {[](const Genogram& g) { return any_person(g, [](const Person& p) { return p.household.has_value(); }); },
     sample_of_household, "mieszkają razem"},
    {has_bond<Bond::partners>, [](markup::Point middle) { return sample_of_line("line", middle); },
     "małżonkowie lub partnerzy"},
    {has_bond<Bond::children>, [](markup::Point middle) { return sample_of_line("line dashed", middle); },
     "wspólne dzieci, związku nie zapisano"},
    {has_inferred_link, [](markup::Point middle) { return sample_of_line("line dotted", middle); },
     "powiązanie odczytane z ról, niezapisane"},
    {has_parted_couple,
     [](markup::Point middle) { return sample_of_line("line", middle) + parting_mark(middle); },
     "jedna z osób odeszła z rodziny"},
    {has_twins, sample_of_twins, "dzieci urodzone tego samego dnia"},
});

} // namespace

Legend legend_of(const Genogram& genogram, const LegendPlace& place) {
  std::vector<LegendEntry> shown;
  for (const Sign& sign : signs)
    if (sign.occurs(genogram)) shown.push_back({sign.sample, sign.meaning});
  Legend legend = legend_of(shown, place);
  if (std::ranges::any_of(genogram.persons, &Person::is_shape_from_name)) {
    legend.marks += text_mark("legend", "start", {place.left, place.top + legend.height + 18}, sex_note);
    legend.height += legend_line;
  }
  return legend;
}

} // namespace asystent::genogram

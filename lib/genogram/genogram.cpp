#include "genogram/genogram.hpp"

#include "genogram/household.hpp"
#include "genogram/label.hpp"
#include "genogram/lines.hpp"
#include "genogram/signs.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::genogram {
namespace {

std::string title_of(const Genogram& genogram, const show::Look& look) {
  const std::string id = printable(genogram.family->id->text);
  if (!look.names) return fmt::format("Genogram rodziny {}", id);
  return fmt::format("Genogram: {} ({})", printable(show::shown(*genogram.family->name, look)), id);
}

void move_by(GenogramLayout& layout, double x, double y) {
  for (markup::Point& top : layout.top) top = {top.x + x, top.y + y};
}

std::string age_mark(const Person& person, markup::Point middle) {
  if (!person.years) return "";
  const bool in_months = person.months.has_value();
  const std::string age =
      in_months ? fmt::format("{} mies.", *person.months) : fmt::format("{}", *person.years);
  return text_mark(in_months ? "months" : "age", "middle", {middle.x, middle.y + (in_months ? 4 : 6)}, age);
}

std::string person_marks(const Person& person, markup::Point top, const PersonLabel& label) {
  const markup::Point middle{top.x, top.y + sign_size / 2};
  std::string marks;
  if (person.foster_since) marks += foster_mark(person.shape, middle, sign_size);
  marks += shape_mark(person.foster_since ? "shape fostered" : "shape", person.shape, middle, sign_size);
  if (person.has_died) marks += death_mark(person.shape, middle, sign_size);
  marks += age_mark(person, middle);
  double y = top.y + sign_size + 6;
  for (std::size_t i = 0; i < label.lines.size(); ++i)
    marks += text_mark(i < label.name_lines ? "name" : "label", "middle", {top.x, y += line_height},
                       label.lines[i]);
  return marks;
}

std::string picture(const Genogram& genogram, const GenogramLayout& layout, const show::Look& look,
                    double top) {
  if (genogram.persons.empty())
    return text_mark("label", "start", {margin, top}, "W zapisie nie ma jeszcze osób (members).");
  std::vector<PersonLabel> labels;
  std::vector<std::size_t> lines;
  for (std::size_t person = 0; person < genogram.persons.size(); ++person) {
    labels.push_back(label_of(person, genogram, look));
    lines.push_back(labels.back().lines.size());
  }
  std::string marks = household_outlines(genogram, layout) + union_lines(genogram, layout, lines);
  for (std::size_t person = 0; person < labels.size(); ++person)
    marks += person_marks(genogram.persons[person], layout.top[person], labels[person]);
  return marks;
}

} // namespace

std::string genogram_svg(const Genogram& genogram, std::string_view plain, const show::Look& look,
                         Setting setting) {
  GenogramLayout layout = read_layout(genogram, plain, most_label_lines(genogram, look));
  const double width = std::max(layout.width + 2 * margin, least_width);
  const double top = header_height(setting);
  move_by(layout, (width - layout.width) / 2, top);
  const double legend_top = top + layout.height + margin;
  const Legend legend = legend_of(genogram, {margin, legend_top, width - 2 * margin});
  return picture_svg({.kind = "genogram",
                      .family = std::string(genogram.family->id->text),
                      .title = title_of(genogram, look),
                      .description = description_of(genogram, look),
                      .day = genogram.day},
                     {.width = width,
                      .height = legend_top + legend.height + margin / 2,
                      .marks = picture(genogram, layout, look, top) + legend.marks},
                     setting);
}

} // namespace asystent::genogram

#include "genogram/genogram.hpp"

#include "genogram/household.hpp"
#include "genogram/label.hpp"
#include "genogram/lines.hpp"
#include "genogram/signs.hpp"
#include "show/private.hpp"
#include "text/markup.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::genogram {
namespace {

constexpr double margin = 36;
constexpr double header_height = 84;
constexpr double least_width = 660; // for the title and two columns of the legend

// Dark only on a screen: paper is white.
constexpr std::string_view style = R"(<style>
:root.genogram { max-width: 100%; height: auto; }
.genogram text { font-family: system-ui, "Segoe UI", "DejaVu Sans", sans-serif; font-size: 12px; fill: #1f2328; }
.genogram .title { font-size: 20px; font-weight: 600; }
.genogram .subtitle { font-size: 13px; fill: #57606a; }
.genogram .age { font-size: 18px; }
.genogram .months { font-size: 11px; }
.genogram .name { font-weight: 600; }
.genogram .paper { fill: #ffffff; }
.genogram .shape { fill: #ffffff; stroke: #1f2328; stroke-width: 2; stroke-linejoin: round; }
.genogram .line { fill: none; stroke: #1f2328; stroke-width: 2; stroke-linejoin: round; }
.genogram .dashed { stroke-dasharray: 9 5; }
.genogram .dotted { stroke-dasharray: 0.1 6; stroke-linecap: round; stroke-width: 2.5; }
.genogram .household { fill: #f1f5fa; stroke: #5b6b7f; stroke-width: 1.5; stroke-dasharray: 7 5; }
.genogram .foster { fill: #ffffff; stroke: #9a3412; stroke-width: 2; stroke-dasharray: 5 3; }
.genogram .fostered { stroke: #9a3412; stroke-dasharray: 5 3; }
@media screen and (prefers-color-scheme: dark) {
.genogram text { fill: #e6edf3; }
.genogram .subtitle { fill: #9da7b3; }
.genogram .paper { fill: #0d1117; }
.genogram .shape { fill: #0d1117; stroke: #e6edf3; }
.genogram .line { stroke: #e6edf3; }
.genogram .household { fill: #1b2430; stroke: #8b9bb0; }
.genogram .foster { fill: #0d1117; stroke: #f0883e; }
.genogram .fostered { stroke: #f0883e; }
}
@media print {
svg.genogram { max-width: 100%; height: auto; }
}
</style>
)";

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

std::string picture(const Genogram& genogram, const GenogramLayout& layout, const show::Look& look) {
  if (genogram.persons.empty())
    return text_mark("label", "start", {margin, header_height}, "W zapisie nie ma jeszcze osób (members).");
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

/// The root element, with a title and a description for screen readers.
std::string opening(const Genogram& genogram, double width, double height, const show::Look& look) {
  const std::string id = fmt::format("genogram-{}", printable(genogram.family->id->text));
  return fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"genogram\" xml:lang=\"pl\" role=\"img\" "
      "aria-labelledby=\"{0}-title {0}-desc\" width=\"{1}\" height=\"{2}\" viewBox=\"0 0 {1} {2}\">\n"
      "<title id=\"{0}-title\">{3}</title>\n<desc id=\"{0}-desc\">{4}</desc>\n",
      id, markup::number(width), markup::number(height), in_markup(title_of(genogram, look)),
      in_markup(description_of(genogram, look)));
}

} // namespace

std::string genogram_svg(const Genogram& genogram, std::string_view plain, const show::Look& look) {
  GenogramLayout layout = read_layout(genogram, plain, most_label_lines(genogram, look));
  const double width = std::max(layout.width + 2 * margin, least_width);
  move_by(layout, (width - layout.width) / 2, header_height);
  const double legend_top = header_height + layout.height + margin;
  const Legend legend = legend_of(genogram, margin, legend_top, width - 2 * margin);
  const double height = legend_top + legend.height + margin / 2;
  return opening(genogram, width, height, look) + std::string(style) +
         fmt::format("<rect class=\"paper\" width=\"{}\" height=\"{}\"/>\n", markup::number(width),
                     markup::number(height)) +
         text_mark("title", "start", {margin, 38}, title_of(genogram, look)) +
         text_mark("subtitle", "start", {margin, 58}, "stan na " + polish_long(genogram.day)) +
         picture(genogram, layout, look) + legend.marks + "</svg>\n";
}

} // namespace asystent::genogram

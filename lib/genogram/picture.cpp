#include "genogram/picture.hpp"

#include "genogram/marks.hpp"
#include "text/markup.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <string_view>

namespace asystent::genogram {
namespace {

constexpr std::string_view style = R"(
.drawing text { font-family: system-ui, "Segoe UI", "DejaVu Sans", sans-serif; font-size: 12px; fill: #1f2328; }
.drawing .title { font-size: 20px; font-weight: 600; }
.drawing .subtitle { font-size: 13px; fill: #57606a; }
.drawing .age { font-size: 18px; }
.drawing .months { font-size: 11px; }
.drawing .name { font-weight: 600; }
.drawing .paper { fill: #ffffff; }
.drawing .shape { fill: #ffffff; stroke: #1f2328; stroke-width: 2; stroke-linejoin: round; }
.drawing .line { fill: none; stroke: #1f2328; stroke-width: 2; stroke-linejoin: round; }
.drawing .dashed { stroke-dasharray: 9 5; }
.drawing .dotted { stroke-dasharray: 0.1 6; stroke-linecap: round; stroke-width: 2.5; }
.drawing .thick { stroke-width: 7; }
.drawing .household { fill: #f1f5fa; stroke: #5b6b7f; stroke-width: 1.5; stroke-dasharray: 7 5; }
.drawing .foster { fill: #ffffff; stroke: #9a3412; stroke-width: 2; stroke-dasharray: 5 3; }
.drawing .fostered { stroke: #9a3412; stroke-dasharray: 5 3; }
)";

// Only on a screen, and never in a page: paper is white.
constexpr std::string_view dark_style = R"(:root.drawing { max-width: 100%; height: auto; }
@media screen and (prefers-color-scheme: dark) {
.drawing text { fill: #e6edf3; }
.drawing .subtitle { fill: #9da7b3; }
.drawing .paper { fill: #0d1117; }
.drawing .shape { fill: #0d1117; stroke: #e6edf3; }
.drawing .line { stroke: #e6edf3; }
.drawing .household { fill: #1b2430; stroke: #8b9bb0; }
.drawing .foster { fill: #0d1117; stroke: #f0883e; }
.drawing .fostered { stroke: #f0883e; }
}
@media print {
svg.drawing { max-width: 100%; height: auto; }
}
)";

/// A page knows what SVG is, and its language; a file says both.
constexpr std::string_view own_file = R"( xmlns="http://www.w3.org/2000/svg" xml:lang="pl")";

/// The root element, with a title and a description for screen readers.
std::string opening(const Caption& caption, const Drawing& drawing, Setting setting) {
  return fmt::format(
      "<svg{6} class=\"drawing {0}\" role=\"img\" "
      "aria-labelledby=\"{1}-title {1}-desc\" width=\"{2}\" height=\"{3}\" viewBox=\"0 0 {2} {3}\">\n"
      "<title id=\"{1}-title\">{4}</title>\n<desc id=\"{1}-desc\">{5}</desc>\n",
      caption.kind, fmt::format("{}-{}", caption.kind, printable(caption.family)),
      markup::number(drawing.width), markup::number(drawing.height), in_markup(caption.title),
      in_markup(caption.description), setting == Setting::file ? own_file : std::string_view());
}

std::string header(const Caption& caption, Setting setting) {
  const std::string day = "stan na " + polish_long(caption.day);
  if (setting == Setting::paper) return text_mark("subtitle", "start", {margin, 18}, day);
  return text_mark("title", "start", {margin, 38}, caption.title) +
         text_mark("subtitle", "start", {margin, 58}, day);
}

} // namespace

std::string picture_svg(const Caption& caption, const Drawing& drawing, Setting setting) {
  return opening(caption, drawing, setting) +
         fmt::format("<style>{}{}</style>\n<rect class=\"paper\" width=\"{}\" height=\"{}\"/>\n", style,
                     setting == Setting::file ? dark_style : std::string_view(),
                     markup::number(drawing.width), markup::number(drawing.height)) +
         header(caption, setting) + drawing.marks + "</svg>\n";
}

} // namespace asystent::genogram

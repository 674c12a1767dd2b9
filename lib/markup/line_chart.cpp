#include "markup/line_chart.hpp"

#include "markup/html.hpp"
#include "markup/svg.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::markup {
namespace {

constexpr double width = 250;
constexpr double height = 112;
constexpr double left = 22; // of the field of the points
constexpr double right = width - 30;
constexpr double top = 20;
constexpr double bottom = height - 26;
constexpr int most_lines = 6; // across the field

/// Its look stands with each element: a page may have many charts, and a style of its own.
constexpr std::string_view font = R"(font-family="sans-serif" font-size="11" fill="#111")";

std::string text_at(Point at, std::string_view anchor, std::string_view text) {
  return fmt::format("<text {} text-anchor=\"{}\" x=\"{}\" y=\"{}\">{}</text>\n", font, anchor, number(at.x),
                     number(at.y), in_markup(text));
}

std::string line_between(Point from, Point to, std::string_view stroke) {
  return fmt::format("<path fill=\"none\" {} d=\"M{} {}L{} {}\"/>\n", stroke, number(from.x), number(from.y),
                     number(to.x), number(to.y));
}

/// Where the points of a chart stand.
class Field {
public:
  explicit Field(const LineChart& chart) : chart_(chart) {}

  double height_of(int value) const {
    const double share = static_cast<double>(value - chart_.least) / (chart_.most - chart_.least);
    return bottom - share * (bottom - top);
  }

  /// By its day; those of one day beside each other.
  Point point(std::size_t index) const {
    const auto& points = chart_.points;
    const auto days = (points.back().day - points.front().day).count();
    const double share = days > 0 ? static_cast<double>((points[index].day - points.front().day).count()) /
                                        static_cast<double>(days)
                                  : static_cast<double>(index) / static_cast<double>(points.size() - 1);
    return {left + 10 + share * (right - left - 10), height_of(points[index].value)};
  }

private:
  const LineChart& chart_;
};

/// The values that have a line across: all of a short scale, the ends and the middle of a long one.
std::string scale_marks(const LineChart& chart, const Field& field) {
  const int range = chart.most - chart.least;
  const int step = range < most_lines ? 1 : range / 2;
  std::string marks;
  for (int value = chart.least; value <= chart.most; value += step) {
    const double y = field.height_of(value);
    marks += line_between({left, y}, {right + 10, y}, R"(stroke="#bbb" stroke-width="0.7")");
    marks += text_at({left - 5, y + 4}, "end", std::to_string(value));
  }
  return marks;
}

std::string course_marks(const LineChart& chart, const Field& field) {
  std::string lines;
  std::string points;
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const Point at = field.point(i);
    if (i > 0) lines += line_between(field.point(i - 1), at, R"(stroke="#111" stroke-width="1.6")");
    points +=
        fmt::format("<circle fill=\"#111\" cx=\"{}\" cy=\"{}\" r=\"3\"/>\n", number(at.x), number(at.y));
    points += text_at({at.x, at.y - 7}, "middle", std::to_string(chart.points[i].value));
  }
  return lines + points;
}

std::string day_marks(const LineChart& chart, const Field& field) {
  const double y = height - 7;
  const auto middle_of = [&](std::size_t index) {
    return std::clamp(field.point(index).x, left + 12, right - 12);
  };
  std::string marks = text_at({middle_of(0), y}, "middle", polish(chart.points.front().day));
  if (chart.points.back().day != chart.points.front().day)
    marks += text_at({middle_of(chart.points.size() - 1), y}, "middle", polish(chart.points.back().day));
  return marks;
}

/// For who cannot see it: `Budżet: 2 (03.02.2026), 4 (03.08.2026)`.
std::string description_of(const LineChart& chart) {
  std::string text = chart.title;
  for (const ChartPoint& point : chart.points)
    text += fmt::format("{} {} ({})", &point == &chart.points.front() ? ":" : ",", point.value,
                        polish(point.day));
  return text;
}

} // namespace

std::string line_chart(const LineChart& chart) {
  const Field field(chart);
  return element("svg",
                 {{"class", "course"},
                  {"role", "img"},
                  {"aria-label", description_of(chart)},
                  {"width", number(width)},
                  {"height", number(height)},
                  {"viewBox", fmt::format("0 0 {} {}", width, height)}},
                 "\n" + scale_marks(chart, field) + course_marks(chart, field) + day_marks(chart, field));
}

} // namespace asystent::markup

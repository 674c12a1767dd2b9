#include "dashboard/timeline_picture.hpp"

#include "dashboard/timeline_legend.hpp"
#include "dashboard/timeline_scale.hpp"
#include "markup/html.hpp"
#include "markup/months.hpp"
#include "markup/svg.hpp"
#include "show/day_text.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::dashboard {
namespace {

constexpr double label_width = 136;
constexpr double axis_height = 36;
constexpr double row_height = 26;
constexpr double foot_height = 20;
constexpr double lane_height = 18;
constexpr double narrowest_bar = 3;
/// Room for a mark on the first or the last day.
constexpr double side = 8;
constexpr double font_size = 12;
constexpr double small_font = 11;
/// What is left of the width of A4 without its margins, in the stylesheet's pixels.
constexpr double paper_width = 680;

/// The picture's two parts share their rows: the labels, which stay, and the plot, which scrolls.
class TimelinePicture {
public:
  TimelinePicture(const Timeline& timeline, const show::Look& look)
      : timeline_(timeline),
        look_(look),
        scale_(timeline.first, timeline.last),
        mark_rows_(rows_with_marks(timeline)) {}

  std::string labels() const;
  std::string plot(std::string_view name) const;
  double print_scale() const {
    return std::min(1.0, paper_width / (label_width + scale_.width() + 2 * side));
  }

private:
  double height() const { return row_top(row_count()) + foot_height; }
  std::size_t row_count() const { return timeline_.lanes.size() + mark_rows_.size(); }
  double row_top(std::size_t row) const { return axis_height + static_cast<double>(row) * row_height; }
  double row_middle(std::size_t row) const { return row_top(row) + row_height / 2; }

  std::string lane_label(std::size_t lane) const;
  std::string axis() const;
  std::string row_grounds() const;
  std::string bar(const TimelineSpan& span, std::size_t row) const;
  std::string bars() const;
  std::string marks() const;
  std::string today_line() const;
  std::string svg(double left, double width, std::string_view attributes, std::string_view content) const;
  std::string description() const;

  const Timeline& timeline_;
  const show::Look& look_;
  TimelineScale scale_;
  std::vector<MarkRow> mark_rows_;
};

/// The beginning of the text that fits, with `…` where it was cut.
std::string fitting(std::string_view text, double width) {
  std::string shown = printable(text);
  if (markup::drawn_width(shown, font_size) <= width) return shown;
  while (!shown.empty() && markup::drawn_width(shown, font_size) > width - font_size) pop_character(shown);
  return shown + "…";
}

/// Empty where the lane only continues the one above it, beside which it stands because spans overlap.
std::string TimelinePicture::lane_label(std::size_t row) const {
  const TimelineLane& lane = timeline_.lanes[row];
  if (row > 0 && timeline_.lanes[row - 1].track == lane.track && timeline_.lanes[row - 1].child == lane.child)
    return {};
  if (!lane.child.empty()) return say(look_.language, "dziecko: {}", "child: {}", lane.child);
  return std::string(label(lane.track).in(look_.language));
}

std::string TimelinePicture::labels() const {
  std::string text;
  for (std::size_t row = 0; row < row_count(); ++row) {
    const std::size_t lanes = timeline_.lanes.size();
    const std::string shown =
        row < lanes ? lane_label(row) : std::string(mark_rows_[row - lanes].label.in(look_.language));
    if (!shown.empty())
      text += markup::svg_text("row-label", {0, row_middle(row) + 4}, fitting(shown, label_width - 8)) + "\n";
  }
  return svg(0, label_width, "aria-hidden=\"true\"", text);
}

std::string TimelinePicture::axis() const {
  std::string text;
  for (const auto& month : scale_.months()) {
    const double top = month.has_year ? 2 : (month.has_label ? 20 : axis_height - 4);
    text += markup::svg_line("grid", {month.x, top}, {month.x, height() - foot_height});
    if (month.has_year)
      text +=
          markup::svg_text("axis", {month.x + 4, 13}, std::to_string(static_cast<int>(month.month.year())));
    if (month.has_label)
      text += markup::svg_text("axis", {month.x + 4, 30},
                               markup::short_month(month.month.month(), look_.language));
    text += '\n';
  }
  return text;
}

std::string TimelinePicture::row_grounds() const {
  std::string text;
  for (std::size_t row = 0; row < row_count(); row += 2)
    text += markup::svg_rect("row", {0, row_top(row), scale_.width(), row_height}) + "\n";
  return text;
}

/// `od 19.01.2026 do 31.03.2026`
std::string time_text(const TimelineSpan& span, Language language) {
  const std::string from = say(language, "od {}", "since {}", show::day_text(span.from, language));
  if (!span.ended) return from;
  return from + say(language, " do {}", " until {}", show::day_text(last_day(span), language));
}

std::string TimelinePicture::bar(const TimelineSpan& span, std::size_t row) const {
  const Date end = span.ended ? *span.ended : std::max(look_.today, span.from) + std::chrono::days{1};
  if (end <= timeline_.first || span.from > timeline_.last) return {};
  const double x = scale_.at(span.from);
  const double width = std::max(narrowest_bar, scale_.at(end) - x);
  const TimelineLane& lane = timeline_.lanes[row];
  const std::string what = span_text(lane.track, span, look_.language);
  std::string shapes =
      markup::svg_rect(word(lane.track), {x, row_middle(row) - lane_height / 2, width, lane_height}, 3);
  if (markup::drawn_width(what, small_font) + 10 <= width)
    shapes += markup::svg_text("inside", {x + 6, row_middle(row) + 4}, what);
  return markup::svg_group(what + ", " + time_text(span, look_.language), shapes);
}

std::string TimelinePicture::bars() const {
  std::string text;
  for (std::size_t row = 0; row < timeline_.lanes.size(); ++row)
    for (const TimelineSpan& span : timeline_.lanes[row].spans) text += bar(span, row);
  return text;
}

std::string TimelinePicture::marks() const {
  std::string text;
  for (std::size_t i = 0; i < mark_rows_.size(); ++i)
    for (const TimelineMark& mark : timeline_.marks) {
      if (!mark_rows_[i].has(mark.kind) || !scale_.shows(mark.day)) continue;
      const double half_day = (scale_.at(mark.day + std::chrono::days{1}) - scale_.at(mark.day)) / 2;
      const markup::Point middle{scale_.at(mark.day) + half_day, row_middle(timeline_.lanes.size() + i)};
      text += markup::svg_group(
          fmt::format("{}, {}", show::day_text(mark.day, look_.language), mark_text(mark, look_.language)),
          mark_shape(mark.kind, middle));
    }
  return text;
}

std::string TimelinePicture::today_line() const {
  if (!scale_.shows(look_.today)) return {};
  const double x = scale_.at(look_.today);
  const bool is_at_end = x > scale_.width() - 50;
  return markup::svg_line("today-line", {x, axis_height}, {x, height() - foot_height + 4}) +
         markup::svg_text(is_at_end ? "today-text end" : "today-text", {is_at_end ? x : x - 2, height() - 3},
                          say(look_.language, "dziś", "today"));
}

std::string TimelinePicture::svg(double left, double width, std::string_view attributes,
                                 std::string_view content) const {
  return fmt::format("<svg {} style=\"--width:{}\" viewBox=\"{} 0 {} {}\">\n{}</svg>", attributes,
                     markup::number(width), markup::number(left), markup::number(width),
                     markup::number(height()), content);
}

/// What the picture shows, for who cannot see it; the table has it all.
std::string TimelinePicture::description() const {
  const auto count = [&](MarkKind kind) {
    return std::ranges::count(timeline_.marks, kind, &TimelineMark::kind);
  };
  return say(
      look_.language,
      "Od {} do {}. Wizyty i kontakty: {}, nieodbyte: {}, oceny: {}, interwencje: {}. Całość w tabeli "
      "poniżej.",
      "From {} to {}. Visits and contacts: {}, not held: {}, assessments: {}, interventions: {}. All of "
      "it is in the table below.",
      show::day_text(timeline_.first, look_.language), show::day_text(timeline_.last, look_.language),
      count(MarkKind::visit_held), count(MarkKind::visit_not_held), count(MarkKind::assessment),
      count(MarkKind::intervention));
}

std::string TimelinePicture::plot(std::string_view name) const {
  const std::string title = say(look_.language, "Oś czasu: {}", "Timeline: {}", name);
  return svg(-side, scale_.width() + 2 * side,
             "role=\"img\" aria-labelledby=\"picture-title\" aria-describedby=\"picture-text\"",
             markup::element("title", {{"id", "picture-title"}}, in_markup(title)) + "\n" +
                 markup::element("desc", {{"id", "picture-text"}}, in_markup(description())) + "\n" +
                 row_grounds() + axis() + bars() + marks() + today_line() + "\n");
}

} // namespace

std::string timeline_picture(const Timeline& timeline, std::string_view name, const show::Look& look) {
  const TimelinePicture picture(timeline, look);
  const std::string scrolling = markup::scroll_box(
      say(look.language, "oś czasu, przewijana w bok", "timeline, scrolls sideways"), picture.plot(name));
  return markup::element(
             "div", {{"class", "timeline"}, {"style", "--print:" + markup::number(picture.print_scale())}},
             "\n" + picture.labels() + "\n" + scrolling + "\n") +
         "\n" + legend(timeline, look) + timeline_table(timeline, look);
}

} // namespace asystent::dashboard

#include "dashboard/timeline_legend.hpp"

#include "markup/html.hpp"
#include "show/day_text.hpp"
#include "text/language.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::dashboard {
namespace {

using enum MarkKind;

/// Data of a closed shape around the middle.
std::string polygon(markup::Point middle, std::initializer_list<markup::Point> corners) {
  std::string data;
  for (const markup::Point& corner : corners)
    data += fmt::format("{}{} {}", data.empty() ? "M" : "L", markup::number(middle.x + corner.x),
                        markup::number(middle.y + corner.y));
  return data + "Z";
}

std::string cross(markup::Point middle) {
  const auto stroke = [&](double slope) {
    return fmt::format("M{} {}L{} {}", markup::number(middle.x - 4), markup::number(middle.y - slope),
                       markup::number(middle.x + 4), markup::number(middle.y + slope));
  };
  return stroke(4) + stroke(-4);
}

const std::vector<MarkRow>& all_rows() {
  static const std::vector<MarkRow> rows{
      {{"wizyty i kontakty", "visits, contacts"}, {visit_held, visit_not_held}},
      {{"oceny", "assessments"}, {assessment}},
      {{"sąd", "court"}, {court_request, court_paper}},
      {{"interwencje", "interventions"}, {intervention}},
      {{"koniec i później", "the end and after"}, {closure, monitoring}}};
  return rows;
}

bool has_kind(const Timeline& timeline, MarkKind kind) {
  return std::ranges::find(timeline.marks, kind, &TimelineMark::kind) != timeline.marks.end();
}

std::string lane_text(const TimelineLane& lane, Language language) {
  const std::string_view track = label(lane.track).in(language);
  return lane.child.empty() ? std::string(track) : fmt::format("{}: {}", track, lane.child);
}

std::string spans_table(const Timeline& timeline, const show::Look& look) {
  const auto in = [&](Text text) { return in_markup(text.in(look.language)); };
  markup::PageTable table(in({"Okresy", "Times"}), {{in({"rodzaj", "kind"})},
                                                    {in({"co", "what"})},
                                                    {in({"od", "from"}), "day"},
                                                    {in({"do", "until"}), "day"}});
  for (const TimelineLane& lane : timeline.lanes)
    for (const TimelineSpan& span : lane.spans)
      table.add({{in_markup(lane_text(lane, look.language))},
                 {in_markup(span_text(lane.track, span, look.language))},
                 {in_markup(show::day_text(span.from, look.language)), "day"},
                 {span.ended ? in_markup(show::day_text(last_day(span), look.language)) : "—", "day"}});
  return table.empty() ? std::string() : table.text() + "\n";
}

std::string marks_table(const Timeline& timeline, const show::Look& look) {
  const auto in = [&](Text text) { return in_markup(text.in(look.language)); };
  markup::PageTable table(in({"Zdarzenia", "Events"}), {{in({"dzień", "day"})}, {in({"co", "what"})}});
  for (const TimelineMark& mark : timeline.marks)
    table.add(
        {{in_markup(show::day_text(mark.day, look.language))}, {in_markup(mark_text(mark, look.language))}});
  return table.empty() ? std::string() : table.text() + "\n";
}

} // namespace

bool MarkRow::has(MarkKind kind) const { return std::ranges::find(kinds, kind) != kinds.end(); }

std::vector<MarkRow> rows_with_marks(const Timeline& timeline) {
  std::vector<MarkRow> rows = all_rows();
  std::erase_if(rows, [&](const MarkRow& row) {
    return std::ranges::none_of(row.kinds, [&](MarkKind kind) { return has_kind(timeline, kind); });
  });
  return rows;
}

std::string mark_shape(MarkKind kind, markup::Point middle) {
  const std::string_view classes = word(kind);
  switch (kind) {
  case visit_held:
    return markup::svg_circle(classes, middle, 4);
  case monitoring:
    return markup::svg_circle(classes, middle, 4.5);
  case visit_not_held:
    return markup::svg_path(classes, cross(middle));
  case assessment:
    return markup::svg_path(classes, polygon(middle, {{0, -7}, {7, 0}, {0, 7}, {-7, 0}}));
  case intervention:
    return markup::svg_path(classes, polygon(middle, {{0, -7}, {7, 6}, {-7, 6}}));
  case closure:
    return markup::svg_rect(classes, {middle.x - 2, middle.y - 9, 4, 18});
  default:
    return markup::svg_rect(classes, {middle.x - 5, middle.y - 5, 10, 10});
  }
}

std::string legend(const Timeline& timeline, const show::Look& look) {
  std::string items;
  for (std::size_t i = 0; i < words<MarkKind>.size(); ++i) {
    const auto kind = static_cast<MarkKind>(i);
    if (!has_kind(timeline, kind)) continue;
    items +=
        markup::element("li", "<svg viewBox=\"0 0 18 18\" aria-hidden=\"true\">" + mark_shape(kind, {9, 9}) +
                                  "</svg>" + in_markup(label(kind).in(look.language)));
  }
  return items.empty() ? items : markup::element("ul", {{"class", "legend"}}, items) + "\n";
}

Date last_day(const TimelineSpan& span) { return std::max(span.from, *span.ended - std::chrono::days{1}); }

std::string span_text(Track track, const TimelineSpan& span, Language language) {
  const std::string_view kind = span.label.in(language);
  switch (track) {
  case Track::assignment:
    return fmt::format("{} ({})", span.subject, kind);
  case Track::plan:
    return say(language, "plan z {}", "plan of {}", show::day_text(span.from, language));
  case Track::suspension:
    return std::string(label(track).in(language));
  default:
    return std::string(kind);
  }
}

std::string mark_text(const TimelineMark& mark, Language language) {
  return fmt::format("{}: {}", label(mark.kind).in(language), mark.label.in(language));
}

std::string timeline_table(const Timeline& timeline, const show::Look& look) {
  return markup::element("details",
                         markup::element("summary", in_markup(say(look.language, "To samo w tabeli",
                                                                  "The same in a table"))) +
                             "\n" + spans_table(timeline, look) + marks_table(timeline, look)) +
         "\n";
}

} // namespace asystent::dashboard

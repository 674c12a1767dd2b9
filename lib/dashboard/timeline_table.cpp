#include "dashboard/timeline_table.hpp"

#include "markup/html.hpp"
#include "show/day_text.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent {
namespace {

std::string lane_text(const TimelineLane& lane, Language language) {
  const std::string_view track = label(lane.track).in(language);
  return lane.child.empty() ? std::string(track) : fmt::format("{}: {}", track, lane.child);
}

std::string spans_table(const Timeline& timeline, const Look& look) {
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  PageTable table(in({"Okresy", "Times"}), {{in({"rodzaj", "kind"})},
                                            {in({"co", "what"})},
                                            {in({"od", "from"}), "day"},
                                            {in({"do", "until"}), "day"}});
  for (const TimelineLane& lane : timeline.lanes)
    for (const TimelineSpan& span : lane.spans)
      table.add({{markup(lane_text(lane, look.language))},
                 {markup(span_text(lane.track, span, look.language))},
                 {markup(day_text(span.from, look.language)), "day"},
                 {span.ended ? markup(day_text(last_day(span), look.language)) : "—", "day"}});
  return table.empty() ? std::string() : table.text() + "\n";
}

std::string marks_table(const Timeline& timeline, const Look& look) {
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  PageTable table(in({"Zdarzenia", "Events"}), {{in({"dzień", "day"})}, {in({"co", "what"})}});
  for (const TimelineMark& mark : timeline.marks)
    table.add({{markup(day_text(mark.day, look.language))}, {markup(mark_text(mark, look.language))}});
  return table.empty() ? std::string() : table.text() + "\n";
}

} // namespace

Date last_day(const TimelineSpan& span) { return std::max(span.from, *span.ended - std::chrono::days{1}); }

std::string span_text(Track track, const TimelineSpan& span, Language language) {
  const std::string_view kind = span.label.in(language);
  switch (track) {
  case Track::assignment:
    return fmt::format("{} ({})", span.subject, kind);
  case Track::plan:
    return say(language, "plan z {}", "plan of {}", day_text(span.from, language));
  case Track::suspension:
    return std::string(label(track).in(language));
  default:
    return std::string(kind);
  }
}

std::string mark_text(const TimelineMark& mark, Language language) {
  return fmt::format("{}: {}", label(mark.kind).in(language), mark.label.in(language));
}

std::string timeline_table(const Timeline& timeline, const Look& look) {
  return element("details",
                 element("summary", markup(say(look.language, "To samo w tabeli", "The same in a table"))) +
                     "\n" + spans_table(timeline, look) + marks_table(timeline, look)) +
         "\n";
}

} // namespace asystent

#pragma once

#include "dashboard/timeline.hpp"
#include "markup/svg.hpp"
#include "show/look.hpp"

#include <string>
#include <vector>

namespace asystent::dashboard {

// What the spans and marks of a timeline are called and how they look, for its picture, its legend and its
// table.

/// Kinds of marks that share a row of the picture.
struct MarkRow {
  Text label;
  std::vector<MarkKind> kinds;

  bool has(MarkKind kind) const;
};

/// The rows that have a mark, from the top.
std::vector<MarkRow> rows_with_marks(const Timeline& timeline);

/// Each kind has its own shape: colour is never the only sign.
std::string mark_shape(MarkKind kind, markup::Point middle);

/// What the shapes mean that the timeline has.
std::string legend(const Timeline& timeline, const show::Look& look);

/// What a span is: the assistant, the kind of consent or place, `plan z 16.02.2026`.
std::string span_text(Track track, const TimelineSpan& span, Language language);

/// `wizyta lub kontakt: wizyta w domu`
std::string mark_text(const TimelineMark& mark, Language language);

/// The last day on which it holds; it has ended.
Date last_day(const TimelineSpan& span);

/// All spans and marks, folded up.
std::string timeline_table(const Timeline& timeline, const show::Look& look);

} // namespace asystent::dashboard

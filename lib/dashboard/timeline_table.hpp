#pragma once

#include "dashboard/timeline.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent {

/// What a span is: the assistant, the kind of consent or place, `plan z 16.02.2026`.
std::string span_text(Track track, const TimelineSpan& span, Language language);

/// `odbyła się: wizyta w domu`
std::string mark_text(const TimelineMark& mark, Language language);

/// The last day on which it holds; it has ended.
Date last_day(const TimelineSpan& span);

/// All spans and marks, folded up.
std::string timeline_table(const Timeline& timeline, const Look& look);

} // namespace asystent

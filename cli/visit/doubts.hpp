#pragma once

#include "cli/session.hpp"
#include "model/meeting_times.hpp"

#include <span>
#include <string>

namespace asystent::cli {

/// What speaks against a meeting of the family: a free day, a time without visits, another meeting of the
/// family on that day, or one of the same assistant with another family at that hour. It is told, and the
/// meeting is written all the same. `own`: the family's other meetings of that day.
std::string doubts(Call& call, const Family& family, const MeetingTime& meeting,
                   std::span<const MeetingTime> own);

/// The same with all that are agreed for the day.
std::string doubts(Call& call, const Family& family, const MeetingTime& meeting);

/// Nothing is agreed for a day that has passed. Throws CommandError (usage).
void refuse_past(const Output& output, const Family& family, Date day, Date today);

/// The day, with the hours where they are known: `pt 27.11.2026 15:00–16:00`.
std::string when_text(const MeetingTime& meeting, Language language);

} // namespace asystent::cli

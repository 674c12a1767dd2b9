#include "show/meeting_text.hpp"

#include "show/day_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

namespace asystent::show {

std::string hours_text(std::optional<ClockTime> from, std::optional<ClockTime> to) {
  if (!from) return {};
  return to ? fmt::format("{}–{}", to_string(*from), to_string(*to)) : to_string(*from);
}

std::string moment_text(const NextVisit& meeting, Language language) {
  const std::string hours = hours_text(meeting.from, meeting.to);
  return weekday_text(meeting.day, language) + (hours.empty() ? "" : " " + hours);
}

std::string kind_text(const NextVisit& meeting, Language language) {
  if (meeting.kind) return std::string(label(*meeting.kind).in(language));
  return meeting.is_announced ? say(language, "wizyta", "visit") : say(language, "spotkanie", "meeting");
}

std::string subject_text(const NextVisit& meeting, const Look& look) {
  std::string text = kind_text(meeting, look.language);
  if (!look.names) return text;
  std::string_view between = ": ";
  for (const Private part : {Private(meeting.what), Private(meeting.place)}) {
    if (part.empty()) continue;
    text.append(between).append(shown(part, look));
    between = ", ";
  }
  return text;
}

} // namespace asystent::show

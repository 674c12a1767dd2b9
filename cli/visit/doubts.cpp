#include "cli/visit/doubts.hpp"

#include "calendar/term.hpp"
#include "model/facts.hpp"
#include "model/policy.hpp"
#include "model/spans.hpp"
#include "show/day_text.hpp"
#include "show/meeting_text.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

/// Why a day is free, for who did not think of it; empty on a working day.
std::string free_day(const Output& output, const Policy& policy, Date day) {
  if (const auto name = statutory_free_day(day)) return std::string(name->in(output.language()));
  if (std::chrono::weekday(day) == std::chrono::Saturday) return output.say("sobota", "Saturday");
  return policy.free_days.is_free(day) ? output.say("dzień wolny jednostki", "a free day of the office")
                                       : std::string();
}

/// The meetings of other families that the assistant cannot be at too.
std::string clashes(Call& call, const Family& family, std::string_view assistant,
                    const MeetingTime& meeting) {
  if (assistant.empty() || !meeting.from) return {};
  std::string told;
  for (const auto& clash : call.session.overview().meetings_at(meeting, assistant, family.id->text))
    told += call.output.say("; uwaga: o {} jest spotkanie z rodziną {}",
                            "; note: at {} there is a meeting with family {}", to_string(*clash.time.from),
                            clash.family);
  return told;
}

} // namespace

std::string doubts(Call& call, const Family& family, const MeetingTime& meeting,
                   std::span<const MeetingTime> own) {
  std::string told;
  if (const std::string why = free_day(call.output, call.session.book().policy(), meeting.day); !why.empty())
    told += call.output.say("; uwaga: to dzień wolny ({})", "; note: this is a free day ({})", why);
  const auto lasts = [&](const Suspension& suspension) { return span_of(suspension).holds(meeting.day); };
  if (std::ranges::any_of(family.suspensions, lasts))
    told += call.output.say("; uwaga: to czas bez wizyt", "; note: this is in a time without visits");
  if (!own.empty())
    told += call.output.say("; uwaga: na ten dzień jest już umówione spotkanie",
                            "; note: there is another meeting on that day");
  const std::string_view at_work = call.session.at_work();
  return told + clashes(call, family,
                        at_work.empty() ? on_duty(family, call.session.office(), meeting.day) : at_work,
                        meeting);
}

std::string doubts(Call& call, const Family& family, const MeetingTime& meeting) {
  return doubts(call, family, meeting,
                meetings_on(family, call.session.office(), meeting.day, call.options.today()));
}

void refuse_past(const Output& output, const Family& family, Date day, Date today) {
  if (day >= today) return;
  output.stop(
      ExitStatus::usage,
      "dzień {0} już minął. Spotkanie, do którego doszło, zapisz: asystent visit add {1} --date {2} …",
      "{0} has passed. A meeting that took place is written by: asystent visit add {1} --date {2} …",
      output.shown(day), family.id->text, iso(day));
}

std::string when_text(const MeetingTime& meeting, Language language) {
  const std::string hours = show::hours_text(meeting.from, meeting.to);
  return show::weekday_text(meeting.day, language) + (hours.empty() ? "" : " " + hours);
}

} // namespace asystent::cli

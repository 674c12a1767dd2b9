#include "show/deadline_text.hpp"

#include "rules/catalogue.hpp"
#include "show/day_text.hpp"
#include "text/say.hpp"

namespace asystent {
std::string when_text(const Deadline& deadline, const Look& look) {
  const Date day = *deadline.finding.rolled;
  if (deadline.state == DeadlineState::upcoming)
    return fmt::format("{} ({})", distance_text(day, look), weekday_text(day, look.language));
  return say(look.language, "{0} {0:dzień|dni|dni} po terminie ({1})", "{0} {0:day|days} overdue ({1})",
             Count{-deadline.days}, day_text(day, look.language));
}

std::string mending_command(const Deadline& deadline, const Look& look) {
  const Finding& finding = deadline.finding;
  const auto value = [&](std::string_view name) { return argument_text(finding, name, look.language); };
  return fmt::format(fmt::runtime("asystent " + std::string(info(finding.id).duty.value().command)),
                     fmt::arg("family", finding.family), fmt::arg("goal", value("goal")),
                     fmt::arg("number", value("number")),
                     fmt::arg("member", look.names ? value("member") : "…"));
}

} // namespace asystent

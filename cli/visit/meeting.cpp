#include "calendar/term.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/agreed_meetings.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "model/policy.hpp"
#include "model/spans.hpp"
#include "show/day_text.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array plan_options = std::to_array<Option>({
    {.name = "--date", .kind = Kind::due_date, .key = "date", .required = true},
    {.name = "--from", .kind = Kind::time, .key = "from"},
    {.name = "--to", .kind = Kind::time, .key = "to"},
    {.name = "--kind", .kind = Kind::word, .key = "kind"},
    {.name = "--place", .key = "place"},
    {.name = "--what", .key = "what"},
    {.name = "--with", .kind = Kind::name, .key = "with", .repeated = true},
    file_option,
    again_option,
    override_option,
});

constexpr std::array drop_options = std::to_array<Option>({
    {.name = "--date",
     .kind = Kind::near_date,
     .meaning = {"dzień spotkania; bez tej opcji najbliższe", "day of the meeting; the next one without it"}},
    {.name = "--why", .key = "why", .required = true},
    override_option,
});

/// A Saturday counts as one: terms that end there roll on.
bool is_free(const Policy& policy, Date day) { return rolled(day, policy.free_days) != day; }

/// What speaks against the day: it is told, and the meeting is written.
std::string doubts(Call& call, const Family& family, Date day) {
  std::string told;
  if (is_free(call.session.book().policy(), day))
    told += call.output.say("; uwaga: to dzień wolny", "; note: this is a free day");
  const auto lasts = [day](const Suspension& suspension) { return span_of(suspension).holds(day); };
  if (std::ranges::any_of(family.suspensions, lasts))
    told += call.output.say("; uwaga: to czas bez wizyt", "; note: this is in a time without visits");
  const auto is_there = [day](const Appointment& other) { return *other.date == day && !other.dropped; };
  if (std::ranges::any_of(family.appointments, is_there))
    told += call.output.say("; uwaga: na ten dzień jest już umówione spotkanie",
                            "; note: there is another meeting on that day");
  return told;
}

ExitStatus plan_meeting(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry meeting = entry_from_options(call.options, call.output);
  check_entry(call, meeting);
  const Date day = *meeting.date("date");
  std::string when = show::weekday_text(day, call.output.language());
  if (!meeting.lacks("from")) when += fmt::format(" {}", meeting.text("from"));
  const std::string done =
      call.output.say("umówiono spotkanie: {}", "meeting agreed: {}", when) + doubts(call, family, day);
  return add_entry(call, "appointments", "date", std::move(meeting), done);
}

/// An announced visit has no entry of its own that could be given up.
[[noreturn]] void stop_without_meeting(const Output& output, const Family& family, std::optional<Date> day) {
  const auto announces = [day](const Visit& visit) { return day && visit.next && visit.next->day == *day; };
  if (std::ranges::any_of(family.visits, announces))
    output.stop(
        ExitStatus::usage,
        "wizytę na {0} zapowiedziano we wpisie; odwołaną zapisz: asystent visit add {1} --date {2} "
        "--outcome cancelled_by_family",
        "the visit of {0} was announced in an entry; called off it is written: asystent visit add {1} "
        "--date {2} --outcome cancelled_by_family",
        output.shown(*day), family.id->text, iso(*day));
  if (day)
    output.stop(ExitStatus::usage, "na {} nie ma umówionego spotkania", "there is no meeting on {}",
                output.shown(*day));
  output.stop(ExitStatus::usage, "nie ma umówionego spotkania od dziś; dzień poda --date",
              "there is no meeting from today on; --date gives the day");
}

ExitStatus drop_meeting(Call& call) {
  const CaseFile& file = call.session.case_file();
  const auto day = call.options.date("--date");
  const Date today = call.options.today();
  const KeptMeetings kept(file.family);
  const Appointment* meeting = earliest(file.family.appointments, [&](const Appointment& one) {
    return !one.dropped && !kept.has(one, today) && (day ? *one.date == *day : *one.date >= today);
  });
  if (meeting == nullptr) stop_without_meeting(call.output, file.family, day);
  call.options.required("--why");
  NewEntry values = values_from_options(call);
  values.put_default("dropped", today);
  Change change(file);
  change.set_each(*meeting, std::move(values));
  return make_change(call, change,
                     call.output.say("odwołano spotkanie z dnia {}", "meeting of {} given up",
                                     call.output.shown(*meeting->date)));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "plan",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"umówione spotkanie", "a meeting agreed"},
     .examples =
         {"asystent visit plan 7 --date piątek --from 10:00 --to 11:00",
          "asystent visit plan 7 --date +2w --kind meeting --what \"Zespół interdyscyplinarny\" --with "
          "\"Maria Nowak\""},
     .options = plan_options,
     .entry = entry_kind<Appointment>,
     .run = plan_meeting},
    {.group = "visit",
     .name = "drop",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"odwołuje umówione spotkanie", "gives a meeting up"},
     .examples = {"asystent visit drop 7 --why \"Choroba dziecka\"",
                  "asystent visit drop 7 --date 11.02. --why \"Zespół przełożono\""},
     .options = drop_options,
     .entry = entry_kind<Appointment>,
     .run = drop_meeting},
});

} // namespace

std::span<const Command> meeting_commands() { return commands; }

} // namespace asystent::cli

#include "calendar/clock_time.hpp"
#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/visit/doubts.hpp"
#include "model/agreed_meetings.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "text/utf8.hpp"

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

constexpr std::array move_options = std::to_array<Option>({
    {.name = "--date",
     .kind = Kind::near_date,
     .meaning = {"dzień spotkania; bez tej opcji najbliższe", "day of the meeting; the next one without it"}},
    {.name = "--on",
     .kind = Kind::moment,
     .required = true,
     .meaning = {"nowy dzień, także z godziną", "the new day, also with the hour"}},
    {.name = "--from",
     .kind = Kind::time,
     .meaning = {"nowa godzina rozpoczęcia; gdy brak, dotychczasowa",
                 "the new hour; the same as before without it"}},
    {.name = "--to", .kind = Kind::time, .meaning = {"nowa godzina zakończenia", "the new end"}},
    override_option,
});

constexpr std::array drop_options = std::to_array<Option>({
    {.name = "--date",
     .kind = Kind::near_date,
     .meaning = {"dzień spotkania; bez tej opcji najbliższe", "day of the meeting; the next one without it"}},
    {.name = "--why", .key = "why", .required = true},
    override_option,
});

MeetingTime time_of(const NewEntry& meeting) {
  return {*meeting.date("date"), parse_clock_time(meeting.text("from")),
          parse_clock_time(meeting.text("to"))};
}

ExitStatus plan_meeting(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry meeting = entry_from_options(call.options, call.output);
  check_entry(call, meeting);
  const MeetingTime time = time_of(meeting);
  refuse_past(call.output, family, time.day, call.options.today());
  const std::string done = call.output.say("umówiono spotkanie: {}", "meeting agreed: {}",
                                           when_text(time, call.output.language())) +
                           doubts(call, family, time);
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

/// The one of that day; without a day the next one.
const Appointment* open_appointment(const Family& family, std::optional<Date> day, Date today) {
  const KeptMeetings kept(family);
  return earliest(family.appointments, [&](const Appointment& one) {
    return !one.dropped && !kept.has(one, today) && (day ? *one.date == *day : *one.date >= today);
  });
}

/// A meeting that can be moved: an appointment, or the visit that an entry announces; both where they are
/// one.
struct Movable {
  const Appointment* appointment = nullptr;
  const Visit* visit = nullptr;
  MeetingTime time;
};

Movable of_appointment(const Appointment& meeting, const Visit* visit) {
  MeetingTime time{*meeting.date, meeting.from.value, meeting.to.value};
  const bool is_one =
      visit != nullptr && is_announced_too(meeting.kind.value, {time.day, time.from}, *visit->next);
  if (is_one && !time.from) time.from = visit->next->time;
  return {&meeting, is_one ? visit : nullptr, time};
}

/// What was agreed and announced as one is given up as one: the agreement keeps the day and why.
ExitStatus drop_meeting(Call& call) {
  const CaseFile& file = call.session.case_file();
  const auto day = call.options.date("--date");
  const Date today = call.options.today();
  const Appointment* appointment = open_appointment(file.family, day, today);
  if (appointment == nullptr) stop_without_meeting(call.output, file.family, day);
  call.options.required("--why");
  NewEntry values = values_from_options(call);
  values.put_default("dropped", today);
  const Movable meeting =
      of_appointment(*appointment, announcing_visit(file.family, call.session.office(), today));
  std::string done = call.output.say("odwołano spotkanie z dnia {}", "meeting of {} given up",
                                     call.output.shown(*appointment->date));
  Change change(file);
  change.set_each(*appointment, std::move(values));
  if (meeting.visit != nullptr) {
    change.clear(*meeting.visit, "next");
    done +=
        call.output.say("; także zapowiedź we wpisie z dnia {}", "; its announcement in the entry of {} too",
                        call.output.shown(*meeting.visit->date));
  }
  return make_change(call, change, done);
}

/// The one of the day, or the next one.
Movable meeting_to_move(Call& call, const Family& family, std::optional<Date> day) {
  const Date today = call.options.today();
  const Appointment* meeting = open_appointment(family, day, today);
  const Visit* visit = announcing_visit(family, call.session.office(), today);
  if (visit != nullptr && (day ? visit->next->day != *day : visit->next->day < today)) visit = nullptr;
  if (meeting == nullptr && visit == nullptr) stop_without_meeting(call.output, family, day);
  if (visit == nullptr || (meeting != nullptr && *meeting->date <= visit->next->day))
    return of_appointment(*meeting, visit);
  return {nullptr, visit, {visit->next->day, visit->next->time, std::nullopt}};
}

std::optional<ClockTime> time_given(const Options& options, const Output& output, std::string_view option) {
  const auto typed = options.text(option);
  if (!typed) return std::nullopt;
  if (const auto time = parse_typed_time(*typed)) return time;
  output.stop(ExitStatus::usage, "{}: „{}” nie jest godziną, np. 15:00", "{}: '{}' is no time, such as 15:00",
              option, printable(*typed));
}

/// Without an hour of its own the meeting keeps the one it had; with another beginning it is as long as it
/// was.
MeetingTime moved_time(Call& call, const MeetingTime& before) {
  call.options.required("--on");
  const Moment on = *call.options.moment("--on");
  auto from = time_given(call.options, call.output, "--from");
  if (!from) from = on.time;
  MeetingTime after{on.day, from ? from : before.from, time_given(call.options, call.output, "--to")};
  if (after.to || !before.to || !before.from) return after;
  const int end = after.from->minutes + before.to->minutes - before.from->minutes;
  after.to = ClockTime{std::min(end, 24 * 60)};
  return after;
}

/// The values that say when it is now.
void set_time(Change& change, const Movable& meeting, const MeetingTime& time) {
  if (meeting.visit != nullptr) {
    NewEntry values(entry_kind<Visit>);
    values.put("next", time.from ? iso(time.day) + " " + to_string(*time.from) : iso(time.day));
    change.set_each(*meeting.visit, std::move(values));
  }
  if (meeting.appointment == nullptr) return;
  NewEntry values(entry_kind<Appointment>);
  values.put("date", time.day);
  if (time.from) values.put("from", to_string(*time.from));
  if (time.to) values.put("to", to_string(*time.to));
  change.set_each_in_order(*meeting.appointment, "date", std::move(values));
}

/// The family's other meetings of that day.
std::vector<MeetingTime> others_on(Call& call, const Family& family, Date day, const MeetingTime& moved) {
  auto all = meetings_on(family, call.session.office(), day, call.options.today());
  const auto same = std::ranges::find_if(
      all, [&](const MeetingTime& one) { return one.day == moved.day && one.from == moved.from; });
  if (same != all.end()) all.erase(same);
  return all;
}

ExitStatus move_meeting(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Movable meeting = meeting_to_move(call, file.family, call.options.date("--date"));
  const MeetingTime after = moved_time(call, meeting.time);
  refuse_past(call.output, file.family, after.day, call.options.today());
  if (after.day == meeting.time.day && after.from == meeting.time.from && after.to == meeting.time.to)
    call.output.stop(ExitStatus::usage, "spotkanie jest już umówione na {}",
                     "the meeting is agreed for {} already", when_text(after, call.output.language()));
  Change change(file);
  set_time(change, meeting, after);
  const Language language = call.output.language();
  return make_change(
      call, change,
      call.output.say("przełożono spotkanie: {} → {}", "meeting moved: {} → {}",
                      when_text(meeting.time, language), when_text(after, language)) +
          doubts(call, file.family, after, others_on(call, file.family, after.day, meeting.time)));
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
     .name = "move",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"przekłada umówione spotkanie", "moves a meeting to another time"},
     .examples = {"asystent visit move 7 --on \"pt 15:00\"",
                  "asystent visit move 7 --date 11.02. --on 13.02. --from 9:00"},
     .options = move_options,
     .run = move_meeting},
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

#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "model/facts.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

namespace asystent::cli {
namespace {

// What describes an entry of the journal, when it is added and when it is amended.
constexpr std::array entry_options = std::to_array<Option>({
    {.name = "--from", .kind = Kind::time, .key = "from"},
    {.name = "--to", .kind = Kind::time, .key = "to"},
    {.name = "--minutes", .kind = Kind::number, .key = "minutes"},
    {.name = "--kind", .kind = Kind::word, .key = "kind"},
    {.name = "--outcome", .kind = Kind::word, .key = "outcome"},
    {.name = "--place", .key = "place"},
    {.name = "--present", .kind = Kind::id, .key = "present", .repeated = true},
    {.name = "--others", .key = "others", .repeated = true},
    {.name = "--group", .key = "group"},
    {.name = "--area", .kind = Kind::word, .key = "area"},
    {.name = "--tasks", .kind = Kind::word, .key = "tasks", .repeated = true},
    {.name = "--goals", .kind = Kind::id, .key = "goals", .repeated = true},
    {.name = "--note", .key = "note"},
    {.name = "--next", .kind = Kind::due_date, .key = "next"},
    {.name = "--signed-by", .kind = Kind::id, .key = "signed_by"},
    file_option,
    override_option,
});

constexpr auto add_options = std::to_array<Option>({
                                 {.name = "--date", .kind = Kind::past_date, .key = "date"},
                             }) +
                             entry_options;

constexpr auto amend_options =
    std::to_array<Option>({
        {.name = "--date",
         .kind = Kind::past_date,
         .required = true,
         .meaning = {"dzień wpisu, który poprawić", "the day of the entry to amend"}},
        {.name = "--at",
         .kind = Kind::time,
         .meaning = {"godzina rozpoczęcia, gdy w tym dniu jest kilka wpisów",
                     "its beginning, where the day has several entries"}},
    }) +
    entry_options;

constexpr std::array work_options = std::to_array<Option>({
    {.name = "--what", .key = "what", .required = true},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--from", .kind = Kind::time, .key = "from"},
    {.name = "--to", .kind = Kind::time, .key = "to"},
    {.name = "--minutes", .kind = Kind::number, .key = "minutes"},
    {.name = "--area", .kind = Kind::word, .key = "area"},
    {.name = "--tasks", .kind = Kind::word, .key = "tasks", .repeated = true},
    file_option,
    override_option,
});

/// Who made the visit: written where it was said, and asked for where nobody is assigned on the day.
void add_assistant(Call& call, const Family& family, NewEntry& entry, Date day) {
  if (entry.has("assistant")) return;
  if (const auto at_work = call.session.at_work(); !at_work.empty())
    return entry.put("assistant", std::string(at_work));
  if (on_duty(family, call.session.office(), day).empty())
    call.output.stop(ExitStatus::usage, "w dniu {} rodzina nie ma asystenta: podaj, kto pracował (--as)",
                     "the family has no assistant on {}: say who worked (--as)", call.output.shown(day));
}

/// The two times say how long it took.
void refuse_minutes_beside_times(const Output& output, const NewEntry& entry) {
  const bool has_times = !entry.text("from").empty() || !entry.text("to").empty();
  if (has_times && !entry.text("minutes").empty())
    output.stop(ExitStatus::usage, "--minutes tylko bez --from i --to",
                "--minutes only without --from and --to");
}

ExitStatus add_visit(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry entry = entry_from_options(call.options, call.output);
  refuse_minutes_beside_times(call.output, entry);
  entry.put_default("date", call.options.today());
  entry.put_default("kind", "home");
  entry.put_default("outcome", "held");
  check_entry(call, entry);
  const Date day = *entry.date("date");
  add_assistant(call, family, entry, day);
  if (day < call.options.today()) entry.put_default("recorded", call.options.today());
  return add_entry(call, "visits", "date", std::move(entry),
                   call.output.say("zapisano wpis z dnia {}", "entry of {} written", call.output.shown(day)));
}

ExitStatus amend_visit(Call& call) {
  const CaseFile& file = call.session.case_file();
  call.options.required("--date");
  const Date day = *call.options.date("--date");
  const Visit& visit = look_up_visit(call.options, call.output, file.family, day);
  NewEntry changed = entry_from_options(call.options, call.output);
  if (changed.is_empty())
    call.output.stop(ExitStatus::usage, "nie podano, co zmienić. Pomoc: {} --help",
                     "nothing to change is given. Help: {} --help", full_name(call.options.command()));
  refuse_minutes_beside_times(call.output, changed);
  check_values(call, changed);
  Change change(file);
  change.set_each(visit, std::move(changed));
  return make_change(
      call, change,
      call.output.say("poprawiono wpis z dnia {}", "entry of {} amended", call.output.shown(day)));
}

std::string who_works(Call& call, const NewEntry& entry) {
  if (const std::string_view at_work = call.session.at_work(); !at_work.empty()) return std::string(at_work);
  auto missing = missing_options(call.options, entry);
  if (missing.empty())
    call.output.stop(ExitStatus::usage, "podaj, czyja to praca: --as ASYSTENT",
                     "say whose work it is: --as ASSISTANT");
  missing.insert(missing.begin(), "--as");
  call.options.stop_missing(missing);
}

/// A worklog of an assistant who has none yet.
NewEntry new_worklog(const std::string& assistant, NewEntry entry) {
  NewEntry worklog(entry_kind<Worklog>);
  worklog.put("asystent", "1");
  worklog.put("assistant", assistant);
  worklog.add_item("entries", std::move(entry));
  return worklog;
}

/// A worklog that cannot be read is not written either.
void refuse_unreadable(Call& call, const std::string& file) {
  auto problems = call.session.overview().problems().where(
      [&](const Finding& problem) { return problem.place.file == file; });
  if (problems.empty()) return;
  throw CommandError(ExitStatus::unreadable,
                     call.output.say("nie można odczytać {}", "{} cannot be read", file),
                     std::move(problems));
}

ExitStatus add_own_work(Call& call) {
  NewEntry entry = entry_from_options(call.options, call.output);
  const std::string assistant = who_works(call, entry);
  refuse_minutes_beside_times(call.output, entry);
  entry.put_default("date", call.options.today());
  check_entry(call, entry);
  const std::string done = call.output.say("zapisano pracę własną z dnia {}", "own work of {} written",
                                           shown_date(call.output, entry, "date"));
  const std::string file = fmt::format("{}/{}.yaml", casebook::worklogs_folder, assistant);
  refuse_unreadable(call, file);
  const auto present = call.session.book().worklog(file);
  if (const auto* worklog = std::get_if<casebook::WorklogFile>(&present)) {
    Change change(*worklog);
    change.insert(worklog->worklog, "entries", "date", std::move(entry));
    return make_change(call, change, done);
  }
  if (find_assistant(call.session.office(), assistant) == nullptr)
    call.output.stop(ExitStatus::usage, "nie ma asystenta „{}” w asystent.yaml",
                     "there is no assistant '{}' in asystent.yaml", printable(assistant));
  return make_change(call, Change(file, new_worklog(assistant, std::move(entry))), done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "add",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"wpis dziennika: wizyta, kontakt albo próba kontaktu",
                 "an entry of the journal: a visit, a contact or an attempt"},
     .examples =
         {"asystent visit add 7 --from 15:00 --to 16:30 --present anna,kuba --tasks 3,6 --note \"Plan dnia\"",
          "asystent visit add 26-7 --date -1d --outcome not_found"},
     .options = add_options,
     .entry = entry_kind<Visit>,
     .run = add_visit},
    {.group = "visit",
     .name = "amend",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"poprawia jeden wpis dziennika", "amends one entry of the journal"},
     .examples = {"asystent visit amend 7 --date -1d --signed-by anna",
                  "asystent visit amend 7 --date 2026-11-20 --at 15:00 --to 16:45"},
     .options = amend_options,
     .entry = entry_kind<Visit>,
     .run = amend_visit},
    {.group = "visit",
     .name = "work",
     .access = Access::writes,
     .summary = {"praca własna, która nie dotyczy żadnej rodziny", "own work that belongs to no family"},
     .examples = {"asystent visit work --as elis --what \"Szkolenie\" --from 9:00 --to 13:00",
                  "asystent visit work --as elis --what \"Superwizja\" --date 2026-11-17 --minutes 90"},
     .options = work_options,
     .entry = entry_kind<WorklogEntry>,
     .run = add_own_work},
});

} // namespace

std::span<const Command> visit_commands() { return commands; }

} // namespace asystent::cli

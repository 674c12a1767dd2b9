#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/replaced.hpp"
#include "cli/told.hpp"
#include "cli/visit/add.hpp"
#include "cli/visit/agreed.hpp"
#include "cli/visit/times.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "show/private.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

namespace asystent::cli {
namespace {

constexpr Option child_option{.name = "--child",
                              .repeated = true,
                              .meaning = {"jak zastano dziecko", "how a child was seen"},
                              .value = {"ID: TEKST", "ID: TEXT"}};

constexpr Option step_option{.name = "--agreed",
                             .repeated = true,
                             .meaning = {"ustalenie: kto, co i do kiedy (@DATA można pominąć)",
                                         "an agreed step: who, what and by when (@DATE may be absent)"},
                             .value = {"KTO: CO @DATA", "WHO: WHAT @DATE"}};

// What describes an entry of the journal, when it is added and when it is amended.
constexpr std::array entry_options = std::to_array<Option>({
    {.name = "--from", .kind = Kind::time, .key = "from"},
    {.name = "--to", .kind = Kind::time, .key = "to"},
    {.name = "--minutes", .kind = Kind::number, .key = "minutes"},
    {.name = "--kind", .kind = Kind::word, .key = "kind", .preset = "home"},
    {.name = "--outcome", .kind = Kind::word, .key = "outcome", .preset = "held"},
    {.name = "--place", .key = "place"},
    {.name = "--present", .kind = Kind::id, .key = "present", .repeated = true},
    {.name = "--others", .kind = Kind::name, .key = "others", .repeated = true},
    {.name = "--group", .key = "group"},
    {.name = "--area", .kind = Kind::word, .key = "area"},
    {.name = "--tasks", .kind = Kind::word, .key = "tasks", .repeated = true},
    {.name = "--goals", .kind = Kind::id, .key = "goals", .repeated = true},
    {.name = "--note", .kind = Kind::prose, .key = "note"},
    {.name = "--impression", .kind = Kind::prose, .key = "impression"},
    child_option,
    step_option,
    {.name = "--km", .kind = Kind::number, .key = "km"},
    {.name = "--unannounced",
     .kind = Kind::flag,
     .meaning = {"wizyta niezapowiedziana", "an unannounced visit"}},
    {.name = "--next", .kind = Kind::moment, .key = "next"},
    {.name = "--signed-by", .kind = Kind::id, .key = "signed_by"},
    file_option,
    override_option,
});

constexpr auto add_options =
    std::to_array<Option>({
        {.name = "--date", .kind = Kind::past_date, .key = "date"},
        {.name = "--family",
         .kind = Kind::id,
         .repeated = true,
         .meaning = {"taki sam wpis także w tej rodzinie: spotkanie kilku rodzin",
                     "the same entry in this family too: a meeting of several families"}},
        {.name = "--as-last",
         .kind = Kind::flag,
         .meaning = {"obecni, zadania i cele jak w ostatnim takim kontakcie",
                     "present, tasks and goals as in the last such contact"}},
        again_option,
    }) +
    entry_options;

constexpr auto amend_options =
    std::to_array<Option>({
        {.name = "--date",
         .kind = Kind::past_date,
         .meaning = {"dzień wpisu, który poprawić; gdy brak, najnowszy wpis",
                     "the day of the entry to amend; when absent, the newest entry"}},
        {.name = "--at",
         .kind = Kind::time,
         .meaning = {"godzina rozpoczęcia, gdy w tym dniu jest kilka wpisów",
                     "its beginning, where the day has several entries"}},
        {.name = "--add-note",
         .kind = Kind::prose,
         .meaning = {"dopisz do notatki, pod tym, co w niej jest", "add to the note, below what is there"}},
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
    again_option,
    no_modeline_option,
    override_option,
});

/// With --add-note nothing that was written is lost.
void add_to_note(const Options& options, const Output& output, const Visit& visit, NewEntry& changed) {
  if (!options.has("--add-note")) return;
  if (changed.has("note"))
    output.stop(ExitStatus::usage, "podaj --note albo --add-note, nie obie opcje",
                "give --note or --add-note, not both");
  std::string note;
  // It goes back to where it stands.
  if (visit.note) note = std::string(show::shown_always(*visit.note));
  note.erase(note.find_last_not_of('\n') + 1);
  note += (note.empty() ? "" : "\n") + prose(options, output, "--add-note");
  changed.put("note", note, origin_of(options, "--add-note"));
}

/// The one of the day; without a day the newest: of one day the later by its beginning, then in the file.
const Visit& visit_to_amend(const Call& call, const Family& family) {
  if (const auto day = call.options.date("--date"))
    return look_up_visit(call.options, call.output, family, *day);
  const auto when = [](const Visit& visit) { return std::pair(*visit.date, visit.from.value); };
  const Visit* last = newest(
      family.visits, [](const Visit&) { return true; }, when);
  if (last == nullptr)
    call.output.stop(ExitStatus::usage, "rodzina nie ma jeszcze żadnego wpisu",
                     "the family has no entry yet");
  return call.options.has("--at") ? look_up_visit(call.options, call.output, family, *last->date) : *last;
}

/// Where a meeting did not happen nobody was present, and nobody signed: what the entry said of them goes.
/// Its time stays: it was worked.
std::string take_people_away(const Output& output, Change& change, const Visit& visit,
                             const NewEntry& changed) {
  const auto outcome = changed.word<Outcome>("outcome");
  if (!outcome || *outcome == Outcome::held) return {};
  std::vector<std::string_view> gone;
  const auto take = [&](std::string_view key, bool is_there) {
    if (!is_there || changed.has(key)) return;
    change.clear(visit, key);
    gone.push_back(key);
  };
  take("present", !visit.present.empty());
  take("others", !visit.others.empty());
  take("signed_by", bool(visit.signed_by));
  if (gone.empty()) return {};
  return output.say("; spotkania nie było, więc usunięto: {}",
                    "; there was no meeting, so these are taken away: {}", fmt::join(gone, ", "));
}

NewEntry visit_as_it_is(Call& call) {
  const CaseFile& file = call.session.case_file();
  return NewEntry::copy_of(entry_kind<Visit>, file, visit_to_amend(call, file.family));
}

ExitStatus amend_visit(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Visit& visit = visit_to_amend(call, file.family);
  const Date day = *visit.date;
  NewEntry changed = entry_from_options(call.options, call.output);
  add_told(call, changed);
  keep_told(visit.children, "children", changed);
  add_to_note(call.options, call.output, visit, changed);
  if (!call.options.has("--agreed")) refuse_nothing_to_change(call, changed);
  if (changed.has("override")) // what is kept there, is kept
    call.output.stop(ExitStatus::usage, "powody zapisu mimo błędu podaje --override, nie --file",
                     "reasons for saving all the same are given by --override, not by --file");
  settle_times(call.options, call.output, changed);
  settle_with_entry(call.options, call.output, visit, changed);
  check_values(call, changed);
  Change change(file);
  auto replaced = change.replaced_by(visit, changed);
  if (call.options.has("--add-note")) // the old text is still there
    std::erase_if(replaced, [](const casebook::Replaced& one) { return one.key == "note"; });
  for (NewEntry& step : steps_of(call.options, call.output)) change.append(visit, "agreed", std::move(step));
  const std::string without = take_people_away(call.output, change, visit, changed);
  change.set_each(visit, std::move(changed));
  const ExitStatus status = make_change(
      call, change,
      call.output.say("poprawiono wpis z dnia {}", "entry of {} amended", call.output.shown(day)) + without);
  tell_replaced(call, replaced);
  return status;
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
  settle_times(call.options, call.output, entry);
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
  Change change(file, new_worklog(assistant, std::move(entry)));
  change.begin_with(call.session.modeline(file));
  return make_change(call, change, done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "visit",
     .name = "add",
     .operand = Operand::entry,
     .access = Access::writes,
     .summary = {"wpis dziennika: wizyta, kontakt albo próba kontaktu",
                 "an entry of the journal: a visit, a contact or an attempt"},
     .examples = {"asystent visit add 7 15:00-16:30 anna,kuba \"Plan dnia\" --tasks 3,6 --next \"pt 15:00\"",
                  "asystent visit add 26-7 wczoraj nie_zastano"},
     .options = add_options,
     .entry = entry_kind<Visit>,
     .run = add_visit,
     .known = known_visit},
    {.group = "",
     .name = "w",
     .operand = Operand::entry,
     .access = Access::writes,
     .summary = {"krótko to samo co „visit add”: wpis dziennika",
                 "short for `visit add`: an entry of the journal"},
     .examples = {"asystent w kow 15:30-16:45 --as-last \"Plan dnia\"",
                  "asystent w kow tel 10m \"Umówiono wizytę\""},
     .options = add_options,
     .entry = entry_kind<Visit>,
     .run = add_visit,
     .known = known_visit},
    {.group = "visit",
     .name = "amend",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"poprawia jeden wpis dziennika", "amends one entry of the journal"},
     .examples = {"asystent visit amend 7 --signed-by anna",
                  "asystent visit amend 7 --date 2026-11-20 --at 15:00 --to 16:45"},
     .options = amend_options,
     .entry = entry_kind<Visit>,
     .run = amend_visit,
     .known = visit_as_it_is,
     .amends = true},
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

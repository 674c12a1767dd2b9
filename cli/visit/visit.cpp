#include "cli/edits.hpp"
#include "cli/groups.hpp"
#include "cli/lookup.hpp"
#include "edit/writing.hpp"
#include "model/facts.hpp"
#include "record/schema.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

namespace asystent {
namespace {

using enum Need;

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
         .need = required,
         .meaning = {"dzień wpisu, który poprawić", "the day of the entry to amend"}},
        {.name = "--at",
         .kind = Kind::time,
         .meaning = {"godzina rozpoczęcia, gdy w tym dniu jest kilka wpisów",
                     "its beginning, where the day has several entries"}},
    }) +
    entry_options;

constexpr std::array work_options = std::to_array<Option>({
    {.name = "--what", .key = "what", .need = required},
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
void add_assistant(Invocation& invocation, const Family& family, Node& entry, Date day) {
  if (entry.find("assistant") != nullptr) return;
  if (const auto at_work = invocation.assistant())
    return put(entry, "assistant", text_node(invocation, *at_work));
  if (assistant_on(family, invocation.folder().office(), day).empty())
    invocation.stop(ExitStatus::usage, "w dniu {} rodzina nie ma asystenta: podaj, kto pracował (--as)",
                    "the family has no assistant on {}: say who worked (--as)", invocation.shown(day));
}

/// The two times say how long it took.
void refuse_minutes_beside_times(Invocation& invocation, const Node& entry) {
  const bool has_times = !text_of(entry, "from").empty() || !text_of(entry, "to").empty();
  if (has_times && !text_of(entry, "minutes").empty())
    invocation.stop(ExitStatus::usage, "--minutes tylko bez --from i --to",
                    "--minutes only without --from and --to");
}

ExitStatus add_visit(Invocation& invocation) {
  const Family& family = invocation.family();
  Node entry = entry_from_options(invocation);
  refuse_minutes_beside_times(invocation, entry);
  put_default(entry, "date", date_node(invocation, invocation.today()));
  put_default(entry, "kind", scalar_node("home"));
  put_default(entry, "outcome", scalar_node("held"));
  check_entry(invocation, entry);
  const Date day = *parse_iso(text_of(entry, "date"));
  add_assistant(invocation, family, entry, day);
  if (day < invocation.today()) put_default(entry, "recorded", date_node(invocation, invocation.today()));
  return add_entry(invocation, family, "visits", "date", std::move(entry),
                   invocation.say("zapisano wpis z dnia {}", "entry of {} written", invocation.shown(day)));
}

ExitStatus amend_visit(Invocation& invocation) {
  const Family& family = invocation.family();
  invocation.required("--date");
  const Date day = *invocation.date("--date");
  const Visit& visit = look_up_visit(invocation, family, day);
  const Node changed = entry_from_options(invocation);
  if (changed.children.empty())
    invocation.stop(ExitStatus::usage, "nie podano, co zmienić. Pomoc: {} --help",
                    "nothing to change is given. Help: {} --help", full_name(invocation.command()));
  refuse_minutes_beside_times(invocation, changed);
  Change change = change_of(
      family, invocation.say("poprawiono wpis z dnia {}", "entry of {} amended", invocation.shown(day)));
  for (const Node& child : changed.children) {
    check_value(invocation, child);
    change.edits.push_back(set_value(invocation, family, visit, child.key, child));
  }
  return make_change(invocation, std::move(change));
}

std::string who_works(Invocation& invocation, const Node& entry) {
  if (const auto assistant = invocation.assistant()) return *assistant;
  auto missing = missing_options(invocation, entry);
  if (missing.empty())
    invocation.stop(ExitStatus::usage, "podaj, czyja to praca: --as ASYSTENT",
                    "say whose work it is: --as ASSISTANT");
  missing.insert(missing.begin(), "--as");
  invocation.stop_missing(missing);
}

/// A worklog of an assistant who has none yet.
Node new_worklog(Invocation& invocation, const std::string& assistant, Node entry) {
  Node worklog = mapping_node();
  put(worklog, "asystent", scalar_node("1"));
  put(worklog, "assistant", text_node(invocation, assistant));
  put(worklog, "entries", list_node({std::move(entry)}));
  return worklog;
}

/// A worklog that cannot be read is not written either.
void refuse_unreadable(Invocation& invocation, const std::string& file) {
  std::vector<Finding> problems = invocation.folder().problems();
  std::erase_if(problems, [&](const Finding& problem) { return problem.place.file != file; });
  if (problems.empty()) return;
  throw Stop(ExitStatus::unreadable, invocation.say("nie można odczytać {}", "{} cannot be read", file),
             std::move(problems));
}

ExitStatus add_own_work(Invocation& invocation) {
  Node entry = entry_from_options(invocation);
  const std::string assistant = who_works(invocation, entry);
  refuse_minutes_beside_times(invocation, entry);
  put_default(entry, "date", date_node(invocation, invocation.today()));
  check_entry(invocation, entry);
  const std::string day(text_of(entry, "date"));
  Change change{.file = fmt::format("worklog/{}.yaml", assistant),
                .family = {},
                .edits = {},
                .record = {},
                .done = invocation.say("zapisano pracę własną z dnia {}", "own work of {} written",
                                       shown_date(invocation, entry, "date"))};
  refuse_unreadable(invocation, change.file);
  if (const YamlFile* worklog = invocation.folder().document(change.file))
    change.edits = {InsertItem{{std::string("entries")},
                               sorted_index(worklog->root().find("entries"), "date", day),
                               std::move(entry)}};
  else if (find_assistant(invocation.folder().office(), assistant) == nullptr)
    invocation.stop(ExitStatus::usage, "nie ma asystenta „{}” w asystent.yaml",
                    "there is no assistant '{}' in asystent.yaml", printable(assistant));
  else
    change.record = new_worklog(invocation, assistant, std::move(entry));
  return make_change(invocation, std::move(change));
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
     .entry = entity_of<Visit>,
     .run = add_visit},
    {.group = "visit",
     .name = "amend",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"poprawia jeden wpis dziennika", "amends one entry of the journal"},
     .examples = {"asystent visit amend 7 --date -1d --signed-by anna",
                  "asystent visit amend 7 --date 2026-11-20 --at 15:00 --to 16:45"},
     .options = amend_options,
     .entry = entity_of<Visit>,
     .run = amend_visit},
    {.group = "visit",
     .name = "work",
     .access = Access::writes,
     .summary = {"praca własna, która nie dotyczy żadnej rodziny", "own work that belongs to no family"},
     .examples = {"asystent visit work --as elis --what \"Szkolenie\" --from 9:00 --to 13:00",
                  "asystent visit work --as elis --what \"Superwizja\" --date 2026-11-17 --minutes 90"},
     .options = work_options,
     .entry = entity_of<WorklogEntry>,
     .run = add_own_work},
});

} // namespace

std::span<const Command> visit_commands() { return commands; }

} // namespace asystent

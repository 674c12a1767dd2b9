#include "cli/edits.hpp"
#include "cli/groups.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"
#include "record/fields.hpp"

#include <algorithm>

namespace asystent {
namespace {

using enum Need;

constexpr std::array decide_options = std::to_array<Option>({
    {.name = "--by", .key = "by", .need = required},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--refuse", .kind = Kind::flag, .meaning = {"odmowa przydzielenia", "not granted"}},
    file_option,
    override_option,
});

constexpr std::array assign_options = std::to_array<Option>({
    {.name = "--to", .kind = Kind::id, .key = "assistant", .need = required},
    {.name = "--from", .kind = Kind::past_date, .key = "from"},
    {.name = "--ended", .kind = Kind::past_date, .key = "ended"},
    {.name = "--substitute",
     .kind = Kind::flag,
     .meaning = {"zastępstwo; asystent prowadzący zostaje", "a substitute; the main assistant stays"}},
    file_option,
    override_option,
});

constexpr std::array contact_options = std::to_array<Option>({
    {.name = "--social-worker", .key = "social_worker", .need = required},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--place", .key = "place"},
    file_option,
    override_option,
});

constexpr std::array diagnose_options = std::to_array<Option>({
    file_option,
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--documents", .key = "documents", .repeated = true},
    {.name = "--strengths", .key = "strengths", .repeated = true},
    {.name = "--needs", .key = "needs", .repeated = true},
    {.name = "--expectations", .key = "expectations", .repeated = true},
    {.name = "--risk", .kind = Kind::word, .key = "risk"},
    override_option,
});

/// The whole of a command that writes a mapping which a record has once.
ExitStatus write_once(Invocation& invocation, const Family& family, const Path& mapping, std::string_view key,
                      Node entry, std::string done) {
  Change change = change_of(family, std::move(done));
  change.edits = {set_once(invocation, family, mapping, key, std::move(entry))};
  return make_change(invocation, std::move(change));
}

/// The entry that the options describe, of today where they give no day.
Node entry_of_day(Invocation& invocation, std::string_view date_key) {
  Node entry = entry_from_options(invocation);
  put_default(entry, date_key, date_node(invocation, invocation.today()));
  return entry;
}

ExitStatus decide(Invocation& invocation) {
  const Family& family = invocation.family();
  Node entry = entry_of_day(invocation, "date");
  if (invocation.has("--refuse")) put(entry, "granted", scalar_node("false"));
  put_default(entry, "granted", scalar_node("true"));
  check_entry(invocation, entry);
  const std::string day = shown_date(invocation, entry, "date");
  std::string done = text_of(entry, "granted") == "true"
                         ? invocation.say("zapisano przydzielenie asystenta z dnia {}",
                                          "decision of {} written: granted", day)
                         : invocation.say("zapisano odmowę przydzielenia asystenta z dnia {}",
                                          "decision of {} written: refused", day);
  return write_once(invocation, family, {std::string("referral")}, "decision", std::move(entry),
                    std::move(done));
}

bool is_main(const Assignment& assignment) {
  return assignment.role.value_or(AssignmentRole::main) == AssignmentRole::main;
}

/// Over the limit or not follows from all families, so that none may be unreadable.
void require_all_families(Invocation& invocation) {
  std::vector<Finding> problems = invocation.folder().problems();
  std::erase_if(problems, [](const Finding& problem) { return problem.family.empty(); });
  if (problems.empty()) return;
  throw Stop(ExitStatus::unreadable,
             invocation.say("przydział wymaga odczytania wszystkich rodzin, a nie wszystkie można odczytać",
                            "an assignment needs every family to be read, and not all can be"),
             std::move(problems));
}

/// Ends the main assignments that last on the day, and returns whose they were.
std::string_view end_main_assignments(Invocation& invocation, const Family& family, Date day,
                                      std::string_view successor, std::vector<Edit>& edits) {
  std::string_view predecessor;
  for (const Assignment& assignment : family.assignments) {
    if (!is_main(assignment) || !span_of(assignment).holds(day)) continue;
    predecessor = *assignment.assistant;
    if (predecessor == successor)
      invocation.stop(ExitStatus::usage, "asystent {} prowadzi tę rodzinę już od {}",
                      "assistant {} has this family already, since {}", predecessor,
                      invocation.shown(*assignment.from));
    edits.push_back(set_value(invocation, family, assignment, "ended", date_node(invocation, day)));
  }
  return predecessor;
}

std::string told_assignment(Invocation& invocation, const Node& entry, std::string_view predecessor) {
  const std::string_view assistant = text_of(entry, "assistant");
  const std::string from = shown_date(invocation, entry, "from");
  if (text_of(entry, "role") == word(AssignmentRole::substitute))
    return invocation.say("przydzielono asystenta {} na zastępstwo od {}",
                          "assistant {} assigned as substitute from {}", assistant, from);
  if (predecessor.empty())
    return invocation.say("przydzielono asystenta {} od {}", "assistant {} assigned from {}", assistant,
                          from);
  return invocation.say("przydzielono asystenta {} od {}; przejmuje rodzinę od asystenta {}",
                        "assistant {} assigned from {}; takes the family over from {}", assistant, from,
                        predecessor);
}

ExitStatus assign(Invocation& invocation) {
  const Family& family = invocation.family();
  require_all_families(invocation);
  Node entry = entry_of_day(invocation, "from");
  if (invocation.has("--substitute")) put(entry, "role", scalar_node(word(AssignmentRole::substitute)));
  check_entry(invocation, entry);
  Change change = change_of(family, {});
  std::string_view predecessor;
  if (text_of(entry, "role") != word(AssignmentRole::substitute))
    predecessor = end_main_assignments(invocation, family, *parse_iso(text_of(entry, "from")),
                                       text_of(entry, "assistant"), change.edits);
  change.done = told_assignment(invocation, entry, predecessor);
  change.edits.push_back(
      insert_by_date(invocation, family, {std::string("assignments")}, "from", std::move(entry)));
  return make_change(invocation, std::move(change));
}

ExitStatus contact(Invocation& invocation) {
  const Family& family = invocation.family();
  Node entry = entry_of_day(invocation, "date");
  if (!family.za_zyciem.value_or(false) && text_of(entry, "social_worker").empty())
    invocation.required("--social-worker");
  check_entry(invocation, entry);
  std::string done = invocation.say("zapisano pierwszy kontakt z dnia {}", "first contact of {} written",
                                    shown_date(invocation, entry, "date"));
  return write_once(invocation, family, {}, "first_contact", std::move(entry), std::move(done));
}

ExitStatus diagnose(Invocation& invocation) {
  const Family& family = invocation.family();
  Node entry = entry_from_options(invocation);
  if (entry.children.empty()) invocation.required("--file");
  put_default(entry, "date", date_node(invocation, invocation.today()));
  check_entry(invocation, entry);
  std::string done = invocation.say("zapisano diagnozę z dnia {}", "diagnosis of {} written",
                                    shown_date(invocation, entry, "date"));
  return write_once(invocation, family, {}, "diagnosis", std::move(entry), std::move(done));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "decide",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"decyzja kierownika o przydzieleniu asystenta", "the head's decision"},
     .examples = {"asystent intake decide 7 --by \"Barbara Wrona\"",
                  "asystent intake decide 7 --by \"Barbara Wrona\" --date 2026-01-08 --refuse"},
     .options = decide_options,
     .entry = entity_of<Decision>,
     .run = decide},
    {.group = "intake",
     .name = "assign",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"przydziela asystenta; poprzedni asystent prowadzący kończy pracę z rodziną",
                 "assigns an assistant; ends the main assignment that lasts"},
     .examples = {"asystent intake assign 7 --to elis --from 2026-01-10",
                  "asystent intake assign 7 --to mzuk --from 2026-07-01 --ended 2026-07-15 --substitute"},
     .options = assign_options,
     .entry = entity_of<Assignment>,
     .run = assign},
    {.group = "intake",
     .name = "contact",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"pierwszy kontakt z rodziną", "the first contact with the family"},
     .examples = {"asystent intake contact 7 --social-worker \"Maria Nowak\" --place dom",
                  "asystent intake contact 7 --social-worker \"Maria Nowak\" --date -1d"},
     .options = contact_options,
     .entry = entity_of<FirstContact>,
     .run = contact},
    {.group = "intake",
     .name = "diagnose",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"diagnoza sytuacji rodziny", "the diagnosis of the family's situation"},
     .examples = {"asystent intake diagnose 7 --file diagnoza.yaml",
                  "asystent intake diagnose 7 --file diagnoza.yaml --date 2026-01-20 --risk medium"},
     .options = diagnose_options,
     .entry = entity_of<Diagnosis>,
     .run = diagnose},
});

} // namespace

std::span<const Command> intake_commands() { return commands; }

} // namespace asystent

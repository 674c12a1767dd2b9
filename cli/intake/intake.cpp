#include "cli/change.hpp"
#include "cli/command.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array decide_options = std::to_array<Option>({
    {.name = "--by", .kind = Kind::name, .key = "by", .required = true},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--refuse", .kind = Kind::flag, .meaning = {"odmowa przydzielenia", "not granted"}},
    file_option,
    override_option,
});

constexpr std::array assign_options = std::to_array<Option>({
    {.name = "--to", .kind = Kind::id, .key = "assistant", .required = true},
    {.name = "--from", .kind = Kind::near_date, .key = "from"},
    {.name = "--ended", .kind = Kind::near_date, .key = "ended"},
    {.name = "--substitute",
     .kind = Kind::flag,
     .meaning = {"zastępstwo; asystent prowadzący zostaje", "a substitute; the main assistant stays"}},
    file_option,
    again_option,
    override_option,
});

constexpr std::array contact_options = std::to_array<Option>({
    {.name = "--social-worker", .kind = Kind::name, .key = "social_worker", .required = true},
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

/// The entry that the options describe, of today where they give no day.
NewEntry entry_of_day(const Options& options, const Output& output, std::string_view date_key) {
  NewEntry entry = entry_from_options(options, output);
  entry.put_default(date_key, options.today());
  return entry;
}

ExitStatus decide(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry entry = entry_of_day(call.options, call.output, "date");
  if (call.options.has("--refuse")) entry.put("granted", "false");
  entry.put_default("granted", "true");
  check_entry(call, entry);
  const std::string day = shown_date(call.output, entry, "date");
  std::string done =
      entry.text("granted") == "true"
          ? call.output.say("zapisano rozstrzygnięcie kierownika z dnia {}: asystent przyznany",
                            "decision of {} written: granted", day)
          : call.output.say("zapisano rozstrzygnięcie kierownika z dnia {}: odmowa",
                            "decision of {} written: refused", day);
  return write_once(call, family.referral, "decision", given(family.referral.decision), std::move(entry),
                    done);
}

/// Over the limit or not follows from all families, so that none may be unreadable.
void require_all_families(Call& call) {
  auto problems = call.session.overview().problems().where(
      [](const Finding& problem) { return !problem.family.empty(); });
  if (problems.empty()) return;
  throw CommandError(
      ExitStatus::unreadable,
      call.output.say("przydział wymaga odczytania wszystkich rodzin, a nie wszystkie można odczytać",
                      "an assignment needs every family to be read, and not all can be"),
      std::move(problems));
}

/// Ends the main assignments that last on the day, and returns whose they were.
std::string_view end_main_assignments(const Output& output, const Family& family, Date day,
                                      std::string_view successor, Change& change) {
  std::string_view predecessor;
  for (const Assignment& assignment : family.assignments) {
    if (!is_main(assignment) || !span_of(assignment).holds(day)) continue;
    predecessor = *assignment.assistant;
    if (predecessor == successor)
      output.stop(ExitStatus::usage, "asystent „{}” prowadzi tę rodzinę już od {}",
                  "assistant '{}' has this family already, since {}", predecessor,
                  output.shown(*assignment.from));
    change.set(assignment, "ended", day);
  }
  return predecessor;
}

std::string told_assignment(const Output& output, std::string_view family, const NewEntry& entry,
                            std::string_view predecessor) {
  const std::string_view assistant = entry.text("assistant");
  const std::string from = shown_date(output, entry, "from");
  if (entry.text("role") == word(AssignmentRole::substitute))
    return output.say("zastępstwo: „{}”, od {}", "substitute: '{}', from {}", assistant, from);
  if (predecessor.empty())
    return output.say("asystent prowadzący: „{}”, od {}", "main assistant: '{}', from {}", assistant, from);
  return output.say(
      "asystent prowadzący: „{0}”, od {1}; dotychczas: „{2}”. Protokół przekazania: asystent report "
      "document przekazanie {3} --assistant {0}",
      "main assistant: '{0}', from {1}; until now: '{2}'. The protocol of the handover: asystent "
      "report document przekazanie {3} --assistant {0}",
      assistant, from, predecessor, family);
}

/// Whoever forgot the id sees which there are.
void require_assistant(Call& call, const NewEntry& entry) {
  if (!entry.lacks("assistant")) return;
  std::vector<std::string_view> ids;
  for (const Assistant& assistant : call.session.office().assistants) ids.push_back(assistant.id->text);
  call.output.stop(ExitStatus::usage, "podaj --to ASYSTENT ({})", "give --to ASSISTANT ({})",
                   ids.empty()
                       ? call.output.say("nie ma żadnego w asystent.yaml", "there are none in asystent.yaml")
                       : printable(fmt::format("{}", fmt::join(ids, ", "))));
}

ExitStatus assign(Call& call) {
  const CaseFile& file = call.session.case_file();
  require_all_families(call);
  NewEntry entry = entry_of_day(call.options, call.output, "from");
  require_assistant(call, entry);
  if (call.options.has("--substitute")) entry.put("role", word(AssignmentRole::substitute));
  check_entry(call, entry);
  Change change(file);
  std::string_view predecessor;
  if (entry.text("role") != word(AssignmentRole::substitute))
    predecessor =
        end_main_assignments(call.output, file.family, *entry.date("from"), entry.text("assistant"), change);
  const std::string done = told_assignment(call.output, file.id(), entry, predecessor);
  change.insert(file.family, "assignments", "from", std::move(entry));
  return make_change(call, change, done);
}

ExitStatus contact(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry entry = entry_of_day(call.options, call.output, "date");
  if (!family.za_zyciem.value_or(false) && entry.text("social_worker").empty())
    call.options.required("--social-worker");
  check_entry(call, entry);
  std::string done = call.output.say("zapisano pierwszy kontakt z dnia {}", "first contact of {} written",
                                     shown_date(call.output, entry, "date"));
  return write_once(call, family, "first_contact", given(family.first_contact), std::move(entry), done);
}

ExitStatus diagnose(Call& call) {
  const Family& family = call.session.case_file().family;
  NewEntry entry = entry_from_options(call.options, call.output);
  if (entry.is_empty()) call.options.required("--file");
  entry.put_default("date", call.options.today());
  check_entry(call, entry);
  std::string done = call.output.say("zapisano diagnozę z dnia {}", "diagnosis of {} written",
                                     shown_date(call.output, entry, "date"));
  return write_once(call, family, "diagnosis", given(family.diagnosis), std::move(entry), done);
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
     .entry = entry_kind<Decision>,
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
     .entry = entry_kind<Assignment>,
     .run = assign},
    {.group = "intake",
     .name = "contact",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"pierwszy kontakt z rodziną", "the first contact with the family"},
     .examples = {"asystent intake contact 7 --social-worker \"Maria Nowak\" --place dom",
                  "asystent intake contact 7 --social-worker \"Maria Nowak\" --date -1d"},
     .options = contact_options,
     .entry = entry_kind<FirstContact>,
     .run = contact},
    {.group = "intake",
     .name = "diagnose",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"diagnoza sytuacji rodziny", "the diagnosis of the family's situation"},
     .examples = {"asystent intake diagnose 7 --file diagnoza.yaml",
                  "asystent intake diagnose 7 --file diagnoza.yaml --date 2026-01-20 --risk medium"},
     .options = diagnose_options,
     .entry = entry_kind<Diagnosis>,
     .run = diagnose},
});

} // namespace

std::span<const Command> intake_commands() { return commands; }

} // namespace asystent::cli

#include "cli/command.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array global_table = std::to_array<Option>({
    {.name = "--folder",
     .short_name = "-C",
     .kind = Kind::directory,
     .meaning = {"folder spraw", "the case folder"}},
    {.name = "--today",
     .kind = Kind::past_date,
     .meaning = {"dzień, który uznać za dzisiejszy", "the day to take for today"},
     .value = {"RRRR-MM-DD", "YYYY-MM-DD"}},
    {.name = "--lang",
     .kind = Kind::word,
     .meaning = {"język komunikatów", "language of messages"},
     .value = in_both("pl|en")},
    {.name = "--format",
     .kind = Kind::word,
     .meaning = {"postać wyniku; csv i xlsx tylko w zestawieniach, sarif i github tylko w check",
                 "form of the output; csv and xlsx of some reports only, sarif and github of check"},
     .value = in_both("text|json|csv|xlsx|sarif|github")},
    {.name = "--color",
     .kind = Kind::word,
     .meaning = {"kolory", "colours"},
     .value = in_both("auto|always|never")},
    {.name = "--quiet",
     .short_name = "-q",
     .kind = Kind::flag,
     .meaning = {"bez przypomnień o terminach", "no alerts"}},
    {.name = "--as",
     .kind = Kind::id,
     .meaning = {"kto pracuje: identyfikator asystenta", "who is at work: id of the assistant"}},
    {.name = "--names",
     .kind = Kind::flag,
     .meaning = {"nazwiska obok identyfikatorów", "names beside the ids"}},
    {.name = "--no-names", .kind = Kind::flag, .meaning = {"same identyfikatory", "ids only"}},
    {.name = "--dry-run",
     .short_name = "-n",
     .kind = Kind::flag,
     .meaning = {"pokaż zmianę, nic nie zapisuj", "show the change, write nothing"}},
    at_option,
    {.name = "--no-pager",
     .kind = Kind::flag,
     .meaning = {"bez programu stronicującego ($PAGER)", "no pager ($PAGER)"}},
    {.name = "--wait",
     .kind = Kind::number,
     .meaning = {"ile sekund czekać na innego piszącego", "how many seconds to wait for another writer"}},
    {.name = "--help", .short_name = "-h", .kind = Kind::flag, .meaning = {"pomoc", "help"}},
    {.name = "--version", .kind = Kind::flag, .meaning = {"wersja programu", "version of the program"}},
});

constexpr std::array command_files = std::to_array<std::span<const Command> (*)()>({
#define COMMANDS(file) file##_commands,
#include "cli/command_files.def"
#undef COMMANDS
});

constexpr std::array groups = std::to_array<Group>({
    {"intake",
     "przyjęcie",
     {"przyjęcie rodziny: zgłoszenie, decyzja, przydział, zgoda, piecza",
      "taking a family in: referral, decision, assignment, consent, foster care"}},
    {"plan",
     "",
     {"plan pracy z rodziną: cele, działania, uzgodnienie", "the plan of work: goals, actions, agreement"}},
    {"visit",
     "wizyta",
     {"dziennik: wizyty, pomoc innych, interwencje, praca własna",
      "the journal: visits, help of others, interventions, own work"}},
    {"assess",
     "ocena",
     {"okresowa ocena, zakończenie, monitorowanie, pisma do sądu",
      "periodic assessment, closure, monitoring, papers for courts"}},
    {"office",
     "",
     {"jednostka: asystenci, nieobecności, szkolenia, ustawienia",
      "the office: assistants, absences, trainings, settings"}},
    {"report",
     "raport",
     {"zestawienia: terminy, obciążenie, liczby, czas pracy, dokumenty, rysunki",
      "reports: deadlines, caseload, numbers, working time, documents, pictures"}},
});

} // namespace

std::span<const Group> all_groups() { return groups; }

std::vector<std::string> polish_names(std::string_view polish) {
  std::vector<std::string> names;
  for (const std::string& name : {std::string(polish), fold(polish)})
    if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
  return names;
}

bool has_own_editor(const Command& command) {
  return std::ranges::find(command.options, editor_option.name, &Option::name) != command.options.end();
}

std::vector<Command> all_commands() {
  std::vector<Command> all;
  for (const auto commands : command_files)
    for (const Command& command : commands()) all.push_back(command);
  return all;
}

std::size_t most_operands(Operand operand) {
  switch (operand) {
  case Operand::none:
    return 0;
  case Operand::member:
  case Operand::document:
  case Operand::finding: // `explain zadanie 19`
    return 2;
  case Operand::entry:
  case Operand::settings:
  case Operand::words:
  case Operand::topic:
  case Operand::filters:
    return std::string::npos;
  default:
    return 1;
  }
}

bool takes_piece(const Command& command) {
  return std::ranges::find(command.options, file_option.name, &Option::name) != command.options.end();
}

std::vector<Option> all_options(const Command& command) {
  std::vector<Option> all(command.options.begin(), command.options.end());
  if (takes_piece(command)) all.insert(all.end(), asking_options.begin(), asking_options.end());
  return all;
}

std::span<const Option> global_options() { return global_table; }

std::string full_name(const Command& command) {
  std::string name = "asystent";
  for (const std::string_view word : {command.group, command.name})
    if (!word.empty()) name.append(" ").append(word);
  return name;
}

} // namespace asystent::cli

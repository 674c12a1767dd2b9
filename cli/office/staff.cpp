#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/replaced.hpp"
#include "model/facts.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array add_options = std::to_array<Option>({
    {.name = "--employment", .kind = Kind::word, .key = "employment"},
    {.name = "--from", .kind = Kind::near_date, .key = "from"},
    {.name = "--until", .kind = Kind::due_date, .key = "until"},
    {.name = "--limit", .kind = Kind::number, .key = "limit"},
    {.name = "--families-elsewhere", .kind = Kind::number, .key = "families_elsewhere"},
    {.name = "--authorised", .kind = Kind::past_date, .key = "authorised"},
    {.name = "--secrecy-signed", .kind = Kind::past_date, .key = "secrecy_signed"},
    {.name = "--email", .key = "email"},
    {.name = "--register-checked", .kind = Kind::past_date, .key = "register_checked"},
    file_option,
});

constexpr std::array leave_options = std::to_array<Option>({
    {.name = "--from", .kind = Kind::near_date, .key = "from", .required = true},
    {.name = "--until", .kind = Kind::due_date, .key = "until", .required = true},
    {.name = "--substitute", .kind = Kind::id, .key = "substitute"},
    {.name = "--kind", .kind = Kind::word, .key = "kind"},
    file_option,
    again_option,
});

constexpr std::array training_options = std::to_array<Option>({
    {.name = "--topic", .kind = Kind::name, .key = "topic", .required = true},
    {.name = "--date", .kind = Kind::past_date, .key = "date"},
    {.name = "--hours", .kind = Kind::number, .key = "hours"},
    file_option,
    again_option,
});

/// `elis=Ewa Lis`
void put_assistant(Call& call, NewEntry& assistant) {
  const std::string typed = call.options.operand().value_or("");
  const auto equals = typed.find('=');
  const std::string_view name =
      equals == std::string::npos ? "" : trimmed(std::string_view(typed).substr(equals + 1));
  if (equals == 0 || name.empty() || typed.find('\n') != std::string::npos)
    call.output.stop(
        ExitStatus::usage, "podaj asystenta w postaci ID=NAZWA, np. \"elis=Ewa Lis\"; podano „{}”",
        "give the assistant as ID=NAME, e.g. \"elis=Ewa Lis\"; '{}' was given", printable(typed));
  assistant.put("id", trimmed(std::string_view(typed).substr(0, equals)));
  assistant.put("name", name);
}

ExitStatus add_assistant(Call& call) {
  const casebook::SettingsFile file = call.session.settings();
  NewEntry assistant = entry_from_options(call.options, call.output);
  put_assistant(call, assistant);
  check_entry(call, assistant);
  const std::string id(assistant.text("id"));
  if (find_assistant(file.office(), id) != nullptr)
    call.output.stop(
        ExitStatus::usage, "asystent „{0}” już jest w asystent.yaml. Zmiana: asystent office set {0}.until=…",
        "assistant '{0}' is in asystent.yaml already. To change it: asystent office set {0}.until=…", id);
  Change change(*file.document);
  change.append(file.office(), "assistants", std::move(assistant));
  return change_settings(call, change,
                         call.output.say("dopisano asystenta „{}”", "assistant '{}' added", id));
}

/// The assistant whose id was typed, as asystent.yaml has it.
const Assistant& assistant_in(Call& call, const casebook::SettingsFile& file) {
  return look_up_assistant(call.output, file.office(), call.options.operand().value_or(""));
}

void check_substitute(Call& call, const casebook::SettingsFile& file, const Assistant& absent,
                      const NewEntry& leave) {
  if (leave.lacks("substitute")) return;
  const Assistant& substitute = look_up_assistant(call.output, file.office(), leave.text("substitute"));
  if (substitute.id->text == absent.id->text)
    call.output.stop(ExitStatus::usage, "--substitute: „{}” nie może zastąpić sam siebie",
                     "--substitute: '{}' cannot stand in for themselves", substitute.id->text);
}

/// The absence that began on that day: the command again changes it.
const Absence* absence_from(const Assistant& assistant, const NewEntry& leave) {
  const auto found = std::ranges::find_if(
      assistant.absences, [&](const Absence& absence) { return *absence.from == leave.date("from"); });
  return found == assistant.absences.end() ? nullptr : &*found;
}

std::string told_of_leave(Call& call, const Assistant& assistant, const NewEntry& leave) {
  const std::string until = shown_date(call.output, leave, "until");
  const Text kind = label(leave.word<AbsenceKind>("kind").value_or(AbsenceKind::leave));
  std::string told = call.output.say("{}: „{}”, {}–{}", "{}: '{}', {} to {}", kind.in(call.output.language()),
                                     assistant.id->text, shown_date(call.output, leave, "from"), until);
  if (leave.lacks("substitute"))
    return told + call.output.say("; nikt nie zastępuje (--substitute ASYSTENT)",
                                  "; nobody stands in (--substitute ASSISTANT)");
  return told + call.output.say("; zastępuje „{}”", "; '{}' stands in", leave.text("substitute"));
}

ExitStatus record_leave(Call& call) {
  const casebook::SettingsFile file = call.session.settings();
  const Assistant& assistant = assistant_in(call, file);
  NewEntry leave = entry_from_options(call.options, call.output);
  check_entry(call, leave);
  check_substitute(call, file, assistant, leave);
  const std::string done = told_of_leave(call, assistant, leave);
  Change change(*file.document);
  if (const Absence* known = absence_from(assistant, leave);
      known != nullptr && !call.options.has(again_option.name))
    change.set_each(*known, std::move(leave));
  else
    change.insert(assistant, "absences", "from", std::move(leave));
  return change_settings(call, change, done);
}

ExitStatus record_training(Call& call) {
  const casebook::SettingsFile file = call.session.settings();
  const Assistant& assistant = assistant_in(call, file);
  NewEntry training = entry_from_options(call.options, call.output);
  training.put_default("date", call.options.today());
  check_entry(call, training);
  const std::string done =
      call.output.say("zapisano szkolenie „{}” z dnia {}", "training of '{}' on {} written",
                      assistant.id->text, shown_date(call.output, training, "date"));
  Change change(*file.document);
  change.insert(assistant, "training", "date", std::move(training));
  return change_settings(call, change, done);
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "office",
     .name = "add-assistant",
     .operand = Operand::new_assistant,
     .access = Access::writes,
     .summary = {"dopisuje asystenta do asystent.yaml", "adds an assistant to asystent.yaml"},
     .examples = {"asystent office add-assistant \"jbuk=Jan Buk\" --from 1.09. --employment zadaniowy",
                  "asystent office add-assistant \"jbuk=Jan Buk\" --authorised -1d --secrecy-signed -1d "
                  "--register-checked -1d"},
     .options = add_options,
     .entry = entry_kind<Assistant>,
     .run = add_assistant},
    {.group = "office",
     .name = "leave",
     .operand = Operand::assistant,
     .access = Access::writes,
     .summary = {"nieobecność asystenta i kto go zastępuje; ponownie z tym samym --from: zmienia ją",
                 "an absence of an assistant, and who stands in; again with the same --from: changes it"},
     .examples = {"asystent office leave elis --from 6.07. --until 17.07. --substitute mzuk",
                  "asystent office leave elis --from dziś --until +2w --kind choroba"},
     .options = leave_options,
     .entry = entry_kind<Absence>,
     .run = record_leave},
    {.group = "office",
     .name = "training",
     .operand = Operand::assistant,
     .access = Access::writes,
     .summary = {"szkolenie, w którym asystent wziął udział (art. 12 ust. 2)",
                 "a training that an assistant took part in (art. 12 ust. 2)"},
     .examples = {"asystent office training elis --topic \"Dialog motywujący\" --hours 8",
                  "asystent office training elis --topic \"Pierwsza pomoc\" --date 10.03. --hours 6"},
     .options = training_options,
     .entry = entry_kind<Training>,
     .run = record_training},
});

} // namespace

std::span<const Command> staff_commands() { return commands; }

} // namespace asystent::cli

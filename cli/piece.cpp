#include "cli/piece.hpp"

#include "casebook/prepared_piece.hpp"
#include "cli/entry.hpp"
#include "model/facts.hpp"

namespace asystent::cli {
namespace {

/// What of the entry is the command's to write, and what it must have.
std::vector<casebook::PieceKey> keys_of(const Command& command) {
  std::vector<casebook::PieceKey> keys;
  for (const Option& option : command.options) {
    const std::string_view key = option.within.empty() ? option.key : option.within;
    if (key.empty()) continue;
    if (option.within.empty())
      keys.push_back({key, option.required, option.meaning});
    else
      keys.push_back({.key = key});
  }
  return keys;
}

std::vector<std::string> head_of(Call& call) {
  const Command& command = call.options.command();
  const CaseFile* file = call.session.known_case_file();
  const Language language = call.output.language();
  std::string title = full_name(command);
  if (file != nullptr) title += fmt::format(" {}", file->id());
  std::vector<std::string> head{fmt::format("{}: {}", title, command.summary.in(language)),
                                say(language,
                                    "Uzupełnij, zapisz i zamknij edytor. Klucz bez wartości się nie liczy.",
                                    "Complete it, save it and close the editor. A key without a value does "
                                    "not count."),
                                say(language, "Tekst pusty albo bez zmian: nic nie zostanie zapisane.",
                                    "A text that is empty or as it was: nothing is saved.")};
  return head;
}

/// Who makes the entry: who is at work, else who is responsible that day.
void put_assistant(Call& call, NewEntry& entry) {
  if (!casebook::meaning_of(call.options.command().entry, "assistant") || entry.has("assistant")) return;
  const CaseFile* file = call.session.known_case_file();
  std::string_view whose = call.session.at_work();
  if (whose.empty() && file != nullptr)
    whose = on_duty(file->family, call.session.office(), call.options.today());
  if (!whose.empty()) entry.put("assistant", whose);
}

} // namespace

const CaseFile* family_of_call(Call& call) {
  switch (call.options.command().operand) {
  case Operand::family:
  case Operand::entry:
  case Operand::member:
    return &call.session.case_file();
  default:
    return nullptr;
  }
}

void put_presets(Call& call, NewEntry& entry) {
  for (const Option& option : call.options.command().options) {
    if (option.key.empty() || call.options.has(option.name)) continue;
    const casebook::Key key(option.key, option.within);
    if (option.name == "--date" && option.kind == Kind::past_date)
      entry.put_default(key, call.options.today());
    if (!option.preset.empty()) entry.put_default(key, option.preset);
  }
}

NewEntry known_entry(Call& call) {
  const Command& command = call.options.command();
  family_of_call(call);
  if (command.known != nullptr) return command.known(call);
  NewEntry entry(command.entry);
  put_options(call.options, call.output, entry);
  put_presets(call, entry);
  return entry;
}

std::string piece_of(Call& call) {
  const Command& command = call.options.command();
  const CaseFile* file = family_of_call(call);
  NewEntry known = known_entry(call);
  if (!command.amends) put_assistant(call, known);
  const Language language = call.output.language();
  return casebook::prepared_piece(known,
                                  {.language = language,
                                   .head = head_of(call),
                                   .keys = keys_of(command),
                                   .hints = casebook::hints_of(command.entry, file, call.session.office(),
                                                               call.options.today(), language)});
}

} // namespace asystent::cli

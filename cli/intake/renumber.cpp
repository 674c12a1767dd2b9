#include "casebook/renumber.hpp"

#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/intake/new_record.hpp"
#include "report/outcome.hpp"

namespace asystent::cli {
namespace {

using casebook::RenumberedFile;

constexpr std::array renumber_options = std::to_array<Option>({
    {.name = "--to",
     .kind = Kind::id,
     .key = "id",
     .required = true,
     .meaning = {"nowy identyfikator, którego nikt nigdy nie miał", "the new id, which nobody has ever had"}},
});

std::vector<RenumberedFile> files_of(Call& call, const CaseFile& family, const std::string& to) {
  try {
    return casebook::renumbered(call.session.book(), call.session.overview(), family, to);
  } catch (const casebook::NotEditable& error) {
    stop_uneditable(call.output, error);
  }
}

void show(Output& output, const std::vector<RenumberedFile>& files) {
  for (const RenumberedFile& file : files)
    output.show_diff(file.name, file.before.value_or(""), file.after.value_or(""));
}

std::vector<std::string> names_of(const std::vector<RenumberedFile>& files) {
  std::vector<std::string> names;
  for (const RenumberedFile& file : files) names.push_back(file.name);
  return names;
}

/// Where `previous` names an earlier case, only git and paper know the old id.
std::string where_it_stays(const Output& output, const CaseFile& family) {
  if (!family.family.previous)
    return output.say("Dawny zostaje w zapisie (previous).", "The old one stays in the record (previous).");
  return output.say(
      "Zapis wskazuje już wcześniejszą sprawę ({}), więc dawnego nie zachowa: zapisz go w aktach.",
      "The record names an earlier case already ({}), so it does not keep the old one: note it "
      "in the file.",
      family.family.previous->text);
}

void tell(Output& output, const CaseFile& family, const std::string& to) {
  const std::string_view from = family.id();
  output.out += output.say("rodzina {} ma teraz identyfikator {}. {}\n", "family {} has the id {} now. {}\n",
                           from, to, where_it_stays(output, family));
  output.err += output.say(
      "UWAGA: papiery, pisma i kalendarze tej rodziny noszą {0}: popraw na {1} i powiadom, kto je ma\n",
      "NOTE: the papers, letters and calendars of this family bear {0}: correct them to {1}, and tell "
      "whoever has them\n",
      from, to);
}

ExitStatus renumber(Call& call) {
  const std::string to = call.options.required("--to");
  const CaseFile& family = call.session.case_file();
  values_from_options(call); // what is no id is told of the option
  refuse_id_in_use(call, to);
  const auto files = files_of(call, family, to);
  const bool is_dry_run = call.options.is_dry_run();
  call.session.touched.clear(); // what was due yesterday is due today; the id it was told under is gone
  // Nothing that a rule judges is another than before: only the name of the file and who names it.
  if (is_dry_run)
    show(call.output, files);
  else
    call.session.write(files);
  if (call.output.wants_json())
    call.output.out += report::written_json(to, names_of(files), !is_dry_run);
  else if (!is_dry_run)
    tell(call.output, family, to);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "intake",
     .name = "renumber",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"nadaje rodzinie inny identyfikator; dawny zostaje w „previous”, odwołania idą za nim",
                 "gives a family another id; the old one stays in `previous`, what refers to it follows"},
     .examples = {"asystent intake renumber 7 --to R-2026-021",
                  "asystent intake renumber R-2026-007 --to R-2026-021 -n"},
     .options = renumber_options,
     .entry = entry_kind<Family>,
     .run = renumber},
});

} // namespace

std::span<const Command> renumber_commands() { return commands; }

} // namespace asystent::cli

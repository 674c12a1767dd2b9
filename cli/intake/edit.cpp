#include "cli/change.hpp"
#include "cli/command.hpp"
#include "cli/past/restore.hpp"
#include "show/finding_message.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

constexpr std::array edit_options = std::to_array<Option>({
    editor_option,
    override_option,
});

[[noreturn]] void stop_without_editor(Call& call) {
  CommandError stop(
      ExitStatus::usage,
      call.output.say("bez terminala podaj --editor (otwiera $VISUAL, $EDITOR albo vi). Pomoc: {} "
                      "--help",
                      "without a terminal give --editor (opens $VISUAL, $EDITOR or vi). Help: {} "
                      "--help",
                      full_name(call.options.command())));
  stop.lacks_options = true;
  throw stop;
}

/// What the gate stops stands at its line where it is edited.
void add_complaints(Call& call, CommandError& stop, const std::string& file) {
  if (stop.status != ExitStatus::refused) return;
  const Language language = call.output.language();
  stop.complaints.push_back({.line = 0, .key = {}, .value = {}, .text = stop.message(language)});
  for (const Finding& finding : stop.findings.all)
    stop.complaints.push_back({.line = finding.place.file == file ? finding.place.at.line : 0,
                               .key = {},
                               .value = {},
                               .text = show::message(finding, language, call.options.today())});
}

/// The text that an editor has left, in the place of the one that it was made of.
ExitStatus edit_family(Call& call) {
  const CaseFile& file = call.session.case_file();
  if (!call.options.prepared()) stop_without_editor(call);
  const std::string name = file.family.file;
  const std::string before = file.document->text();
  if (before != *call.options.prepared())
    call.output.stop(ExitStatus::system, "{}: zmieniono w międzyczasie", "{}: changed meanwhile", name);
  const std::string after = call.options.input(*call.options.text(file_option.name));
  try {
    restore(call, {.files = {{.name = name, .before = before, .after = after, .changes = {}}}, .stopped = {}},
            {});
  } catch (CommandError& stop) {
    add_complaints(call, stop, name);
    throw;
  }
  if (call.output.wants_json() || call.options.is_dry_run()) return ExitStatus::done;
  call.output.out += call.output.say("{}: zmieniono zapis\n", "{}: the record is changed\n", file.id());
  call.output.show_changed_lines(before, after);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "edit",
     .operand = Operand::family,
     .access = Access::writes,
     .summary = {"otwiera cały zapis rodziny w edytorze; co zmieniono w międzyczasie, zostaje scalone",
                 "opens a family's whole record in an editor; what was changed meanwhile is merged"},
     .examples = {"asystent edit 7", "EDITOR=nano asystent edit kow"},
     .options = edit_options,
     .run = edit_family},
});

} // namespace

std::span<const Command> edit_commands() { return commands; }

} // namespace asystent::cli

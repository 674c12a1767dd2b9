#include "cli/aliases.hpp"
#include "cli/help.hpp"
#include "cli/manual.hpp"
#include "cli/session.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

/// `help visit add`: a command, as its --help; else a page of the manual.
ExitStatus give_help(Call& call) {
  const auto commands = all_commands();
  const auto& words = call.options.operands();
  const Language language = call.output.language();
  if (words.empty()) {
    call.output.out = help_of_program(commands, language, columns_of(call.environment)) +
                      aliases_text(call.words, call.environment, language);
    return ExitStatus::done;
  }
  const std::string typed = fmt::format("{}", fmt::join(words, " "));
  for (const Command& command : commands)
    if (full_name(command) == "asystent " + typed) {
      call.output.out = help_of_command(command, language, columns_of(call.environment));
      return ExitStatus::done;
    }
  if (const std::string stands_for = words_of_alias(typed, call.words, call.environment);
      !stands_for.empty()) {
    call.output.out = fmt::format("{} = asystent {}\n", printable(typed), printable(stands_for));
    return ExitStatus::done;
  }
  const auto page = page_of_topic(typed, commands, language);
  if (!page)
    call.output.stop(
        ExitStatus::usage,
        "nie ma takiego tematu: „{}”; są: grupy poleceń, polecenia, record, office, guarantees",
        "there is no such topic: '{}'; there are: groups of commands, commands, record, office, guarantees",
        printable(typed));
  call.output.out = manual::text_of(*page, width_of(columns_of(call.environment)), language);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "help",
     .operand = Operand::words,
     .access = Access::no_folder,
     .summary = {"podręcznik: grupa poleceń, polecenie albo record, office, guarantees",
                 "the manual: a group of commands, a command, or record, office, guarantees"},
     .examples = {"asystent help visit", "asystent help record"},
     .run = give_help,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> help_topic_commands() { return commands; }

} // namespace asystent::cli

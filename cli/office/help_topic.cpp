#include "cli/aliases.hpp"
#include "cli/help.hpp"
#include "cli/manual.hpp"
#include "cli/session.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

namespace asystent::cli {
namespace {

std::string topics_text(std::span<const Command> commands, Language language) {
  std::vector<std::string> topics;
  for (const manual::Item& topic : manual_topics(commands, language)) topics.push_back(topic.term);
  return fmt::format("{}", fmt::join(topics, ", "));
}

bool is_polish_name(std::string_view typed, const Command& command) {
  return command.group.empty() && !command.polish.empty() && fold(typed) == fold(command.polish);
}

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
    if (full_name(command) == "asystent " + typed || is_polish_name(typed, command)) {
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
    call.output.stop(ExitStatus::usage, "nie ma takiego tematu: „{}”; są: polecenia i {}",
                     "there is no such topic: '{}'; there are: commands and {}", printable(typed),
                     topics_text(commands, language));
  call.output.out = manual::text_of(*page, width_of(columns_of(call.environment)), language);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "help",
     .operand = Operand::topic,
     .access = Access::no_folder,
     .summary =
         {"podręcznik: polecenie, grupa poleceń albo codziennie, wspólnie, dokumenty, zapis, ustawienia, "
          "gwarancje",
          "the manual: a command, a group of commands, or everyday, people, papers, record, settings, "
          "guarantees"},
     .examples = {"asystent help everyday", "asystent help visit add"},
     .run = give_help,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> help_topic_commands() { return commands; }

} // namespace asystent::cli

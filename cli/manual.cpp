#include "cli/manual.hpp"

#include "cli/version.hpp"
#include "manual/file_pages.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

using manual::Block;
using manual::Page;
using manual::Section;

constexpr Text usage_section{"UŻYCIE", "SYNOPSIS"};
constexpr Text commands_section{"POLECENIA", "COMMANDS"};
constexpr Text options_section{"OPCJE", "OPTIONS"};
constexpr Text editors_section{"EDYTORY I INNE PROGRAMY", "EDITORS AND OTHER PROGRAMS"};
constexpr Text see_also_section{"ZOBACZ TEŻ", "SEE ALSO"};

manual::Item item_of(const Command& command, const Option& option, Language language) {
  std::string text(meaning_of(command, option).in(language));
  if (const std::string words = words_text(command, option, language); !words.empty()) text += " " + words;
  if (option.required) text += say(language, "; wymagana", "; required");
  if (option.repeated) text += say(language, "; można powtórzyć", "; may be repeated");
  return {term_of(option, language), std::move(text)};
}

Block block_of(const Command& command, Language language) {
  Block block{.heading = full_name(command) + operand_name(command, language),
              .text = std::string(command.summary.in(language))};
  for (const Option& option : all_options(command)) block.items.push_back(item_of(command, option, language));
  for (const std::string_view example : command.examples) block.lines.emplace_back(example);
  return block;
}

Section see_also(Language) {
  std::vector<std::string> names{"asystent(1)"};
  for (const Group& group : all_groups()) names.push_back(fmt::format("asystent-{}(1)", group.name));
  names.insert(names.end(), {"asystent-record(5)", "asystent-office(5)", "asystent-guarantees(7)"});
  return {see_also_section, {Block{.text = fmt::format("{}", fmt::join(names, ", "))}}};
}

Page page_of_group(const Group& group, std::span<const Command> commands, Language language) {
  Page page{.name = fmt::format("asystent-{}", group.name),
            .number = 1,
            .summary = std::string(group.summary.in(language)),
            .sections = {{commands_section, {}}}};
  for (const Command& command : commands)
    if (command.group == group.name) page.sections.front().blocks.push_back(block_of(command, language));
  page.sections.push_back(see_also(language));
  return page;
}

/// How an editor without a language server shows findings: the errors of `check` have the usual form.
Section for_editors(Language language) {
  return {editors_section,
          {Block{.text = say(
                     language,
                     "Edytor z serwerem języka YAML znajduje schemat sam (asystent schema --write). W Vimie "
                     "wystarczy make:",
                     "An editor with a YAML language server finds the schema by itself (asystent schema "
                     "--write). In Vim make is enough:"),
                 .lines = {"set makeprg=asystent\\ check\\ --lang\\ en",
                           "set errorformat=%f:%l:%c:\\ %trror:\\ %m,%f:%l:%c:\\ %tarning:\\ %m,%f:%l:%c:\\ "
                           "%totice:\\ %m"}},
           Block{.text = say(language, "Serwery git pokazują uwagi przy wierszach:",
                             "Hosts of git show the findings at their lines:"),
                 .lines = {"asystent check --format sarif >check.sarif", "asystent check --format github"}},
           Block{.text = say(language, "Codzienny list do każdego asystenta, z crona albo z systemd:",
                             "A mail to each assistant every day, by cron or systemd:"),
                 .lines = {"0 7 * * 1-5  asystent -C ~/sprawy report overdue --mail --send",
                           "systemctl --user enable --now asystent-overdue.timer"}}}};
}

Page page_of_program(std::span<const Command> commands, Language language) {
  Section all{commands_section, {Block{}}};
  for (const Group& group : all_groups())
    all.blocks.front().items.push_back(
        {std::string(group.name), fmt::format("{}; asystent-{}(1)", group.summary.in(language), group.name)});
  for (const Command& command : commands)
    if (command.group.empty()) all.blocks.push_back(block_of(command, language));
  Section options{options_section, {Block{}}};
  for (const Option& option : global_options())
    options.blocks.front().items.push_back(item_of({}, option, language));
  return {.name = "asystent",
          .number = 1,
          .summary = say(language, "zapisy asystenta rodziny: jeden plik na rodzinę",
                         "records of a family assistant, one file per family"),
          .sections = {{usage_section,
                        {Block{.text = say(language, "asystent [OPCJE] [POLECENIE]",
                                           "asystent [OPTIONS] [COMMAND]")}}},
                       std::move(all),
                       std::move(options),
                       for_editors(language),
                       see_also(language)}};
}

std::string file_name(const Page& page) { return fmt::format("{}.{}", page.name, page.number); }

} // namespace

std::vector<Page> manual_pages(std::span<const Command> commands, Language language) {
  std::vector<Page> pages{page_of_program(commands, language)};
  for (const Group& group : all_groups()) pages.push_back(page_of_group(group, commands, language));
  pages.push_back(manual::record_page(language));
  pages.push_back(manual::office_page(language));
  pages.push_back(manual::guarantees_page(language));
  return pages;
}

std::optional<Page> page_of_topic(std::string_view topic, std::span<const Command> commands,
                                  Language language) {
  for (Page& page : manual_pages(commands, language))
    if (page.name == topic || page.name == fmt::format("asystent-{}", topic)) return std::move(page);
  return std::nullopt;
}

std::string built_page(const std::vector<std::string>& words, std::span<const Command> commands) {
  const Language language = words.size() > 1 && words[1] == "en" ? Language::en : Language::pl;
  std::string names;
  for (const Page& page : manual_pages(commands, language)) {
    if (words.empty()) names += file_name(page) + "\n";
    if (!words.empty() && file_name(page) == words.front()) return manual::roff_of(page, version(), language);
  }
  return names;
}

} // namespace asystent::cli

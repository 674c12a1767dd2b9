#include "cli/manual.hpp"

#include "cli/version.hpp"
#include "document/kinds.hpp"
#include "manual/everyday.hpp"
#include "manual/file_pages.hpp"
#include "manual/guarantees.hpp"
#include "manual/papers.hpp"
#include "manual/people.hpp"
#include "text/fold.hpp"

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
constexpr Text environment_section{"ŚRODOWISKO", "ENVIRONMENT"};
constexpr Text files_section{"PLIKI", "FILES"};
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

std::vector<manual::Item> documents(Language language) {
  std::vector<manual::Item> kinds;
  for (const document::DocumentKind& kind : document::document_kinds())
    kinds.push_back({std::string(kind.name), std::string(kind.title.in(language))});
  return kinds;
}

/// What is no command: the files, and what is told beside them.
std::vector<Page> other_pages(Language language) {
  return {manual::record_page(language),
          manual::office_page(language),
          manual::everyday_page(language),
          manual::people_page(language),
          manual::papers_page(documents(language), language),
          manual::guarantees_page(language)};
}

Section see_also(Language language) {
  std::vector<std::string> names{"asystent(1)"};
  for (const Group& group : all_groups()) names.push_back(fmt::format("asystent-{}(1)", group.name));
  for (const Page& page : other_pages(language))
    names.push_back(fmt::format("{}({})", page.name, page.number));
  return {see_also_section, {Block{.text = fmt::format("{}", fmt::join(names, ", "))}}};
}

Page page_of_group(const Group& group, std::span<const Command> commands, Language language) {
  Page page{.name = fmt::format("asystent-{}", group.name),
            .number = 1,
            .summary = std::string(group.summary.in(language)),
            .sections = {{commands_section, {}}},
            .topic = {group.polish, group.name}};
  for (const Command& command : commands)
    if (command.group == group.name) page.sections.front().blocks.push_back(block_of(command, language));
  page.sections.push_back(see_also(language));
  return page;
}

constexpr auto variables = std::to_array<manual::Told>({
    {in_both("ASYSTENT_FOLDER, ASYSTENT_ID, ASYSTENT_TODAY, ASYSTENT_WAIT"),
     {"to samo co --folder, --as, --today, --wait", "the same as --folder, --as, --today, --wait"}},
    {in_both("VISUAL, EDITOR"), {"edytor wpisów; gdy brak: vi", "the editor of entries; else vi"}},
    {in_both("PAGER"),
     {"czym pokazywać długi wynik na terminalu; gdy brak: less, pusty: niczym",
      "what shows long output on a terminal; else less; nothing where it is empty"}},
    {in_both("NO_COLOR, TERM=dumb"), {"bez kolorów", "no colours"}},
});

constexpr auto files = std::to_array<manual::Told>({
    {in_both("asystent.yaml"),
     {"ustawienia jednostki; asystent-office(5)", "the office; asystent-office(5)"}},
    {in_both("families/ID.yaml, worklog/ID.yaml"),
     {"zapisy; asystent-record(5)", "the records; asystent-record(5)"}},
    {in_both("templates/"),
     {"własne szablony; asystent-papers(7)", "templates of your own; asystent-papers(7)"}},
    {in_both(".asystent/"),
     {"schematy dla edytorów, klucze do wymiany (recipients, signers)",
      "schemas for editors, keys for exchange (recipients, signers)"}},
    {in_both("$XDG_STATE_HOME/asystent, ~/.local/state/asystent"),
     {"co napisano w edytorze, a nie zapisano", "what was typed in an editor and not saved"}},
});

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
                       manual::section_of(environment_section, variables, language),
                       manual::section_of(files_section, files, language),
                       for_editors(language),
                       see_also(language)}};
}

std::string_view short_name(const Page& page) {
  constexpr std::string_view program = "asystent-";
  return std::string_view(page.name).substr(page.name.starts_with(program) ? program.size() : 0);
}

/// `visit`, `asystent-visit`, `asystent-visit.1`, `visit(1)`, `wizyta`; the first page of a name that two
/// have.
bool is_topic(std::string_view typed, const Page& page) {
  const std::string topic = fold(typed);
  const auto names = {std::string(short_name(page)), page.name};
  return std::ranges::any_of(names,
                             [&](const std::string& name) {
                               return topic == name || topic == fmt::format("{}.{}", name, page.number) ||
                                      topic == fmt::format("{}({})", name, page.number);
                             }) ||
         (!page.topic.en.empty() && topic == fold(page.topic.en)) ||
         (!page.topic.pl.empty() && topic == fold(page.topic.pl));
}

std::string file_name(const Page& page) { return fmt::format("{}.{}", page.name, page.number); }

} // namespace

std::vector<Page> manual_pages(std::span<const Command> commands, Language language) {
  std::vector<Page> pages{page_of_program(commands, language)};
  for (const Group& group : all_groups()) pages.push_back(page_of_group(group, commands, language));
  for (Page& page : other_pages(language)) pages.push_back(std::move(page));
  return pages;
}

std::optional<Page> page_of_topic(std::string_view topic, std::span<const Command> commands,
                                  Language language) {
  for (Page& page : manual_pages(commands, language))
    if (is_topic(topic, page)) return std::move(page);
  return std::nullopt;
}

std::vector<manual::Item> manual_topics(std::span<const Command> commands, Language language) {
  std::vector<manual::Item> topics;
  for (const Page& page : manual_pages(commands, language)) {
    const std::string_view topic = page.topic.in(language);
    topics.push_back({std::string(topic.empty() ? short_name(page) : topic), page.summary});
  }
  return topics;
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

#include "cli/help.hpp"

#include "cli/term_list.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <set>

namespace asystent::cli {

std::size_t width_of(std::size_t columns) {
  constexpr std::size_t usual_width = 100;
  return columns == 0 ? usual_width : columns;
}

namespace {

const Group& group_of(std::string_view group) {
  return *std::ranges::find(all_groups(), group, &Group::name);
}

Text summary_of(std::string_view group) { return group_of(group).summary; }

/// `[record|office|worklog]`
std::string choices_name(const Command& command) {
  std::vector<std::string_view> choices;
  for (const Word& choice : command.choices) choices.push_back(choice.word);
  return fmt::format(" [{}]", fmt::join(choices, "|"));
}

std::string_view operand_name(Operand operand, Language language) {
  switch (operand) {
  case Operand::choice: // choices_name() has its words
  case Operand::none:
    return "";
  case Operand::family:
    return Text{" RODZINA", " FAMILY"}.in(language);
  case Operand::finding:
    return Text{" UWAGA albo LISTA [SŁOWO]", " FINDING or LIST [WORD]"}.in(language);
  case Operand::directory:
    return Text{" [FOLDER]", " [DIR]"}.in(language);
  case Operand::document:
    return Text{" RODZAJ [RODZINA]", " KIND [FAMILY]"}.in(language);
  case Operand::day:
    return Text{" [DATA]", " [DATE]"}.in(language);
  case Operand::month:
    return Text{" [MIESIĄC]", " [MONTH]"}.in(language);
  case Operand::words:
    return Text{" SŁOWO…", " WORD…"}.in(language);
  case Operand::topic:
    return Text{" [TEMAT]", " [TOPIC]"}.in(language);
  case Operand::filters:
    return Text{" [FILTR…]", " [FILTER…]"}.in(language);
  case Operand::entry:
    return Text{" RODZINA [SKRÓT…]", " FAMILY [SHORTHAND…]"}.in(language);
  case Operand::member:
    return Text{" RODZINA OSOBA", " FAMILY MEMBER"}.in(language);
  case Operand::assistant:
    return Text{" ASYSTENT", " ASSISTANT"}.in(language);
  case Operand::new_assistant:
    return Text{" ID=NAZWA", " ID=NAME"}.in(language);
  case Operand::settings:
    return Text{" KLUCZ=WARTOŚĆ…", " KEY=VALUE…"}.in(language);
  case Operand::line:
    return Text{" NUMER", " NUMBER"}.in(language);
  case Operand::commit:
    return Text{" [WERSJA]", " [COMMIT]"}.in(language);
  }
  return "";
}

/// What the record says of the option's key.
std::optional<casebook::KeyMeaning> key_of(const Command& command, const Option& option) {
  if (command.entry == nullptr || option.key.empty()) return std::nullopt;
  return casebook::meaning_of(command.entry, {option.key, option.within});
}

} // namespace

std::string_view value_name(const Option& option, Language language) {
  if (!option.value.pl.empty()) return option.value.in(language);
  switch (option.kind) {
  case Kind::flag:
    return "";
  case Kind::past_date:
  case Kind::due_date:
  case Kind::near_date:
    return Text{"DATA", "DATE"}.in(language);
  case Kind::moment:
    return Text{"DATA [HH:MM]", "DATE [HH:MM]"}.in(language);
  case Kind::time:
    return "HH:MM";
  case Kind::number:
    return "N";
  case Kind::word:
    return Text{"SŁOWO", "WORD"}.in(language);
  case Kind::id:
    return "ID";
  case Kind::file:
    return Text{"PLIK", "FILE"}.in(language);
  case Kind::directory:
    return Text{"FOLDER", "DIR"}.in(language);
  case Kind::text:
  case Kind::prose:
  case Kind::name:
    return Text{"TEKST", "TEXT"}.in(language);
  }
  return "";
}

std::string term_of(const Option& option, Language language) {
  std::string term(option.name);
  if (!option.short_name.empty()) term = fmt::format("{}, {}", option.short_name, term);
  const std::string_view value = value_name(option, language);
  return value.empty() ? term : fmt::format("{} {}", term, value);
}

std::string operand_name(const Command& command, Language language) {
  if (command.operand == Operand::choice) return choices_name(command);
  return std::string(operand_name(command.operand, language));
}

std::span<const Word> words_of(const Command& command, const Option& option) {
  const auto key = key_of(command, option);
  return option.words.empty() && key ? key->words : option.words;
}

Text meaning_of(const Command& command, const Option& option) {
  const auto key = key_of(command, option);
  return option.meaning.pl.empty() && key ? key->meaning : option.meaning;
}

std::string words_text(const Command& command, const Option& option, Language language) {
  std::vector<std::string_view> words;
  for (const Word& word : words_of(command, option)) words.push_back(word_in(language, word));
  return words.empty() ? std::string() : fmt::format("({})", fmt::join(words, ", "));
}

namespace {

std::string full_meaning(const Command& command, const Option& option, Language language) {
  std::string meaning(meaning_of(command, option).in(language));
  if (const std::string words = words_text(command, option, language); !words.empty()) meaning += " " + words;
  if (option.kind == Kind::prose)
    meaning += say(language, "; - to standardowe wejście", "; - is standard input");
  if (option.required) meaning += say(language, "; wymagana", "; required");
  if (option.repeated) meaning += say(language, "; można powtórzyć", "; may be repeated");
  return meaning;
}

std::string options_text(const Command& command, std::span<const Option> options, Language language,
                         std::size_t columns) {
  TermList list;
  for (const Option& option : options)
    list.add(term_of(option, language), full_meaning(command, option, language));
  return list.text(columns);
}

/// Whether an option before it has the same words.
bool is_told(const Command& command, const Option& option) {
  const auto words = words_of(command, option);
  const auto has_them = [&](const Option& other) { return words_of(command, other).data() == words.data(); };
  return &*std::ranges::find_if(command.options, has_them) != &option;
}

/// Each list of words that the options take: what is written, what may be typed for it, and what it means.
std::string lists_text(const Command& command, Language language, std::size_t columns) {
  std::string text;
  for (const Option& option : command.options) {
    const auto words = words_of(command, option);
    if (words.empty() || words.front().polish.empty() || is_told(command, option)) continue;
    text += say(language, "\nSłowa {}, po polsku albo po angielsku:\n",
                "\nWords of {}, in Polish or English:\n", option.name);
    TermList list;
    for (const Word& word : words)
      list.add(std::string(word.polish), fmt::format("{}: {}", word.word, word.label.in(language)));
    text += list.text(columns);
  }
  return text;
}

std::string shorthand_text(Language language, std::size_t columns) {
  constexpr Text meaning{"SKRÓT to godziny (15:30-16:45), czas (10min), rodzaj (telefon), wynik "
                         "(nie_zastano), obecni (anna,kuba), dzień "
                         "(wczoraj) albo notatka w cudzysłowie, w dowolnej kolejności.",
                         "SHORTHAND is hours (15:30-16:45), time (10min), kind (phone), outcome (not_found), "
                         "present (anna,kuba), day (yesterday) "
                         "or a note in quotes, in any order."};
  return "\n" + show::broken_at_words(meaning.in(language), width_of(columns), 0) + "\n";
}

std::string examples_text(const Command& command, Language language) {
  std::string text = say(language, "\nPrzykłady:\n", "\nExamples:\n");
  for (const std::string_view example : command.examples) text += fmt::format("  {}\n", example);
  return text;
}

/// Commands are not broken, so that they can be copied.
std::string program_examples(Language language, std::size_t columns) {
  constexpr Text variables{
      "Zmienne środowiska: ASYSTENT_FOLDER zastępuje --folder, ASYSTENT_ID --as, "
      "ASYSTENT_TODAY --today, ASYSTENT_WAIT --wait; NO_COLOR wyłącza kolory.",
      "Environment: ASYSTENT_FOLDER stands for --folder, ASYSTENT_ID for --as, "
      "ASYSTENT_TODAY for --today, ASYSTENT_WAIT for --wait; NO_COLOR turns colours off."};
  constexpr Text every_day{
      "Codziennie: asystent (co wymaga uwagi dziś), asystent visit add RODZINA, asystent "
      "check.",
      "Every day: asystent (what needs attention today), asystent visit add FAMILY, "
      "asystent check."};
  const auto broken = [&](Text text) {
    return show::broken_at_words(text.in(language), width_of(columns), 0) + "\n";
  };
  return say(language,
             "\nZacznij tak:\n"
             "  asystent init sprawy --office \"OPS w Lipowie\" --add-assistant \"elis=Ewa Lis\"\n"
             "  cd sprawy && asystent intake add --name Kowalscy --source social_worker --interview -7d\n\n",
             "\nBegin with:\n"
             "  asystent init cases --office \"OPS w Lipowie\" --add-assistant \"elis=Ewa Lis\"\n"
             "  cd cases && asystent intake add --name Kowalscy --source social_worker --interview -7d\n\n") +
         broken(variables) + "\n" + broken(every_day) +
         say(language, "Pomoc do polecenia: asystent visit add --help\n",
             "Help on a command: asystent visit add --help\n");
}

} // namespace

std::string how_to_give(const Command& command, std::string_view name, Language language) {
  const auto found = std::ranges::find(command.options, name, &Option::name);
  if (found == command.options.end()) return std::string(name);
  const std::string_view value = value_name(*found, language);
  const std::string words = words_text(command, *found, language);
  return fmt::format("{}{}{}{}{}", name, value.empty() ? "" : " ", value, words.empty() ? "" : " ", words);
}

std::string help_of_program(std::span<const Command> commands, Language language, std::size_t columns) {
  std::string text = say(language,
                         "asystent — zapisy asystenta rodziny: jeden plik na rodzinę\n\n"
                         "Użycie: asystent [OPCJE] [POLECENIE]\n\nPolecenia:\n",
                         "asystent: records of a family assistant, one file per family\n\n"
                         "Usage: asystent [OPTIONS] [COMMAND]\n\nCommands:\n");
  TermList list;
  std::set<std::string_view> told;
  for (const Command& command : commands) {
    const bool in_group = !command.group.empty();
    if (in_group && !told.insert(command.group).second) continue;
    const Text summary = in_group ? summary_of(command.group) : command.summary;
    const std::string_view polish = in_group ? group_of(command.group).polish : command.polish;
    std::string name(in_group ? command.group : command.name);
    if (!polish.empty()) name += fmt::format(", {}", polish);
    list.add(std::move(name), std::string(summary.in(language)));
  }
  text += list.text(columns);
  text +=
      say(language, "\nOpcje, przed poleceniem lub po nim:\n", "\nOptions, before or after the command:\n");
  text += options_text({}, global_options(), language, columns);
  return text + program_examples(language, columns);
}

std::string help_of_group(std::string_view group, std::span<const Command> commands, Language language,
                          std::size_t columns) {
  std::string text = show::broken_at_words(
                         fmt::format("asystent {} — {}", group, summary_of(group).in(language)), columns, 2) +
                     "\n\n";
  TermList list;
  std::string examples;
  for (const Command& command : commands) {
    if (command.group != group) continue;
    list.add(fmt::format("{}{}", command.name, operand_name(command, language)),
             std::string(command.summary.in(language)));
    if (std::ranges::count(examples, '\n') < 2) examples += fmt::format("  {}\n", command.examples[0]);
  }
  text += list.text(columns) + say(language, "\nPrzykłady:\n", "\nExamples:\n") + examples;
  return text + say(language, "\nPomoc do polecenia: asystent {} POLECENIE --help\n",
                    "\nHelp on a command: asystent {} COMMAND --help\n", group);
}

std::string help_of_command(const Command& command, Language language, std::size_t columns) {
  std::string text =
      show::broken_at_words(fmt::format("{} — {}", full_name(command), command.summary.in(language)), columns,
                            2) +
      "\n\n";
  text += say(language, "Użycie: {}{}{}\n", "Usage: {}{}{}\n", full_name(command),
              operand_name(command, language),
              command.options.empty() ? "" : Text{" [OPCJE]", " [OPTIONS]"}.in(language));
  if (command.operand == Operand::entry) text += shorthand_text(language, columns);
  if (!command.options.empty())
    text += say(language, "\nOpcje:\n", "\nOptions:\n") +
            options_text(command, all_options(command), language, columns);
  text += lists_text(command, language, columns);
  return text + examples_text(command, language) +
         say(language, "\nOpcje wspólne: asystent --help\n", "\nOptions of all commands: asystent --help\n");
}

} // namespace asystent::cli

#include "cli/parse.hpp"

#include "text/language.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>

namespace asystent::cli {
namespace {

using Values = std::map<std::string, std::vector<std::string>, std::less<>>;

/// The names of an option as CLI11 takes them.
std::string all_names(const Option& option) {
  std::string names(option.name);
  return option.short_name.empty() ? names : fmt::format("{},{}", option.short_name, names);
}

void add_option(CLI::App& app, const Option& option, Values& values) {
  const std::string name(option.name);
  if (option.kind == Kind::flag) {
    app.add_flag_callback(all_names(option), [&values, name] { values[name].emplace_back(); });
    return;
  }
  // The values are counted and read by the command, whose messages are in the user's language.
  const auto keep = [&values, name](const CLI::results_t& results) {
    values[name] = results;
    return true;
  };
  app.add_option(all_names(option), keep)
      ->type_size(1)
      ->expected(1)
      ->allow_extra_args(false)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

void add_operand(CLI::App& app, std::vector<std::string>& operands) {
  app.add_option("operand", operands)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

/// CLI11's application, built from the rows. What it understood stands in `words`.
class Application {
public:
  explicit Application(std::span<const Command> commands) {
    app_.set_help_flag();
    app_.allow_extras();
    app_.require_subcommand(0, 1);
    for (const Option& option : global_options()) add_option(app_, option, words_.options);
    for (const Command& command : commands) add(command);
  }

  Words parse(std::vector<std::string> arguments) {
    std::ranges::reverse(arguments); // CLI11 takes them from the back
    app_.parse(std::move(arguments));
    words_.help = words_.options.contains("--help");
    words_.version = words_.options.contains("--version");
    words_.extras = app_.remaining(true);
    return std::move(words_);
  }

private:
  CLI::App& group(std::string_view name) {
    if (name.empty()) return app_;
    CLI::App*& known = groups_[name];
    if (known != nullptr) return *known;
    known = app_.add_subcommand(std::string(name));
    prepare(*known);
    known->parse_complete_callback([this, name] { words_.group = name; });
    return *known;
  }

  void add(const Command& command) {
    CLI::App* app = group(command.group).add_subcommand(std::string(command.name));
    prepare(*app);
    // To make the options of all commands would take longer than to read some records.
    app->preparse_callback([this, app, &command](std::size_t) { add_options(*app, command); });
    app->parse_complete_callback([this, &command] { words_.command = &command; });
  }

  void add_options(CLI::App& app, const Command& command) {
    for (const Option& option : command.options) add_option(app, option, words_.options);
    if (command.operand != Operand::none) add_operand(app, words_.operands);
  }

  /// Options of all commands may stand anywhere: what a subcommand does not know goes up. One command is
  /// enough: `plan` behind it is a kind of document, or a family.
  static void prepare(CLI::App& app) {
    app.require_subcommand(0, 1);
    app.set_help_flag();
    app.fallthrough();
    app.allow_extras();
  }

  CLI::App app_;
  std::map<std::string_view, CLI::App*> groups_; // app_ owns them
  Words words_;
};

std::vector<std::string_view> option_names(const Command* command) {
  std::vector<std::string_view> names;
  const auto add = [&](const Option& option) { names.push_back(option.name); };
  std::ranges::for_each(global_options(), add);
  if (command != nullptr) std::ranges::for_each(command->options, add);
  return names;
}

/// The words that could stand where the command's next word is missing.
std::vector<std::string_view> command_names(std::span<const Command> commands, std::string_view group) {
  std::set<std::string_view> names;
  for (const Command& command : commands) {
    if (!group.empty() && command.group != group) continue;
    names.insert(group.empty() && !command.group.empty() ? command.group : command.name);
  }
  return {names.begin(), names.end()};
}

[[noreturn]] void stop_unknown(Language language, const std::string& word,
                               std::span<const std::string_view> candidates, Text what) {
  const std::string_view near = nearest(word.substr(0, word.find('=')), candidates);
  const std::string shown = printable(word);
  if (near.empty())
    throw CommandError(ExitStatus::usage, say(language, "{}: „{}”. Pomoc: asystent --help",
                                              "{}: '{}'. Help: asystent --help", what.in(language), shown));
  throw CommandError(ExitStatus::usage, say(language, "{}: „{}”; czy chodziło o {}?",
                                            "{}: '{}'; did you mean {}?", what.in(language), shown, near));
}

/// Mostly the second word of a note without quotes.
[[noreturn]] void stop_word_too_many(Language language, const std::string& word) {
  throw CommandError(ExitStatus::usage,
                     say(language,
                         "zbędne słowo: „{}”. Tekst z odstępem weź w cudzysłów. Pomoc: asystent --help",
                         "a word too many: '{}'. Put a text with a space in quotes. Help: asystent --help",
                         printable(word)));
}

/// GNU's end of the options, which is no word itself.
bool drop_end_of_options(std::vector<std::string>& words) {
  const auto found = std::ranges::find(words, "--");
  if (found == words.end()) return false;
  words.erase(found);
  return true;
}

/// Before the command it ends nothing.
Words understood(std::vector<std::string> arguments, std::span<const Command> commands) {
  Words words = Application(commands).parse(arguments);
  drop_end_of_options(words.extras);
  if (words.command != nullptr || !drop_end_of_options(arguments)) return words;
  return Application(commands).parse(std::move(arguments));
}

bool is_path(const Words& words, std::string_view name) {
  const auto is_named = [&](const Option& option) { return option.name == name; };
  const auto own = words.command == nullptr ? std::span<const Option>() : words.command->options;
  auto found = std::ranges::find_if(own, is_named);
  if (found == own.end()) found = std::ranges::find_if(global_options(), is_named);
  return found->kind == Kind::file || found->kind == Kind::directory;
}

/// A path may be any bytes; all else is text.
void refuse_odd_bytes(const Words& words, Language language) {
  const auto refuse = [&](std::string_view where, const std::string& value) {
    if (first_bad_byte(value))
      throw CommandError(ExitStatus::usage, say(language, "{}: „{}” nie jest tekstem w UTF-8",
                                                "{}: '{}' is no text in UTF-8", where, printable(value)));
  };
  for (const auto& [name, values] : words.options)
    if (!is_path(words, name))
      for (const std::string& value : values) refuse(name, value);
  if (words.command == nullptr || words.command->operand == Operand::directory) return;
  for (const std::string& operand : words.operands) refuse(full_name(*words.command), operand);
}

/// An option that stands before the command it belongs to.
void refuse_misplaced(const std::string& word, const Words& words, Language language) {
  if (words.command == nullptr) return;
  const auto is_own = [&](const Option& option) { return option.name == word.substr(0, word.find('=')); };
  if (std::ranges::none_of(words.command->options, is_own)) return;
  throw CommandError(ExitStatus::usage, say(language, "opcję {} podaj po poleceniu: {} {}",
                                            "give the option {} after the command: {} {}", word,
                                            full_name(*words.command), word));
}

/// What other programs call it.
struct Habit {
  std::string_view word;
  Text hint;
};

constexpr std::array habits = std::to_array<Habit>({
    {"-v", in_both("asystent --version")},
    {"-V", in_both("asystent --version")},
    {"version", in_both("asystent --version")},
    {"ls", in_both("asystent list")},
    {"grep", {"asystent find SŁOWO…", "asystent find WORD…"}},
    {"search", {"asystent find SŁOWO…", "asystent find WORD…"}},
    {"today", in_both("asystent")},
    {"week", in_both("asystent report week")},
    {"month", in_both("asystent report month")},
    {"move",
     {"asystent visit move RODZINA --on NOWY_DZIEŃ (spotkanie), asystent plan move RODZINA --goal CEL --to "
      "NOWY_DZIEŃ (termin celu albo działania)",
      "asystent visit move FAMILY --on NEW_DAY (a meeting), asystent plan move FAMILY --goal GOAL --to "
      "NEW_DAY "
      "(the term of a goal or an action)"}},
});

/// A word that is no command but is meant for one. A command of that name would have been understood.
void refuse_foreign_habit(const Words& words, Language language) {
  const auto found = std::ranges::find(habits, words.extras.front(), &Habit::word);
  if (found == habits.end()) return;
  throw CommandError(ExitStatus::usage,
                     say(language, "nie ma polecenia „{}”. Użyj: {}", "there is no command '{}'. Use: {}",
                         found->word, found->hint.in(language)));
}

/// The first word says what was meant; the options behind it are those of the command that there is not.
void refuse_unknown_command(const Words& words, std::span<const Command> commands, Language language) {
  refuse_foreign_habit(words, language);
  if (words.extras.front().starts_with('-')) return;
  stop_unknown(language, words.extras.front(), command_names(commands, words.group),
               {"nieznane polecenie", "unknown command"});
}

void refuse_extras(const Words& words, std::span<const Command> commands, Language language) {
  if (words.command == nullptr && !words.extras.empty()) refuse_unknown_command(words, commands, language);
  const auto option = std::ranges::find_if(
      words.extras, [](const std::string& word) { return word.starts_with('-') && word.size() > 1; });
  if (option != words.extras.end()) {
    refuse_misplaced(*option, words, language);
    stop_unknown(language, *option, option_names(words.command), {"nieznana opcja", "unknown option"});
  }
  if (!words.extras.empty()) stop_word_too_many(language, words.extras.front());
  const std::size_t most = words.command == nullptr ? 1 : most_operands(words.command->operand);
  if (words.operands.size() > most) stop_word_too_many(language, words.operands[most]);
}

/// `--help=x`: all other options take any value here.
[[noreturn]] void stop_at_flag_with_value(const std::vector<std::string>& arguments,
                                          std::span<const Command> commands, Language language) {
  const auto is_flag = [](const std::string& name) {
    return [&name](const Option& option) { return option.kind == Kind::flag && option.name == name; };
  };
  for (const std::string& argument : arguments) {
    const std::string name = argument.substr(0, argument.find('='));
    const bool is_known = std::ranges::any_of(global_options(), is_flag(name)) ||
                          std::ranges::any_of(commands, [&](const Command& command) {
                            return std::ranges::any_of(command.options, is_flag(name));
                          });
    if (name.size() < argument.size() && is_known)
      throw CommandError(ExitStatus::usage,
                         say(language, "opcja {} nie przyjmuje wartości", "option {} takes no value", name));
  }
  throw CommandError(ExitStatus::usage,
                     say(language, "nie można zrozumieć wiersza poleceń. Pomoc: asystent --help",
                         "the command line cannot be understood. Help: asystent --help"));
}

} // namespace

Words parse(const std::vector<std::string>& arguments, std::span<const Command> commands) {
  const Language language = language_of(arguments);
  try {
    Words words = understood(arguments, commands);
    if (!words.help || words.command == nullptr) refuse_extras(words, commands, language);
    refuse_odd_bytes(words, language);
    words.part_hours_from_days();
    return words;
  } catch (const CLI::ArgumentMismatch&) {
    throw CommandError(ExitStatus::usage,
                       say(language, "opcja {} nie ma wartości", "option {} has no value", arguments.back()));
  } catch (const CLI::ParseError&) {
    stop_at_flag_with_value(arguments, commands, language);
  }
}

bool has_option(const std::vector<std::string>& arguments, std::string_view option, std::string_view value) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const bool is_next = arguments[i] == option && i + 1 < arguments.size() && arguments[i + 1] == value;
    if (is_next || arguments[i] == fmt::format("{}={}", option, value)) return true;
  }
  return false;
}

Language language_of(const std::vector<std::string>& arguments) {
  return has_option(arguments, "--lang", "en") ? Language::en : Language::pl;
}

} // namespace asystent::cli

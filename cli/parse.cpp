#include "cli/parse.hpp"

#include "cli/habits.hpp"
#include "cli/meant.hpp"
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

/// CLI11's application, built from the rows. What it understood stands in `words`. To make all commands and
/// all their options would take longer than to read some records: it gets those that may be meant.
class Application {
public:
  Application(std::span<const Command> commands, const std::vector<std::string>& arguments)
      : arguments_(arguments), meant_(arguments_) {
    app_.set_help_flag();
    app_.allow_extras();
    app_.require_subcommand(0, 1);
    add_options(app_, global_options());
    for (const Group& each : all_groups())
      if (meant_.may_be(each.name, each.polish)) add(each);
    for (const Command& command : commands)
      if (meant_.may_be(command.name, command.polish)) add(command);
  }

  Words parse() {
    app_.parse(std::vector(arguments_.rbegin(), arguments_.rend())); // CLI11 takes them from the back
    words_.help = words_.options.contains("--help");
    words_.version = words_.options.contains("--version");
    words_.extras = app_.remaining(true);
    return std::move(words_);
  }

private:
  void add(const Group& group) {
    CLI::App& known = *app_.add_subcommand(std::string(group.name));
    for (const std::string& other : polish_names(group.polish)) known.alias(other);
    prepare(known);
    known.parse_complete_callback([this, &group] { words_.group = group.name; });
    groups_[group.name] = &known;
  }

  /// Of a group that is not meant there is no command.
  void add(const Command& command) {
    CLI::App* const above = command.group.empty() ? &app_ : groups_[command.group];
    if (above == nullptr) return;
    CLI::App* const app = above->add_subcommand(std::string(command.name));
    for (const std::string& other : polish_names(command.polish)) app->alias(other);
    prepare(*app);
    app->preparse_callback([this, app, &command](std::size_t) { add_options(*app, command); });
    app->parse_complete_callback([this, &command] { words_.command = &command; });
  }

  void add_options(CLI::App& app, const Command& command) {
    add_options(app, command.options);
    if (takes_piece(command)) add_options(app, asking_options);
    if (command.operand != Operand::none) add_operand(app, words_.operands);
  }

  void add_options(CLI::App& app, std::span<const Option> options) {
    for (const Option& option : options)
      if (meant_.may_be(option)) add_option(app, option, words_.options);
  }

  /// Options of all commands may stand anywhere: what a subcommand does not know goes up. One command is
  /// enough: `plan` behind it is a kind of document, or a family.
  static void prepare(CLI::App& app) {
    app.require_subcommand(0, 1);
    app.set_help_flag();
    app.fallthrough();
    app.allow_extras();
  }

  std::vector<std::string> arguments_;
  Meant meant_;
  CLI::App app_;
  std::map<std::string_view, CLI::App*> groups_; // app_ owns them
  Words words_;
};

std::vector<std::string_view> option_names(const Command* command) {
  std::vector<std::string_view> names;
  const auto add = [&](const Option& option) { names.push_back(option.name); };
  std::ranges::for_each(global_options(), add);
  if (command != nullptr) std::ranges::for_each(command->options, add);
  if (command != nullptr && takes_piece(*command)) std::ranges::for_each(asking_options, add);
  return names;
}

/// The words that could stand where the command's next word is missing.
std::vector<std::string_view> command_names(std::span<const Command> commands, std::string_view group) {
  std::set<std::string_view> names;
  for (const Command& command : commands) {
    if (!group.empty() && command.group != group) continue;
    names.insert(group.empty() && !command.group.empty() ? command.group : command.name);
    if (group.empty() && !command.polish.empty()) names.insert(command.polish);
  }
  for (const Group& each : all_groups())
    if (group.empty() && !each.polish.empty()) names.insert(each.polish);
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
  Words words = Application(commands, arguments).parse();
  drop_end_of_options(words.extras);
  if (words.command != nullptr || !drop_end_of_options(arguments)) return words;
  return Application(commands, arguments).parse();
}

bool is_path(const Words& words, std::string_view name) {
  const auto is_named = [&](const Option& option) { return option.name == name; };
  const auto own = words.command == nullptr ? std::vector<Option>() : all_options(*words.command);
  const auto is_path_option = [](const Option& option) {
    return option.kind == Kind::file || option.kind == Kind::directory;
  };
  if (const auto found = std::ranges::find_if(own, is_named); found != own.end())
    return is_path_option(*found);
  return is_path_option(*std::ranges::find_if(global_options(), is_named));
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
  if (std::ranges::none_of(all_options(*words.command), is_own)) return;
  throw CommandError(ExitStatus::usage, say(language, "opcję {} podaj po poleceniu: {} {}",
                                            "give the option {} after the command: {} {}", word,
                                            full_name(*words.command), word));
}

/// The first word says what was meant; the options behind it are those of the command that there is not.
void refuse_unknown_command(const Words& words, std::span<const Command> commands, Language language) {
  refuse_habit(words.extras.front(), language);
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
                            return std::ranges::any_of(all_options(command), is_flag(name));
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

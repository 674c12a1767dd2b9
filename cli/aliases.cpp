#include "cli/aliases.hpp"

#include "cli/command.hpp"
#include "cli/complete_folder.hpp"
#include "cli/output.hpp"
#include "cli/term_list.hpp"
#include "model/command_names.hpp"
#include "text/quoted_words.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

/// The words before the command: how many there are, and which folder they name.
struct Beginning {
  std::size_t size = 0;
  std::string folder;
};

const Option* global_named(std::string_view name) {
  const auto is_it = [&](const Option& option) { return option.name == name || option.short_name == name; };
  const auto found = std::ranges::find_if(global_options(), is_it);
  return found == global_options().end() ? nullptr : &*found;
}

/// An option as it stands in one word: its value is behind `=` or the letter, or it is the next word.
struct Typed {
  const Option* option = nullptr; // of several letters the last one
  std::string value;
  bool takes_next = false;
};

Typed typed_long(const std::string& word) {
  const auto equals = word.find('=');
  const Option* option = global_named(word.substr(0, equals));
  if (option == nullptr || option->kind == Kind::flag) return {option, {}, false};
  return equals == std::string::npos ? Typed{option, {}, true}
                                     : Typed{option, word.substr(equals + 1), false};
}

/// `-qC DIR`, `-CDIR`
Typed typed_short(const std::string& word) {
  for (std::size_t i = 1; i < word.size(); ++i) {
    const Option* option = global_named(std::string("-") + word[i]);
    if (option != nullptr && option->kind != Kind::flag)
      return {option, word.substr(i + 1), i + 1 == word.size()};
  }
  return {};
}

Beginning beginning_of(const std::vector<std::string>& arguments) {
  Beginning beginning;
  std::size_t& i = beginning.size;
  for (; i < arguments.size(); ++i) {
    const std::string& word = arguments[i];
    if (word.size() < 2 || word.front() != '-') break;
    Typed typed = word[1] == '-' ? typed_long(word) : typed_short(word);
    if (typed.takes_next && i + 1 < arguments.size()) typed.value = arguments[++i];
    if (typed.option != nullptr && typed.option->name == "--folder") beginning.folder = typed.value;
  }
  beginning.size = std::min(i, arguments.size());
  return beginning;
}

/// Where there is no folder there are none.
std::vector<Named> aliases_in(const std::string& folder, const Environment& environment) try {
  return CompleteFolder(environment, folder).aliases();
} catch (const casebook::BadOffice&) {
  throw;
} catch (const Error&) {
  return {};
}

/// The same for who asks for help.
std::vector<Named> known_aliases(const Words& words, const Environment& environment) try {
  const auto folder = words.options.find("--folder");
  return aliases_in(folder == words.options.end() ? std::string() : folder->second.back(), environment);
} catch (const Error&) {
  return {};
}

} // namespace

std::vector<std::string> without_aliases(std::vector<std::string> arguments, const Environment& environment) {
  const Beginning beginning = beginning_of(arguments);
  if (beginning.size == arguments.size() || is_command_name(arguments[beginning.size])) return arguments;
  const auto aliases = aliases_in(beginning.folder, environment);
  const auto found = std::ranges::find(aliases, arguments[beginning.size], &Named::id);
  if (found == aliases.end()) return arguments;
  const auto words = quoted_words(found->meaning).value_or(std::vector<std::string>());
  const auto at = arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(beginning.size));
  arguments.insert(at, words.begin(), words.end());
  return arguments;
}

std::string aliases_text(const Words& words, const Environment& environment, Language language) {
  const auto aliases = known_aliases(words, environment);
  if (aliases.empty()) return {};
  TermList list;
  for (const Named& alias : aliases) list.add(alias.id, alias.meaning);
  return say(language, "\nWłasne nazwy jednostki (aliases w asystent.yaml):\n",
             "\nThe office's own names (aliases in asystent.yaml):\n") +
         list.text(columns_of(environment));
}

std::string words_of_alias(std::string_view name, const Words& words, const Environment& environment) {
  const auto aliases = known_aliases(words, environment);
  const auto found = std::ranges::find(aliases, name, &Named::id);
  return found == aliases.end() ? std::string() : found->meaning;
}

} // namespace asystent::cli

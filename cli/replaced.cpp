#include "cli/replaced.hpp"

#include "cli/change.hpp"
#include "show/private.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {

void tell_replaced(Call& call, const std::vector<casebook::Replaced>& replaced) {
  Output& output = call.output;
  if (replaced.empty() || output.wants_json() || call.options.is_dry_run()) return;
  if (!output.look().names) {
    std::vector<std::string_view> keys;
    for (const casebook::Replaced& one : replaced) keys.push_back(one.key);
    output.out += output.say("zastąpiono: {}\n", "replaced: {}\n", fmt::join(keys, ", "));
    return;
  }
  output.out += output.say("zamiast:\n", "in the place of:\n");
  for (const casebook::Replaced& one : replaced) {
    const std::string was(show::shown(one.was, output.look()));
    bool is_first = true;
    for (const std::string_view line : lines_of(was)) {
      output.out += fmt::format("  {}{}\n", is_first ? one.key + ": " : std::string(one.key.size() + 2, ' '),
                                printable(line));
      is_first = false;
    }
  }
}

void refuse_nothing_to_change(Call& call, const NewEntry& values) {
  if (!values.is_empty()) return;
  CommandError stop(ExitStatus::usage, call.output.say("nie podano, co zmienić. Pomoc: {} --help",
                                                       "nothing to change is given. Help: {} --help",
                                                       full_name(call.options.command())));
  stop.lacks_options = true;
  throw stop;
}

NewEntry changes_from_options(Call& call, std::initializer_list<std::string_view> mappings) {
  NewEntry values = entry_from_options(call.options, call.output);
  const auto options = call.options.command().options;
  std::vector<std::string_view> known(mappings);
  for (const Option& option : options)
    if (!option.key.empty()) known.push_back(option.key);
  for (const std::string_view key : values.keys())
    if (std::ranges::find(known, key) == known.end())
      call.output.stop(ExitStatus::usage, "--file: „{}” nie zmienia się tym poleceniem; zmienia ono: {}",
                       "--file: '{}' is not changed by this command; it changes: {}", printable(key),
                       fmt::join(known, ", "));
  check_values(call, values);
  return values;
}

std::string names_of_keys(const Output& output, casebook::EntryKind kind, const NewEntry& values) {
  std::vector<std::string> names;
  for (const std::string_view key : values.keys()) {
    const auto meaning = casebook::meaning_of(kind, key);
    const std::string_view name = meaning ? meaning->meaning.in(output.language()) : key;
    names.emplace_back(name.substr(0, name.find_first_of(";,:"))); // without its explanation
  }
  return fmt::format("{}", fmt::join(names, ", "));
}

ExitStatus change_entry(Call& call, const Entry& entry, NewEntry values, const std::string& done) {
  Change change(call.session.case_file());
  const auto replaced = change.replaced_by(entry, values);
  change.set_each(entry, std::move(values));
  const ExitStatus status = make_change(call, change, done);
  tell_replaced(call, replaced);
  return status;
}

} // namespace asystent::cli

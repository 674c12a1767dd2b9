#include "cli/entry.hpp"

#include "calendar/clock_time.hpp"
#include "casebook/outside.hpp"
#include "model/facts.hpp"
#include "show/finding_text.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

bool is_date(const Option& option) { return option.kind == Kind::past_date || option.kind == Kind::due_date; }

/// `08:00` for `8:00`. What is no time stays as it was typed: the reader says what is wrong with it.
std::string time_text(const std::string& typed) {
  const auto time = parse_clock_time(typed);
  return time ? to_string(*time) : typed;
}

std::string single_value(const Options& options, const Option& option) {
  if (option.kind == Kind::flag) return "true";
  if (is_date(option)) return iso(*options.date(option.name));
  const std::string typed = *options.text(option.name);
  return option.kind == Kind::time ? time_text(typed) : typed;
}

std::vector<std::string> several_values(const Options& options, const Option& option) {
  if (!is_date(option)) return options.texts(option.name);
  std::vector<std::string> days;
  for (const Date day : options.dates(option.name)) days.push_back(iso(day));
  return days;
}

bool is_missing(const Options& options, const NewEntry& entry, const Option& option) {
  return option.key.empty() ? !options.has(option.name) : entry.lacks({option.key, option.within});
}

/// What the piece is called in messages: the file as it was typed.
std::string name_of_piece(const std::string& file) { return file == "-" ? "--file" : file; }

/// An argument of the problem's message that is words as written.
std::string argument(const Finding& problem, std::string_view name) {
  for (const auto& [key, value] : problem.arguments)
    if (key == name && std::holds_alternative<std::string>(value)) return std::get<std::string>(value);
  return {};
}

const Option* option_of_key(const Command& command, std::string_view key) {
  const auto found = std::ranges::find(command.options, key, &Option::key);
  return found == command.options.end() ? nullptr : &*found;
}

/// The option that was given the value; of a member or goal that is not there, say.
const Option* option_of_value(const Options& options, const std::string& value) {
  for (const Option& option : options.command().options) {
    if (value.empty() || !options.has(option.name)) continue;
    const auto given = options.texts(option.name);
    if (std::ranges::find(given, value) != given.end()) return &option;
  }
  return nullptr;
}

/// A problem of the piece of --file. One of the record as it is read again has the record's file.
bool is_in_piece(const Options& options, const Finding& problem) {
  return problem.place.at.is_in_file() && problem.place.file.empty() && options.has("--file");
}

const Option* option_of(const Options& options, const Finding& problem) {
  if (is_in_piece(options, problem)) return nullptr;
  if (problem.id == FindingId::missing_key) return option_of_key(options.command(), argument(problem, "key"));
  if (const auto number = problem.place.at.option()) return &options.command().options[*number - 1];
  return option_of_value(options, argument(problem, "value"));
}

/// The goals that a visit may name, where one was named that is not there.
std::string goals_to_name(Call& call, const Finding& problem) {
  const CaseFile* file = call.session.known_case_file();
  if (problem.id != FindingId::unknown_goal || file == nullptr) return {};
  const Plan* plan = newest_plan(file->family);
  if (plan == nullptr) return call.output.say("; rodzina nie ma planu", "; the family has no plan");
  std::vector<std::string_view> ids;
  for (const Goal& goal : plan->goals) ids.push_back(*goal.id);
  return call.output.say("; cele planu: {}", "; goals of the plan: {}",
                         printable(fmt::format("{}", fmt::join(ids, ", "))));
}

std::string told(Call& call, const Finding& problem) {
  const Option* option = option_of(call.options, problem);
  if (option != nullptr && problem.id == FindingId::missing_key)
    return call.output.say("brak opcji {}. Pomoc: {} --help", "{} is missing. Help: {} --help", option->name,
                           full_name(call.options.command()));
  const std::string text =
      show::message(problem, call.output.language(), call.options.today()) + goals_to_name(call, problem);
  if (option != nullptr) return fmt::format("{}: {}", option->name, text);
  if (!is_in_piece(call.options, problem)) return text;
  const Position at = problem.place.at;
  return fmt::format("{}:{}:{}: {}", printable(name_of_piece(*call.options.text("--file"))), at.line,
                     at.column, text);
}

} // namespace

std::string shown_date(const Output& output, const NewEntry& entry, std::string_view key) {
  const auto date = entry.date(key);
  return date ? output.shown(*date) : std::string();
}

NewEntry piece_of_file(const Options& options, const Output& output) {
  const casebook::EntryKind kind = options.command().entry;
  const auto file = options.text("--file");
  if (!file) return NewEntry(kind);
  auto piece = NewEntry::of_piece(kind, name_of_piece(*file), casebook::read_input(*file));
  if (auto* problems = std::get_if<std::vector<Finding>>(&piece))
    throw CommandError(ExitStatus::usage,
                       output.say("--file: to nie jest zapis YAML", "--file: this is not YAML"),
                       casebook::Findings(std::move(*problems)));
  return std::get<NewEntry>(std::move(piece));
}

void put_options(const Options& options, NewEntry& entry) {
  for (const Option& option : options.command().options) {
    if (option.key.empty() || !options.has(option.name)) continue;
    const casebook::Key key{option.key, option.within};
    const Position origin = origin_of(options, option.name);
    if (option.repeated)
      entry.put(key, several_values(options, option), origin);
    else
      entry.put(key, single_value(options, option), origin);
  }
}

Position origin_of(const Options& options, std::string_view option) {
  const auto all = options.command().options;
  const auto number = std::ranges::find(all, option, &Option::name) - all.begin() + 1;
  return Position::of_option(static_cast<std::uint32_t>(number));
}

NewEntry values_from_options(Call& call) {
  NewEntry values(call.options.command().entry);
  put_options(call.options, values);
  check_values(call, values);
  return values;
}

std::vector<std::string_view> missing_options(const Options& options, const NewEntry& entry) {
  std::vector<std::string_view> missing;
  for (const Option& option : options.command().options)
    if (option.required && is_missing(options, entry, option)) missing.push_back(option.name);
  return missing;
}

void check_entry(Call& call, const NewEntry& entry) {
  if (const auto missing = missing_options(call.options, entry); !missing.empty())
    call.options.stop_missing(missing);
  refuse_problems(call, entry.problems(call.session.office()));
}

void check_values(Call& call, const NewEntry& values) {
  refuse_problems(call, values.problems_of_values(call.session.office()));
}

NewEntry entry_from_options(const Options& options, const Output& output) {
  NewEntry entry = piece_of_file(options, output);
  if (!entry.is_mapping())
    output.stop(ExitStatus::usage, "--file: oczekiwano pól „klucz: wartość”",
                "--file: keys with values are expected");
  put_options(options, entry);
  return entry;
}

void refuse_problems(Call& call, const std::vector<Finding>& problems) {
  if (problems.empty()) return;
  std::string all;
  for (const Finding& problem : problems) all += (all.empty() ? "" : "\n") + told(call, problem);
  throw CommandError(ExitStatus::usage, all);
}

} // namespace asystent::cli

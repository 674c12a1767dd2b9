#include "cli/entry.hpp"

#include "calendar/clock_time.hpp"
#include "cli/help.hpp"
#include "model/facts.hpp"
#include "show/finding_text.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

bool is_date(const Option& option) {
  return option.kind == Kind::past_date || option.kind == Kind::due_date || option.kind == Kind::near_date;
}

/// `08:00` for `8:00`. What is no time stays as it was typed: the reader says what is wrong with it.
std::string time_text(const std::string& typed) {
  const auto time = parse_typed_time(typed);
  return time ? to_string(*time) : typed;
}

/// As the record has a day with an hour.
std::string moment_text(const Moment& moment) {
  return moment.time ? fmt::format("{} {}", iso(moment.day), to_string(*moment.time)) : iso(moment.day);
}

/// A note of several lines is easier to give than to quote. One text only can come from there.
std::string from_standard_input(const Options& options, const Output& output, const Option& option) {
  const auto reads_it = [&](const Option& other) {
    const bool is_read = other.kind == Kind::prose || other.kind == Kind::file;
    return is_read && options.has(other.name) && options.text(other.name) == "-";
  };
  if (std::ranges::count_if(options.command().options, reads_it) > 1)
    output.stop(ExitStatus::usage, "standardowe wejście (-) może dać tylko jedną wartość",
                "standard input (-) can give one value only");
  std::string text = options.input("-");
  text.erase(text.find_last_not_of(" \t\r\n") + 1);
  if (text.empty())
    output.stop(ExitStatus::usage, "{}: standardowe wejście jest puste", "{}: standard input is empty",
                option.name);
  return text;
}

using casebook::is_blank;

std::string single_value(const Options& options, const Output& output, const Option& option) {
  if (option.kind == Kind::flag) return "true";
  if (is_date(option)) return iso(*options.date(option.name));
  if (option.kind == Kind::moment) return moment_text(*options.moment(option.name));
  const std::string typed = options.text(option.name).value_or(std::string());
  if (option.kind == Kind::time) return time_text(typed);
  if (option.kind == Kind::prose && typed == "-") return from_standard_input(options, output, option);
  if (option.kind == Kind::name) return checked_name(output, option, typed);
  if (option.required && option.kind == Kind::text && is_blank(typed)) options.stop_missing({option.name});
  return typed;
}

std::vector<std::string> several_values(const Options& options, const Output& output, const Option& option) {
  if (!is_date(option)) {
    std::vector<std::string> typed = options.texts(option.name);
    if (option.kind == Kind::name)
      for (const std::string& name : typed) checked_name(output, option, name);
    return typed;
  }
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
    return call.output.say("podaj {}. Pomoc: {} --help", "give {}. Help: {} --help",
                           how_to_give(call.options.command(), option->name, call.output.language()),
                           full_name(call.options.command()));
  const std::string text =
      show::message(problem, call.output.language(), call.options.today()) + goals_to_name(call, problem);
  if (option != nullptr) return fmt::format("{}: {}", option->name, text);
  if (!is_in_piece(call.options, problem)) return text;
  const Position at = problem.place.at;
  return fmt::format("{}:{}:{}: {}", printable(name_of_piece(*call.options.text("--file"))), at.line,
                     at.column, text);
}

CommandError not_yaml(const Output& output, std::vector<Finding> problems) {
  CommandError stop(ExitStatus::usage,
                    output.say("--file: to nie jest zapis YAML", "--file: this is not YAML"));
  for (const Finding& problem : problems)
    stop.complaints.push_back({.line = problem.place.at.line,
                               .key = {},
                               .value = {},
                               .text = show::message(problem, output.language(), {})});
  stop.findings = casebook::Findings(std::move(problems));
  return stop;
}

/// Of a piece with all keys only what was filled in counts, and of one that shows an entry only what is
/// changed.
NewEntry as_edited(const Options& options, NewEntry entry) {
  if (!entry.is_mapping()) return entry;
  if (options.command().amends) {
    const auto before = NewEntry::of_piece(options.command().entry, {}, *options.prepared());
    if (const auto* prepared = std::get_if<NewEntry>(&before)) entry.keep_changed(*prepared);
  } else {
    entry.erase_empty();
  }
  return entry;
}

/// The same for who edits the piece: at its line, or of a key that is missing.
Complaint complaint_of(Call& call, const Finding& problem) {
  const std::string text =
      show::message(problem, call.output.language(), call.options.today()) + goals_to_name(call, problem);
  if (problem.id == FindingId::missing_key)
    return {.line = 0, .key = argument(problem, "key"), .value = {}, .text = text};
  const bool is_in_text = is_in_piece(call.options, problem) || call.options.command().entry == nullptr;
  if (is_in_text) return {.line = problem.place.at.line, .key = {}, .value = {}, .text = text};
  return {.line = 0, .key = {}, .value = argument(problem, "value"), .text = text};
}

/// Missing values are told of the keys where somebody edits the piece.
[[noreturn]] void stop_missing(Call& call, const std::vector<std::string_view>& missing) try {
  call.options.stop_missing(missing);
} catch (CommandError& stop) {
  for (const std::string_view name : missing) {
    const Option& option = *std::ranges::find(call.options.command().options, name, &Option::name);
    stop.complaints.push_back(
        {.line = 0,
         .key = std::string(option.key),
         .value = {},
         .text = call.output.say("brak wartości: {}", "a value is missing: {}", option.key)});
  }
  throw;
}

} // namespace

const std::string& checked_name(const Output& output, const Option& option, const std::string& typed) {
  if (is_blank(typed)) output.stop(ExitStatus::usage, "{}: podaj nazwę", "{}: give a name", option.name);
  if (typed.find_first_of("\r\n") != std::string::npos)
    output.stop(ExitStatus::usage, "{}: nazwa ma jeden wiersz", "{}: a name is one line", option.name);
  return typed;
}

std::string prose(const Options& options, const Output& output, std::string_view name) {
  const auto typed = options.text(name);
  const Option& option = *std::ranges::find(options.command().options, name, &Option::name);
  return typed == "-" ? from_standard_input(options, output, option) : typed.value_or("");
}

std::string shown_date(const Output& output, const NewEntry& entry, std::string_view key) {
  const auto date = entry.date(key);
  return date ? output.shown(*date) : std::string();
}

NewEntry piece_of_file(const Options& options, const Output& output) {
  const casebook::EntryKind kind = options.command().entry;
  const auto file = options.text("--file");
  if (!file) return NewEntry(kind);
  auto piece = NewEntry::of_piece(kind, name_of_piece(*file), options.input(*file));
  if (auto* problems = std::get_if<std::vector<Finding>>(&piece))
    throw not_yaml(output, std::move(*problems));
  auto entry = std::get<NewEntry>(std::move(piece));
  return options.prepared() ? as_edited(options, std::move(entry)) : std::move(entry);
}

void put_options(const Options& options, const Output& output, NewEntry& entry) {
  for (const Option& option : options.command().options) {
    if (option.key.empty() || !options.has(option.name)) continue;
    const casebook::Key key{option.key, option.within};
    const Position origin = origin_of(options, option.name);
    if (option.repeated)
      entry.put(key, several_values(options, output, option), origin);
    else
      entry.put(key, single_value(options, output, option), origin);
  }
}

Position origin_of(const Options& options, std::string_view option) {
  const auto all = options.command().options;
  const auto number = std::ranges::find(all, option, &Option::name) - all.begin() + 1;
  return Position::of_option(static_cast<std::uint32_t>(number));
}

NewEntry values_from_options(Call& call) {
  NewEntry values(call.options.command().entry);
  put_options(call.options, call.output, values);
  check_values(call, values);
  return values;
}

std::vector<std::string_view> missing_options(const Options& options, const NewEntry& entry) {
  std::vector<std::string_view> missing;
  for (const Option& option : options.command().options)
    if (option.required && is_missing(options, entry, option)) missing.push_back(option.name);
  return missing;
}

void check_entry(Call& call, NewEntry& entry) {
  entry.settle_areas(call.session.office());
  if (const auto missing = missing_options(call.options, entry); !missing.empty())
    stop_missing(call, missing);
  refuse_problems(call, entry.problems(call.session.office()));
}

void check_values(Call& call, NewEntry& values) {
  values.settle_areas(call.session.office());
  refuse_problems(call, values.problems_of_values(call.session.office()));
}

NewEntry entry_from_options(const Options& options, const Output& output) {
  NewEntry entry = piece_of_file(options, output);
  if (!entry.is_mapping())
    output.stop(ExitStatus::usage, "--file: oczekiwano pól „klucz: wartość”",
                "--file: keys with values are expected");
  put_options(options, output, entry);
  return entry;
}

void refuse_problems(Call& call, const std::vector<Finding>& problems) {
  if (problems.empty()) return;
  std::string all;
  for (const Finding& problem : problems) all += (all.empty() ? "" : "\n") + told(call, problem);
  CommandError stop(ExitStatus::usage, all);
  for (const Finding& problem : problems) stop.complaints.push_back(complaint_of(call, problem));
  throw stop;
}

} // namespace asystent::cli

#include "cli/options.hpp"

#include "calendar/clock_time.hpp"
#include "calendar/date.hpp"
#include "calendar/written_date.hpp"
#include "cli/help.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace asystent::cli {
namespace {

/// Ids, words and dates never hold a comma; free text may.
bool is_split_at_commas(Kind kind) {
  switch (kind) {
  case Kind::id:
  case Kind::word:
  case Kind::past_date:
  case Kind::due_date:
  case Kind::near_date:
    return true;
  default:
    return false;
  }
}

/// Adds what stands between the commas; what was given before is not given twice.
void append_parts(std::vector<std::string>& parts, std::string_view text) {
  for (const std::string_view part : parts_of(text, ','))
    if (!part.empty() && std::ranges::find(parts, part) == parts.end()) parts.emplace_back(part);
}

std::string with_day_of_week(Date date, Language language) {
  return fmt::format("{} ({})", iso(date), weekday_name(date).full.in(language));
}

/// Whoever left the year out is to see which one was taken, where it is not this one.
bool is_of_another_year(const ParsedDate& day, Date today) {
  const auto year_of = [](Date date) { return std::chrono::year_month_day(date).year(); };
  return day.was_without_year && year_of(day.date) != year_of(today);
}

/// As likely as not a slip.
bool is_past_due(const ParsedDate& day, const std::string& text, Date today, Direction direction) {
  return direction == Direction::future && day.date < today && text != iso(day.date);
}

/// `pt 15:00`, `11.02. 15.00`, `jutro o 9`: the last word is the hour where what stands before it is a day
/// and the whole is none.
std::pair<std::string_view, std::optional<ClockTime>> day_and_hour(std::string_view text, Date today,
                                                                   Direction direction) {
  const auto is_day = [&](std::string_view words) {
    return std::holds_alternative<ParsedDate>(parse_date(words, today, direction));
  };
  text = trimmed(text);
  const auto space = text.rfind(' ');
  if (space == std::string_view::npos || is_day(text)) return {text, std::nullopt};
  const auto time = parse_typed_time(text.substr(space + 1));
  std::string_view day = trimmed(text.substr(0, space));
  if (day.ends_with(" o")) day = trimmed(day.substr(0, day.size() - 2));
  return time && is_day(day) ? std::pair(day, time) : std::pair(text, std::optional<ClockTime>());
}

const Option& option_of(const Command& command, std::string_view name) {
  return *std::ranges::find(command.options, name, &Option::name);
}

} // namespace

Options::Options(const Words& words, const Environment& environment, Output& output)
    : words_(words), environment_(environment), output_(output) {
  today_ = day_of_today();
  wait_ = seconds_to_wait();
  if (const auto reason = text("--override"); reason && trimmed(*reason).empty())
    output_.stop(ExitStatus::usage, "--override: podaj powód", "--override: give a reason");
}

std::optional<std::string> Options::text(std::string_view option) const {
  return words_.one(option, output_.language());
}

std::optional<std::filesystem::path> Options::folder() const {
  if (const auto given = text("--folder")) return *given;
  if (environment_.folder) return *environment_.folder;
  return std::nullopt;
}

Date Options::day_of_today() const {
  const auto option = text("--today");
  return option ? day_typed(*option) : present();
}

Date Options::present() const {
  return environment_.today ? day_typed(*environment_.today) : environment_.clock;
}

Date Options::day_typed(const std::string& typed) const {
  if (const auto day = parse_iso(typed)) return *day;
  const auto parsed = parse_date(typed, environment_.clock, Direction::past);
  const auto* problem = std::get_if<DateProblem>(&parsed);
  if (problem != nullptr && written_iso(typed)) stop_bad_date(*problem, "--today", typed);
  output_.stop(ExitStatus::usage, "--today: „{}” nie jest datą RRRR-MM-DD",
               "--today: '{}' is no date YYYY-MM-DD", printable(typed));
}

std::optional<std::string> Options::at() const {
  if (words_.at.size() > 1)
    output_.stop(ExitStatus::usage, "opcja --at podana więcej niż raz",
                 "the option --at is given more than once");
  return words_.at.empty() ? std::nullopt : std::optional(words_.at.front());
}

void Options::stand_on(Date day) {
  if (!has("--today")) today_ = day;
  output_.show_on(today_);
}

void Options::stop_bad_date(const DateProblem& problem, std::string_view option,
                            const std::string& typed) const {
  const std::string shown = printable(typed);
  output_.stop(ExitStatus::usage, "{}: {}", "{}: {}", option, reason(problem, shown).in(output_.language()));
}

std::chrono::milliseconds Options::seconds_to_wait() const {
  const auto option = text("--wait");
  const std::string typed = option ? *option : environment_.wait.value_or("30");
  const auto seconds = whole_number(typed);
  if (!seconds || *seconds < 0 || *seconds > 3600)
    output_.stop(ExitStatus::usage, "--wait: „{}” nie jest liczbą sekund od 0 do 3600",
                 "--wait: '{}' is no number of seconds from 0 to 3600", printable(typed));
  return std::chrono::seconds(*seconds);
}

std::string Options::required(std::string_view option) const {
  if (auto value = text(option)) return *value;
  stop_missing({option});
}

void Options::stop_missing(const std::vector<std::string_view>& options) const {
  std::vector<std::string> wanted;
  for (const std::string_view option : options)
    wanted.push_back(how_to_give(command(), option, output_.language()));
  CommandError stop(ExitStatus::usage, output_.say("podaj {}. Pomoc: {} --help", "give {}. Help: {} --help",
                                                   fmt::join(wanted, ", "), full_name(command())));
  stop.lacks_options = true;
  throw stop;
}

std::vector<std::string> Options::texts(std::string_view name) const {
  const auto found = words_.options.find(name);
  if (found == words_.options.end()) return {};
  if (!is_split_at_commas(option_of(command(), name).kind)) return found->second;
  std::vector<std::string> parts;
  for (const std::string& value : found->second) append_parts(parts, value);
  return parts;
}

bool Options::writes() const {
  const std::string_view needed = command().writes_with;
  return command().access == Access::writes && (needed.empty() || has(needed));
}

bool Options::has_empty_part(std::string_view name) const {
  const auto found = words_.options.find(name);
  const auto has_gap = [](const std::string& value) {
    return std::ranges::any_of(parts_of(value, ','), [](std::string_view part) { return part.empty(); });
  };
  return found != words_.options.end() && std::ranges::any_of(found->second, has_gap);
}

Date Options::parsed(const std::string& text, std::string_view option, Direction direction) const {
  const auto result = parse_date(text, today_, direction);
  if (const auto* problem = std::get_if<DateProblem>(&result)) stop_bad_date(*problem, option, text);
  const ParsedDate& day = std::get<ParsedDate>(result);
  if (day.was_word || is_of_another_year(day, today_) || is_past_due(day, text, today_, direction))
    output_.note(
        fmt::format("{} {} = {}", option, printable(text), with_day_of_week(day.date, output_.language())));
  return day.date;
}

Direction Options::direction_of(std::string_view option) const {
  switch (option_of(command(), option).kind) {
  case Kind::due_date:
  case Kind::moment:
    return Direction::future;
  case Kind::near_date:
    return Direction::near;
  default:
    return Direction::past;
  }
}

std::optional<Date> Options::date(std::string_view name) const {
  const auto value = text(name);
  if (!value) return std::nullopt;
  return parsed(*value, name, direction_of(name));
}

std::optional<Moment> Options::moment(std::string_view name) const {
  const auto typed = text(name);
  if (!typed) return std::nullopt;
  const auto [day, time] = day_and_hour(*typed, today_, direction_of(name));
  return Moment{parsed(std::string(day), name, direction_of(name)), time};
}

std::vector<Date> Options::dates(std::string_view name) const {
  std::vector<Date> days;
  for (const std::string& value : texts(name)) days.push_back(parsed(value, name, direction_of(name)));
  return days;
}

void Options::read_ahead() const {
  for (const Option& option : command().options) {
    const auto given = words_.options.find(option.name);
    if (given == words_.options.end() || given->second.empty()) continue;
    const std::string& typed = given->second.front();
    if (option.kind == Kind::file || (option.kind == Kind::prose && typed == "-")) inputs_.read_ahead(typed);
  }
}

std::optional<std::string_view> Options::choice() const {
  const auto typed = operand();
  if (!typed) return std::nullopt;
  std::vector<std::string_view> known;
  for (const Word& choice : command().choices) known.push_back(choice.word);
  const auto found = std::ranges::find(known, *typed);
  if (found != known.end()) return *found;
  output_.stop(ExitStatus::usage, "„{}”: do wyboru są {}", "'{}': the choices are {}", printable(*typed),
               fmt::join(known, ", "));
}

std::optional<std::string> Options::operand(std::size_t index) const {
  return index < words_.operands.size() ? std::optional(words_.operands[index]) : std::nullopt;
}

std::optional<std::string> Options::assistant() const {
  const auto option = text("--as");
  return option ? option : environment_.id;
}

std::optional<int> whole_number(std::string_view text) {
  int number = 0;
  const auto [parsed_to, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_whole = error == std::errc() && parsed_to == text.data() + text.size();
  return is_whole ? std::optional(number) : std::nullopt;
}

std::vector<std::string_view> parts_of(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.push_back(trimmed(text.substr(0, end)));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

} // namespace asystent::cli

#include "cli/options.hpp"

#include "calendar/date.hpp"
#include "calendar/written_date.hpp"
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
  const auto& typed = option ? option : environment_.today;
  if (!typed) return environment_.clock;
  if (const auto day = parse_iso(*typed)) return *day;
  const auto parsed = parse_date(*typed, environment_.clock, Direction::past);
  const auto* problem = std::get_if<DateProblem>(&parsed);
  if (problem != nullptr && written_iso(*typed)) stop_bad_date(*problem, "--today", *typed);
  output_.stop(ExitStatus::usage, "--today: „{}” nie jest datą RRRR-MM-DD",
               "--today: '{}' is no date YYYY-MM-DD", printable(*typed));
}

void Options::stop_bad_date(const DateProblem& problem, std::string_view option,
                            const std::string& typed) const {
  const std::string shown = printable(typed);
  output_.stop(ExitStatus::usage, "{}: {}", "{}: {}", option, reason(problem, shown).in(output_.language()));
}

std::chrono::milliseconds Options::seconds_to_wait() const {
  const auto option = text("--wait");
  const std::string typed = option ? *option : environment_.wait.value_or("30");
  int seconds = 0;
  const char* const end = typed.data() + typed.size();
  const auto [parsed_to, error] = std::from_chars(typed.data(), end, seconds);
  if (error != std::errc() || parsed_to != end || seconds < 0 || seconds > 3600)
    output_.stop(ExitStatus::usage, "--wait: „{}” nie jest liczbą sekund od 0 do 3600",
                 "--wait: '{}' is no number of seconds from 0 to 3600", printable(typed));
  return std::chrono::seconds(seconds);
}

std::string Options::required(std::string_view option) const {
  if (auto value = text(option)) return *value;
  stop_missing({option});
}

void Options::stop_missing(const std::vector<std::string_view>& options) const {
  output_.stop(ExitStatus::usage, "brak opcji {0}. Pomoc: {2} --help", "{0} {1} missing. Help: {2} --help",
               fmt::join(options, ", "), options.size() == 1 ? "is" : "are", full_name(command()));
}

std::vector<std::string> Options::texts(std::string_view name) const {
  const auto found = words_.options.find(name);
  if (found == words_.options.end()) return {};
  if (!is_split_at_commas(option_of(command(), name).kind)) return found->second;
  std::vector<std::string> parts;
  for (const std::string& value : found->second) append_parts(parts, value);
  return parts;
}

Date Options::parsed(const std::string& text, std::string_view option, Direction direction) const {
  const auto result = parse_date(text, today_, direction);
  if (const auto* problem = std::get_if<DateProblem>(&result)) stop_bad_date(*problem, option, text);
  const ParsedDate& day = std::get<ParsedDate>(result);
  // `5.01.` in November is last January: who meant the next one is to see it.
  const bool is_past_due = direction == Direction::future && day.date < today_ && text != iso(day.date);
  if (day.was_word || is_past_due)
    output_.note(
        fmt::format("{} {} = {}", option, printable(text), with_day_of_week(day.date, output_.language())));
  return day.date;
}

Direction Options::direction_of(std::string_view option) const {
  return option_of(command(), option).kind == Kind::due_date ? Direction::future : Direction::past;
}

std::optional<Date> Options::date(std::string_view name) const {
  const auto value = text(name);
  if (!value) return std::nullopt;
  return parsed(*value, name, direction_of(name));
}

std::vector<Date> Options::dates(std::string_view name) const {
  std::vector<Date> days;
  for (const std::string& value : texts(name)) days.push_back(parsed(value, name, direction_of(name)));
  return days;
}

std::optional<std::string> Options::operand(std::size_t index) const {
  return index < words_.operands.size() ? std::optional(words_.operands[index]) : std::nullopt;
}

std::optional<std::string> Options::assistant() const {
  const auto option = text("--as");
  return option ? option : environment_.id;
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

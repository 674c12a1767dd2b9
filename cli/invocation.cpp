#include "cli/invocation.hpp"

#include "calendar/date.hpp"
#include "calendar/written_date.hpp"
#include "cli/lookup.hpp"
#include "cli/parts.hpp"
#include "folder/folder.hpp"
#include "folder/replace.hpp"
#include "text/lines.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace asystent {
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

} // namespace

Invocation::Invocation(Words words, Environment environment)
    : words_(std::move(words)), environment_(std::move(environment)) {
  // An office that is founded in a language is answered in it.
  const auto language = text("--lang") ? choice("--lang", {"pl", "en"}) : text("--language");
  language_ = from_word<Language>(language.value_or(""));
  format_ =
      command().has_csv ? choice("--format", {"text", "json", "csv"}) : choice("--format", {"text", "json"});
  choice("--color", {"auto", "always", "never"});
  today_ = day_of_today();
  wait_ = seconds_to_wait();
  if (const auto reason = text("--override"); reason && trimmed(*reason).empty())
    stop(ExitStatus::usage, "--override: podaj powód", "--override: give a reason");
}

std::string Invocation::choice(std::string_view option, std::vector<std::string_view> allowed) const {
  const std::string typed = text(option).value_or(std::string(allowed.front()));
  if (std::ranges::find(allowed, typed) != allowed.end()) return typed;
  if (const std::string_view near = nearest(typed, allowed); !near.empty())
    stop(ExitStatus::usage, "{}: „{}”; czy chodziło o {}?", "{}: '{}'; did you mean {}?", option,
         printable(typed), near);
  stop(ExitStatus::usage, "{}: „{}” — dozwolone: {}", "{}: '{}' (allowed: {})", option, printable(typed),
       fmt::join(allowed, ", "));
}

Date Invocation::day_of_today() const {
  const auto option = text("--today");
  const auto& typed = option ? option : environment_.today;
  if (!typed) return environment_.clock;
  if (const auto day = parse_iso(*typed)) return *day;
  const auto parsed = parse_date(*typed, environment_.clock, Direction::past);
  const auto* problem = std::get_if<DateProblem>(&parsed);
  if (problem != nullptr && written_iso(*typed)) stop_bad_date(*problem, "--today", *typed);
  stop(ExitStatus::usage, "--today: „{}” nie jest datą RRRR-MM-DD", "--today: '{}' is no date YYYY-MM-DD",
       printable(*typed));
}

void Invocation::stop_bad_date(const DateProblem& problem, std::string_view option,
                               const std::string& typed) const {
  const std::string shown = printable(typed);
  stop(ExitStatus::usage, "{}: {}", "{}: {}", option, reason(problem, shown).in(language()));
}

std::chrono::milliseconds Invocation::seconds_to_wait() const {
  const auto option = text("--wait");
  const std::string typed = option ? *option : environment_.wait.value_or("30");
  int seconds = 0;
  const char* const end = typed.data() + typed.size();
  const auto [parsed_to, error] = std::from_chars(typed.data(), end, seconds);
  if (error != std::errc() || parsed_to != end || seconds < 0 || seconds > 3600)
    stop(ExitStatus::usage, "--wait: „{}” nie jest liczbą sekund od 0 do 3600",
         "--wait: '{}' is no number of seconds from 0 to 3600", printable(typed));
  return std::chrono::seconds(seconds);
}

Language Invocation::language() const {
  if (language_) return *language_;
  if (folder_) return folder_->office().language.value_or(Language::pl);
  return office_ ? office_->value->language.value_or(Language::pl) : Language::pl;
}

Look Invocation::look() const {
  const auto color = text("--color").value_or("auto");
  const bool colour =
      color == "always" || (color == "auto" && environment_.is_terminal && !environment_.no_color);
  const bool names = has("--names") || (environment_.is_terminal && !has("--no-names"));
  return {.language = language(), .names = names, .style = {.colour = colour}, .today = today_};
}

bool Invocation::has(std::string_view option) const {
  return words_.options.find(option) != words_.options.end();
}

std::optional<std::string> Invocation::text(std::string_view option) const {
  const auto found = words_.options.find(option);
  if (found == words_.options.end()) return std::nullopt;
  if (found->second.size() > 1)
    stop(ExitStatus::usage, "{} podano więcej niż raz", "{} is given more than once", option);
  return found->second.front();
}

std::string Invocation::required(std::string_view option) const {
  if (auto value = text(option)) return *value;
  stop_missing({option});
}

void Invocation::stop_missing(const std::vector<std::string_view>& options) const {
  stop(ExitStatus::usage, "brak opcji {0}. Pomoc: {2} --help", "{0} {1} missing. Help: {2} --help",
       fmt::join(options, ", "), options.size() == 1 ? "is" : "are", full_name(command()));
}

const Option& Invocation::option(std::string_view name) const {
  return *std::ranges::find(command().options, name, &Option::name);
}

std::vector<std::string> Invocation::texts(std::string_view name) const {
  const auto found = words_.options.find(name);
  if (found == words_.options.end()) return {};
  if (!is_split_at_commas(option(name).kind)) return found->second;
  std::vector<std::string> parts;
  for (const std::string& value : found->second) append_parts(parts, value);
  return parts;
}

Date Invocation::parsed(const std::string& text, std::string_view option, Direction direction) {
  const auto result = parse_date(text, today_, direction);
  if (const auto* problem = std::get_if<DateProblem>(&result)) stop_bad_date(*problem, option, text);
  const ParsedDate& day = std::get<ParsedDate>(result);
  // `5.01.` in November is last January: who meant the next one is to see it.
  const bool is_past_due = direction == Direction::future && day.date < today_ && text != iso(day.date);
  if (day.was_word || is_past_due)
    understood_.push_back(
        fmt::format("{} {} = {}", option, printable(text), with_day_of_week(day.date, language())));
  return day.date;
}

std::optional<Date> Invocation::date(std::string_view name) {
  const auto value = text(name);
  if (!value) return std::nullopt;
  const bool is_due = option(name).kind == Kind::due_date;
  return parsed(*value, name, is_due ? Direction::future : Direction::past);
}

std::vector<Date> Invocation::dates(std::string_view name) {
  std::vector<Date> days;
  const bool is_due = option(name).kind == Kind::due_date;
  for (const std::string& value : texts(name))
    days.push_back(parsed(value, name, is_due ? Direction::future : Direction::past));
  return days;
}

Date Invocation::date_or_today(std::string_view name) { return date(name).value_or(today_); }

std::optional<std::string> Invocation::operand(std::size_t index) const {
  return index < words_.operands.size() ? std::optional(words_.operands[index]) : std::nullopt;
}

std::optional<std::string> Invocation::assistant() const {
  const auto option = text("--as");
  return option ? option : environment_.id;
}

const Loaded<Office>& Invocation::office() {
  if (!office_) office_ = read_office_of(folder_path());
  return *office_;
}

CaseFolder& Invocation::folder() {
  if (!folder_) folder_ = open_folder(Holds::touched);
  return *folder_;
}

const Cases& Invocation::all_cases() {
  if (!folder_) folder_ = open_folder(Holds::all);
  return folder_->cases();
}

std::filesystem::path Invocation::folder_path() const {
  std::filesystem::path path = find_folder();
  if (!is_case_folder(path))
    stop(ExitStatus::usage,
         "{} nie jest folderem spraw: nie ma w nim asystent.yaml. Nowy folder: asystent init FOLDER",
         "{} is no case folder: it has no asystent.yaml. A new one: asystent init DIR",
         printable(path.string()));
  return path;
}

std::unique_ptr<CaseFolder> Invocation::open_folder(Holds holds) {
  const std::filesystem::path path = folder_path();
  if (command().access == Access::writes && !is_dry_run()) {
    lock_.emplace(path, wait_);
    remove_leftovers(path);
  }
  return std::make_unique<CaseFolder>(path, today_, holds);
}

std::string_view Invocation::line(const Place& place) const {
  for (const auto& document : documents_)
    if (document->file() == place.file) return document->line(place.at.line);
  return folder_ ? folder_->line(place) : std::string_view();
}

std::filesystem::path Invocation::find_folder() const {
  if (const auto given = text("--folder")) return *given;
  if (environment_.folder) return *environment_.folder;
  if (const auto found = find_upwards(environment_.directory)) return *found;
  stop(ExitStatus::usage,
       "nie ma tu folderu spraw (asystent.yaml) ani powyżej. Podaj go przez -C FOLDER albo załóż: asystent "
       "init",
       "no case folder (asystent.yaml) here or above. Give it with -C DIR, or make one: asystent init");
}

const Family& Invocation::family() {
  const Family& found =
      look_up_family(*this, operand(command().operand == Operand::document ? 1 : 0).value_or(""));
  touched = {std::string(found.id->text)};
  return found;
}

} // namespace asystent

#include "calendar/date_words.hpp"

#include "calendar/date_phrases.hpp"
#include "calendar/month_names.hpp"
#include "calendar/term.hpp"
#include "calendar/written_date.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <sstream>
#include <utility>
#include <vector>

namespace asystent {

namespace {

using std::chrono::days;
using std::chrono::weekday;
using Answer = std::variant<ParsedDate, DateProblem>;

// All words below are in lower case and without diacritics, as fold() makes them.

constexpr std::pair<std::string_view, days> near_days[] = {
    {"today", days{0}}, {"yesterday", days{-1}},    {"tomorrow", days{1}},
    {"dzis", days{0}},  {"dzisiaj", days{0}},       {"wczoraj", days{-1}},
    {"jutro", days{1}}, {"przedwczoraj", days{-2}}, {"pojutrze", days{2}},
};

// The Polish names stand in the nominative and the accusative where these differ.
constexpr std::pair<weekday, std::array<std::string_view, 5>> weekday_names[] = {
    {std::chrono::Monday, {"monday", "mon", "poniedzialek", "pn"}},
    {std::chrono::Tuesday, {"tuesday", "tue", "wtorek", "wt"}},
    {std::chrono::Wednesday, {"wednesday", "wed", "sroda", "srode", "sr"}},
    {std::chrono::Thursday, {"thursday", "thu", "czwartek", "czw"}},
    {std::chrono::Friday, {"friday", "fri", "piatek", "pt"}},
    {std::chrono::Saturday, {"saturday", "sat", "sobota", "sobote", "sob"}},
    {std::chrono::Sunday, {"sunday", "sun", "niedziela", "niedziele", "nd"}},
};

constexpr std::string_view words_for_last[] = {"last", "ostatni", "ostatnia", "zeszly", "zeszla"};

std::vector<std::string> split(const std::string& text) {
  std::istringstream stream{text};
  return {std::istream_iterator<std::string>{stream}, {}};
}

std::optional<weekday> weekday_named(std::string_view word) {
  for (const auto& [day, names] : weekday_names)
    if (std::find(names.begin(), names.end(), word) != names.end()) return day;
  return std::nullopt;
}

Date last_weekday(weekday day, Date up_to) { return up_to - (weekday{up_to} - day); }

Date next_weekday(weekday day, Date from) { return from + (day - weekday{from}); }

std::optional<Date> near_day(std::string_view word, Date today) {
  for (const auto& [name, distance] : near_days)
    if (name == word) return today + distance;
  return std::nullopt;
}

std::optional<Date> end_of_month(std::string_view word, Date today) {
  if (word != "eom") return std::nullopt;
  const std::chrono::year_month_day date{today};
  return Date{date.year() / date.month() / std::chrono::last};
}

// Four digits are enough for any term, and keep the years within what the chrono types hold.
std::optional<Date> shifted(std::string_view word, Date today) {
  const bool back = take(word, '-');
  if (!back && !take(word, '+')) return std::nullopt;
  const auto count = take_digits(word, 1, 4);
  if (!count) return std::nullopt;
  const int steps = static_cast<int>(*count) * (back ? -1 : 1);
  if (word == "d") return today + days{steps};
  if (word == "w") return today + std::chrono::weeks{steps};
  if (word == "m") return add_months(today, steps);
  return std::nullopt;
}

std::optional<Date> bare_weekday(std::string_view word, Date today, Direction direction) {
  const auto day = weekday_named(word);
  if (!day) return std::nullopt;
  return direction != Direction::future ? last_weekday(*day, today) : next_weekday(*day, today + days{1});
}

std::optional<Date> one_word(std::string_view word, Date today, Direction direction) {
  if (const auto date = near_day(word, today)) return date;
  if (const auto date = end_of_month(word, today)) return date;
  if (const auto date = shifted(word, today)) return date;
  return bare_weekday(word, today, direction);
}

std::optional<Date> last_named_weekday(std::string_view first, std::string_view second, Date today) {
  const auto day = weekday_named(second);
  const bool is_last =
      std::find(std::begin(words_for_last), std::end(words_for_last), first) != std::end(words_for_last);
  return is_last && day ? std::optional{last_weekday(*day, today - days{1})} : std::nullopt;
}

bool is_preposition(std::string_view word) { return word == "w" || word == "we" || word == "on"; }

/// `piatek`, `w piatek`, `w zeszly piatek`, `za tydzien`.
std::optional<Date> words_of_a_day(std::span<const std::string> words, Date today, Direction direction) {
  if (words.size() == 1) return one_word(words[0], today, direction);
  if (const auto date = counted_from_today(words, today)) return date;
  if (is_preposition(words[0])) words = words.subspan(1);
  if (words.size() == 1) return bare_weekday(words[0], today, direction);
  return words.size() == 2 ? last_named_weekday(words[0], words[1], today) : std::nullopt;
}

/// Of two years, the one in which such a day is nearer to today.
WrittenDate nearer(const WrittenDate& one, const WrittenDate& other, Date today) {
  if (!one.ok() || !other.ok()) return one;
  return std::chrono::abs(Date{other} - today) < std::chrono::abs(Date{one} - today) ? other : one;
}

/// Where the year is left out, the nearest that fits.
WrittenDate with_year(const TypedDate& typed, Date today, Direction direction) {
  if (typed.year) return typed.in(static_cast<int>(*typed.year));
  const WrittenDate this_day{today};
  const int this_year = int{this_day.year()};
  const WrittenDate day = typed.in(this_year);
  if (!day.month().ok() || day == this_day) return day;
  const bool is_ahead = day > this_day;
  const WrittenDate other = typed.in(this_year + (is_ahead ? -1 : 1));
  if (direction == Direction::near) return nearer(day, other, today);
  return is_ahead == (direction == Direction::future) ? day : other;
}

std::optional<TypedDate> typed_date(std::span<const std::string> words) {
  return words.size() == 1 ? written_dotted(words[0]) : named_month(words);
}

Answer checked(const WrittenDate& date, bool was_word, bool was_without_year = false) {
  if (!year_in_range(date)) return DateProblem{DateProblem::Kind::out_of_range, date};
  if (!date.ok()) return DateProblem{DateProblem::Kind::no_such_day, date};
  return ParsedDate{Date{date}, was_word, was_without_year};
}

unsigned days_of_month(const std::chrono::year_month_day& date) {
  return unsigned{(date.year() / date.month() / std::chrono::last).day()};
}

/// Only the length of February depends on the year.
Message name_of_month(const std::chrono::year_month_day& date) {
  const Text name = month_name(unsigned{date.month()});
  if (date.month() != std::chrono::February) return {std::string(name.pl), std::string(name.en)};
  return {fmt::format("{} {} r.", name.pl, int{date.year()}),
          fmt::format("{} {}", name.en, int{date.year()})};
}

Message no_such_day(const std::chrono::year_month_day& written, std::string_view text) {
  if (!written.month().ok())
    return message("„{}”: miesiące mają numery od 1 do 12", "'{}': months have the numbers 1 to 12", text);
  const Message month = name_of_month(written);
  const unsigned last = days_of_month(written);
  return {fmt::format("„{}”: nie ma takiego dnia, {} ma {} dni", text, month.pl, last),
          fmt::format("'{}': no such day, {} has {} days", text, month.en, last)};
}

} // namespace

std::variant<ParsedDate, DateProblem> parse_date(std::string_view text, Date today, Direction direction) {
  const auto words = split(fold(text));
  if (words.empty() || words.size() > 4) return DateProblem{};
  if (words.size() == 1)
    if (const auto date = written_iso(words[0])) return checked(*date, false);
  if (const auto typed = typed_date(words))
    return checked(with_year(*typed, today, direction), words.size() > 1, !typed->year);
  const auto date = words_of_a_day(words, today, direction);
  return date ? checked(WrittenDate{*date}, true) : Answer{DateProblem{}};
}

std::vector<std::string_view> date_words() {
  std::vector<std::string_view> words;
  for (const auto& [word, distance] : near_days) words.push_back(word);
  for (const auto& [day, names] : weekday_names) words.insert(words.end(), {names[0], names[2]});
  return words;
}

Message reason(const DateProblem& problem, std::string_view text) {
  switch (problem.kind) {
  case DateProblem::Kind::out_of_range:
    return message("„{}”: rok musi być od {} do {}", "'{}': the year must be from {} to {}", text, min_year,
                   max_year);
  case DateProblem::Kind::no_such_day:
    return no_such_day(problem.written, text);
  case DateProblem::Kind::not_a_date:
    break;
  }
  return message("„{}” nie jest datą; przykłady: 2026-11-21, 21.11.2026, 21.11., „21 listopada”, dziś, "
                 "wczoraj, piątek, „ostatni piątek”, „za tydzień”, -3d, +2w, +6m, eom (koniec miesiąca)",
                 "'{}' is not a date; examples: 2026-11-21, 21.11.2026, 21.11., today, yesterday, friday, "
                 "'last friday', -3d, +2w, +6m, eom (end of this month)",
                 text);
}

} // namespace asystent

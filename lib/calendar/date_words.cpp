#include "calendar/date_words.hpp"

#include "calendar/term.hpp"
#include "calendar/written_date.hpp"
#include "text/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
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
    {"today", days{0}},   {"yesterday", days{-1}}, {"tomorrow", days{1}}, {"dzis", days{0}},
    {"dzisiaj", days{0}}, {"wczoraj", days{-1}},   {"jutro", days{1}},
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
  return direction == Direction::past ? last_weekday(*day, today) : next_weekday(*day, today + days{1});
}

std::optional<Date> one_word(std::string_view word, Date today, Direction direction) {
  if (const auto date = near_day(word, today)) return date;
  if (const auto date = end_of_month(word, today)) return date;
  if (const auto date = shifted(word, today)) return date;
  return bare_weekday(word, today, direction);
}

std::optional<Date> two_words(std::string_view first, std::string_view second, Date today) {
  const auto day = weekday_named(second);
  const bool is_last =
      std::find(std::begin(words_for_last), std::end(words_for_last), first) != std::end(words_for_last);
  return is_last && day ? std::optional{last_weekday(*day, today - days{1})} : std::nullopt;
}

std::optional<WrittenDate> written_date(std::string_view text, Date today) {
  if (const auto date = written_iso(text)) return date;
  return written_dotted(text, std::chrono::year_month_day{today}.year());
}

Answer checked(const WrittenDate& date, bool was_word) {
  if (!year_in_range(date)) return DateProblem{DateProblem::Kind::out_of_range, date};
  if (!date.ok()) return DateProblem{DateProblem::Kind::no_such_day, date};
  return ParsedDate{Date{date}, was_word};
}

using Names = std::array<std::string_view, 12>;

constexpr Names months_pl = {"styczeń", "luty",     "marzec",   "kwiecień",    "maj",      "czerwiec",
                             "lipiec",  "sierpień", "wrzesień", "październik", "listopad", "grudzień"};
constexpr Names months_en = {"January", "February", "March",     "April",   "May",      "June",
                             "July",    "August",   "September", "October", "November", "December"};

unsigned days_of_month(const std::chrono::year_month_day& date) {
  return unsigned{(date.year() / date.month() / std::chrono::last).day()};
}

/// Only the length of February depends on the year.
Message month_name(const std::chrono::year_month_day& date) {
  const unsigned index = unsigned{date.month()} - 1;
  const Message name{std::string(months_pl.at(index)), std::string(months_en.at(index))};
  if (date.month() != std::chrono::February) return name;
  return {fmt::format("{} {} r.", name.pl, int{date.year()}),
          fmt::format("{} {}", name.en, int{date.year()})};
}

Message no_such_day(const std::chrono::year_month_day& written, std::string_view text) {
  if (!written.month().ok())
    return message("„{}”: miesiące mają numery od 1 do 12", "'{}': months have the numbers 1 to 12", text);
  const Message month = month_name(written);
  const unsigned last = days_of_month(written);
  return {fmt::format("„{}”: nie ma takiego dnia, {} ma {} dni", text, month.pl, last),
          fmt::format("'{}': no such day, {} has {} days", text, month.en, last)};
}

} // namespace

std::variant<ParsedDate, DateProblem> parse_date(std::string_view text, Date today, Direction direction) {
  const auto words = split(fold(text));
  if (words.empty() || words.size() > 2) return DateProblem{};
  if (words.size() == 1)
    if (const auto date = written_date(words[0], today)) return checked(*date, false);
  const auto date =
      words.size() == 1 ? one_word(words[0], today, direction) : two_words(words[0], words[1], today);
  return date ? checked(WrittenDate{*date}, true) : Answer{DateProblem{}};
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
  return message("„{}” nie jest datą; przykłady: 2026-11-21, 21.11.2026, 21.11., dziś, wczoraj, piątek, "
                 "„ostatni piątek”, -3d, +2w, +6m, eom (koniec miesiąca)",
                 "'{}' is not a date; examples: 2026-11-21, 21.11.2026, 21.11., today, yesterday, friday, "
                 "'last friday', -3d, +2w, +6m, eom (end of this month)",
                 text);
}

} // namespace asystent

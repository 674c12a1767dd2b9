#include "calendar/date_phrases.hpp"

#include "calendar/month_names.hpp"
#include "calendar/term.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace asystent {
namespace {

enum class Unit { day, week, month, year };

constexpr std::pair<std::string_view, Unit> units[] = {
    {"dzien", Unit::day},    {"dni", Unit::day},       {"tydzien", Unit::week},   {"tygodnie", Unit::week},
    {"tygodni", Unit::week}, {"miesiac", Unit::month}, {"miesiace", Unit::month}, {"miesiecy", Unit::month},
    {"rok", Unit::year},     {"lata", Unit::year},     {"lat", Unit::year},
};

std::optional<Unit> unit_named(std::string_view word) {
  const auto* const found = std::ranges::find(units, word, &std::pair<std::string_view, Unit>::first);
  return found == std::end(units) ? std::nullopt : std::optional(found->second);
}

/// All of the word, which has three digits at most.
std::optional<unsigned> number(std::string_view word) {
  const auto value = take_digits(word, 1, 3);
  return word.empty() ? value : std::nullopt;
}

Date shifted(Date today, int steps, Unit unit) {
  switch (unit) {
  case Unit::day:
    return today + std::chrono::days{steps};
  case Unit::week:
    return today + std::chrono::weeks{steps};
  case Unit::month:
    return add_months(today, steps);
  case Unit::year:
    break;
  }
  return add_months(today, 12 * steps);
}

} // namespace

std::optional<Date> counted_from_today(std::span<const std::string> words, Date today) {
  const bool is_ahead = !words.empty() && words.front() == "za";
  const bool is_back = !words.empty() && words.back() == "temu";
  if (is_ahead == is_back || words.size() < 2 || words.size() > 3) return std::nullopt;
  const auto counted = is_ahead ? words.subspan(1) : words.first(words.size() - 1);
  const auto count = counted.size() == 1 ? 1U : number(counted.front());
  const auto unit = unit_named(counted.back());
  if (!count || !unit) return std::nullopt;
  return shifted(today, static_cast<int>(*count) * (is_ahead ? 1 : -1), *unit);
}

std::optional<TypedDate> named_month(std::span<const std::string> words) {
  if (words.size() > 2 && (words.back() == "r." || words.back() == "r"))
    words = words.first(words.size() - 1);
  if (words.size() < 2 || words.size() > 3) return std::nullopt;
  std::string_view first = words[0];
  const auto day = take_digits(first, 1, 2);
  const auto month = month_named(words[1]);
  if (!day || (!first.empty() && first != ".") || !month) return std::nullopt;
  if (words.size() == 2) return TypedDate{.year = std::nullopt, .month = *month, .day = *day};
  std::string_view last = words[2];
  const auto year = take_digits(last, 4, 4);
  if (!year || !last.empty()) return std::nullopt;
  return TypedDate{.year = year, .month = *month, .day = *day};
}

} // namespace asystent

#include "record/values.hpp"

#include "calendar/clock_time.hpp"
#include "text/nearest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace asystent::record {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_joint(char c) { return c == '_' || c == '-'; }

bool is_family_id(std::string_view text) {
  const auto good = [](char c) { return is_digit(c) || is_lower(c) || is_upper(c) || is_joint(c); };
  return !text.empty() && text.size() <= 64 && !is_joint(text.front()) && std::ranges::all_of(text, good);
}

bool is_member_id(std::string_view text) {
  const auto good = [](char c) { return is_digit(c) || is_lower(c) || is_joint(c); };
  return !text.empty() && text.size() <= 32 && !is_joint(text.front()) && std::ranges::all_of(text, good);
}

constexpr Text family_id_form{"do 64 liter, cyfr, „-” i „_”, na początku litera lub cyfra",
                              "up to 64 letters, digits, `-` and `_`, first a letter or digit"};
constexpr Text member_id_form{"do 32 małych liter (bez polskich), cyfr, „-” i „_”, na początku litera "
                              "lub cyfra",
                              "up to 32 small letters, digits, `-` and `_`, first a letter or digit"};

template <class Id>
std::optional<Id> read_id(RecordReader& reader, const yaml::Event& event, bool (*is_good)(std::string_view),
                          Text form) {
  if (!is_scalar(reader, event)) return std::nullopt;
  if (is_good(event.text)) return Id{decltype(Id::text)(event.text)};
  reader.refuse(event, form);
  return std::nullopt;
}

/// A date that is none: whether the day does not exist, or the form is another one.
Text date_form(std::string_view text) {
  const bool has_form = text.size() == 10 && text[4] == '-' && text[7] == '-';
  return has_form ? Text{"istniejący dzień, np. 2026-02-28", "a day that exists, e.g. 2026-02-28"}
                  : Text{"data RRRR-MM-DD, np. 2026-02-03", "a date YYYY-MM-DD, e.g. 2026-02-03"};
}

/// `2026-02-10`, or with the hour: `2026-02-10 15:00`.
std::optional<Moment> parse_moment(std::string_view text) {
  const std::size_t space = text.find(' ');
  const auto day = parse_iso(text.substr(0, space));
  if (!day || space == std::string_view::npos) return day ? std::optional(Moment{*day, {}}) : std::nullopt;
  const auto time = parse_clock_time(text.substr(space + 1));
  return time ? std::optional(Moment{*day, time}) : std::nullopt;
}

/// Złoty, and grosze as two digits after a point or a comma.
std::optional<Money> parse_money(std::string_view text) {
  const std::size_t point = text.find_first_of(".,");
  const std::string_view grosze = point == std::string_view::npos ? "00" : text.substr(point + 1);
  const std::string digits = std::string(text.substr(0, point)) + std::string(grosze);
  const bool is_sum = grosze.size() == 2 && digits.size() > 2 && digits.size() <= 15;
  if (!is_sum || !std::ranges::all_of(digits, is_digit)) return std::nullopt;
  Money money;
  std::from_chars(digits.data(), digits.data() + digits.size(), money.grosze);
  return money;
}

/// What was parsed; where it is none, what would be good is told.
template <class T>
std::optional<T> read_parsed(RecordReader& reader, const yaml::Event& event, std::optional<T> parsed,
                             Text (*form)(std::string_view text)) {
  if (!parsed && is_scalar(reader, event)) reader.refuse(event, form(event.text));
  return parsed;
}

Text time_form(std::string_view) {
  return {"godzina od \"0:00\" do \"24:00\"", "a time from \"0:00\" to \"24:00\""};
}

Text moment_form(std::string_view) {
  return {"data, albo data i godzina, np. 2026-02-10 15:00",
          "a date, or a date and a time, e.g. 2026-02-10 15:00"};
}

Text money_form(std::string_view) {
  return {"kwota w złotych, np. 4860 albo 270.50", "a sum in złoty, e.g. 4860 or 270.50"};
}

Text flag_form(std::string_view) { return {"true albo false", "true or false"}; }

} // namespace

[[gnu::cold]] bool refuse_structure(RecordReader& reader, const yaml::Event& event) {
  return reader.refuse(event, Text{"jeden tekst, nie lista ani pola", "one text, no list or keys"});
}

std::optional<FamilyId> ValueReader<FamilyId>::read(RecordReader& reader, const yaml::Event& event) {
  return read_id<FamilyId>(reader, event, is_family_id, family_id_form);
}

std::optional<AssistantId> ValueReader<AssistantId>::read(RecordReader& reader, const yaml::Event& event) {
  return read_id<AssistantId>(reader, event, is_family_id, family_id_form);
}

std::optional<MemberId> ValueReader<MemberId>::read(RecordReader& reader, const yaml::Event& event) {
  return read_id<MemberId>(reader, event, is_member_id, member_id_form);
}

std::optional<Area> ValueReader<Area>::read(RecordReader& reader, const yaml::Event& event) {
  if (!is_scalar(reader, event)) return std::nullopt;
  if (reader.is_area(event.text)) return Area{event.text};
  reader.refuse_area(event);
  return std::nullopt;
}

std::optional<Date> ValueReader<Date>::read(RecordReader& reader, const yaml::Event& event) {
  return read_parsed(reader, event, parse_iso(event.text), date_form);
}

std::optional<ClockTime> ValueReader<ClockTime>::read(RecordReader& reader, const yaml::Event& event) {
  return read_parsed(reader, event, parse_clock_time(event.text), time_form);
}

std::optional<Moment> ValueReader<Moment>::read(RecordReader& reader, const yaml::Event& event) {
  return read_parsed(reader, event, parse_moment(event.text), moment_form);
}

std::optional<Money> ValueReader<Money>::read(RecordReader& reader, const yaml::Event& event) {
  return read_parsed(reader, event, parse_money(event.text), money_form);
}

bool says_true(std::string_view text) { return text == "true" || text == "True" || text == "TRUE"; }

std::optional<bool> ValueReader<bool>::read(RecordReader& reader, const yaml::Event& event) {
  const bool yes = says_true(event.text);
  const bool no = event.text == "false" || event.text == "False" || event.text == "FALSE";
  return read_parsed(reader, event, yes || no ? std::optional(yes) : std::nullopt, flag_form);
}

std::optional<int> ValueReader<int>::read(RecordReader& reader, const yaml::Event& event) {
  return read_number(reader, event, 1, 1);
}

std::optional<Statistic> ValueReader<Statistic>::read(RecordReader& reader, const yaml::Event& event) {
  if (!is_scalar(reader, event)) return std::nullopt;
  if (const auto statistic = from_word<Statistic>(event.text)) return statistic;
  reader.refuse(event,
                Text{"nazwa liczby, jak w „asystent report stats --year 2026 "
                     "--format csv”",
                     "the name of a number, as in `asystent report stats "
                     "--year 2026 --format csv`"},
                nearest(event.text, words_of(words<Statistic>)));
  return std::nullopt;
}

std::optional<int> read_number(RecordReader& reader, const yaml::Event& event, int low, int high) {
  if (!is_scalar(reader, event)) return std::nullopt;
  int number = 0;
  const char* const end = event.text.data() + event.text.size();
  const auto [parsed_to, error] = std::from_chars(event.text.data(), end, number);
  if (error == std::errc() && parsed_to == end && low <= number && number <= high) return number;
  reader.refuse(event, fmt::format("{}–{}", low, high));
  return std::nullopt;
}

} // namespace asystent::record

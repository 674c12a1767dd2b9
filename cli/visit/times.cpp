#include "cli/visit/times.hpp"

#include "calendar/clock_time.hpp"
#include "calendar/written_date.hpp"

#include <array>

namespace asystent::cli {
namespace {

constexpr int day_minutes = 24 * 60;
/// A longer night is no visit: the times were mixed up.
constexpr int longest_night = 12 * 60;

/// So many minutes after the beginning, which may be on the next day; nothing where one of them cannot be
/// read.
std::optional<int> end_of(const NewEntry& entry) {
  const auto from = parse_clock_time(entry.text("from"));
  std::string_view minutes = entry.text("minutes");
  const auto length = take_digits(minutes, 1, 4);
  if (!from || !length || !minutes.empty()) return std::nullopt;
  return from->minutes + static_cast<int>(*length);
}

/// The end as a time of its day.
ClockTime end_on_its_day(const Output& output, const NewEntry& entry, int end, Midnight midnight) {
  if (end <= day_minutes) return ClockTime{end};
  if (midnight == Midnight::refused)
    output.stop(ExitStatus::usage, "--from i --minutes: to kończy się po północy; zapisz dwa wpisy",
                "--from and --minutes: this ends after midnight; write two entries");
  if (end - parse_clock_time(entry.text("from"))->minutes > longest_night)
    output.stop(ExitStatus::usage, "--from i --minutes: to trwa przez noc dłużej niż 12 godzin; sprawdź czas",
                "--from and --minutes: this lasts for more than 12 hours over night; look at the time");
  return ClockTime{end - day_minutes};
}

/// What is told once, of both parts together.
constexpr auto told_once =
    std::to_array<std::string_view>({"note", "impression", "children", "agreed", "km", "signed_by"});

} // namespace

void settle_times(const Options& options, const Output& output, NewEntry& entry, Midnight midnight) {
  if (entry.text("minutes").empty() || (entry.text("from").empty() && entry.text("to").empty())) return;
  if (!entry.text("to").empty())
    output.stop(ExitStatus::usage, "podaj albo --minutes, albo --from i --to",
                "give either --minutes, or --from and --to");
  const auto end = end_of(entry);
  if (!end) return;
  const ClockTime to = end_on_its_day(output, entry, *end, midnight);
  entry.put("to", to_string(to), origin_of(options, "--minutes"));
  entry.erase("minutes");
}

void settle_with_entry(const Options& options, const Output& output, const Visit& visit, NewEntry& changed) {
  const bool has_time = changed.has("from") || changed.has("to");
  if (!has_time && !changed.has("minutes")) return;
  NewEntry whole(entry_kind<Visit>);
  const auto put = [&](std::string_view key, const std::string& there) {
    const std::string text(changed.has(key) ? changed.text(key) : std::string_view(there));
    if (!text.empty()) whole.put(key, text);
  };
  put("from", visit.from ? to_string(*visit.from) : "");
  if (changed.has("to") || !changed.has("minutes")) put("to", visit.to ? to_string(*visit.to) : "");
  if (!whole.has("to")) put("minutes", visit.minutes ? std::to_string(visit.minutes->value) : "");
  if (!whole.has("from")) return; // minutes alone, or an end that lacks its beginning
  settle_times(options, output, whole);
  const std::string end(whole.text("to"));
  if (end.empty()) return; // what is typed is no time: that is told by the reader
  if (!changed.has("to") && (!visit.to || to_string(*visit.to) != end))
    changed.put("to", end, origin_of(options, "--to"));
  if (changed.has("minutes")) changed.erase("minutes");
  if (visit.minutes) changed.put("minutes", "");
}

std::optional<NewEntry> part_after_midnight(NewEntry& entry) {
  const auto date = entry.date("date");
  const auto from = parse_clock_time(entry.text("from"));
  const auto to = parse_clock_time(entry.text("to"));
  if (!date || !from || !to || *to >= *from) return std::nullopt;
  if (day_minutes - from->minutes + to->minutes > longest_night) return std::nullopt;
  NewEntry later = entry.copy();
  entry.put("to", "24:00");
  if (to->minutes == 0) return std::nullopt; // it ends with the day
  entry.erase("next");
  for (const std::string_view key : told_once) later.erase(key);
  later.put("date", *date + std::chrono::days(1));
  later.put("from", "00:00");
  return later;
}

} // namespace asystent::cli

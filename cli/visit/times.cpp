#include "cli/visit/times.hpp"

#include "calendar/clock_time.hpp"
#include "calendar/written_date.hpp"
#include "cli/entry.hpp"

namespace asystent::cli {
namespace {

/// So many minutes after the beginning; nothing where one of them cannot be read.
std::optional<ClockTime> end_of(const NewEntry& entry) {
  const auto from = parse_clock_time(entry.text("from"));
  std::string_view minutes = entry.text("minutes");
  const auto length = take_digits(minutes, 1, 4);
  if (!from || !length || !minutes.empty()) return std::nullopt;
  return ClockTime{from->minutes + static_cast<int>(*length)};
}

} // namespace

void settle_times(const Options& options, const Output& output, NewEntry& entry) {
  if (entry.text("minutes").empty() || (entry.text("from").empty() && entry.text("to").empty())) return;
  if (!entry.text("to").empty())
    output.stop(ExitStatus::usage, "podaj albo --minutes, albo --from i --to",
                "give either --minutes, or --from and --to");
  const auto end = end_of(entry);
  if (!end) return;
  if (end->minutes > ClockTime{24 * 60}.minutes)
    output.stop(ExitStatus::usage, "--from i --minutes: to kończy się po północy; zapisz dwa wpisy",
                "--from and --minutes: this ends after midnight; write two entries");
  entry.put("to", to_string(*end), origin_of(options, "--minutes"));
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

} // namespace asystent::cli

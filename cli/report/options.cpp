#include "cli/report/options.hpp"

#include "cli/lookup.hpp"
#include "text/utf8.hpp"

#include <charconv>

namespace asystent {
namespace {

constexpr int furthest_days = 3660;

} // namespace
const Assistant* assistant_option(Invocation& invocation) {
  const auto id = invocation.text("--assistant");
  return id ? &look_up_assistant(invocation, invocation.folder().office(), *id) : nullptr;
}

const Assistant& required_assistant(Invocation& invocation) {
  if (const Assistant* given = assistant_option(invocation)) return *given;
  if (const auto id = invocation.assistant())
    return look_up_assistant(invocation, invocation.folder().office(), *id);
  invocation.stop_missing({"--assistant"});
}

std::optional<int> days_within(const Invocation& invocation) {
  const auto typed = invocation.text("--within");
  if (!typed) return std::nullopt;
  int days = 0;
  const char* const end = typed->data() + typed->size();
  const auto [parsed_to, error] = std::from_chars(typed->data(), end, days);
  if (error == std::errc() && parsed_to == end && days >= 0 && days <= furthest_days) return days;
  invocation.stop(ExitStatus::usage, "--within: „{}” nie jest liczbą dni od 0 do {}",
                  "--within: '{}' is no number of days from 0 to {}", printable(*typed), furthest_days);
}

std::optional<Period> month_option(const Invocation& invocation) {
  const auto typed = invocation.text("--month");
  if (!typed) return std::nullopt;
  if (const auto month = parse_month(*typed)) return month;
  invocation.stop(ExitStatus::usage, "--month: „{}” nie jest miesiącem RRRR-MM, np. 2026-02",
                  "--month: '{}' is no month YYYY-MM, such as 2026-02", printable(*typed));
}

std::optional<Period> year_option(const Invocation& invocation) {
  const auto typed = invocation.text("--year");
  if (!typed) return std::nullopt;
  if (const auto year = parse_year(*typed)) return year;
  invocation.stop(ExitStatus::usage, "--year: „{}” nie jest rokiem, np. 2026",
                  "--year: '{}' is no year, such as 2026", printable(*typed));
}

} // namespace asystent

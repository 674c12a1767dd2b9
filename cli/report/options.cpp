#include "cli/report/options.hpp"

#include "cli/lookup.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr int furthest_days = 3660;

} // namespace

const Assistant* assistant_option(Call& call) {
  const auto id = call.options.text("--assistant");
  return id ? &look_up_assistant(call.output, call.session.office(), *id) : nullptr;
}

const Assistant& required_assistant(Call& call) {
  if (const Assistant* given = assistant_option(call)) return *given;
  if (const std::string_view id = call.session.at_work(); !id.empty())
    return look_up_assistant(call.output, call.session.office(), id);
  call.options.stop_missing({"--assistant"});
}

std::optional<int> days_within(Call& call) {
  const auto typed = call.options.text("--within");
  if (!typed) return std::nullopt;
  const auto days = whole_number(*typed);
  if (days && *days >= 0 && *days <= furthest_days) return days;
  call.output.stop(ExitStatus::usage, "--within: „{}” nie jest liczbą dni od 0 do {}",
                   "--within: '{}' is no number of days from 0 to {}", printable(*typed), furthest_days);
}

std::optional<Period> month_option(Call& call) {
  const auto typed = call.options.text("--month");
  if (!typed) return std::nullopt;
  if (const auto month = parse_typed_month(*typed, call.options.today())) return month;
  call.output.stop(ExitStatus::usage, "--month: „{}” nie jest miesiącem, np. 2026-02, luty albo 2",
                   "--month: '{}' is no month, such as 2026-02, february or 2", printable(*typed));
}

std::optional<Period> year_option(Call& call) {
  const auto typed = call.options.text("--year");
  if (!typed) return std::nullopt;
  if (const auto year = parse_year(*typed)) return year;
  call.output.stop(ExitStatus::usage, "--year: „{}” nie jest rokiem, np. 2026",
                   "--year: '{}' is no year, such as 2026", printable(*typed));
}

} // namespace asystent::cli

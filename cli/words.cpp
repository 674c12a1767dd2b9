#include "cli/words.hpp"

#include "calendar/clock_time.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

bool has_own_at(const Command* command) {
  return command != nullptr &&
         std::ranges::find(command->options, at_option.name, &Option::name) != command->options.end();
}

} // namespace

void Words::part_hours_from_days() {
  const auto given = options.find(at_option.name);
  if (given == options.end()) return;
  const bool is_own = has_own_at(command);
  const bool is_always_own = is_own && command->access == Access::writes;
  const auto is_hour = [&](const std::string& typed) {
    return is_always_own || (is_own && parse_typed_time(typed).has_value());
  };
  const auto days = std::stable_partition(given->second.begin(), given->second.end(), is_hour);
  at.assign(days, given->second.end());
  given->second.erase(days, given->second.end());
  if (given->second.empty()) options.erase(given);
}

std::optional<std::string> Words::one(std::string_view option, Language language) const {
  const auto found = options.find(option);
  if (found == options.end()) return std::nullopt;
  if (found->second.size() > 1)
    throw CommandError(ExitStatus::usage,
                       say(language, "{} podano więcej niż raz", "{} is given more than once", option));
  return found->second.front();
}

std::string Words::choice(std::string_view option, std::vector<std::string_view> allowed,
                          Language language) const {
  const std::string typed = one(option, language).value_or(std::string(allowed.front()));
  if (std::ranges::find(allowed, typed) != allowed.end()) return typed;
  if (const std::string_view near = nearest(typed, allowed); !near.empty())
    throw CommandError(ExitStatus::usage, say(language, "{}: „{}”; czy chodziło o {}?",
                                              "{}: '{}'; did you mean {}?", option, printable(typed), near));
  throw CommandError(ExitStatus::usage, say(language, "{}: „{}” — dozwolone: {}", "{}: '{}' (allowed: {})",
                                            option, printable(typed), fmt::join(allowed, ", ")));
}

} // namespace asystent::cli

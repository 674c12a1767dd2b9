#include "cli/words.hpp"

#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {

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

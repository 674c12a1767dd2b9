#include "cli/meant.hpp"

#include "text/fold.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

bool has_short_names(std::string_view word) { return word.starts_with('-') && !word.starts_with("--"); }

} // namespace

bool Meant::may_be(const Option& option) const {
  return std::ranges::any_of(arguments_, [&](const std::string& word) {
    return word.starts_with(option.name) || (!option.short_name.empty() && has_short_names(word));
  });
}

bool Meant::may_be(std::string_view name, std::string_view polish) const {
  return std::ranges::any_of(arguments_, [&](const std::string& word) {
    if (word.starts_with('-')) return false;
    return word == name || (!polish.empty() && fold(word) == fold(polish));
  });
}

} // namespace asystent::cli

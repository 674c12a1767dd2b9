#include "cli/asking.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <iostream>

namespace asystent::cli {

std::optional<std::string> asked(std::string_view words) {
  std::cout << words << std::flush;
  std::string line;
  if (!std::getline(std::cin, line)) return std::nullopt;
  return std::string(trimmed(line));
}

bool is_yes(std::string_view answer) {
  constexpr std::array<std::string_view, 4> yes{"t", "tak", "y", "yes"};
  return std::ranges::find(yes, answer) != yes.end();
}

void tell_on_terminal(std::string_view words) { std::cout << words << std::flush; }

} // namespace asystent::cli

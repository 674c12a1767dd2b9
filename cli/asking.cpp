#include "cli/asking.hpp"

#include "text/lines.hpp"

#include <iostream>

namespace asystent::cli {

std::optional<std::string> asked(std::string_view words) {
  std::cout << words << std::flush;
  std::string line;
  if (!std::getline(std::cin, line)) return std::nullopt;
  return std::string(trimmed(line));
}

void tell_on_terminal(std::string_view words) { std::cout << words << std::flush; }

} // namespace asystent::cli

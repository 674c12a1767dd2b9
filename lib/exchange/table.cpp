#include "exchange/table.hpp"

#include <fmt/ranges.h>

namespace asystent::exchange {

std::string text_of(const Cell& cell) { return fmt::format("{}", fmt::join(cell, between_texts)); }

} // namespace asystent::exchange

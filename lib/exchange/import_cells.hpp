#pragma once

#include "record/schema.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::exchange {

/// What the record is to hold for a cell: one text, or those of a list. `3.02.2026` is 2026-02-03, `15.00` is
/// 15:00, `4 860,00 zł` is 4860.00. What is none of it stays, and the record's reader says what is wrong.
std::vector<std::string> values_of_cell(const record::Type& type, std::string_view cell);

} // namespace asystent::exchange

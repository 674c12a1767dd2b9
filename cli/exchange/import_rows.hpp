#pragma once

#include "cli/session.hpp"
#include "exchange/import_rows.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::cli {

/// Brings the rows into the records, and tells of each what became of it: it came, it was there already, or
/// what is wrong with it. A wrong row keeps no other from coming, unless --all-or-nothing says so. Gives
/// `found` where one is wrong.
ExitStatus import_rows(Call& call, const exchange::ImportMap& map, std::span<const std::string> heads,
                       std::vector<exchange::ImportRow> rows);

} // namespace asystent::cli

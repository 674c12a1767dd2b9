#pragma once

#include <span>
#include <string>

namespace asystent {

/// One row of a CSV file as RFC 4180 wants it, ending with CR LF: cells between commas, in quotes where they
/// must be. A cell that a spreadsheet would run as a formula (it begins with = + - @ or a control character,
/// and is no number) begins with an apostrophe instead.
std::string csv_row(std::span<const std::string> cells);

} // namespace asystent

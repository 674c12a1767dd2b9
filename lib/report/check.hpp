#pragma once

#include "model/finding.hpp"
#include "show/look.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace asystent::report {

// `check`: every finding of the folder, with its line, and how many there are.

/// Gives the source line of a place, without its line break; empty where it is not known.
using LineOf = std::function<std::string_view(const Place&)>;

/// `families`: how many were read.
std::string check_text(std::span<const Finding> findings, int families, const LineOf& line_of,
                       const show::Look& look);

std::string check_json(std::span<const Finding> findings, int families, const show::Look& look);

} // namespace asystent::report

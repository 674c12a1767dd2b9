#pragma once

#include <string>
#include <string_view>

namespace asystent::document {

/// The page of a form, with nothing in those cells of its tables that are to be written in: between the words
/// that are not there stand signs such as `(do )`. A cell of a table of facts, or with boxes to tick, stays.
std::string with_empty_cells(std::string_view page);

} // namespace asystent::document

#pragma once

#include "document/page_pieces.hpp"

#include <span>
#include <string>

namespace asystent::document {

/// The columns of a table as wide as the page's style makes them, in percent of the whole: `<colgroup>…`. The
/// pieces begin with the tag of the table. Empty where its first row does not name each column.
std::string column_group(std::span<const PagePiece> table);

} // namespace asystent::document

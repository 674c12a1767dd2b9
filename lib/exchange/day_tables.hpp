#pragma once

#include "casebook/casebook.hpp"
#include "exchange/table.hpp"
#include "show/look.hpp"

#include <vector>

namespace asystent::exchange {

/// What follows from the records on the day, and stands in none of them: `statuses` of the families,
/// `findings` and `deadlines`. Without names (of the look) nothing of it has words of a record: a finding is
/// told by its id.
std::vector<Table> day_tables(const casebook::Casebook& book, const casebook::Shelf& shelf,
                              const show::Look& look);

} // namespace asystent::exchange

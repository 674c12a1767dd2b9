#pragma once

#include "exchange/layout.hpp"
#include "yaml/yaml_file.hpp"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace asystent::exchange {

// The records as tables: one for each list, a row for each of its entries.
//
//   families, worklogs, office   a row for each file; the other tables are below them
//   family, assistant            whose file the row is of, in every table
//   entry                        the number of the entry in its list, counted from 1; `2.1` is the first
//   below
//                                the second: with the family it says which row that is
//   parent                       the `entry` that it stands below, in tables of such lists

/// All that stands in the documents, families/*.yaml and worklog/*.yaml, and in asystent.yaml. A table is
/// there although it has no rows, and in the order of the field table.
std::vector<Table> record_tables(std::span<const std::unique_ptr<yaml::YamlFile>> documents,
                                 const std::string& office, bool personal);

} // namespace asystent::exchange

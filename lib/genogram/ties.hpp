#pragma once

#include "genogram/legend.hpp"
#include "model/enums.hpp"
#include "model/family.hpp"

#include <optional>
#include <span>
#include <string>

namespace asystent::genogram {

/// The line of a tie, as elements of SVG; ties are told apart by their shape, so that a copier keeps them.
std::string tie_mark(const std::optional<Tie>& tie, markup::Point from, markup::Point to);

/// What the lines mean that these contacts have.
Legend legend_of_ties(std::span<const Contact* const> contacts, const LegendPlace& place);

} // namespace asystent::genogram

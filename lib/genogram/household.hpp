#pragma once

#include "genogram/layout.hpp"

#include <string>

namespace asystent::genogram {

/// Outlines around those who live together, as elements of SVG: around the family's own household, and around
/// another where two or more of the members live. Who does not live there is left out.
std::string household_outlines(const Genogram& genogram, const GenogramLayout& layout);

} // namespace asystent::genogram

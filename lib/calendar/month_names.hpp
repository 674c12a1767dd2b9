#pragma once

#include "text/language.hpp"

#include <optional>
#include <string_view>

namespace asystent {

/// The name of a month, 1 to 12: `listopad`, `November`.
Text month_name(unsigned month);

/// The month that a folded word names, in Polish also in the genitive: `listopad`, `listopada`, `november`,
/// `nov`.
std::optional<unsigned> month_named(std::string_view word);

} // namespace asystent

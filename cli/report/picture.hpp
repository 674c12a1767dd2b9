#pragma once

#include "casebook/outside.hpp"
#include "cli/session.hpp"
#include "document/picture.hpp"

#include <string>

namespace asystent::cli {

// Pictures of a family, laid out by Graphviz.

/// The layout of the graph, as `dot -Tplain` gives it. Throws CommandError (system) with what to install, or
/// what went wrong.
std::string laid_out(const Output& output, const std::string& graph);

/// Of more persons nobody could see anything, and the lines between them grow with the square; of more
/// contacts neither.
inline constexpr std::size_t most_persons = 300;
inline constexpr std::size_t most_contacts = 60;

/// The pictures for a paper about the family, with names, on that day: those of which something is recorded
/// and that can be drawn. Where Graphviz is missing it is told on standard error, and there are none.
document::Pictures pictures_of(Output& output, const Family& family, Date day);

} // namespace asystent::cli

#pragma once

#include "dashboard/timeline.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent::dashboard {

/// The course of a case as bars and marks over months, with a legend, and a table of the same for who cannot
/// see the picture. `name` is what the picture is of: the family's id.
std::string timeline_picture(const Timeline& timeline, std::string_view name, const show::Look& look);

} // namespace asystent::dashboard

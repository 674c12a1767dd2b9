#pragma once

#include "manual/page.hpp"

namespace asystent::manual {

/// asystent-people(7): several people and one folder, through git, a stick, or on one machine.
Page people_page(Language language);

} // namespace asystent::manual

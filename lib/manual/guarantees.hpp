#pragma once

#include "manual/page.hpp"

namespace asystent::manual {

/// asystent-guarantees(7): what the program promises, what it does not do, its limits, its statuses.
Page guarantees_page(Language language);

} // namespace asystent::manual

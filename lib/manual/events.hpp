#pragma once

#include "manual/page.hpp"

namespace asystent::manual {

/// What happens in an office, and the command for it.
Section events_section(Language language);

} // namespace asystent::manual

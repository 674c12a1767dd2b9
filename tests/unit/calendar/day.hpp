#pragma once

#include "calendar/date.hpp"

namespace asystent::test {

/// The date of `2026-02-03`; throws std::bad_optional_access for a slip in the test itself.
inline Date day(std::string_view text) { return parse_iso(text).value(); }

} // namespace asystent::test

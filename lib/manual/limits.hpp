#pragma once

#include "manual/page.hpp"

namespace asystent::manual {

/// What no program of this kind can promise, or this one does not; and how great things may be.
std::vector<Section> limit_sections(Language language);

} // namespace asystent::manual

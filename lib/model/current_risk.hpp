#pragma once

#include "model/family.hpp"

#include <optional>

namespace asystent {

/// The risk to the children as it was seen last, and when.
struct CurrentRisk {
  Risk level{};
  Date date;
};

/// Of `risks`, the assessments and the diagnosis the newest up to the day that says it; of equals in this
/// order.
std::optional<CurrentRisk> current_risk(const Family& family, Date day);

} // namespace asystent

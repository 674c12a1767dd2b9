#pragma once

#include "model/work.hpp"

namespace asystent {

/// Of violence or danger to a child the authorities are to be told.
bool needs_notice(const Intervention& intervention);

/// Whether police, prosecutor or court were told: by a notice, or by a name among the notified that says it
/// in whatever case (`na policję`, `Sądowi Rejonowemu`).
bool has_notice(const Intervention& intervention);

} // namespace asystent

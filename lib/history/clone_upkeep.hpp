#pragma once

#include "calendar/date.hpp"
#include "casebook/keeping.hpp"

#include <filesystem>
#include <vector>

namespace asystent::history {

// Whether the clone of a case folder is as it should be: for `doctor`, beside what it finds in the folder.

/// Whether signed commits are looked after: where the clone is set so, or because somebody wants them now.
enum class Signing { as_set, wanted };

/// What is wrong; nothing where the folder is in no repository, and no program is started then. What git
/// refuses to be asked is one flaw, with its reason. Nothing is changed.
std::vector<casebook::Flaw> clone_flaws(const std::filesystem::path& folder, Date today,
                                        Signing signing = Signing::as_set);

/// The same, and mends what can be mended; only what is no longer there afterwards is mended.
std::vector<casebook::Flaw> mend_clone(const std::filesystem::path& folder, Date today,
                                       Signing signing = Signing::as_set);

} // namespace asystent::history

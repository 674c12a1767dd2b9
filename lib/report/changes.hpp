#pragma once

#include "model/record_change.hpp"
#include "show/look.hpp"

#include <span>
#include <string>

namespace asystent::report {

// `report changes`: which families changed between two days, and how.

/// The commits that were compared.
struct ChangesBetween {
  show::Commit before; // an empty id: the folder was not there yet
  show::Commit after;
};

std::string changes_text(std::span<const FamilyChanges> families, const show::Look& look);
std::string changes_csv(std::span<const FamilyChanges> families, const show::Look& look);
std::string changes_json(std::span<const FamilyChanges> families, const ChangesBetween& between,
                         const show::Look& look);

} // namespace asystent::report

#pragma once

#include "model/family.hpp"

#include <vector>

namespace asystent {

/// A step that was agreed at a visit.
struct OpenStep {
  const Visit* visit;
  const Agreed* step;
  int number; // from 1 among all steps of the record, as people name it
};

/// All steps of the whole record, the oldest first. Looks into the family.
std::vector<OpenStep> all_steps(const Family& family);

/// Those that are neither done nor given up.
std::vector<OpenStep> open_steps(const Family& family);

} // namespace asystent

#pragma once

#include "model/family.hpp"
#include "model/office.hpp"

#include <vector>

namespace asystent {

/// What a case folder holds, as far as it could be read.
struct CaseSet {
  Office office;
  std::vector<Family> families; // by id
  std::vector<Worklog> worklogs;
};

} // namespace asystent

#pragma once

#include "model/family.hpp"
#include "model/office.hpp"

#include <string>
#include <vector>

namespace asystent {

/// What a case folder holds, as far as it could be read.
struct CaseSet {
  Office office;
  std::vector<Family> families; // by id
  std::vector<Worklog> worklogs;
  std::vector<std::string> unreadable = {}; // ids of families whose records are not among these
  std::vector<std::string> not_read = {};   // files of the folder that look like records and are none
};

} // namespace asystent

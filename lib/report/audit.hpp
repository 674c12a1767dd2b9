#pragma once

#include "model/case_set.hpp"
#include "model/finding.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::report {

struct Fault {
  FaultGroup group{};
  Finding finding;
};

struct FamilyFaults {
  std::string id;
  PrivateText name; // empty where the record cannot be read
  std::vector<Fault> faults;
};

/// Every error and warning, by group and then as the findings came.
struct Audit {
  std::vector<FamilyFaults> families; // those with faults, by id
  std::vector<Fault> office;          // of assistants, worklogs and the folder
  int family_count = 0;               // all, those that cannot be read too
  int without_faults = 0;
};

Audit audit(const CaseSet& cases, std::span<const Finding> findings);

// `report audit`.

std::string audit_text(const Audit& audit, const show::Look& look);

std::string audit_json(const Audit& audit, const show::Look& look);

} // namespace asystent::report

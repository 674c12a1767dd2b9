#pragma once

#include "calendar/free_days.hpp"
#include "model/office.hpp"

#include <vector>

namespace asystent {

/// A Niebieska Karta goes to the interdisciplinary team within so many working days (Dz.U. 2023 poz. 1870 §
/// 7).
inline constexpr int blue_card_working_days = 5;

/// The office's policy with the contract's defaults in place of what it leaves out. Days and months are
/// counts.
struct Policy {
  explicit Policy(const PolicyAsWritten& policy);

  int caseload_limit;
  int review_months;
  std::vector<int> review_warn_days;
  int first_contact_days;
  int consent_days;
  int plan_days;
  int visit_gap_days;
  bool visit_signed;
  int pass_on_days;
  int court_paper_days;
  int follow_up_days;
  int decision_days;
  int assign_days;
  int suspension_days;
  int letter_days;
  int plan_handover_days;
  std::vector<int> monitoring_after_months; // ascending
  bool count_za_zyciem;
  FreeDays free_days;
};

} // namespace asystent

#pragma once

#include "model/cases.hpp"
#include "model/finding.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent {

/// The faults that inspections look for.
enum class FaultGroup {
  no_interview,
  no_decision,
  no_consent,
  plan_not_consulted,
  plan_without_terms,
  plan_not_updated,
  plan_not_coordinated,
  assessment_late,
  too_many_families,
  no_monitoring,
  card_incomplete,
  cards_overlap,
  work_outside_case,
  unreadable_record,
  other
};
template <>
inline constexpr auto words<FaultGroup> = std::to_array<Word>({
    {"no-interview", {"brak wywiadu przed przydziałem", "no interview before the assignment"}},
    {"no-decision", {"brak przydzielenia przez kierownika", "no decision of the head"}},
    {"no-consent", {"brak zgody lub postanowienia sądu", "no consent or court order"}},
    {"plan-not-consulted", {"plan bez konsultacji lub uzgodnienia", "plan not consulted or not agreed"}},
    {"plan-without-terms", {"plan bez terminów lub efektów", "plan without terms or effects"}},
    {"plan-not-updated", {"brak planu lub plan nieaktualny", "no plan, or plan out of date"}},
    {"plan-not-coordinated", {"plan nieskoordynowany z pieczą", "plan not coordinated with foster care"}},
    {"assessment-late", {"ocena po terminie lub nieprzekazana", "assessment late or not passed on"}},
    {"too-many-families", {"za dużo rodzin", "more families than allowed"}},
    {"no-monitoring", {"brak śladu monitorowania", "no evidence of monitoring"}},
    {"card-incomplete", {"karty bez dobrej daty lub podpisu", "cards without a good date or signature"}},
    {"cards-overlap", {"karty nakładają się w czasie", "cards overlap in time"}},
    {"work-outside-case",
     {"praca przed zgodą lub po zakończeniu", "work before the consent or after the end"}},
    {"unreadable-record", {"zapis nie do odczytania", "record that cannot be read"}},
    {"other", {"inne", "other"}},
});

FaultGroup fault_group(FindingId id);

struct Fault {
  FaultGroup group{};
  Finding finding;
};

struct FamilyFaults {
  std::string id;
  std::string name; // empty where the record cannot be read
  std::vector<Fault> faults;
};

/// Every error and warning, by group and then as the findings came.
struct Audit {
  std::vector<FamilyFaults> families; // those with faults, by id
  std::vector<Fault> office;          // of assistants, worklogs and the folder
  int family_count = 0;               // all, those that cannot be read too
  int without_faults = 0;
};

Audit audit(const Cases& cases, std::span<const Finding> findings);

// `report audit`.

std::string audit_text(const Audit& audit, const Look& look);

std::string audit_json(const Audit& audit, const Look& look);

} // namespace asystent

#pragma once

#include "document/request.hpp"
#include "model/deadline.hpp"
#include "model/facts.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace asystent::document {

/// The month that an assistant reports of all families.
struct Month {
  const DocumentRequest& request;
  const Period period;
  const std::string_view assistant;
  const Date day; // of the states: the last of the month, or the document's where the month still runs

  explicit Month(const DocumentRequest& asked)
      : request(asked),
        period(*asked.period),
        assistant(asked.assistant->id->text),
        day(std::min(asked.period->until, asked.date)) {}

  bool leads(const Family& family) const { return assistant_on(family, request.office, day) == assistant; }
  bool made(const Visit& visit, const Family& family) const {
    return assistant_of(visit, family, request.office) == assistant;
  }
};

/// What the entries of one assistant in the month come to, for one family.
struct FamilyMonth {
  const Family* family = &blank_family;
  Status status{};
  int planned = 0, kept = 0; // days for which a meeting had been agreed, and those on which there was one
  int held = 0, not_held = 0, indirect = 0, minutes = 0;

  bool has_work() const { return held + not_held + indirect + planned > 0; }
};

/// Of the families whom the assistant leads, unless they were closed long ago, and of those for whom there
/// was work. Minutes as the time sheet has them: a meeting with several families is divided between them.
std::vector<FamilyMonth> family_months(const Month& month);

/// Families of one state, by their ids.
struct FamilyGroup {
  std::string name;
  std::vector<std::string> ids;
};
std::vector<FamilyGroup> groups_of(const Month& month, const std::vector<FamilyMonth>& rows);

/// An entry of the assistant that was made without the family itself.
struct InstitutionContact {
  const Family* family = &blank_family;
  Visit visit;
};
std::vector<InstitutionContact> contacts_of(const Month& month);

/// Something that was done or closed in the month.
struct Progress {
  Date day{};
  std::string family;
  std::string what;
};

/// Plans, goals, assessments, interventions, placements, papers for a court and monitoring of the family in
/// the time, by day.
std::vector<Progress> progress_in(const Period& period, const Family& family, const Office& office);

/// The same of the families whom the assistant leads.
std::vector<Progress> progress_of(const Month& month, const std::vector<FamilyMonth>& rows);

/// What is overdue on the day of the document in the families whom the assistant leads then.
std::vector<Deadline> urgent_of(const Month& month);

} // namespace asystent::document

#include "model/current_risk.hpp"

namespace asystent {

std::optional<CurrentRisk> current_risk(const Family& family, Date day) {
  std::optional<CurrentRisk> newest;
  const auto look_at = [&](const Field<Risk>& level, Date date) {
    if (level && date <= day && (!newest || date > newest->date)) newest = CurrentRisk{*level, date};
  };
  // Of one list the later in the file counts, so it is looked at first.
  for (auto review = family.risks.rbegin(); review != family.risks.rend(); ++review)
    look_at(review->level, *review->date);
  for (auto assessment = family.assessments.rbegin(); assessment != family.assessments.rend(); ++assessment)
    look_at(assessment->risk, *assessment->date);
  if (family.diagnosis) look_at(family.diagnosis->risk, *family.diagnosis->date);
  return newest;
}

} // namespace asystent

#pragma once

#include "model/family.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// An assignment, as the caseload counts it.
struct Engagement {
  std::string assistant;
  Date from;
  std::optional<Date> ended; // event
  bool is_main = true;
  Position at;
  std::vector<std::string> reasons; // why it was saved although the caseload is exceeded
};

/// All that the caseload and the other families need of a family, with its own texts: the record itself may
/// be gone.
struct Engagements {
  Engagements() = default;
  explicit Engagements(const Family& family);
  /// Of a record that cannot be read: that there is such a family.
  static Engagements of_unreadable(std::string_view id);

  /// Whether it is active on the day, as its dates say.
  bool is_active(Date day) const;

  std::string id;
  std::string file;
  bool za_zyciem = false;
  std::optional<Date> closed;
  std::string previous; // id of an earlier case; empty: none
  Position previous_at;
  std::vector<Engagement> engagements;
};

/// The first day on which an assignment of the family does not hold any more; nothing where there is none.
std::optional<Date> end_of(const Engagement& engagement, const Engagements& family);

} // namespace asystent

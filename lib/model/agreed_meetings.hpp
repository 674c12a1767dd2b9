#pragma once

#include "model/next_visit.hpp"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace asystent {

/// How long a meeting without an entry is asked about.
inline constexpr std::chrono::days days_asked{30};

/// What the entries of a family say of its meetings.
class KeptMeetings {
public:
  explicit KeptMeetings(const Family& family);

  /// Whether an entry shows that the meeting took place, or what became of it.
  bool has(const Appointment& meeting, Date today) const;

private:
  std::optional<Date> newest_;
  std::set<std::pair<Date, VisitKind>> entries_;
};

/// The meetings of `appointments` that are to come, and those of the last days_asked days that left no entry
/// on their day or after it. One that is to come is kept once an entry of its day and kind is there. In the
/// order of the record; none in a case that is not active.
std::vector<NextVisit> agreed_meetings(const Family& family, const Office& office, Date today);

/// Whether a meeting that was agreed is the visit that an entry announces: for the same day and no other
/// hour.
bool is_announced_too(std::optional<VisitKind> kind, const Moment& meeting, const Moment& announced);

/// These and the visit that was announced last, by day and hour. One that was both announced and agreed is
/// there once.
std::vector<NextVisit> all_meetings(const Family& family, const Office& office, Date today);

} // namespace asystent

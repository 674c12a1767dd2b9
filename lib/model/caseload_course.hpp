#pragma once

#include "model/caseload.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <vector>

namespace asystent {

/// An assistant's caseload over time, from one day on which it can change to the next. Each assignment is
/// looked at when it begins and when it ends, however many there are.
class CaseloadCourse {
public:
  CaseloadCourse(const Caseloads& caseloads, const Policy& policy, const Assistant& assistant);

  /// Stops on this day too. Before the first next().
  void stop_on(Date day) { turns_.try_emplace(day); }
  /// The first of its days; nothing where there is none.
  std::optional<Date> first_day() const;

  /// To the next of its days; false behind the last. First of all to the first one.
  bool next();

  Date day() const { return now_->first; }
  /// The families that count, families_elsewhere included; nobody has any while not employed.
  int total() const;
  bool is_employed() const;
  /// How many of them were taken over the limit with a reason.
  int accepted() const { return accepted_; }

  /// The families that count today, and those of them that changed today; in the order of adding.
  std::vector<Counted> families() const;
  std::vector<Counted> changed() const;

private:
  struct Turn {
    std::vector<Counted> beginning;
    std::vector<Counted> ending;
  };
  /// The assignments of one family that hold; the first counts.
  using Held = std::set<const Engagement*>;

  void set(const Counted& one, bool holds);
  int accepted_by(std::size_t family) const;
  Counted counted(std::size_t family, const Held& held) const;

  const Caseloads& caseloads_;
  const Assistant& assistant_;
  std::map<Date, Turn> turns_;
  std::map<Date, Turn>::const_iterator now_;
  bool has_begun_ = false;
  std::map<std::size_t, Held> held_; // by family; none is empty
  int accepted_ = 0;
};

} // namespace asystent

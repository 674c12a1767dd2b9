#pragma once

#include "calendar/span_index.hpp"
#include "model/facts.hpp"

#include <map>
#include <string_view>
#include <vector>

namespace asystent {

/// Whose a family is on a day, as on_duty() has it, for whoever asks about many days: the assignments are
/// gone through once, when it is first asked about.
class Duty {
public:
  Duty(const Family& family, const Office& office) : family_(family), office_(office) {}

  /// Empty where there is nobody.
  std::string_view on(Date day) const;

  /// The assistant of an entry of the journal: its own, else the one on its day.
  std::string_view of(const Visit& visit) const {
    return visit.assistant ? *visit.assistant : on(*visit.date);
  }

private:
  /// Assignments in an order of their own.
  struct Index {
    std::vector<const Assignment*> assignments;
    SpanIndex times;

    std::string_view first_on(Date day) const;
  };
  struct Indexes {
    Index mains;
    Index substitutes;
    Index substitutes_backwards;
    std::map<std::string_view, SpanIndex> absences; // of the mains who have any
  };

  Indexes indexes() const;
  Index index_of(std::vector<const Assignment*> assignments) const;
  SpanIndex absences_of(const Assistant& assistant) const;
  std::string_view substitute_for(std::string_view main, Date day, const Absence& absence) const;

  const Family& family_;
  const Office& office_;
  mutable std::optional<Indexes> indexes_;
};

} // namespace asystent

#pragma once

#include "calendar/term.hpp"
#include "model/duty.hpp"
#include "model/facts.hpp"

#include <string>

namespace asystent {

/// One family as the rules look at it: with its office, on a day.
class CaseOnDay {
public:
  CaseOnDay(const Family& family, const Office& office, const Policy& policy, Date today);

  const Family& family;
  const Office& office;
  const Policy& policy;
  const Date today;

  Status status() const { return status_; }
  bool is_active() const { return status_ == Status::active; }
  bool is_assigned() const { return first_.has_value(); }
  bool is_za_zyciem() const { return family.za_zyciem.value_or(false); }

  /// The contract's "first": the earliest assignment's `from`, not before `records_from`.
  const std::optional<Date>& first() const { return first_; }

  /// The case began before its file: how it began is not judged.
  bool is_older_than_file() const { return older_than_file_; }

  /// Whether what is dated on that day is judged: nothing before `records_from` is.
  bool judges(Date day) const { return is_judged(family, day); }

  /// The assistant of an entry of the journal: its own, else the one on its day.
  std::string visited_by(const Visit& visit) const { return std::string(duty_.of(visit)); }

  /// Whose the family is on a day; empty where there is nobody.
  std::string on_duty(Date day) const { return std::string(duty_.on(day)); }

  Term term_in_days(Date event, int days) const;
  Term term_in_months(Date event, int months) const;
  bool has_passed(Term term) const { return today > term.rolled; }

private:
  Duty duty_;
  std::optional<Date> first_;
  bool older_than_file_ = false;
  Status status_{};
};

} // namespace asystent

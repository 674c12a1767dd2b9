#include "model/next_visit.hpp"

#include "model/facts.hpp"
#include "model/newest.hpp"

#include <algorithm>

namespace asystent {
namespace {

auto time_of(const Visit& visit) { return std::pair(*visit.date, visit.from.value_or(ClockTime{0})); }

/// The newest entry up to today that names a next visit; of equals the later in the file.
const Visit* newest_with_next(const Family& family, Date today) {
  const auto is_wanted = [today](const Visit& visit) { return visit.next && *visit.date <= today; };
  return newest(family.visits, is_wanted, time_of);
}

bool is_active(const Family& family, const Office& office, Date today) {
  return status_on(family, Policy(office.policy), today) == Status::active;
}

} // namespace

const Visit* announcing_visit(const Family& family, const Office& office, Date today) {
  const Visit* newest = newest_with_next(family, today);
  if (newest == nullptr || !is_active(family, office, today)) return nullptr;
  // An entry that itself says "again today" has not kept the visit yet.
  const bool is_kept = std::ranges::any_of(family.visits, [&](const Visit& visit) {
    return &visit != newest && *visit.date >= newest->next->day;
  });
  return is_kept ? nullptr : newest;
}

std::optional<NextVisit> next_visit(const Family& family, const Office& office, Date today) {
  const Visit* newest = announcing_visit(family, office, today);
  if (newest == nullptr) return std::nullopt;
  const Date day = newest->next->day;
  return NextVisit{.family = std::string(family.id->text),
                   .assistant = std::string(on_duty(family, office, today)),
                   .day = day,
                   .missed = day < today,
                   .from = newest->next->time,
                   .is_announced = true};
}

} // namespace asystent

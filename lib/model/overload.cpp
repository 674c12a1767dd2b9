#include "model/overload.hpp"

#include "model/caseload_course.hpp"

#include <algorithm>
#include <set>

namespace asystent {
namespace {

class Overloads {
public:
  explicit Overloads(int limit) : limit_(limit) {}

  void look_at(const CaseloadCourse& course) {
    const bool is_over = course.is_employed() && course.total() > limit_;
    if (is_open_ && !is_over) found_.back().until = course.day() - std::chrono::days{1};
    if (is_over) extend(course);
    is_open_ = is_over;
  }

  std::vector<Overload> take() { return std::move(found_); }

private:
  void extend(const CaseloadCourse& course) {
    if (!is_open_) {
      found_.push_back({.from = course.day(), .until = {}, .counted = {}});
      counted_.clear();
    }
    Overload& overload = found_.back();
    overload.most = std::max(overload.most, course.total());
    overload.accepted = overload.accepted && course.accepted() >= course.total() - limit_;
    for (const Counted& one : is_open_ ? course.changed() : course.families())
      if (counted_.insert(one.engagement).second) overload.counted.push_back(one);
  }

  int limit_;
  std::vector<Overload> found_;
  bool is_open_ = false;
  std::set<const Engagement*> counted_; // in the last one
};

} // namespace

std::vector<Overload> overloads(const Caseloads& caseloads, const Policy& policy, const Assistant& assistant,
                                int limit, Date today) {
  // Most never had too many: their days need not be gone through.
  if (caseloads.at_most(assistant) + families_elsewhere(assistant) <= limit) return {};
  CaseloadCourse course(caseloads, policy, assistant);
  if (!assistant.from && course.first_day().value_or(today) >= today) course.stop_on(today);
  Overloads found(limit);
  while (course.next()) found.look_at(course);
  return found.take();
}

} // namespace asystent

#include "dashboard/timeline.hpp"

#include "calendar/term.hpp"
#include "show/private.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>
#include <set>
#include <utility>

namespace asystent::dashboard {
namespace {

using std::chrono::days;

/// How far a span that ends in the future is followed.
constexpr int months_ahead = 6;

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
  return a && b ? std::min(*a, *b) : (a ? a : b);
}

/// Puts spans into lanes and marks in order. What has no end ends with the case.
class TimelineBuilder {
public:
  explicit TimelineBuilder(const Family& family)
      : closed_(family.closure ? std::optional(*family.closure->date) : std::nullopt) {}

  void add(Track track, TimelineSpan span, std::string_view child = {}) {
    if (!span.ended || (closed_ && span.from < *closed_)) span.ended = earlier(span.ended, closed_);
    if (span.ended && *span.ended < span.from) return; // the dates are wrong: a finding says so
    Lanes& lanes = lanes_[{track, child}];
    const std::size_t lane = lanes.take_free(span.from).value_or(timeline.lanes.size());
    if (lane == timeline.lanes.size()) timeline.lanes.push_back({track, child, {}});
    timeline.lanes[lane].spans.push_back(span);
    if (span.ended) lanes.occupy(lane, *span.ended);
  }

  void add(MarkKind kind, const Field<Date>& day, Text label) {
    if (day) timeline.marks.push_back({kind, *day, label});
  }

  Timeline timeline;

private:
  /// The lanes of one track, or of one child in it. Spans come by their beginning.
  class Lanes {
  public:
    /// The first in which nothing holds on the day any more; nothing where each is taken.
    std::optional<std::size_t> take_free(Date day) {
      for (; !taken_.empty() && taken_.top().first <= day; taken_.pop()) free_.insert(taken_.top().second);
      if (free_.empty()) return std::nullopt;
      return free_.extract(free_.begin()).value();
    }

    void occupy(std::size_t lane, Date ended) { taken_.emplace(ended, lane); }

  private:
    using Taken = std::pair<Date, std::size_t>; // until when, which

    std::set<std::size_t> free_;
    std::priority_queue<Taken, std::vector<Taken>, std::greater<>> taken_;
  };

  std::map<std::pair<Track, std::string_view>, Lanes> lanes_;
  std::optional<Date> closed_;
};

/// A list of entries by their beginning, because a record may keep them in any order.
template <class Entry, class Day>
std::vector<const Entry*> in_order(const std::vector<Entry>& entries, Day Entry::*from) {
  std::vector<const Entry*> sorted;
  for (const Entry& entry : entries)
    if (Field<Date>(entry.*from)) sorted.push_back(&entry);
  std::ranges::stable_sort(sorted, {}, [from](const Entry* entry) { return *(entry->*from); });
  return sorted;
}

void add_assignments(const Family& family, TimelineBuilder& builder) {
  for (const Assignment* one : in_order(family.assignments, &Assignment::from))
    builder.add(Track::assignment, {*one->from, one->ended.value, *one->assistant,
                                    label(one->role.value_or(AssignmentRole::main))});
}

void add_consents(const Family& family, TimelineBuilder& builder) {
  for (const Consent* one : in_order(family.consents, &Consent::from))
    builder.add(Track::basis, {*one->from, one->ended.value, {}, label(*one->kind)});
}

/// The next plan takes the place of the one before it.
void add_plans(const Family& family, TimelineBuilder& builder) {
  auto plans = in_order(family.plans, &Plan::date);
  std::erase_if(plans, [](const Plan* plan) { return is_draft(*plan); });
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const auto& until = plans[i]->until;
    const auto next = i + 1 < plans.size() ? plans[i + 1]->date.value : std::nullopt;
    builder.add(
        Track::plan,
        {*plans[i]->date, earlier(until ? std::optional(*until + days{1}) : std::nullopt, next), {}, {}});
  }
}

void add_suspensions(const Family& family, TimelineBuilder& builder) {
  for (const Suspension* one : in_order(family.suspensions, &Suspension::from))
    builder.add(Track::suspension,
                {*one->from, one->until ? std::optional(*one->until + days{1}) : std::nullopt, {}, {}});
}

void add_placements(const Family& family, TimelineBuilder& builder) {
  for (const Member& member : family.members) {
    // A lane needs a name: it is the id, as in `report family`.
    const std::string_view child = show::shown_always(member.id->text);
    for (const Placement* one : in_order(member.placements, &Placement::from))
      builder.add(Track::placement, {*one->from, one->ended.value, child, label(*one->kind)}, child);
  }
}

void add_marks(const Family& family, TimelineBuilder& builder) {
  for (const Visit& visit : family.visits) {
    const bool held = is_held(visit);
    builder.add(held ? MarkKind::visit_held : MarkKind::visit_not_held, visit.date,
                held ? label(*visit.kind) : label(*visit.outcome));
  }
  for (const Assessment& one : family.assessments)
    builder.add(MarkKind::assessment, one.date, label(*one.conclusion));
  for (const CourtPaper& one : family.court_papers) {
    builder.add(MarkKind::court_request, one.requested, label(*one.kind));
    builder.add(MarkKind::court_paper, one.sent, label(*one.kind));
  }
  for (const Intervention& one : family.interventions)
    builder.add(MarkKind::intervention, one.date, label(*one.kind));
  if (family.closure) builder.add(MarkKind::closure, family.closure->date, label(*family.closure->reason));
  for (const Monitoring& one : family.monitoring)
    builder.add(MarkKind::monitoring, one.date, label(*one.effect));
}

struct ShownTime {
  Date first;
  Date last;

  void take(Date day) {
    first = std::min(first, day);
    last = std::max(last, day);
  }
};

/// From the referral to the last thing that is known; a case that goes on reaches up to today.
ShownTime range_of(const Family& family, const Timeline& timeline, Status status, Date today) {
  const Date horizon = add_months(today, months_ahead);
  ShownTime range{*family.referral.date, *family.referral.date};
  for (const TimelineLane& lane : timeline.lanes)
    for (const TimelineSpan& span : lane.spans) {
      range.take(span.from);
      range.take(std::min(span.ended ? *span.ended - days{1} : today, horizon));
    }
  for (const TimelineMark& mark : timeline.marks) range.take(mark.day);
  if (status != Status::closed && status != Status::refused) range.take(today);
  range.last = std::min(range.last, horizon);
  range.first = std::max(std::min(range.first, range.last), add_months(range.last, -12 * timeline_years));
  return range;
}

Date month_begin(Date day) {
  const std::chrono::year_month_day date(day);
  return date.year() / date.month() / 1;
}

Date month_end(Date day) {
  const std::chrono::year_month_day date(day);
  return date.year() / date.month() / std::chrono::last;
}

} // namespace

Timeline timeline(const Family& family, Status status, Date today) {
  TimelineBuilder builder(family);
  for (const auto add :
       {add_assignments, add_consents, add_plans, add_suspensions, add_placements, add_marks})
    add(family, builder);
  Timeline result = std::move(builder.timeline);
  std::ranges::stable_sort(result.marks, {}, &TimelineMark::day);
  const ShownTime range = range_of(family, result, status, today);
  result.first = month_begin(range.first);
  result.last = month_end(range.last);
  return result;
}

} // namespace asystent::dashboard

#include "report/attention.hpp"

#include "model/agreed_meetings.hpp"
#include "model/spans.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace asystent::report {
namespace {

// Chosen by the day that is shown: the last one on which it can be done.
void add_deadlines(const CaseOnDay& c, const Audience& audience, Attention& attention) {
  for (Deadline& deadline : rules::deadlines(c)) {
    if (deadline.days > attention_days || !audience.sees_what_is_of(deadline.finding.assistant)) continue;
    auto& list = deadline.state == DeadlineState::overdue ? attention.overdue : attention.soon;
    list.push_back(std::move(deadline));
  }
}

void add_visits(const CaseOnDay& c, const Audience& audience, Attention& attention) {
  const Date last = c.today + std::chrono::days{attention_days};
  for (NextVisit& visit : all_meetings(c.family, c.office, c.today)) {
    if (visit.day > last || !audience.sees_what_is_of(visit.assistant)) continue;
    auto& list = visit.missed ? attention.forgotten : attention.visits;
    list.push_back(std::move(visit));
  }
}

void add_suspension(const CaseOnDay& c, const Audience& audience, Attention& attention) {
  if (!c.is_active() || !audience.sees_what_is_of(on_duty(c.family, c.office, c.today))) return;
  for (const Suspension& suspension : c.family.suspensions)
    if (span_of(suspension).holds(c.today))
      attention.suspended.push_back(
          {std::string(c.family.id->text), *suspension.from, suspension.until.value});
}

/// Nobody's yet, so in nobody's own view.
void add_waiting(const CaseOnDay& c, std::string_view assistant, Attention& attention) {
  const Status status = c.status();
  if (!assistant.empty() || (status != Status::referred && status != Status::granted)) return;
  const Referral& referral = c.family.referral;
  attention.waiting.push_back({std::string(c.family.id->text), status, *referral.source, *referral.date});
}

/// What the morning tells of that lies ahead and is nobody's deadline: findings of a family or of the office.
constexpr auto announced = std::to_array<FindingId>({
    FindingId::child_of_age_soon,
    FindingId::employment_ends,
});

void add_ahead(const CaseOnDay& c, const Audience& audience, Attention& attention) {
  for (Finding& finding : rules::judge(c, announced))
    if (audience.sees_what_is_of(finding.assistant)) attention.ahead.push_back(std::move(finding));
}

void add_ahead(const Office& office, const Caseloads& caseloads, Date today, std::string_view assistant,
               Attention& attention) {
  for (Finding& finding : rules::judge(office, caseloads, today, announced))
    if (assistant.empty() || finding.assistant == assistant) attention.ahead.push_back(std::move(finding));
}

template <class T>
void append(std::vector<T>& all, std::vector<T>& more) {
  std::ranges::move(more, std::back_inserter(all));
}

void sort(Attention& all) {
  rules::sort(all.overdue);
  rules::sort(all.soon);
  std::ranges::stable_sort(all.visits, {}, when);
  std::ranges::stable_sort(all.forgotten, {}, when);
  std::ranges::stable_sort(all.waiting, {}, &WaitingFamily::since);
  std::ranges::stable_sort(all.suspended, {}, &SuspendedFamily::from);
  std::ranges::stable_sort(all.ahead, {}, &Finding::date);
}

} // namespace

FamilyMorning morning(const CaseOnDay& c, std::string_view assistant) {
  FamilyMorning said{{}, Engagements(c.family)};
  const Audience audience(c, assistant);
  add_deadlines(c, audience, said.attention);
  add_visits(c, audience, said.attention);
  add_waiting(c, assistant, said.attention);
  add_suspension(c, audience, said.attention);
  add_ahead(c, audience, said.attention);
  return said;
}

Attention attention(std::vector<FamilyMorning> families, const Office& office, Date today,
                    std::string_view assistant) {
  Attention all;
  Caseloads caseloads;
  for (FamilyMorning& one : families) {
    append(all.overdue, one.attention.overdue);
    append(all.soon, one.attention.soon);
    append(all.visits, one.attention.visits);
    append(all.forgotten, one.attention.forgotten);
    append(all.waiting, one.attention.waiting);
    append(all.suspended, one.attention.suspended);
    append(all.ahead, one.attention.ahead);
    caseloads.add(std::move(one.engagements));
  }
  add_ahead(office, caseloads, today, assistant, all);
  sort(all);
  return all;
}

} // namespace asystent::report

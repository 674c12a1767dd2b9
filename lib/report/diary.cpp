#include "report/diary.hpp"

#include "model/agreed_meetings.hpp"
#include "model/case_on_day.hpp"
#include "model/duty.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"

#include <algorithm>
#include <map>

namespace asystent::report {
namespace {

using Days = std::map<Date, DiaryDay>;

DiaryDay& day_of(Days& days, Date date) {
  DiaryDay& day = days[date];
  day.date = date;
  return day;
}

void add_work(const CaseSet& cases, const Period& period, std::string_view assistant, Days& days) {
  for (auto& [whose, worked] : worked_days(cases, period)) {
    if (!assistant.empty() && whose != assistant) continue;
    for (WorkedDay& day : worked)
      for (WorkEntry& work : day.entries) day_of(days, day.date).done.push_back({whose, std::move(work)});
  }
}

void add_called_off(const Family& family, const Office& office, const Period& period,
                    std::string_view assistant, Days& days) {
  const Duty duty(family, office);
  for (const Visit& visit : family.visits) {
    if (!period.contains(*visit.date) || is_work(visit)) continue;
    const std::string_view whose = duty.of(visit);
    if (assistant.empty() || whose == assistant)
      day_of(days, *visit.date).called_off.push_back({&family, &visit, whose});
  }
}

void add_meetings(const CaseOnDay& c, const Period& period, std::string_view assistant, Days& days) {
  const Audience audience(c, assistant);
  for (NextVisit& meeting : all_meetings(c.family, c.office, c.today))
    if (period.contains(meeting.day) && audience.sees_what_is_of(meeting.assistant))
      day_of(days, meeting.day).meetings.push_back(std::move(meeting));
}

void add_terms(const CaseOnDay& c, const Period& period, std::string_view assistant, Days& days) {
  const Audience audience(c, assistant);
  for (Deadline& deadline : rules::deadlines(c))
    if (period.contains(*deadline.finding.rolled) && audience.sees_what_is_of(deadline.finding.assistant))
      day_of(days, *deadline.finding.rolled).due.push_back(std::move(deadline));
}

/// Those without an hour after the others.
int hour_of(const DoneWork& done) { return done.work.from ? done.work.from->minutes : 24 * 60 + 1; }

} // namespace

int DiaryDay::minutes() const {
  int sum = 0;
  for (const DoneWork& one : done) sum += one.work.minutes;
  return sum;
}

Period week_of(Date day) {
  const Date monday = day - (std::chrono::weekday(day) - std::chrono::Monday);
  return {monday, monday + std::chrono::days{6}};
}

Diary diary(const CaseSet& cases, const Period& period, Date today, std::string_view assistant) {
  const Policy policy(cases.office.policy);
  Days days;
  add_work(cases, period, assistant, days);
  for (const Family& family : cases.families) {
    const CaseOnDay c(family, cases.office, policy, today);
    add_called_off(family, cases.office, period, assistant, days);
    add_meetings(c, period, assistant, days);
    add_terms(c, period, assistant, days);
  }
  Diary all{period, {}};
  for (auto& [date, day] : days) {
    day.free = free_day(date, policy.free_days);
    std::ranges::stable_sort(day.done, {}, hour_of);
    std::ranges::stable_sort(day.meetings, {}, when);
    rules::sort(day.due);
    all.days.push_back(std::move(day));
  }
  return all;
}

} // namespace asystent::report

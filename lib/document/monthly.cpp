#include "document/monthly.hpp"

#include "document/wording.hpp"
#include "report/hours.hpp"
#include "report/overdue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace asystent::document {
namespace {

bool is_contact_with_institution(const Visit& visit) { return is_held(visit) && !is_direct(visit); }

void add_entry(FamilyMonth& row, const Visit& visit) {
  if (!is_held(visit)) {
    ++row.not_held;
    return;
  }
  ++(is_direct(visit) ? row.held : row.indirect);
}

/// Days up to the one of the report for which the assistant had agreed a meeting: by the word of an entry, or
/// as one of its own.
std::set<Date> agreed_days(const Month& month, const Family& family) {
  const auto is_asked = [&](Date day) { return month.period.contains(day) && day <= month.day; };
  std::set<Date> days;
  for (const Visit& visit : family.visits)
    if (visit.next && is_asked(visit.next->day) && month.made(visit, family)) days.insert(visit.next->day);
  for (const Appointment& meeting : family.appointments)
    if (!meeting.dropped && is_asked(*meeting.date) &&
        on_duty(family, month.request.office, *meeting.date) == month.assistant)
      days.insert(*meeting.date);
  return days;
}

FamilyMonth family_month(const Month& month, const Family& family) {
  FamilyMonth row{.family = &family, .status = status_on(family, month.request.policy, month.day)};
  std::set<Date> kept;
  for (const Visit& visit : family.visits) {
    if (is_held(visit)) kept.insert(*visit.date);
    if (month.period.contains(*visit.date) && month.made(visit, family)) add_entry(row, visit);
  }
  const auto agreed = agreed_days(month, family);
  row.planned = static_cast<int>(agreed.size());
  row.kept = static_cast<int>(std::ranges::count_if(agreed, [&](Date day) { return kept.contains(day); }));
  return row;
}

std::map<std::string_view, report::Amount> minutes_by_family(const Month& month) {
  return report::hours_report(*month.request.all, month.period, month.assistant)
      .assistants.front()
      .hours.families;
}

bool began_in(const Family& family, const Period& period) {
  const Assignment* first = earliest_assignment(family);
  return first != nullptr && period.contains(*first->from);
}

bool ended_in(const Family& family, const Period& period) {
  return family.closure && period.contains(*family.closure->date);
}

/// Takes what is dated in the time.
class ProgressList {
public:
  ProgressList(const Period& period, const Family& family, const Office& office)
      : period_(period), family_(family), office_(office) {}

  std::vector<Progress> take() {
    for (const Plan& plan : family_.plans)
      if (!is_draft(plan)) add_plan(plan);
    for (const Member& member : family_.members)
      for (const Placement& placement : member.placements) add_placement(placement, text_of(member.name));
    for (const Intervention& intervention : family_.interventions)
      add(intervention.date, "interwencja: " + label_of(intervention.kind));
    for (const Assessment& assessment : family_.assessments)
      add(assessment.date, "okresowa ocena, wniosek: " + label_of(assessment.conclusion));
    for (const CourtPaper& paper : family_.court_papers) add(paper.sent, "wysłano: " + label_of(paper.kind));
    for (const Monitoring& entry : family_.monitoring)
      add(entry.date, "monitorowanie, efekt: " + label_of(entry.effect));
    std::ranges::stable_sort(entries_, {}, &Progress::day);
    return std::move(entries_);
  }

private:
  void add(const Field<Date>& day, std::string what) {
    if (day && period_.contains(*day))
      entries_.push_back({*day, std::string(family_.id->text), std::move(what)});
  }
  void add_plan(const Plan& plan) {
    add(plan.date, "plan pracy z rodziną");
    for (const Goal& goal : plan.goals)
      add(goal.closed,
          fmt::format("cel ({}): {}", area_label(goal.area, office_), label(status_of(goal)).pl));
  }
  void add_placement(const Placement& placement, const std::string& name) {
    add(placement.from, fmt::format("{}: początek ({})", label_of(placement.kind), name));
    for (const auto& review : placement.reviews)
      add(review, fmt::format("ocena sytuacji w pieczy ({})", name));
    add(placement.ended, fmt::format("{}: koniec ({})", label_of(placement.kind), name));
  }

  const Period& period_;
  const Family& family_;
  const Office& office_;
  std::vector<Progress> entries_;
};

} // namespace

std::vector<FamilyMonth> family_months(const Month& month) {
  std::vector<FamilyMonth> rows;
  const auto minutes = minutes_by_family(month);
  for (const Family& family : month.request.all->families) {
    FamilyMonth row = family_month(month, family);
    if (const auto found = minutes.find(family.id->text); found != minutes.end())
      row.minutes = found->second.minutes;
    const bool is_closed = row.status == Status::closed && !month.period.contains(*family.closure->date);
    if (row.has_work() || (month.leads(family) && !is_closed)) rows.push_back(row);
  }
  return rows;
}

std::vector<FamilyGroup> groups_of(const Month& month, const std::vector<FamilyMonth>& rows) {
  std::vector<FamilyGroup> groups = {
      {"aktywne", {}}, {"monitorowane", {}}, {"nowe w miesiącu", {}}, {"zakończone w miesiącu", {}}};
  for (const FamilyMonth& row : rows) {
    const Family& family = *row.family;
    if (!month.leads(family)) continue;
    const bool belongs[] = {row.status == Status::active, row.status == Status::monitoring,
                            began_in(family, month.period), ended_in(family, month.period)};
    for (std::size_t i = 0; i < groups.size(); ++i)
      if (belongs[i]) groups[i].ids.emplace_back(family.id->text);
  }
  return groups;
}

std::vector<InstitutionContact> contacts_of(const Month& month) {
  std::vector<InstitutionContact> contacts;
  for (const Family& family : month.request.all->families)
    for (const Visit& visit : family.visits)
      if (month.period.contains(*visit.date) && is_contact_with_institution(visit) &&
          month.made(visit, family))
        contacts.push_back({&family, visit});
  std::ranges::stable_sort(contacts, {}, [](const auto& contact) { return *contact.visit.date; });
  return contacts;
}

std::vector<Progress> progress_in(const Period& period, const Family& family, const Office& office) {
  return ProgressList(period, family, office).take();
}

std::vector<Progress> progress_of(const Month& month, const std::vector<FamilyMonth>& rows) {
  std::vector<Progress> done;
  for (const FamilyMonth& row : rows) {
    if (!month.leads(*row.family)) continue;
    std::ranges::move(progress_in(month.period, *row.family, month.request.office), std::back_inserter(done));
  }
  std::ranges::stable_sort(done, {}, &Progress::day);
  return done;
}

std::vector<Deadline> urgent_of(const Month& month) {
  std::set<std::string_view> theirs;
  for (const Family& family : month.request.all->families)
    if (assistant_on(family, month.request.office, month.request.date) == month.assistant)
      theirs.insert(family.id->text);
  std::vector<Deadline> urgent;
  for (const Deadline& deadline : report::overdue(*month.request.all, month.request.date))
    if (theirs.contains(deadline.finding.family)) urgent.push_back(deadline);
  return urgent;
}

} // namespace asystent::document

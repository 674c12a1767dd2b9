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

FamilyMonth family_month(const Month& month, const Family& family) {
  FamilyMonth row{.family = &family, .status = status_on(family, month.request.policy, month.day)};
  for (const Visit& visit : family.visits) {
    if (!month.made(visit, family)) continue;
    if (visit.next && month.period.contains(visit.next->day)) row.planned.insert(visit.next->day);
    if (month.period.contains(*visit.date)) add_entry(row, visit);
  }
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

/// Takes what is dated in the month.
class ProgressList {
public:
  ProgressList(const Month& month, const Family& family) : month_(month), family_(family) {}

  void add_goals(const Plan& plan) {
    add(plan.date, "plan pracy z rodziną");
    for (const Goal& goal : plan.goals)
      add(goal.closed, fmt::format("cel ({}): {}", area_label(goal.area, month_.request.office),
                                   label(status_of(goal)).pl));
  }
  void add_all() {
    for (const Plan& plan : family_.plans)
      if (!is_draft(plan)) add_goals(plan);
    for (const Assessment& assessment : family_.assessments)
      add(assessment.date, "okresowa ocena, wniosek: " + label_of(assessment.conclusion));
    for (const CourtPaper& paper : family_.court_papers)
      add(paper.sent, "wysłano do sądu: " + label_of(paper.kind));
    for (const Monitoring& entry : family_.monitoring)
      add(entry.date, "monitorowanie, efekt: " + label_of(entry.effect));
  }

  std::vector<Progress> entries;

private:
  void add(const Field<Date>& day, std::string what) {
    if (day && month_.period.contains(*day))
      entries.push_back({*day, std::string(family_.id->text), std::move(what)});
  }

  const Month& month_;
  const Family& family_;
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
    if (row.has_work() || (month.leads(family) && !is_closed)) rows.push_back(std::move(row));
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

std::vector<Progress> progress_of(const Month& month, const std::vector<FamilyMonth>& rows) {
  std::vector<Progress> done;
  for (const FamilyMonth& row : rows) {
    if (!month.leads(*row.family)) continue;
    ProgressList list(month, *row.family);
    list.add_all();
    std::ranges::move(list.entries, std::back_inserter(done));
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

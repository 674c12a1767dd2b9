#include "document/monthly.hpp"
#include "document/words.hpp"
#include "report/overdue.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent {
namespace {

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
  std::vector<Deadline> urgent;
  for (const Deadline& deadline : overdue(*month.request.all, month.request.date)) {
    const auto family = std::ranges::find(month.request.all->families, deadline.finding.family,
                                          [](const Family& entry) { return entry.id->text; });
    if (family != month.request.all->families.end() &&
        assistant_on(*family, month.request.office, month.request.date) == month.assistant)
      urgent.push_back(deadline);
  }
  return urgent;
}

} // namespace asystent

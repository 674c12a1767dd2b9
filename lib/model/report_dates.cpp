#include "model/report_dates.hpp"

#include "model/facts.hpp"

#include <algorithm>
#include <utility>

namespace asystent {
namespace {

/// In order of time.
std::vector<Date> report_dates_of(const Consent& order) {
  std::vector<Date> dates;
  for (const auto& date : order.report_dates)
    if (!order.ended || *date < *order.ended) dates.push_back(*date);
  std::ranges::sort(dates);
  return dates;
}

/// The days on which reports in the order's case were sent, in order of time.
std::vector<Date> report_days(const Family& family, const Consent& order, Date today) {
  std::vector<Date> days;
  for (const CourtPaper& paper : family.court_papers)
    if (*paper.kind == PaperKind::report && paper.sent && *paper.sent <= today && paper.case_number &&
        *paper.case_number == order.case_number.value_or(""))
      days.push_back(*paper.sent);
  std::ranges::sort(days);
  return days;
}

} // namespace

std::vector<Date> unmet_report_dates(const Family& family, const Consent& order, Date today) {
  const std::vector<Date> sent = report_days(family, order, today);
  std::vector<Date> unmet;
  auto report = sent.begin();
  Date after = *order.from;
  for (const Date date : report_dates_of(order)) {
    const Date before = std::exchange(after, date);
    if (!is_judged(family, date)) continue; // it takes no report
    report = std::find_if(report, sent.end(), [before](Date day) { return day > before; });
    if (report == sent.end())
      unmet.push_back(date);
    else
      ++report;
  }
  return unmet;
}

} // namespace asystent

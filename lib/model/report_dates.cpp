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

} // namespace

SentReports::SentReports(const Family& family, Date today) {
  for (const CourtPaper& paper : family.court_papers)
    if (*paper.kind == PaperKind::report && paper.sent && *paper.sent <= today && paper.case_number)
      days_[*paper.case_number].push_back(*paper.sent);
  for (auto& [number, days] : days_) std::ranges::sort(days);
}

const std::vector<Date>& SentReports::in_case(std::string_view number) const {
  static const std::vector<Date> none;
  const auto found = days_.find(number);
  return found == days_.end() ? none : found->second;
}

BegunReports::BegunReports(const Family& family) {
  for (const CourtPaper& paper : family.court_papers)
    if (*paper.kind == PaperKind::report && !paper.sent && paper.due && paper.case_number)
      days_.emplace(*paper.case_number, *paper.due);
}

bool BegunReports::has(const Consent& order, Date day) const {
  return days_.contains({order.case_number.value_or(""), day});
}

std::vector<Date> unmet_report_dates(const Family& family, const Consent& order, const SentReports& reports) {
  const std::vector<Date>& sent = reports.in_case(order.case_number.value_or(""));
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

#pragma once

#include "model/family.hpp"

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace asystent {

/// The days on which reports were sent to a court by today.
class SentReports {
public:
  SentReports(const Family& family, Date today);

  /// In the case of that number, in order of time.
  const std::vector<Date>& in_case(std::string_view number) const;

private:
  std::map<std::string_view, std::vector<Date>> days_;
};

/// The days on which a court's order wants reports and that no report meets, in order of time: of the days
/// that the court set for the time in which the order holds. A report in the order's case that was sent by
/// today and after the day before (for the first: after the order began) meets a day, and each report one. A
/// day before the file began needs no report and takes none.
std::vector<Date> unmet_report_dates(const Family& family, const Consent& order, const SentReports& reports);

/// The days for which a report is being written: it has its entry, which is not sent, and tells of its term
/// itself.
class BegunReports {
public:
  explicit BegunReports(const Family& family);

  bool has(const Consent& order, Date day) const;

private:
  std::set<std::pair<std::string_view, Date>> days_; // with the number of the case
};

} // namespace asystent

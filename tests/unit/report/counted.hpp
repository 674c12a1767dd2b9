#pragma once

#include "../support/records.hpp"
#include "report/stats.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace asystent::test {

/// The half-year of the examples: from 2026-01-01 to 2026-06-30.
inline const Period half{day("2026-01-01"), day("2026-06-30")};

/// The statistics of some records.
inline report::Stats stats(const CaseSet& cases, Period period, std::string_view assistant = {}) {
  const report::StatsScope scope(cases.office, period, assistant);
  std::vector<report::FamilyNumbers> families;
  for (const Family& family : cases.families) families.push_back(report::numbers_of(family, scope));
  return asystent::report::stats(families, scope);
}

/// A case that elis has since that day, and what the text says besides.
inline std::string case_since(std::string_view first, std::string_view more = "") {
  return fmt::format("referral: {{source: court, date: 2020-01-02}}\n"
                     "assignments:\n  - {{assistant: elis, from: {}}}\n{}\n",
                     first, more);
}

/// A case that elis had from one day until before another.
inline std::string case_ended(std::string_view first, std::string_view closed,
                              std::string_view reason = "goals_achieved") {
  return case_since(first, fmt::format("closure: {{date: {}, reason: {}}}", closed, reason));
}

/// One family, and what a statistic of the half-year must be.
struct Example {
  const char* what;
  std::string family;
  int expected;
};

inline int counted(const std::string& family, Statistic statistic) {
  const Records records = std::move(Records().add("R-1", family));
  return stats(records.cases, half)[statistic].value;
}

inline void check_each(Statistic statistic, const std::vector<Example>& examples) {
  for (const Example& example : examples) {
    CAPTURE(word(statistic));
    CAPTURE(example.what);
    CHECK(counted(example.family, statistic) == example.expected);
  }
}

} // namespace asystent::test

#include "../support/records.hpp"
#include "model/duty.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>
#include <string>

using namespace asystent;
using namespace asystent::test;

namespace {

unsigned below(std::mt19937& dice, unsigned end) { return static_cast<unsigned>(dice() % end); }

Date day_of(unsigned number) { return day("2026-01-01") + std::chrono::days{number}; }

std::string some_span(std::mt19937& dice, std::string_view end, unsigned length) {
  const unsigned from = below(dice, 60);
  const std::string begin = fmt::format("from: {}", iso(day_of(from)));
  return below(dice, 5) == 0 && end == "ended"
             ? begin
             : fmt::format("{}, {}: {}", begin, end, iso(day_of(from + below(dice, length))));
}

std::string some_office(std::mt19937& dice) {
  std::string text = "asystent: 1\nassistants:\n";
  for (const char* id : {"a", "b", "c"}) {
    std::string absences;
    for (unsigned i = below(dice, 25); i > 0; --i)
      absences +=
          fmt::format("{}{{{}, substitute: {}}}", absences.empty() ? "" : ", ", some_span(dice, "until", 5),
                      std::string(1, static_cast<char>('a' + below(dice, 4))));
    const std::string employed = below(dice, 2) == 0 ? ", from: 2026-01-10, until: 2026-02-15" : "";
    text += fmt::format("  - {{id: {}, name: X{}, absences: [{}]}}\n", id, employed, absences);
  }
  return text;
}

std::string some_assignments(std::mt19937& dice) {
  std::string text = "referral: {source: court, date: 2026-01-01}\nassignments:\n";
  for (unsigned i = 1 + below(dice, 30); i > 0; --i)
    text += fmt::format("  - {{assistant: {}, {}{}}}\n", static_cast<char>('a' + below(dice, 4)),
                        some_span(dice, "ended", 9), below(dice, 3) == 0 ? ", role: substitute" : "");
  return text;
}

} // namespace

TEST_CASE("Of many assignments and absences it is the same as of one day after another") {
  std::mt19937 dice(5);
  for (int round = 0; round < 150; ++round) {
    Records records(some_office(dice));
    records.add("R-1", some_assignments(dice));
    const Family& family = records.cases.families.front();
    const Duty duty(family, records.cases.office);
    for (unsigned number = 0; number < 75; ++number)
      CHECK(duty.on(day_of(number)) == on_duty(family, records.cases.office, day_of(number)));
  }
}

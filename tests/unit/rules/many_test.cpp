#include "../support/records.hpp"
#include "rules/judge.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <set>

using namespace asystent;
using namespace asystent::rules;
using namespace asystent::test;

namespace {

unsigned below(std::mt19937& dice, unsigned end) { return static_cast<unsigned>(dice() % end); }

const Date today = day("2026-11-20");

/// The findings of one kind, among those of the office.
std::vector<Finding> found(const CaseSet& cases, FindingId id, std::span<const std::string> about = {}) {
  auto all = judge(cases.office, Caseloads(cases), Timetable(cases), today, {}, about);
  std::erase_if(all, [id](const Finding& finding) { return finding.id != id; });
  return all;
}

std::string visit(unsigned from, unsigned minutes, std::string_view group, bool is_accepted,
                  unsigned date = 3) {
  return fmt::format("  - {{date: 2026-02-0{}, kind: home, outcome: held, from: \"{:02}:{:02}\", to: "
                     "\"{:02}:{:02}\"{}{}}}\n",
                     date, 8 + from / 60, from % 60, 8 + (from + minutes) / 60, (from + minutes) % 60,
                     group.empty() ? "" : fmt::format(", group: {}", group),
                     is_accepted ? ", override: {visit-overlap: bo tak}" : "");
}

/// Families whose visits of two days are at random times, some in groups, some accepted.
Records some_families(std::mt19937& dice) {
  Records records;
  for (const char* id : {"R-1", "R-2", "R-3"}) {
    std::string visits = "visits:\n";
    for (unsigned i = 2 + below(dice, 8); i > 0; --i) {
      const std::array<std::string_view, 4> groups{"", "", "g", "h"};
      visits += visit(below(dice, 90), 1 + below(dice, 60), groups[below(dice, 4)], below(dice, 4) == 0,
                      3 + below(dice, 2));
    }
    records.add(id, active_family + visits);
  }
  return records;
}

/// Each pair of entries, looked at one by one: the two places, and whether one is accepted.
std::set<std::tuple<Place, Place, bool>> pairs_one_by_one(const CaseSet& cases, const std::string& about) {
  struct Entry {
    Place place;
    const Visit* visit;
  };
  std::vector<Entry> entries;
  for (const Family& family : cases.families)
    for (const Visit& visit : family.visits) entries.push_back({{family.file, visit.at}, &visit});
  std::set<std::tuple<Place, Place, bool>> pairs;
  for (const Entry& a : entries)
    for (const Entry& b : entries) {
      const bool is_group = a.visit->group && b.visit->group && *a.visit->group == *b.visit->group;
      const bool is_asked = about.empty() || a.place.file == about || b.place.file == about;
      if (a.place < b.place && !is_group && is_asked && *a.visit->date == *b.visit->date &&
          *a.visit->from < *b.visit->to && *b.visit->from < *a.visit->to)
        pairs.emplace(b.place, a.place, !a.visit->overrides.empty() || !b.visit->overrides.empty());
    }
  return pairs;
}

std::set<std::tuple<Place, Place, bool>> pairs_of(const std::vector<Finding>& findings) {
  std::set<std::tuple<Place, Place, bool>> pairs;
  for (const Finding& finding : findings)
    pairs.emplace(finding.entries.at(0), finding.entries.at(1), finding.severity == Severity::warning);
  return pairs;
}

} // namespace

TEST_CASE("Pairs in one pass are those that one finds by looking at each") {
  std::mt19937 dice(11);
  for (int round = 0; round < 200; ++round) {
    const Records records = some_families(dice);
    for (const std::string about : {"", "families/R-2.yaml"}) {
      const std::vector<std::string> files = about.empty() ? std::vector<std::string>() : std::vector{about};
      const auto findings = found(records.cases, FindingId::visit_overlap, files);
      CHECK(pairs_of(findings) == pairs_one_by_one(records.cases, about));
      CHECK(std::ranges::all_of(findings, [](const Finding& finding) { return finding.more == 0; }));
    }
  }
}

TEST_CASE("Of many visits at one time some pairs are told, and all are counted") {
  for (const unsigned count : {100U, 400U}) {
    std::string visits = "visits:\n";
    for (unsigned i = 0; i < count; ++i) visits += visit(0, 60, "", false);
    Records records;
    records.add("R-1", active_family + visits);
    auto findings = found(records.cases, FindingId::visit_overlap);
    CHECK(count_of(findings, Severity::error) == static_cast<int>(count * (count - 1) / 2));
    CHECK(findings.size() <= 64 * count);
    shorten(findings);
    CHECK(findings.size() <= most_listed);
    CHECK(count_of(findings, Severity::error) == static_cast<int>(count * (count - 1) / 2));
  }
}

TEST_CASE("Of many assignments at one time some pairs are told, and all are counted") {
  std::string assignments;
  for (int i = 0; i < 200; ++i) assignments += "  - {assistant: elis, from: 2026-01-10}\n";
  std::string text = active_family;
  text.insert(text.find("first_contact:"), assignments);
  Records records;
  records.add("R-1", text);
  auto findings = judge(records.cases, today);
  std::erase_if(findings, [](const Finding& finding) { return finding.id != FindingId::assignment_overlap; });
  CHECK(count_of(findings, Severity::error) == 201 * 200 / 2);
  CHECK(findings.size() <= most_listed);
}

TEST_CASE("What is left out is counted at the last that stays, by kind, severity and file") {
  std::vector<Finding> findings;
  for (int i = 0; i < 2 * most_listed; ++i)
    for (const char* file : {"a", "b"}) {
      Finding finding;
      finding.place = {file, {static_cast<std::uint32_t>(i + 1), 1}};
      finding.severity = i % 2 == 0 ? Severity::error : Severity::warning;
      findings.push_back(finding);
    }
  findings.push_back(findings.front());
  shorten(findings);
  CHECK(findings.size() == 4 * most_listed);
  CHECK(count_of(findings, Severity::error) == 2 * most_listed + 1);
  CHECK(count_of(findings, Severity::warning) == 2 * most_listed);
}

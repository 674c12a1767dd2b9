#include "rules/catalogue.hpp"
#include "rules/judge.hpp"
#include "sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::rules;
using namespace asystent::test;
namespace fs = std::filesystem;

namespace {

/// The findings that rules make: those that do not make a record unreadable.
std::vector<FindingId> rule_findings() {
  std::vector<FindingId> ids;
  for (const FindingInfo& row : catalogue())
    if (!makes_unreadable(row.id)) ids.push_back(row.id);
  return ids;
}

/// A sample of one finding: a family file, or a case folder with expect.txt.
struct Sample {
  FindingId id{};
  fs::path path;

  Expected expected() const { return expected_of(fs::is_directory(path) ? path / "expect.txt" : path); }
};

std::vector<Sample> samples_of(FindingId id) {
  std::vector<Sample> samples;
  for (const fs::path& path : paths_in(samples_folder() / "rules" / word(id))) samples.push_back({id, path});
  return samples;
}

std::vector<Sample> all_samples() {
  std::vector<Sample> samples;
  for (const FindingId id : rule_findings()) std::ranges::move(samples_of(id), std::back_inserter(samples));
  return samples;
}

std::vector<Traits> found(const CaseSet& cases, FindingId id, Date today) {
  std::vector<Traits> traits;
  for (const Finding& finding : judge(cases, today))
    if (finding.id == id) traits.push_back(traits_of(finding));
  return traits;
}

void check(const Sample& sample) {
  const Folder folder(sample.path, samples_folder() / "rules" / "asystent.yaml");
  const auto problems = all_traits(folder.problems());
  REQUIRE_MESSAGE(problems.empty(), difference(sample.path.string(), {}, problems));
  for (const auto& [today, expected] : sample.expected()) {
    const auto got = found(folder.cases(), sample.id, parse_iso(today).value());
    const std::string told = difference(sample.path.string() + " on " + today, expected, got);
    CHECK_MESSAGE(is_met(expected, got), told);
  }
}

bool expects_it(const Expected& expected) {
  return std::ranges::any_of(expected, [](const auto& day) { return !day.second.empty(); });
}

bool expects_nothing(const Expected& expected) {
  return std::ranges::any_of(expected, [](const auto& day) { return day.second.empty(); });
}

} // namespace

TEST_CASE("the rules find in each sample what it expects") {
  for (const Sample& sample : all_samples()) check(sample);
}

TEST_CASE("each finding of the rules has a sample that expects it and one that does not") {
  for (const FindingId id : rule_findings()) {
    const std::vector<Sample> samples = samples_of(id);
    CAPTURE(word(id));
    CHECK(std::ranges::any_of(samples, [](const Sample& sample) { return expects_it(sample.expected()); }));
    CHECK(std::ranges::any_of(samples,
                              [](const Sample& sample) { return expects_nothing(sample.expected()); }));
  }
}

TEST_CASE("each folder of samples is named after a finding") {
  for (const fs::path& path : paths_in(samples_folder() / "rules"))
    if (fs::is_directory(path)) CHECK_MESSAGE(from_word<FindingId>(path.filename().string()), path.string());
}

TEST_CASE("a sample is met only by the very findings that it expects") {
  const Traits saturday = traits_of("error 15:5 date 2026-01-10 due 2026-07-10");
  const Traits got = traits_of("error 15 15:5 R-1 date 2026-01-10 due 2026-07-10 rolled 2026-07-13");
  CHECK(is_met({}, {}));
  CHECK(is_met({saturday}, {got}));
  CHECK(is_met({traits_of("error"), saturday}, {got, traits_of("error 20:5")}));
  CHECK_FALSE(is_met({}, {got}));
  CHECK_FALSE(is_met({saturday}, {}));
  CHECK_FALSE(is_met({saturday, saturday}, {got}));
  CHECK_FALSE(is_met({saturday}, {got, got}));
  CHECK_FALSE(is_met({traits_of("warning 15:5")}, {got}));
  CHECK_FALSE(is_met({traits_of("error date 2026-07-10")}, {got}));
}

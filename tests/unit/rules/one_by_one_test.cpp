#include "folder/strays.hpp"
#include "rules/judge.hpp"
#include "sample.hpp"
#include "show/finding_text.hpp"
#include "support/file_text.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iterator>

using namespace asystent;
using namespace asystent::record;
using namespace asystent::rules;
using namespace asystent::show;
using namespace asystent::test;
namespace fs = std::filesystem;

namespace {

/// All case folders among the samples of the rules, and the example.
std::vector<fs::path> folders() {
  std::vector<fs::path> found{samples_folder() / ".." / "examples" / "lipowo"};
  for (const fs::path& rule : paths_in(samples_folder() / "rules"))
    for (const fs::path& sample : paths_in(rule))
      if (fs::is_directory(sample)) found.push_back(sample);
  return found;
}

/// Judges records one after the other. No record and no text of one outlives its turn: only what the office
/// is judged by does.
class OneByOne {
public:
  OneByOne(const fs::path& folder, Date today)
      : office_(read_office("asystent.yaml", text_of(folder / "asystent.yaml"))), today_(today) {
    for (const fs::path& file : records_in(folder / "families")) judge_family(file);
    for (const fs::path& file : records_in(folder / "worklog")) judge_worklog(file);
    append(judge(*office_.value, caseloads_, timetable_, today_, folder::stray_records(folder)));
    sort(found_);
  }

  const std::vector<Finding>& found() const { return found_; }

private:
  void append(std::vector<Finding> found) { std::ranges::move(found, std::back_inserter(found_)); }

  void judge_family(const fs::path& file) {
    const auto read = read_family(name_in_folder(file), text_of(file), *office_.value);
    if (!read.value) return;
    append(judge(CaseOnDay(*read.value, *office_.value, practice_, today_)));
    caseloads_.add(Engagements(*read.value));
    timetable_.add(TimedRecord(*read.value, *office_.value));
  }

  void judge_worklog(const fs::path& file) {
    const auto read = read_worklog(name_in_folder(file), text_of(file), *office_.value);
    if (!read.value) return;
    append(judge(*read.value, *office_.value, today_));
    timetable_.add(TimedRecord(*read.value));
  }

  ReadRecord<Office> office_;
  Date today_;
  Policy practice_{office_.value.value().policy};
  Caseloads caseloads_;
  Timetable timetable_;
  std::vector<Finding> found_;
};

/// All that people are told of a finding.
std::string told(const Finding& finding, Date today) {
  std::string places;
  for (const auto& all : {finding.entries, finding.keepers})
    for (const Place& place : all) places += fmt::format(" {}:{}", place.file, place.at.line);
  return fmt::format("{} {} {} {}{}", finding.place.file, fmt::join(traits_of(finding), " "),
                     message(finding, Language::pl, today), finding.override_reason, places);
}

std::vector<std::string> told(const std::vector<Finding>& findings, Date today) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) lines.push_back(told(finding, today));
  return lines;
}

} // namespace

TEST_CASE("records that are judged one by one and let go give the same findings as all together") {
  std::size_t findings = 0;
  for (const fs::path& folder : folders())
    for (const Date today : {parse_iso("2026-03-02").value(), parse_iso("2026-11-20").value()}) {
      CAPTURE(folder.string());
      const Folder together(folder, {});
      const auto expected = told(judge(together.cases(), today), today);
      CHECK(told(OneByOne(folder, today).found(), today) == expected);
      findings += expected.size();
    }
  CHECK(findings > 100);
}

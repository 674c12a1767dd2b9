#include "cli/inspection.hpp"

#include "rules/judge.hpp"
#include "yaml/text_check.hpp"

#include <algorithm>
#include <iterator>

namespace asystent {
namespace {

template <class T>
void append(std::vector<T>& all, std::vector<T> more) {
  std::ranges::move(more, std::back_inserter(all));
}

/// What stays of a record.
struct Judged {
  std::vector<Finding> findings;
  std::vector<std::string> lines; // that they stand at
  std::optional<Engaged> engaged;
  std::optional<TimedRecord> timed;
};

template <class Record>
void keep_lines(Judged& judged, const Loaded<Record>& loaded) {
  if (loaded.document == nullptr) return;
  for (const Finding& finding : judged.findings)
    judged.lines.emplace_back(loaded.document->line(finding.place.at.line));
}

/// Gathers what stays of the records, in their order.
class Gathering {
public:
  explicit Gathering(Inspection& inspection) : inspection_(inspection) {}

  void take(std::vector<Judged> all) {
    for (Judged& judged : all) take(std::move(judged));
  }
  void keep_line(const Finding& finding, std::string line) {
    inspection_.lines.insert_or_assign(finding.place, std::move(line));
  }

  Caseloads caseloads;
  Timetable timetable;

private:
  void take(Judged judged) {
    for (std::size_t i = 0; i < judged.lines.size(); ++i)
      keep_line(judged.findings[i], std::move(judged.lines[i]));
    append(inspection_.findings, std::move(judged.findings));
    if (judged.engaged) caseloads.add(std::move(*judged.engaged));
    if (judged.timed) timetable.add(std::move(*judged.timed));
  }

  Inspection& inspection_;
};

/// The findings of the office stand in asystent.yaml, or in the record of one of two entries.
void judge_office(const std::filesystem::path& folder, const Loaded<Office>& office, Gathering& gathering,
                  Date today, Inspection& inspection) {
  auto findings = judge(*office.value, gathering.caseloads, gathering.timetable, today);
  for (const Finding& finding : findings) {
    const auto& [file, at] = finding.place;
    const bool is_of_office = file == office.document->file();
    const std::string text = is_of_office ? office.document->text() : read_file(folder, file).text;
    gathering.keep_line(finding, std::string(line_of(text, at.line)));
  }
  append(inspection.findings, std::move(findings));
}

} // namespace

std::string_view Inspection::line(const Place& place) const {
  const auto found = lines.find(place);
  return found == lines.end() ? std::string_view() : std::string_view(found->second);
}

Inspection inspect(const std::filesystem::path& folder, const Loaded<Office>& office, Date today) {
  const Practice practice(office.value->policy);
  Inspection inspection;
  Gathering gathering(inspection);
  const auto judge_family = [&](Loaded<Family> loaded) {
    Judged judged{std::move(loaded.problems), {}, {}, {}};
    if (loaded.value) {
      judged.findings = judge(Case(*loaded.value, *office.value, practice, today));
      judged.engaged.emplace(*loaded.value);
      judged.timed.emplace(*loaded.value, *office.value);
    }
    keep_lines(judged, loaded);
    return judged;
  };
  const auto judge_worklog = [&](Loaded<Worklog> loaded) {
    Judged judged{std::move(loaded.problems), {}, {}, {}};
    if (loaded.value) {
      judged.findings = judge(*loaded.value, *office.value);
      judged.timed.emplace(*loaded.value);
    }
    keep_lines(judged, loaded);
    return judged;
  };
  auto judged = read_each(folder, *office.value, judge_family, judge_worklog);
  inspection.families = static_cast<int>(judged.families.size());
  gathering.take(std::move(judged.families));
  gathering.take(std::move(judged.worklogs));
  judge_office(folder, office, gathering, today, inspection);
  sort(inspection.findings);
  return inspection;
}

} // namespace asystent

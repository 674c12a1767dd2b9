#include "cli/case_folder.hpp"

#include "folder/files.hpp"
#include "folder/folder.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"
#include "yaml/problems.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <stdexcept>

namespace asystent {
namespace {

bool is_worklog(std::string_view file) { return file.starts_with(worklogs_of_folder.subfolder); }

} // namespace

CaseFolder::CaseFolder(std::filesystem::path path, Date today, Holds holds)
    : path_(std::move(path)), today_(today), holds_(holds) {
  auto office = read_office_of(path_);
  cases_.office = std::move(*office.value);
  keep(std::move(office.document));
  if (holds_ == Holds::all)
    hold_records();
  else
    look_at_records();
  sort(problems_);
}

template <class Record>
void CaseFolder::take(std::vector<Loaded<Record>> all, std::vector<Record>& records) {
  records.reserve(all.size());
  for (Loaded<Record>& one : all) {
    if constexpr (std::is_same_v<Record, Family>)
      know(one.file(), one.value ? std::optional(*one.value->name) : std::nullopt);
    std::ranges::move(one.problems, std::back_inserter(problems_));
    if (one.value) records.push_back(std::move(*one.value));
    if (one.document) keep(std::move(one.document));
  }
}

void CaseFolder::hold_records() {
  auto taken = read_each(path_, cases_.office, std::identity{}, std::identity{});
  take(std::move(taken.families), cases_.families);
  take(std::move(taken.worklogs), cases_.worklogs);
}

void CaseFolder::look_at_records() {
  const Practice practice(office().policy);
  const auto look = [&](Loaded<Family> loaded) {
    if (loaded.value) return sketch_of(Case(*loaded.value, office(), practice, today_));
    const std::string file = loaded.file();
    return Sketch{file, {}, std::move(loaded.problems), std::move(loaded.document), {}, {}, {}};
  };
  auto taken = read_each(path_, cases_.office, look, std::identity{});
  for (Sketch& sketch : taken.families) {
    know(sketch.file, sketch.name);
    std::ranges::move(sketch.problems, std::back_inserter(problems_));
    if (sketch.document) keep(std::move(sketch.document));
    survey_.add(std::move(sketch));
  }
  take(std::move(taken.worklogs), cases_.worklogs);
  for (const Worklog& worklog : cases_.worklogs) survey_.add(worklog);
}

void CaseFolder::know(std::string_view file, std::optional<Private> name) {
  const std::string id(stem_of_file(file));
  family_ids_.push_back(id);
  if (name) family_names_.add(id, *name);
}

void CaseFolder::keep(std::unique_ptr<YamlFile> document) {
  auto& place = documents_[document->file()];
  std::swap(place, document);
  if (document != nullptr) replaced_.push_back(std::move(document));
}

const Cases& CaseFolder::cases() const {
  if (holds_ != Holds::all) throw std::logic_error("this command does not hold all records");
  return cases_;
}

const Family* CaseFolder::find_family(std::string_view id) {
  if (!family_names_.contains(id)) return nullptr;
  if (holds_ == Holds::all)
    return &*std::ranges::find(cases_.families, id, [](const Family& family) { return family.id->text; });
  const std::string file = fmt::format("{}/{}.yaml", families_of_folder.subfolder, id);
  if (const auto found = touched_.find(file); found != touched_.end()) return &found->second;
  auto loaded = load(read_file(path_, file), families_of_folder, office());
  if (!loaded.value) { // somebody has just spoilt it
    std::ranges::move(loaded.problems, std::back_inserter(problems_));
    return nullptr;
  }
  keep(std::move(loaded.document));
  return &touched_.emplace(file, std::move(*loaded.value)).first->second;
}

const YamlFile* CaseFolder::document(const std::string& file) {
  if (!is_worklog(file)) find_family(stem_of_file(file));
  const auto found = documents_.find(file);
  if (found == documents_.end()) return nullptr;
  found->second->restore_tree();
  return found->second.get();
}

std::string_view CaseFolder::line(const Place& place) const {
  const auto found = documents_.find(place.file);
  return found == documents_.end() ? std::string_view() : found->second->line(place.at.line);
}

std::vector<Finding> CaseFolder::findings_around(const std::string& file) {
  auto findings = judge(office(), survey_.caseloads(), survey_.timetable(), today_);
  const auto append = [&](std::vector<Finding> more) {
    std::ranges::move(more, std::back_inserter(findings));
  };
  const Practice practice(office().policy);
  if (!is_worklog(file))
    if (const Family* family = find_family(stem_of_file(file)))
      append(judge(Case(*family, office(), practice, today_)));
  for (const Worklog& worklog : cases_.worklogs)
    if (worklog.file == file) append(judge(worklog, office()));
  sort(findings);
  return findings;
}

std::vector<Deadline> CaseFolder::overdue() const {
  return holds_ == Holds::all ? asystent::overdue(cases_, today_) : survey_.overdue();
}

void CaseFolder::put(Loaded<Family> family) {
  const std::string file = family.file();
  if (!family_names_.contains(stem_of_file(file))) know(file, *family.value->name);
  survey_.put(sketch_of(Case(*family.value, office(), Practice(office().policy), today_)));
  touched_.insert_or_assign(file, std::move(*family.value));
  keep(std::move(family.document));
}

void CaseFolder::put(Loaded<Worklog> worklog) {
  survey_.put(*worklog.value);
  auto old = std::ranges::find(cases_.worklogs, worklog.file(), &Worklog::file);
  if (old == cases_.worklogs.end()) old = cases_.worklogs.insert(old, Worklog{});
  *old = std::move(*worklog.value);
  keep(std::move(worklog.document));
}

} // namespace asystent

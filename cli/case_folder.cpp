#include "cli/case_folder.hpp"

#include "folder/files.hpp"
#include "folder/find.hpp"
#include "record/problems.hpp"
#include "rules/judge.hpp"

#include <algorithm>
#include <functional>

namespace asystent {
namespace {

Text why_unreadable(FolderError::Kind kind) {
  switch (kind) {
  case FolderError::Kind::not_regular:
    return {"to nie jest zwykły plik", "this is not a regular file"};
  case FolderError::Kind::outside:
    return {"dowiązanie prowadzi poza folder spraw", "the link leads out of the case folder"};
  case FolderError::Kind::not_found:
    return {"nie ma takiego pliku", "there is no such file"};
  default:
    return {"system nie pozwala odczytać pliku", "the system does not let the file be read"};
  }
}

template <class Record>
auto find_by_file(std::vector<Record>& records, std::string_view file) {
  return std::ranges::find(records, file, &Record::file);
}

} // namespace

std::vector<Finding> problems_of(const FileText& file) {
  Problems problems(file.name);
  if (file.too_large)
    problems.add(FindingId::too_large, {1, 1}, {{"what", Text{"ponad 8 MiB", "more than 8 MiB"}}});
  if (file.problem)
    problems.add(FindingId::not_plain, {1, 1}, {{"what", why_unreadable(file.problem->kind)}});
  return problems.take();
}

Loaded<Office> read_office_of(const std::filesystem::path& folder) {
  FileText file = read_file(folder, std::string(settings_file_name));
  if (auto problems = problems_of(file); !problems.empty()) throw BadOffice{std::move(problems), nullptr};
  auto office = read_office(file.name, std::move(file.text));
  if (!office.value) throw BadOffice{std::move(office.problems), std::move(office.document)};
  return office;
}

CaseFolder::CaseFolder(std::filesystem::path path) : path_(std::move(path)) {
  auto office = read_office_of(path_);
  cases_.office = std::move(*office.value);
  documents_.emplace(office.document->file(), std::move(office.document));
  read(families_of_folder, cases_.families);
  read(worklogs_of_folder, cases_.worklogs);
  sort(problems_);
}

template <class Record>
void CaseFolder::read(const Reading<Record>& reading, std::vector<Record>& records) {
  auto all = read_each(path_, cases_.office, reading, std::identity{});
  records.reserve(all.size());
  for (Loaded<Record>& one : all) take(std::move(one), records);
}

template <class Record>
void CaseFolder::take(Loaded<Record> loaded, std::vector<Record>& records) {
  const std::string file = loaded.document ? loaded.document->file() : loaded.problems.front().place.file;
  if constexpr (std::is_same_v<Record, Family>) family_ids_.emplace_back(stem_of_file(file));
  std::ranges::move(loaded.problems, std::back_inserter(problems_));
  if (loaded.value) records.push_back(std::move(*loaded.value));
  if (loaded.document) documents_.insert_or_assign(file, std::move(loaded.document));
}

const Family* CaseFolder::find_family(std::string_view id) const {
  const auto found =
      std::ranges::find(cases_.families, id, [](const Family& family) { return family.id->text; });
  return found == cases_.families.end() ? nullptr : &*found;
}

const Worklog* CaseFolder::find_worklog(std::string_view assistant) const {
  const auto found = std::ranges::find(cases_.worklogs, assistant,
                                       [](const Worklog& worklog) { return *worklog.assistant; });
  return found == cases_.worklogs.end() ? nullptr : &*found;
}

const Document* CaseFolder::document(std::string_view file) const {
  const auto found = documents_.find(file);
  return found == documents_.end() ? nullptr : found->second.get();
}

std::string_view CaseFolder::line(const Place& place) const {
  const Document* read = document(place.file);
  return read == nullptr ? std::string_view() : read->line(place.at.line);
}

void CaseFolder::put(Loaded<Family> family) {
  const auto old = find_by_file(cases_.families, family.document->file());
  if (old == cases_.families.end()) {
    take(std::move(family), cases_.families);
    std::ranges::sort(cases_.families, {}, &Family::file);
    return;
  }
  *old = std::move(*family.value);
  std::swap(documents_[old->file], family.document);
  replaced_.push_back(std::move(family.document));
}

void CaseFolder::put(Loaded<Worklog> worklog) {
  const auto old = find_by_file(cases_.worklogs, worklog.document->file());
  if (old == cases_.worklogs.end()) return take(std::move(worklog), cases_.worklogs);
  *old = std::move(*worklog.value);
  std::swap(documents_[old->file], worklog.document);
  replaced_.push_back(std::move(worklog.document));
}

} // namespace asystent

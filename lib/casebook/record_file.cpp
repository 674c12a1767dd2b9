#include "casebook/record_file.hpp"

#include "rules/judge.hpp"
#include "yaml/problems.hpp"

#include <algorithm>
#include <iterator>

namespace asystent::casebook {
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

/// Either the record that was read or what is wrong with it.
template <class File, class Content>
std::variant<File, Findings> opened(Loaded<Content> loaded) {
  if (!loaded.value) return Findings(std::move(loaded.problems), loaded.document.get());
  return File{std::move(loaded.document), std::move(*loaded.value)};
}

std::unique_ptr<YamlFile> document_of(FileText file) {
  return std::make_unique<YamlFile>(std::move(file.name), std::move(file.text));
}

} // namespace

std::string family_of(std::string_view file) { return family_of_file(file); }

Findings::Findings(std::vector<Finding> findings, const YamlFile* document) : all(std::move(findings)) {
  if (document == nullptr) return;
  for (const Finding& finding : all) keep_line(finding.place, document->line(finding.place.at.line));
}

void Findings::add(Findings more) {
  std::ranges::move(more.all, std::back_inserter(all));
  lines_.merge(more.lines_);
}

void Findings::sort() { asystent::sort(all); }

std::string_view Findings::line(const Place& place) const {
  const auto found = lines_.find(place);
  return found == lines_.end() ? std::string_view() : std::string_view(found->second);
}

std::vector<Finding> problems_of(const FileText& file) {
  Problems problems(file.name);
  if (file.too_large)
    problems.add(FindingId::too_large, {1, 1}, {{"what", Text{"ponad 8 MiB", "more than 8 MiB"}}});
  if (file.problem)
    problems.add(FindingId::not_plain, {1, 1}, {{"what", why_unreadable(file.problem->kind)}});
  return problems.take();
}

Loaded<Office> load_office(FileText file) {
  if (auto problems = problems_of(file); !problems.empty()) throw BadOffice(Findings(std::move(problems)));
  auto office = read_office(file.name, std::move(file.text));
  if (!office.value) throw BadOffice(Findings(std::move(office.problems), office.document.get()));
  return office;
}

Loaded<Family> load_family(FileText file, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty())
    return {nullptr, std::nullopt, std::move(problems)};
  return read_family(std::move(file.name), std::move(file.text), office);
}

Loaded<Worklog> load_worklog(FileText file, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty())
    return {nullptr, std::nullopt, std::move(problems)};
  return read_worklog(std::move(file.name), std::move(file.text), office);
}

std::variant<CaseFile, Findings> open_family(FileText file, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty()) return Findings(std::move(problems));
  return open_family(document_of(std::move(file)), office);
}

std::variant<CaseFile, Findings> open_family(std::unique_ptr<YamlFile> document, const Office& office) {
  return opened<CaseFile>(read_family(std::move(document), office));
}

std::variant<WorklogFile, Findings> open_worklog(FileText file, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty()) return Findings(std::move(problems));
  return open_worklog(document_of(std::move(file)), office);
}

std::variant<WorklogFile, Findings> open_worklog(std::unique_ptr<YamlFile> document, const Office& office) {
  return opened<WorklogFile>(read_worklog(std::move(document), office));
}

std::variant<FormFile, Findings> open_form(FileText file) {
  if (auto problems = problems_of(file); !problems.empty()) return Findings(std::move(problems));
  return opened<FormFile>(read_form(std::move(file.name), std::move(file.text)));
}

} // namespace asystent::casebook

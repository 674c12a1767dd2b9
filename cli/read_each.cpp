#include "cli/read_each.hpp"

#include "folder/folder.hpp"
#include "yaml/problems.hpp"

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

} // namespace

std::vector<Finding> problems_of(const FileText& file) {
  Problems problems(file.name);
  if (file.too_large)
    problems.add(FindingId::too_large, {1, 1}, {{"what", Text{"ponad 8 MiB", "more than 8 MiB"}}});
  if (file.problem)
    problems.add(FindingId::not_plain, {1, 1}, {{"what", why_unreadable(file.problem->kind)}});
  return problems.take();
}

BadOffice::BadOffice(std::vector<Finding> what, std::unique_ptr<YamlFile> where)
    : Error(asystent::message("nie można odczytać asystent.yaml", "asystent.yaml cannot be read")),
      problems(std::move(what)),
      document(std::move(where)) {}

Loaded<Office> read_office_of(const std::filesystem::path& folder) {
  FileText file = read_file(folder, std::string(settings_file_name));
  if (auto problems = problems_of(file); !problems.empty()) throw BadOffice(std::move(problems), nullptr);
  auto office = read_office(file.name, std::move(file.text));
  if (!office.value) throw BadOffice(std::move(office.problems), std::move(office.document));
  return office;
}

} // namespace asystent

#include "casebook/record_file.hpp"

#include "rules/judge.hpp"
#include "yaml/problems.hpp"
#include "yaml/text_check.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

namespace asystent::casebook {
namespace {

/// Why a file cannot be read, and what helps: nothing in its text does.
struct Unreadable {
  folder::FolderError::Kind kind;
  Text what;
  Text advice;
};

constexpr auto unreadable = std::to_array<Unreadable>({
    {folder::FolderError::Kind::not_regular,
     {"to nie jest zwykły plik", "this is not a regular file"},
     {"usuń stąd to, co nie jest plikiem, i przywróć zapis z kopii",
      "take away what is no file here, and restore the record from a copy"}},
    {folder::FolderError::Kind::outside,
     {"dowiązanie prowadzi poza folder spraw", "the link leads out of the case folder"},
     {"w miejsce dowiązania wstaw sam plik", "put the file itself in the link's place"}},
    {folder::FolderError::Kind::not_found,
     {"nie ma takiego pliku", "there is no such file"},
     {"sprawdź, dokąd prowadzi dowiązanie, albo przywróć plik z kopii",
      "look where the link leads, or restore the file from a copy"}},
    {folder::FolderError::Kind::being_saved,
     {"inny program właśnie zapisuje ten plik", "another program is saving the file just now"},
     {"zamknij go w tamtym programie i powtórz polecenie",
      "close it in the other program and run the command again"}},
    {folder::FolderError::Kind::system,
     {"system nie pozwala odczytać pliku", "the system does not let the file be read"},
     {"przywróć sobie dostęp do pliku (chmod u+rw); cudzy plik odda administrator komputera (chown), a gdy "
      "dostęp jest, sprawdź dysk",
      "give yourself access to the file again (chmod u+rw); one that is somebody else's the computer's "
      "administrator gives back (chown); if access is there, check the disk"}},
});

const Unreadable& why_unreadable(folder::FolderError::Kind kind) {
  const auto* const found = std::ranges::find(unreadable, kind, &Unreadable::kind);
  return found == unreadable.end() ? unreadable.back() : *found;
}

/// Either the record that was read or what is wrong with it.
template <class File, class Content>
std::variant<File, Findings> opened(record::ReadRecord<Content> loaded) {
  if (!loaded.value) return Findings(std::move(loaded.problems), loaded.document.get());
  return File{std::move(loaded.document), std::move(*loaded.value)};
}

std::unique_ptr<yaml::YamlFile> document_of(folder::FileText file) {
  return std::make_unique<yaml::YamlFile>(std::move(file.name), std::move(file.text));
}

} // namespace

std::string family_of(std::string_view file) { return yaml::family_of_file(file); }

std::string file_of_family(std::string_view id) { return fmt::format("{}/{}.yaml", families_folder, id); }

Findings::Findings(std::vector<Finding> findings, const yaml::YamlFile* document) : all(std::move(findings)) {
  if (document != nullptr) keep_lines(all, document->text());
}

/// The text is gone through once, however many there are.
void Findings::keep_lines(std::span<const Finding> findings, std::string_view text) {
  std::vector<const Place*> places;
  for (const Finding& finding : findings) places.push_back(&finding.place);
  std::ranges::sort(places, {}, [](const Place* place) { return place->at.line; });
  yaml::LineReader lines(text);
  for (const Place* place : places) keep_line(*place, lines.line(place->at.line));
}

void Findings::add(Findings more) {
  std::ranges::move(more.all, std::back_inserter(all));
  lines_.merge(more.lines_);
}

void Findings::sort() { asystent::rules::sort(all); }

std::string_view Findings::line(const Place& place) const {
  const auto found = lines_.find({place.file, place.at.line});
  return found == lines_.end() ? std::string_view() : std::string_view(found->second);
}

std::vector<Finding> problems_of(const folder::FileText& file) {
  yaml::FindingCollector problems(file.name);
  if (file.too_large)
    problems.add(FindingId::too_large, {1, 1}, {{"what", Text{"ponad 8 MiB", "more than 8 MiB"}}});
  if (file.problem) {
    const Unreadable& why = why_unreadable(file.problem->kind);
    problems.add(FindingId::not_plain, {1, 1}, {{"what", why.what}, {"advice", why.advice}});
  }
  return problems.take();
}

record::ReadRecord<Office> load_office(folder::FileText file) {
  if (auto problems = problems_of(file); !problems.empty()) throw BadOffice(Findings(std::move(problems)));
  auto office = record::read_office(file.name, std::move(file.text));
  if (!office.value) throw BadOffice(Findings(std::move(office.problems), office.document.get()));
  return office;
}

record::ReadRecord<Family> load_family(folder::FileText file, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty())
    return {nullptr, std::nullopt, std::move(problems)};
  return record::read_family(document_of(std::move(file)), office);
}

record::ReadRecord<Worklog> load_worklog(folder::FileText file, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty())
    return {nullptr, std::nullopt, std::move(problems)};
  return record::read_worklog(document_of(std::move(file)), office);
}

std::variant<CaseFile, Findings> open_family(folder::FileText file, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty()) return Findings(std::move(problems));
  return open_family(document_of(std::move(file)), office);
}

std::variant<CaseFile, Findings> open_family(std::unique_ptr<yaml::YamlFile> document, const Office& office) {
  return opened<CaseFile>(record::read_family(std::move(document), office));
}

std::variant<WorklogFile, Findings> open_worklog(folder::FileText file, const Office& office) {
  if (auto problems = problems_of(file); !problems.empty()) return Findings(std::move(problems));
  return open_worklog(document_of(std::move(file)), office);
}

std::variant<WorklogFile, Findings> open_worklog(std::unique_ptr<yaml::YamlFile> document,
                                                 const Office& office) {
  return opened<WorklogFile>(record::read_worklog(std::move(document), office));
}

std::variant<FormFile, Findings> open_form(folder::FileText file) {
  if (auto problems = problems_of(file); !problems.empty()) return Findings(std::move(problems));
  return opened<FormFile>(record::read_form(std::move(file.name), std::move(file.text)));
}

} // namespace asystent::casebook

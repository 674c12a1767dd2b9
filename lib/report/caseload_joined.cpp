#include "report/caseload_joined.hpp"

#include "model/facts.hpp"
#include "show/json.hpp"
#include "show/text_table.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace asystent::report {
namespace {

/// An assistant as one folder has them.
struct Known {
  const FolderCaseload* folder;
  const CaseloadRow* row;
  Private email; // empty: not recorded
};

using Person = std::vector<Known>; // in each of the folders that have them

Known known(const FolderCaseload& folder, const CaseloadRow& row) {
  const Assistant* assistant = find_assistant(*folder.office, row.id);
  return {&folder, &row, assistant != nullptr && assistant->email ? *assistant->email : Private()};
}

bool is_same_person(const Known& one, const Known& other) {
  if (one.folder == other.folder) return false;
  if (!one.email.empty() && !other.email.empty()) return one.email == other.email;
  return one.row->id == other.row->id && one.row->name == other.row->name;
}

bool may_be_same_person(const Known& one, const Known& other) {
  const bool are_told_apart = !one.email.empty() && !other.email.empty();
  return one.folder != other.folder && one.row->name == other.row->name && !are_told_apart;
}

CaseloadShare share_of(const Known& known) {
  return {known.folder->folder, known.row->id, known.row->families};
}

PersonCaseload sum_of(const Person& person) {
  PersonCaseload sum{.id = person.front().row->id, .shares = {}, .limit = person.front().row->limit};
  for (const Known& one : person) {
    sum.limit = std::min(sum.limit, one.row->limit);
    sum.elsewhere = std::max(sum.elsewhere, one.row->elsewhere);
    sum.shares.push_back(share_of(one));
  }
  return sum;
}

/// To the person that it is, or as somebody new.
void place(const Known& one, std::vector<Person>& people, std::vector<Namesakes>& namesakes) {
  for (Person& person : people)
    if (std::ranges::any_of(person, [&](const Known& other) { return is_same_person(one, other); }))
      return person.push_back(one);
  for (const Person& person : people)
    if (const Known& other = person.front(); may_be_same_person(other, one))
      namesakes.push_back({other.folder->folder, other.row->id, one.folder->folder, one.row->id});
  people.push_back({one});
}

/// `R-2026-001 R-2026-004`, of another folder `../krag-2 (elis): R-2026-001`.
std::string share_text(const CaseloadShare& share, std::string_view person) {
  const std::string families = fmt::format("{}", fmt::join(share.families, " "));
  if (share.folder.empty()) return families;
  const std::string id = share.id == person ? std::string() : fmt::format(" ({})", share.id);
  return printable(share.folder) + id + ": " + (families.empty() ? "—" : families);
}

std::vector<std::string> counted_texts(const PersonCaseload& person, const show::Look& look) {
  std::vector<std::string> texts;
  for (const CaseloadShare& share : person.shares) texts.push_back(share_text(share, person.id));
  if (person.elsewhere > 0) texts.push_back(elsewhere_text(person.elsewhere, look.language));
  return texts;
}

/// Each folder has a line of its own.
void add_row(const PersonCaseload& person, const show::Look& look, show::TextTable& table) {
  std::vector<show::Cell> cells{{std::string(person.id), show::Paint::bold}};
  add_caseload_cells(cells, person.count(), person.limit);
  const std::vector<show::Cell> nothing(cells.size());
  for (const std::string& text : counted_texts(person, look)) {
    cells.push_back({text});
    table.add(std::exchange(cells, nothing));
  }
}

/// Whoever wrote the other circle's families down as those of another gmina has them twice.
std::string doubled_text(const JoinedCaseload& joined, const show::Look& look) {
  const bool may_double = std::ranges::any_of(joined.people, [](const PersonCaseload& person) {
    return person.elsewhere > 0 && person.shares.size() > 1;
  });
  if (!may_double) return {};
  return say(look.language,
             "„w innej gminie” (families_elsewhere) liczy się raz, najwięcej z folderów; rodzin tych "
             "folderów nie powinno tam być\n",
             "\"in another gmina\" (families_elsewhere) counts once, the most of the folders; families of "
             "these folders should not be in it\n");
}

std::string folder_text(const std::string& folder, const show::Look& look) {
  return folder.empty() ? say(look.language, "tutaj", "here") : printable(folder);
}

std::string namesakes_text(const JoinedCaseload& joined, const show::Look& look) {
  std::string text;
  for (const Namesakes& two : joined.namesakes)
    text +=
        say(look.language,
            "„{}” ({}) i „{}” ({}) nazywają się tak samo, a policzono ich osobno; jeśli to jedna osoba, "
            "daj obu ten sam email w asystent.yaml\n",
            "'{}' ({}) and '{}' ({}) have one name and were counted apart; if it is one person, give both "
            "the same email in asystent.yaml\n",
            two.id, folder_text(two.folder, look), two.other_id, folder_text(two.other_folder, look));
  return text;
}

show::Json json_of(const PersonCaseload& person) {
  show::Json folders = show::Json::array();
  for (const CaseloadShare& share : person.shares)
    folders.push_back({{"folder", show::json_of(std::string_view(share.folder))},
                       {"id", share.id},
                       {"families", share.families},
                       {"count", share.families.size()}});
  return {{"id", person.id},         {"folders", std::move(folders)}, {"elsewhere", person.elsewhere},
          {"count", person.count()}, {"limit", person.limit},         {"free", person.free()}};
}

} // namespace

int PersonCaseload::count() const {
  std::size_t families = 0;
  for (const CaseloadShare& share : shares) families += share.families.size();
  return static_cast<int>(families) + elsewhere;
}

JoinedCaseload joined_caseload(std::span<const FolderCaseload> folders) {
  JoinedCaseload joined;
  std::vector<Person> people;
  for (const FolderCaseload& folder : folders)
    for (const CaseloadRow& row : folder.rows) // who is not employed is seen in the folder's own report
      if (row.employed) place(known(folder, row), people, joined.namesakes);
  for (const Person& person : people) joined.people.push_back(sum_of(person));
  return joined;
}

std::string joined_caseload_text(const JoinedCaseload& joined, const show::Look& look) {
  if (joined.people.empty())
    return say(look.language, "Nikt nie jest zatrudniony.\n", "Nobody is employed.\n");
  show::TextTable table(0, show::text_width);
  table.add(caseload_header(look, false));
  for (const PersonCaseload& person : joined.people) add_row(person, look, table);
  return table.text(look.style) + doubled_text(joined, look) + namesakes_text(joined, look);
}

std::string joined_caseload_json(const JoinedCaseload& joined, const show::Look& look,
                                 std::optional<Date> date) {
  show::Json document = show::document_of(look);
  if (date) document["date"] = show::json_of(date);
  document["assistants"] = show::Json::array();
  for (const PersonCaseload& person : joined.people) document["assistants"].push_back(json_of(person));
  return show::document_text(document);
}

} // namespace asystent::report

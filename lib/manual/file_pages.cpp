#include "manual/file_pages.hpp"

#include "model/family.hpp"
#include "model/office.hpp"
#include "model/work.hpp"
#include "record/schema.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace asystent::manual {
namespace {

using record::Entity;
using record::Row;

constexpr Text keys_section{"KLUCZE", "KEYS"};

const Entity* entity_of_row(const Row& row) {
  const record::Type& type = row.type->item != nullptr ? *row.type->item : *row.type;
  return type.entity == nullptr ? nullptr : &type.entity();
}

/// `dzień; wymagany (dom, biuro)`
std::string text_of_row(const Row& row, Language language) {
  std::string text(row.meaning.in(language));
  if (row.is_required) text += say(language, "; wymagany", "; required");
  std::vector<std::string_view> words;
  for (const Word& each : words_of(*row.type)) words.push_back(each.word);
  if (!words.empty()) text += fmt::format(" ({})", fmt::join(words, ", "));
  if (const Entity* below = entity_of_row(row))
    text += say(language, "; klucze: {}", "; keys: {}", below->name.in(language));
  return text;
}

Block block_of(const Entity& entity, Language language) {
  Block block{.heading = std::string(entity.name.in(language))};
  for (const Row& row : entity.rows)
    block.items.push_back({std::string(row.key), text_of_row(row, language)});
  return block;
}

/// The mapping and all below it, each once.
void collect(const Entity& entity, std::vector<const Entity*>& all) {
  if (std::ranges::find(all, &entity) != all.end()) return;
  all.push_back(&entity);
  for (const Row& row : entity.rows)
    if (const Entity* below = entity_of_row(row)) collect(*below, all);
}

Section keys_of(std::initializer_list<const Entity*> roots, Language language) {
  std::vector<const Entity*> all;
  for (const Entity* root : roots) collect(*root, all);
  Section section{keys_section, {}};
  for (const Entity* entity : all) section.blocks.push_back(block_of(*entity, language));
  return section;
}

constexpr Text of_records{
    "Plik families/ID.yaml to jedna rodzina, worklog/ID.yaml praca jednego asystenta, która nie należy do "
    "żadnej rodziny. To zwykły tekst YAML 1.2 w UTF-8. Rodzina po pierwszej wizycie:",
    "A file families/ID.yaml is one family, worklog/ID.yaml the work of one assistant that belongs to no "
    "family. They are plain YAML 1.2 in UTF-8. A family after the first visit:"};

// Beside the keys: what no row of them says.
constexpr auto ways_of_records = std::to_array<Told>({
    {{"until, ended", "until, ended"},
     {"until to ostatni dzień, ended dzień zdarzenia", "until is a last day, ended the day of an event"}},
    {{"status sprawy", "status of a case"},
     {"nie jest zapisywany: wynika z dat", "is never written: it follows from the dates"}},
    {{"previous", "previous"},
     {"zakończona sprawa tej samej rodziny", "names an ended case of the same family"}},
    {{"records_from", "records_from"},
     {"sprawa starsza niż jej plik: co było przed tym dniem, nie jest oceniane; co trwa do dziś, jest",
      "a case that is older than its file: what happened before that day is not judged, what is still so "
      "today is"}},
    {{"done, dropped, moved", "done, dropped, moved"},
     {"ustalenie z wizyty (agreed) i działanie planu mają done albo dropped z why; przesunięty termin "
      "zachowuje stary w moved",
      "a step that was agreed at a visit (agreed) and an action of a plan have done, or dropped with why; a "
      "term that was put off keeps the old one in moved"}},
    {{"next", "next"},
     {"dzień, także z godziną: 2026-05-26 15:00", "a day, with an hour too: 2026-05-26 15:00"}},
    {{"słowa w nawiasach", "words in brackets"},
     {"objaśnia asystent explain obszar, asystent explain zadanie 19 …",
      "are explained by asystent explain area, asystent explain tasks 19 …"}},
    {{"schemat, reguły", "schema, rules"},
     {"schemat daje asystent schema, regułę z podstawą prawną i przykładem asystent explain UWAGA",
      "asystent schema gives the schema, asystent explain FINDING a rule, with its legal basis and an "
      "example"}},
});

constexpr Text of_the_office{
    "Plik asystent.yaml leży w folderze spraw. Zmienia go edytor albo asystent office …, wierszami; to, z "
    "czym zapisy nie mogłyby żyć, jest odrzucane.",
    "The file asystent.yaml lies in the case folder. It is changed by an editor or by asystent office …, by "
    "lines; what the records could not live with is refused."};

constexpr auto ways_of_the_office = std::to_array<Told>({
    {{"policy", "policy"},
     {"ustala to, co ustawa zostawia otwarte; gdy klucza brak, jest tak, jak wyżej",
      "sets what the act leaves open; where a key is absent it is as above"}},
    {{"terminy", "terms"},
     {"Termin, którego ostatni dzień to sobota albo dzień wolny, kończy się następnego dnia, który nie jest "
      "ani tym, ani tym (art. 115 KC). Po terminie jest od dnia następnego.",
      "A term whose last day is a Saturday or a free day ends on the next day that is neither (KC art. 115). "
      "Overdue begins the day after."}},
});

constexpr auto a_record = std::to_array<std::string_view>(
    {"asystent: 1", "id: R-2026-001", "name: Kowalscy",
     "members:", "  - {id: anna, name: Anna Kowalska, role: mother, born: 1990-04-12}",
     "  - {id: kuba, name: Kuba Kowalski, role: child, born: 2015-09-03, parents: [anna]}",
     "referral:", "  source: social_worker", "  date: 2026-05-04", "  interview: 2026-05-05",
     "  decision: {date: 2026-05-07, by: Barbara Wrona, granted: true}",
     "assignments:", "  - {assistant: elis, from: 2026-05-11}",
     "first_contact: {date: 2026-05-11, social_worker: Maria Nowak}",
     "consents:", "  - {kind: family, from: 2026-05-11, signed_by: [anna]}", "visits:",
     "  - {date: 2026-05-25, assistant: elis, kind: home, outcome: held, present: [anna], tasks: [1, 6]}"});

constexpr auto an_office =
    std::to_array<std::string_view>({"asystent: 1",
                                     "language: pl",
                                     "office: {name: OPS w Lipowie, head: Barbara Wrona}",
                                     "assistants:",
                                     "  - id: elis",
                                     "    name: Ewa Lis",
                                     "    employment: task_time",
                                     "    from: 2024-01-02",
                                     "    limit: 12",
                                     "    families_elsewhere: 0",
                                     "    authorised: 2024-01-02",
                                     "    secrecy_signed: 2024-01-02",
                                     "    register_checked: 2024-01-02",
                                     "    email: elis@ops.example",
                                     "    training: [{date: 2026-03-10, hours: 8, topic: Dialog motywujący}]",
                                     "    absences:",
                                     "      - {from: 2026-07-06, until: 2026-07-17, kind: leave}",
                                     "policy:",
                                     "  caseload_limit: 15",
                                     "  review_months: 6",
                                     "  review_warn_days: [30, 14]",
                                     "  first_contact_days: 7",
                                     "  consent_days: 14",
                                     "  plan_days: 30",
                                     "  visit_gap_days: 14",
                                     "  visit_signed: false",
                                     "  pass_on_days: 14",
                                     "  court_paper_days: 14",
                                     "  follow_up_days: 7",
                                     "  decision_days: 14",
                                     "  assign_days: 7",
                                     "  suspension_days: 30",
                                     "  letter_days: 7",
                                     "  plan_handover_days: 14",
                                     "  monitoring_after_months: [1, 2, 3, 6]",
                                     "  count_za_zyciem: true",
                                     "  free_days: []",
                                     "areas: {transport: Dojazdy}"});

Section description(const Text& text, std::span<const std::string_view> lines, std::span<const Told> ways,
                    Language language) {
  return {{"OPIS", "DESCRIPTION"},
          {Block{.text = std::string(text.in(language)), .lines = lines_of(lines)},
           Block{.items = items_of(ways, language)}}};
}

} // namespace

Page record_page(Language language) {
  return {.name = "asystent-record",
          .number = 5,
          .summary = say(language, "zapis rodziny i praca własna asystenta",
                         "a family's record and an assistant's worklog"),
          .sections = {description(of_records, a_record, ways_of_records, language),
                       keys_of({&record::entity_of<Family>(), &record::entity_of<Worklog>()}, language)},
          .topic = {"zapis", "record"}};
}

Page office_page(Language language) {
  return {.name = "asystent-office",
          .number = 5,
          .summary =
              say(language, "ustawienia jednostki: asystent.yaml", "settings of the office: asystent.yaml"),
          .sections = {description(of_the_office, an_office, ways_of_the_office, language),
                       keys_of({&record::entity_of<Office>()}, language)},
          .topic = {"ustawienia", "settings"}};
}

} // namespace asystent::manual

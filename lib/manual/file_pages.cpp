#include "manual/file_pages.hpp"

#include "model/family.hpp"
#include "model/office.hpp"
#include "model/work.hpp"
#include "record/schema.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace asystent::manual {
namespace {

using record::Entity;
using record::Row;

constexpr Text keys_section{"KLUCZE", "KEYS"};
constexpr Text description_section{"OPIS", "DESCRIPTION"};

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

Section description(Text text, Language language) {
  return {description_section, {Block{.text = std::string(text.in(language))}}};
}

constexpr auto guarantees = std::to_array<Text>({
    {"Zapis zmienia tylko te wiersze, których dotyczy polecenie; komentarze i układ zostają. Wynik jest "
     "czytany "
     "ponownie, zanim zastąpi plik.",
     "A write changes only the lines that the command is about; comments and layout stay. The result is read "
     "again before it takes the file's place."},
    {"Plik jest cały, stary albo nowy, także gdy program lub komputer stanie w środku zapisu.",
     "A file is whole, the old or the new one, even where the program or the computer dies while it is "
     "written."},
    {"Niczyja zmiana nie ginie: plik zmieniony w międzyczasie przez kogoś innego nie jest nadpisywany.",
     "Nobody's change is lost: a file that somebody else has changed meanwhile is never written over."},
    {"Polecenie, które wprowadziłoby błąd, jest odrzucane ze statusem 3; --override zapisuje powód.",
     "A command that would bring in an error is refused with status 3; --override writes it with the "
     "reason."},
    {"Jeden zły plik nie ukrywa pozostałych: check wymienia wszystkie.",
     "One bad file never hides the others: check names all of them."},
    {"Status i terminy wynikają z zapisu i dnia; nic z tego nie jest przechowywane.",
     "Status and deadlines follow from the record and the day; none of it is stored."},
    {"W nazwach plików, komunikatach git i listach są identyfikatory, nie nazwiska.",
     "File names, git's messages and mails have ids, never names."},
    {"Nowe pliki i foldery są dostępne tylko dla właściciela.",
     "New files and folders are their owner's alone."},
    {"Sieci używa tylko sync.", "Only sync uses the network."},
    {"Polecenia, klucze, słowa i uwagi mogą przybyć; żadne nie zniknie bez nowej wersji formatu zapisu.",
     "Commands, keys, words and findings may be added; none goes without a new version of the record's "
     "format."},
});

constexpr auto statuses = std::to_array<std::pair<std::string_view, Text>>({
    {"0",
     {"wykonano; check: bez błędów; report overdue: nic po terminie",
      "done; check: no error; report overdue: nothing overdue"}},
    {"1",
     {"check: są błędy; report overdue: coś jest po terminie",
      "check: errors; report overdue: something is overdue"}},
    {"2", {"złe użycie albo niemożliwa wartość", "wrong use, or a value that cannot be"}},
    {"3", {"odrzucono; nic nie zmieniono", "refused; nothing was changed"}},
    {"4", {"zapisu lub asystent.yaml nie da się odczytać", "a record or asystent.yaml cannot be read"}},
    {"5", {"odmówił system: plik, blokada, dysk, git", "the system said no: file, lock, disk, git"}},
});

} // namespace

Page record_page(Language language) {
  return {
      .name = "asystent-record",
      .number = 5,
      .summary = say(language, "zapis rodziny i praca własna asystenta",
                     "a family's record and an assistant's worklog"),
      .sections = {
          description(
              {"Plik families/ID.yaml to jedna rodzina, worklog/ID.yaml praca jednego asystenta, która nie "
               "należy do żadnej rodziny. To zwykły tekst YAML 1.2 w UTF-8. Schemat daje asystent schema.",
               "A file families/ID.yaml is one family, worklog/ID.yaml the work of one assistant that "
               "belongs to no family. They are plain YAML 1.2 in UTF-8. asystent schema gives their schema."},
              language),
          keys_of({&record::entity_of<Family>(), &record::entity_of<Worklog>()}, language)}};
}

Page office_page(Language language) {
  return {
      .name = "asystent-office",
      .number = 5,
      .summary =
          say(language, "ustawienia jednostki: asystent.yaml", "settings of the office: asystent.yaml"),
      .sections = {
          description(
              {"Plik asystent.yaml leży w folderze spraw. Zmienia go edytor albo asystent office set.",
               "The file asystent.yaml lies in the case folder. It is changed by an editor or by asystent "
               "office set."},
              language),
          keys_of({&record::entity_of<Office>()}, language)}};
}

Page guarantees_page(Language language) {
  Section promises{description_section, {}};
  for (const Text& promise : guarantees)
    promises.blocks.push_back({.text = std::string(promise.in(language))});
  Section status{{"STATUS WYJŚCIA", "EXIT STATUS"}, {Block{}}};
  for (const auto& [number, meaning] : statuses)
    status.blocks.front().items.push_back({std::string(number), std::string(meaning.in(language))});
  return {.name = "asystent-guarantees",
          .number = 7,
          .summary = say(language, "co program obiecuje", "what the program promises"),
          .sections = {std::move(promises), std::move(status)}};
}

} // namespace asystent::manual

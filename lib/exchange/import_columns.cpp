#include "exchange/import_columns.hpp"

#include "exchange/layout.hpp"
#include "model/family.hpp"
#include "model/work.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace asystent::exchange {
namespace {

/// What offices write over their columns, in the form of fold(); the first that the kind has counts.
struct Head {
  std::string_view head;
  std::string_view column;
};

constexpr auto known_heads = std::to_array<Head>({
    {"rodzina", "family"},
    {"id rodziny", "family"},
    {"nr rodziny", "family"},
    {"identyfikator", "family"},
    {"identyfikator rodziny", "family"},
    {"id", "family"},
    {"nazwisko", "name"},
    {"nazwa", "name"},
    {"imie i nazwisko", "name"},
    {"nazwisko i imie", "name"},
    {"osoba", "name"},
    {"data urodzenia", "born"},
    {"urodzony", "born"},
    {"rola", "role"},
    {"stopien pokrewienstwa", "relation"},
    {"adres zamieszkania", "address"},
    {"nr telefonu", "phone"},
    {"zglaszajacy", "referral_source"},
    {"data zgloszenia", "referral_date"},
    {"kto zglosil", "referral_by"},
    {"wywiad", "referral_interview"},
    {"data wywiadu", "referral_interview"},
    {"pracownik socjalny", "social_worker"},
    {"nr sprawy", "file_mark"},
    {"data", "date"},
    {"data wizyty", "date"},
    {"data kontaktu", "date"},
    {"od", "from"},
    {"godz. od", "from"},
    {"godzina od", "from"},
    {"poczatek", "from"},
    {"do", "to"},
    {"godz. do", "to"},
    {"godzina do", "to"},
    {"koniec", "to"},
    {"minuty", "minutes"},
    {"czas (min)", "minutes"},
    {"rodzaj", "kind"},
    {"rodzaj kontaktu", "kind"},
    {"forma", "kind"},
    {"wynik", "outcome"},
    {"efekt", "outcome"},
    {"obecni", "present"},
    {"miejsce", "place"},
    {"uwagi", "note"},
    {"opis", "note"},
    {"notatka", "note"},
    {"asystent", "assistant"},
    {"asystentka", "assistant"},
    {"zadania", "tasks"},
    {"kilometry", "km"},
});

const record::Row* row_of(const record::Entity& entity, std::span<const std::string_view> keys) {
  const record::Row* row = entity.find(keys.front());
  if (keys.size() == 1 || row == nullptr || row->type->entity == nullptr) return row;
  return row->type->entity().find(keys.back());
}

bool has(std::span<const ImportColumn> columns, std::string_view name) {
  return name == family_column || std::ranges::find(columns, name, &ImportColumn::name) != columns.end();
}

int matched(ImportKind kind, std::span<const std::string> heads) {
  return static_cast<int>(std::ranges::count_if(
      heads, [kind](const std::string& head) { return !column_of_head(kind, head).empty(); }));
}

} // namespace

const record::Entity& entity_of(ImportKind kind) {
  constexpr std::array<const record::Entity& (*)(), import_kinds.size()> entities{
      record::entity_of<Family>, record::entity_of<Member>, record::entity_of<Visit>};
  return entities[static_cast<std::size_t>(kind)]();
}

std::vector<ImportColumn> import_columns(ImportKind kind) {
  std::vector<ImportColumn> columns;
  const record::Entity& entity = entity_of(kind);
  for (const LaidColumn& laid : layout_of(entity, "", "", true).columns) {
    if (laid.keys.size() > 2) continue;
    if (kind == ImportKind::families && laid.column.name == "id") continue;
    const std::string_view within = laid.keys.size() == 2 ? laid.keys.front() : std::string_view();
    columns.push_back(
        {laid.column.name, laid.keys.back(), within, laid.type, row_of(entity, laid.keys)->meaning});
  }
  return columns;
}

std::string column_of_head(ImportKind kind, std::string_view head) {
  const auto columns = import_columns(kind);
  const std::string folded = fold(head);
  if (has(columns, folded)) return folded;
  for (const Head& known : known_heads)
    if (known.head == folded && has(columns, known.column)) return std::string(known.column);
  for (const ImportColumn& column : columns)
    if (fold(column.meaning.pl) == folded || fold(column.meaning.en) == folded) return column.name;
  return {};
}

bool is_of_export(std::string_view head) {
  constexpr auto numbers = std::to_array<std::string_view>({"entry", "parent", "asystent"});
  return std::ranges::find(numbers, head) != numbers.end();
}

ImportKind kind_of_heads(std::span<const std::string> heads) {
  ImportKind best = ImportKind::families;
  for (const ImportKind kind : {ImportKind::members, ImportKind::visits})
    if (matched(kind, heads) > matched(best, heads)) best = kind;
  return best;
}

} // namespace asystent::exchange

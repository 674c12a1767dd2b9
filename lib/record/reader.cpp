#include "record/reader.hpp"

#include "model/facts.hpp"
#include "text/nearest.hpp"
#include "text/same_word.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace asystent::record {
namespace {

std::string shown(const yaml::Event& event) {
  switch (event.kind) {
  case yaml::Kind::sequence:
    return "[…]";
  case yaml::Kind::mapping:
    return "{…}";
  default:
    return std::string(event.text);
  }
}

/// The word that the text is most like, by itself or by its Polish word; empty where it is like none.
std::string_view nearest_word(std::span<const Word> known, std::string_view text,
                              std::span<const std::string_view> words) {
  if (const std::string_view near = nearest(text, words); !near.empty()) return near;
  std::vector<std::string_view> polish;
  for (const Word& word : known) polish.push_back(word.polish);
  const std::string_view near = nearest(text, polish);
  const auto found = std::ranges::find(known, near, &Word::polish);
  return near.empty() || found == known.end() ? std::string_view() : found->word;
}

/// More keys than these are no help to who mistyped one.
constexpr std::size_t most_listed = 40;

/// Of each row of an entity, and of its beginning, the row that is likely next. It is only a guess, and so
/// may stay from record to record.
using LikelyRows = std::array<std::uint8_t, max_rows + 1>;

LikelyRows& likely_rows(const Entity& entity) {
  struct Of {
    const Entity* entity = nullptr;
    LikelyRows rows{};
  };
  constexpr std::size_t many = 128; // entities
  static thread_local std::array<Of, many> all;
  const auto address = reinterpret_cast<std::uintptr_t>(&entity);
  Of& its = all[address / alignof(Entity) * 0x9e3779b1U / 4096 % many];
  if (its.entity != &entity) its = {&entity, {}};
  return its.rows;
}

/// What stands at each row of an entity; nullptr where it is missing. Only as many are set as there are rows.
using Values = std::array<const yaml::Event*, max_rows>;

/// The row of a key; their number where there is none. Most records have their keys in the order of the rows,
/// so it is looked for from the one on that is behind the last.
std::size_t search_row(std::string_view key, std::span<const Row> rows, std::size_t from) {
  const auto has_key = [key](const Row& row) { return same_word(row.key, key); };
  const auto behind = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.end(), has_key);
  const auto found = behind != rows.end() ? behind : std::find_if(rows.begin(), rows.end(), has_key);
  return static_cast<std::size_t>(found - rows.begin());
}

/// Most often a key is followed by the one that followed it in the last entry of the kind. `last` is one more
/// than the index of the row of the key before.
std::size_t row_of(std::string_view key, const Entity& entity, std::size_t last, LikelyRows& likely) {
  if (same_word(entity.rows[likely[last]].key, key)) return likely[last];
  const std::size_t row = search_row(key, entity.rows, last);
  if (row < entity.rows.size()) likely[last] = static_cast<std::uint8_t>(row);
  return row;
}

Values read_children(RecordReader& reader, const yaml::Event& event, const Entity& entity, void* entry) {
  Values values;
  std::fill_n(values.begin(), entity.rows.size(), nullptr);
  std::optional<std::set<std::string_view>> unknown;
  LikelyRows& likely = likely_rows(entity);
  std::size_t last = 0; // one more than its index
  for (const yaml::Event& child : event.children()) {
    const std::size_t row = row_of(child.key, entity, last, likely);
    if (row == entity.rows.size()) {
      if (!unknown) unknown.emplace();
      if (reader.is_first(child, *unknown)) reader.refuse_key(child, entity.name, entity.keys());
    } else if (values[row] != nullptr) {
      reader.tell_repeated(child);
    } else {
      values[row] = &child;
      last = row + 1;
      entity.rows[row].read(reader, child, entry);
    }
  }
  return values;
}

/// The keys that the entry's unknown ones are meant for. Nobody mistypes more than a few.
std::set<std::string_view> meant_keys(const yaml::Event& event, const Entity& entity) {
  constexpr int most_mistyped = 50;
  std::set<std::string_view> meant;
  for (int unknown = 0; const yaml::Event& child : event.children())
    if (entity.find(child.key) == nullptr && ++unknown <= most_mistyped)
      meant.insert(nearest(child.key, entity.keys()));
  return meant;
}

void tell_missing_keys(RecordReader& reader, const yaml::Event& event, const Entity& entity,
                       const Values& values) {
  std::optional<std::set<std::string_view>> meant; // one mistake is told once
  for (const std::uint8_t i : entity.required()) {
    const Row& row = entity.rows[i];
    if (values[i] != nullptr && !is_absent(*values[i], *row.type)) continue;
    if (!meant) meant = meant_keys(event, entity);
    if (values[i] == nullptr && meant->contains(row.key)) continue;
    reader.problems().add(FindingId::missing_key, values[i] != nullptr ? values[i]->at : event.at,
                          {{"key", std::string(row.key)}, {"entry", entity.name}});
  }
}

} // namespace

RecordReader::RecordReader(yaml::FindingCollector& problems, yaml::Arena& arena, const Office* office)
    : problems_(problems), arena_(arena), office_(office), areas_(words_of(words<BuiltInArea>)) {
  if (office == nullptr) return;
  for (const OwnArea& own : office->areas) areas_.push_back(own.area.id);
}

bool RecordReader::is_area(std::string_view id) const {
  return from_word<BuiltInArea>(id) || (office_ != nullptr && find_own_area(*office_, id) != nullptr);
}

bool RecordReader::refuse(const yaml::Event& event, Argument expected, std::string_view nearest) {
  problems_.add(FindingId::bad_value, event.at,
                {{"value", shown(event)},
                 {"key", std::string(event.key)},
                 {"expected", std::move(expected)},
                 {"nearest", std::string(nearest)}});
  return false;
}

/// Whoever knows only the Polish word sees the one that a record holds; `more` are words without one.
bool RecordReader::refuse_of(const yaml::Event& event, std::span<const Word> known,
                             std::span<const std::string_view> more) {
  if (!problems_.lists(FindingId::bad_value)) return refuse(event, std::string());
  std::vector<std::string> allowed;
  for (const Word& word : known) allowed.push_back(in_both_languages(word));
  allowed.insert(allowed.end(), more.begin(), more.end());
  std::vector<std::string_view> typed = words_of(known);
  typed.insert(typed.end(), more.begin(), more.end());
  const Word* meant = typed_word(known, event.text);
  return refuse(event, fmt::format("{}", fmt::join(allowed, ", ")),
                meant != nullptr ? meant->word : nearest_word(known, event.text, typed));
}

bool RecordReader::refuse_word(const yaml::Event& event, std::span<const Word> allowed) {
  return refuse_of(event, allowed, {});
}

bool RecordReader::refuse_area(const yaml::Event& event) {
  const std::span<const Word> built_in = words<BuiltInArea>;
  return refuse_of(event, built_in, std::span(areas_).subspan(built_in.size()));
}

bool RecordReader::is_first(const yaml::Event& child, std::set<std::string_view>& seen) {
  if (seen.insert(child.key).second) return true;
  tell_repeated(child);
  return false;
}

void RecordReader::tell_repeated(const yaml::Event& child) {
  problems_.add(FindingId::repeated_key, child.key_at, {{"key", std::string(child.key)}});
}

void RecordReader::refuse_key(const yaml::Event& child, Argument entry,
                              std::span<const std::string_view> allowed) {
  const std::string_view meant =
      problems_.lists(FindingId::unknown_key) ? nearest(child.key, allowed) : std::string_view();
  const bool is_listed = meant.empty() && allowed.size() <= most_listed; // one advice is enough
  problems_.add(FindingId::unknown_key, child.key_at,
                {{"key", std::string(child.key)},
                 {"entry", std::move(entry)},
                 {"nearest", std::string(meant)},
                 {"allowed", is_listed ? fmt::format("{}", fmt::join(allowed, ", ")) : ""}});
}

bool read_entry(RecordReader& reader, const yaml::Event& event, const Entity& entity, void* entry) {
  if (event.kind != yaml::Kind::mapping)
    return reader.refuse(event, Text{"pola w postaci „klucz: wartość”", "keys with values, `key: value`"});
  tell_missing_keys(reader, event, entity, read_children(reader, event, entity, entry));
  return true;
}

} // namespace asystent::record

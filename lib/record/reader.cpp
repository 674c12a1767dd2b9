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

/// The row of a key; their number where there is none. Most records have their keys in the order of the rows,
/// so it is looked for from the one on that is behind the last.
[[gnu::noinline]] std::size_t search_row(std::string_view key, std::span<const Row> rows, std::size_t from) {
  for (std::size_t row = from; row < rows.size(); ++row)
    if (same_word(rows[row].key, key)) return row;
  for (std::size_t row = 0; row < from; ++row)
    if (same_word(rows[row].key, key)) return row;
  return rows.size();
}

/// Most often a key is followed by the one that followed it in the last entry of the kind. `last` is one more
/// than the index of the row of the key before.
std::size_t row_of(std::string_view key, const Entity& entity, std::size_t last, LikelyRows& likely) {
  if (same_word(entity.rows[likely[last]].key, key)) return likely[last];
  const std::size_t row = search_row(key, entity.rows, last);
  if (row < entity.rows.size()) likely[last] = static_cast<std::uint8_t>(row);
  return row;
}

[[gnu::noinline]] void tell_unknown(RecordReader& reader, const yaml::Event& child, const Entity& entity,
                                    std::optional<SeenKeys>& unknown) {
  if (!unknown) unknown.emplace();
  if (reader.is_first(child, *unknown)) reader.refuse_key(child, entity.name, entity.keys());
}

/// Gives the rows that have a value.
RowSet read_children(RecordReader& reader, const yaml::Event& event, const Entity& entity, void* entry) {
  RowSet keys = 0;
  RowSet without_value = 0;
  std::optional<SeenKeys> unknown;
  LikelyRows& likely = likely_rows(entity);
  std::size_t last = 0; // one more than its index
  for (const yaml::Event& child : event.children()) {
    const std::size_t row = row_of(child.key, entity, last, likely);
    if (row == entity.rows.size()) {
      tell_unknown(reader, child, entity, unknown);
    } else if ((keys & row_set(row)) != 0) {
      reader.tell_repeated(child);
    } else {
      keys |= row_set(row);
      last = row + 1;
      if (!entity.rows[row].read(reader, child, entry)) [[unlikely]]
        without_value |= row_set(row);
    }
  }
  return keys & ~without_value;
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

[[gnu::noinline]] void tell_missing_keys(RecordReader& reader, const yaml::Event& event, const Entity& entity,
                                         RowSet missing) {
  const std::set<std::string_view> meant = meant_keys(event, entity); // one mistake is told once
  for (std::size_t i = 0; i < entity.rows.size(); ++i) {
    if ((missing & row_set(i)) == 0) continue;
    const std::string_view key = entity.rows[i].key;
    const yaml::Event* const value = event.find(key);
    if (value == nullptr && meant.contains(key)) continue;
    reader.problems().add(FindingId::missing_key, value != nullptr ? value->at : event.at,
                          {{"key", std::string(key)}, {"entry", entity.name}});
  }
}

} // namespace

bool SeenKeys::add(std::string_view key) {
  constexpr std::size_t soon_gone_through = 16;
  const auto is_same = [key](std::string_view seen) { return same_word(seen, key); };
  if (std::ranges::any_of(first_, is_same)) return false;
  if (first_.size() == soon_gone_through) return others_.insert(key).second;
  first_.reserve(soon_gone_through);
  first_.push_back(key);
  return true;
}

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

bool RecordReader::is_first(const yaml::Event& child, SeenKeys& seen) {
  if (seen.add(child.key)) return true;
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
  const RowSet missing = entity.required & ~read_children(reader, event, entity, entry);
  if (missing != 0) tell_missing_keys(reader, event, entity, missing);
  return true;
}

} // namespace asystent::record

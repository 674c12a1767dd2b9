#pragma once

#include "model/case_set.hpp"
#include "model/form.hpp"
#include "text/words.hpp"
#include "yaml/tree.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace asystent::record {

// The record: from the events of a file to the structs of the model, by one table that describes every key
// once. A tree is only for who changes, merges or compares records.
//
//   schema       what the table is made of: types of values, rows, mappings
//   fields_*     the table itself, by the headers of the model: a mapping is a list of rows
//   rows         a row from a member of a struct; how members of each kind are read
//   values       single values: dates, ids, words of a closed list …
//   reader       one mapping by its rows: unknown, repeated and missing keys
//   consistency  what no single row can tell
//   repeated     entries that are there twice
//   record       whole files
//
// To add a key: a member of the struct in lib/model, and its row in the mapping of fields_*.cpp, in the place
// where the key is to be written. The type of the member says how the value looks and whether it must be
// there: Value<T> must, Field<T> may be absent. A text or an id has to say as well what it tells of people:
// see Privacy. A new mapping says what makes two entries the same one, and what its seals are: see Merging.
// Then the tests ask for the key in tests/reading/good/, and of a family whether the copy of a person's data
// holds it.

struct Entity;
class RecordReader;

/// What a value looks like in the file.
enum class Shape {
  text,       // one line or several
  family_id,  // a pattern
  member_id,  // a pattern
  date,       // YYYY-MM-DD
  clock_time, // "HH:MM"
  moment,     // YYYY-MM-DD, or with HH:MM
  flag,       // true or false
  number,     // whole, from low to high
  money,      // 4860 or 270.50
  word,       // one of a closed list
  area,       // built in or the office's own
  member,     // the id of a member
  goal,       // the id of a goal
  list,       // of `item`
  entry,      // a mapping with the rows of `entity`
  entries,    // a list of such mappings
  scores,     // area: score
  texts,      // area, member or goal: text
  overrides,  // finding: reason
  labels,     // own area: label
  scale,      // score: label
  aliases,    // own name: words of the command line
};

struct Type {
  Shape shape;
  std::span<const Word> words = {};    // word
  int low = 0;                         // number
  int high = 0;                        // number
  const Type* item = nullptr;          // list
  const Entity& (*entity)() = nullptr; // entry, entries
};

/// What a value tells of people by itself. Dates, numbers and words of a closed list tell nothing without a
/// name.
enum class Privacy {
  impersonal, // nothing: the number of a letter, the name of an office
  name,       // how somebody is called: a name, the id of a member
  personal,   // anything else: an address, and whatever is written freely
};

/// One key of the record: the only place where it is described. Reading, checking, order and writing, and the
/// options of the command line all come from it.
struct Row {
  std::string_view key;
  bool is_required; // by the type of the member
  Privacy privacy;  // of a mapping: its own rows say it
  const Type* type;
  Text meaning;
  bool (*read)(RecordReader&, const yaml::Event&, void* entry); // into the member; whether there is a value
};

/// Some rows of a mapping: a bit for each, by its index.
using RowSet = std::uint64_t;

/// More than any mapping has rows.
inline constexpr std::size_t max_rows = std::numeric_limits<RowSet>::digits;

constexpr RowSet row_set(std::size_t row) { return RowSet{1} << row; }

/// Some keys of a mapping.
struct Keys {
  consteval Keys() = default;
  /// Does not compile with more keys than there is room for.
  consteval Keys(std::initializer_list<std::string_view> its_keys) : count(its_keys.size()) {
    if (count > names.size()) throw "more keys than there is room for";
    std::ranges::copy(its_keys, names.begin());
  }

  constexpr std::span<const std::string_view> all() const { return {names.data(), count}; }
  constexpr bool has(std::string_view key) const { return std::ranges::find(all(), key) != all().end(); }

  std::array<std::string_view, 16> names{};
  std::size_t count = 0;
};

/// What two people who both wrote must not mix up: which entry is which, and what somebody answers for.
struct Merging {
  Keys same = {};  // two entries that have all of these, with equal values, are one entry
  Keys apart = {}; // unless these differ, as they stand: not being there is a value too
  Keys seals = {}; // who has set one answers for the entry as it stood then: signed, agreed, passed on, sent
  std::string_view draft = {}; // a flag whose end seals too
  Keys open = {};              // what goes on after the seal: these are nobody's signature
};

/// Of a mapping that is in no list, where nothing is signed.
inline constexpr Merging by_its_keys{};

/// A mapping of the record: its rows in canonical order.
struct Entity {
  /// Does not compile with more rows than reading has room for, or where the merging names a key without a
  /// row.
  consteval Entity(Text its_name, std::span<const Row> its_rows, const Merging& its_merging,
                   void (*reading)(RecordReader&, const yaml::Event&))
      : name(its_name), rows(its_rows), merging(its_merging), read_alone(reading) {
    if (rows.size() > max_rows) throw "more rows than max_rows";
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (rows[i].is_required) required |= row_set(i);
    for (const Keys& keys : {merging.same, merging.apart, merging.seals, merging.open})
      for (const std::string_view key : keys.all()) require_row(key);
    if (!merging.draft.empty()) require_row(merging.draft);
  }

  /// The row of a key; nullptr where there is none.
  const Row* find(std::string_view key) const;
  std::vector<std::string_view> keys() const;

  Text name;
  std::span<const Row> rows;
  Merging merging;
  void (*read_alone)(RecordReader&, const yaml::Event&); // only to learn what is wrong with the mapping
  RowSet required = 0;                                   // the rows whose keys must be there

private:
  consteval void require_row(std::string_view key) const {
    if (std::ranges::find(rows, key, &Row::key) == rows.end()) throw "a key of the merging has no row";
  }
};

/// Whether there is no value. For a text only nothing is none: `null` is a word there.
template <class Value> // yaml::Event or yaml::Node
[[gnu::always_inline]] inline bool is_absent(const Value& value, const Type& type) {
  constexpr std::size_t longest_null_word = std::string_view("null").size();
  if (value.text.size() > longest_null_word) return false; // as most are
  return type.shape == Shape::text ? value.kind == yaml::Kind::empty : value.is_null();
}

/// The words of a closed list as the record has them.
std::vector<std::string_view> words_of(std::span<const Word> words);

/// The words that a value of the type, or an item of it, may be; of areas the built-in ones. Empty where the
/// value is open.
std::span<const Word> words_of(const Type& type);

/// What the record holds for a value that was typed: the English word for the Polish one, `true` for `tak`;
/// the text itself where it is neither. Areas stay: see put_areas_as_recorded().
std::string_view as_recorded(const Type& type, std::string_view typed);

/// Lets all values of an entry be what the record holds for them.
void put_as_recorded(yaml::Node& entry, const Entity& entity);

/// The same of an area. One of the office's own of that very name is meant first.
std::string_view area_as_recorded(std::string_view typed, const Office& office);

/// Lets all areas of an entry be what the record holds for them.
void put_areas_as_recorded(yaml::Node& entry, const Entity& entity, const Office& office);

/// The description of a struct of the model: one of the mappings below.
template <class Struct>
const Entity& entity_of();

#define ASYSTENT_MAPPING(Struct)                                                                             \
  template <>                                                                                                \
  const Entity& entity_of<Struct>()

// fields_family.cpp
ASYSTENT_MAPPING(Family);
ASYSTENT_MAPPING(Member);
ASYSTENT_MAPPING(Placement);
// fields_intake.cpp
ASYSTENT_MAPPING(Referral);
ASYSTENT_MAPPING(Request);
ASYSTENT_MAPPING(Decision);
ASYSTENT_MAPPING(Assignment);
ASYSTENT_MAPPING(FirstContact);
ASYSTENT_MAPPING(Consent);
ASYSTENT_MAPPING(Suspension);
ASYSTENT_MAPPING(Agreement);
// fields_diagnosis.cpp
ASYSTENT_MAPPING(Problem);
ASYSTENT_MAPPING(Resource);
ASYSTENT_MAPPING(Diagnosis);
ASYSTENT_MAPPING(Statement);
// fields_plan.cpp
ASYSTENT_MAPPING(Plan);
ASYSTENT_MAPPING(Goal);
ASYSTENT_MAPPING(Action);
ASYSTENT_MAPPING(MovedTerm);
ASYSTENT_MAPPING(ScaleMark);
// fields_work.cpp
ASYSTENT_MAPPING(Visit);
ASYSTENT_MAPPING(Agreed);
ASYSTENT_MAPPING(Appointment);
ASYSTENT_MAPPING(Letter);
ASYSTENT_MAPPING(Service);
ASYSTENT_MAPPING(Mandate);
ASYSTENT_MAPPING(Catalogue);
ASYSTENT_MAPPING(CatalogueItem);
// fields_interventions.cpp
ASYSTENT_MAPPING(Intervention);
ASYSTENT_MAPPING(Notice);
ASYSTENT_MAPPING(BlueCard);
// fields_circumstances.cpp
ASYSTENT_MAPPING(Contact);
ASYSTENT_MAPPING(Housing);
ASYSTENT_MAPPING(Debt);
ASYSTENT_MAPPING(RiskReview);
ASYSTENT_MAPPING(ChildContact);
// fields_assess.cpp
ASYSTENT_MAPPING(Assessment);
ASYSTENT_MAPPING(CourtPaper);
ASYSTENT_MAPPING(Closure);
ASYSTENT_MAPPING(Monitoring);
// fields_office.cpp
ASYSTENT_MAPPING(Office);
ASYSTENT_MAPPING(OfficeAddress);
ASYSTENT_MAPPING(DataProtection);
ASYSTENT_MAPPING(Assistant);
ASYSTENT_MAPPING(Training);
ASYSTENT_MAPPING(Absence);
ASYSTENT_MAPPING(PolicyAsWritten);
ASYSTENT_MAPPING(Worklog);
ASYSTENT_MAPPING(WorklogEntry);
ASYSTENT_MAPPING(Form);
ASYSTENT_MAPPING(FormRow);

#undef ASYSTENT_MAPPING

} // namespace asystent::record

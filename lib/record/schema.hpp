#pragma once

#include "text/words.hpp"

#include <span>
#include <string_view>

namespace asystent {

struct Entity;
class Reader;
struct Node;

/// What a value looks like in the file.
enum class Shape {
  text,       // one line or several
  family_id,  // a pattern
  member_id,  // a pattern
  date,       // YYYY-MM-DD
  clock_time, // "HH:MM"
  flag,       // true or false
  number,     // whole, from low to high
  word,       // one of a closed list
  area,       // built in or the office's own
  member,     // the id of a member
  goal,       // the id of a goal
  list,       // of `item`
  entry,      // a mapping with the rows of `entity`
  entries,    // a list of such mappings
  scores,     // area: score
  overrides,  // finding: reason
  labels,     // own area: label
  scale,      // score: label
};

struct Type {
  Shape shape;
  std::span<const Word> words = {};    // word
  int low = 0;                         // number
  int high = 0;                        // number
  const Type* item = nullptr;          // list
  const Entity& (*entity)() = nullptr; // entry, entries
};

/// One key of the record: the only place where it is described. Reading, checking, order, writing, completion
/// and schema all come from it.
struct Row {
  std::string_view key;
  bool is_required;
  const Type* type;
  Text meaning;
  void (*read)(Reader&, const Node&, void* entry); // into the member of the struct
};

/// More than any mapping has rows.
inline constexpr std::size_t max_rows = 64;

/// A mapping of the record: its rows in canonical order.
struct Entity {
  /// Does not compile with more rows than reading has room for.
  consteval Entity(Text its_name, std::span<const Row> its_rows, void (*reading)(Reader&, const Node&))
      : name(its_name), rows(its_rows), read_alone(reading) {
    if (rows.size() > max_rows) throw "more rows than max_rows";
  }

  Text name;
  std::span<const Row> rows;
  void (*read_alone)(Reader&, const Node&); // only to learn what is wrong with the mapping

  const Row* find(std::string_view key) const;
};

/// The description of a struct of the model; specialised for each of them in the files fields_*.cpp.
template <class Struct>
const Entity& entity_of();

} // namespace asystent

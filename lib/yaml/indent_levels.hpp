#pragma once

#include <cstddef>
#include <vector>

namespace asystent::yaml {

/// The levels of lists and mappings that indentation makes, as far as a text was read, outside of brackets;
/// and what may turn out to be a key, once a colon follows. Columns from 0.
class IndentLevels {
public:
  enum class Kind { list, mapping };

  /// A place in the text, and where its line begins: bytes from the text's begin.
  struct Place {
    std::size_t at = 0;
    std::size_t line_begin = 0;
  };

  /// A level that a possible key has opened is none yet.
  std::size_t depth() const { return levels_.size() - (key_.opens_level ? 1 : 0); }
  /// Of the deepest level; 0 without any.
  std::size_t column() const { return levels_.empty() ? 0 : levels_.back().column; }
  /// Where the lines of a text must begin, to go on.
  std::size_t least_column_within() const { return levels_.empty() ? 0 : column() + 1; }

  /// A list or a mapping goes on, or begins, there.
  void push(Kind kind, std::size_t column);
  /// What begins there ends the levels that are deeper; what is no item, also a list of that column.
  void pop_to(std::size_t column, bool is_item);

  /// Where there is none yet.
  void begin_key(Place place, std::size_t column);
  void forget_key();
  /// Whether the colon there ends a key: one on its line, and no longer than a key may be. There is none
  /// after it.
  bool take_key_before(Place colon);

private:
  struct Level {
    std::size_t column;
    Kind kind;
  };

  struct Key {
    bool is_there = false;
    Place place = {};
    bool opens_level = false; // it would be the first of its mapping, whose level is counted meanwhile
  };

  void pop();

  std::vector<Level> levels_;
  Key key_;
};

} // namespace asystent::yaml

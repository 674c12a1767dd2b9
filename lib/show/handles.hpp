#pragma once

#include "show/text_table.hpp"

#include <string>
#include <vector>

namespace asystent::show {

/// A line of a list about which a command can do something: what `asystent done 3` is told by.
struct Handle {
  std::string family;
  std::string about;   // the same as long as the thing is what it is; words of no record, no names
  std::string what;    // as the line says it
  std::string command; // that does it, with `…` for what only people know: `asystent visit keep …`
  std::string kept;    // the same without members, whose ids are often names
};

/// The numbers before the lines of a list, in their order.
class Handles {
public:
  /// Puts the next number before the line.
  void number(std::vector<Cell>& row, Handle handle) {
    handles_.push_back(std::move(handle));
    row.insert(row.begin(), Cell{std::to_string(handles_.size()), Paint::dim, Align::right});
  }
  /// The same place of a line about which nothing can be done.
  static void leave_out(std::vector<Cell>& row) { row.insert(row.begin(), Cell{}); }

  const std::vector<Handle>& all() const { return handles_; }

private:
  std::vector<Handle> handles_;
};

} // namespace asystent::show

#include "yaml/indent_levels.hpp"

namespace asystent::yaml {
namespace {

/// A key is on one line, and no longer.
constexpr std::size_t longest_key = 1024;

} // namespace

void IndentLevels::push(Kind kind, std::size_t column) {
  const bool is_deeper = levels_.empty() || levels_.back().column < column;
  const bool is_list_of_key = !levels_.empty() && levels_.back().column == column && kind == Kind::list &&
                              levels_.back().kind == Kind::mapping;
  if (is_deeper || is_list_of_key) levels_.push_back({column, kind});
}

void IndentLevels::pop_to(std::size_t column, bool is_item) {
  while (!levels_.empty()) {
    const Level& last = levels_.back();
    const bool is_past = last.column == column && last.kind == Kind::list && !is_item;
    if (last.column <= column && !is_past) return;
    pop();
  }
}

/// With its level goes the key that had opened it.
void IndentLevels::pop() {
  levels_.pop_back();
  key_ = {};
}

void IndentLevels::begin_key(Place place, std::size_t column) {
  if (key_.is_there) return;
  const std::size_t before = levels_.size();
  push(Kind::mapping, column);
  key_ = {true, place, levels_.size() > before};
}

void IndentLevels::forget_key() {
  if (key_.opens_level) levels_.pop_back();
  key_ = {};
}

bool IndentLevels::take_key_before(Place colon) {
  const bool is_key =
      key_.is_there && key_.place.line_begin == colon.line_begin && colon.at - key_.place.at <= longest_key;
  if (is_key)
    key_ = {};
  else
    forget_key();
  return is_key;
}

} // namespace asystent::yaml

#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace asystent::cli {

/// Terms and what they mean, in two columns. On a terminal that is too narrow for both, a meaning stands
/// below its term: half an option would be another one.
class TermList {
public:
  void add(std::string term, std::string meaning) { rows_.emplace_back(std::move(term), std::move(meaning)); }
  /// `columns`: of the terminal; 0: there is none.
  std::string text(std::size_t columns) const;

private:
  bool has_room(std::size_t columns) const;

  std::vector<std::pair<std::string, std::string>> rows_;
};

} // namespace asystent::cli

#include "text/quoted_words.hpp"

#include "text/lines.hpp"

#include <algorithm>

namespace asystent {
namespace {

/// Takes one word off the line; false where its quote is not closed.
bool take_quoted_word(std::string_view& line, std::string& word) {
  while (!line.empty() && white_space.find(line.front()) == std::string_view::npos) {
    const char first = line.front();
    line.remove_prefix(1);
    if (first != '"' && first != '\'') {
      word += first;
      continue;
    }
    const std::size_t end = line.find(first);
    if (end == std::string_view::npos) return false;
    word += line.substr(0, end);
    line.remove_prefix(end + 1);
  }
  return true;
}

} // namespace

std::optional<std::vector<std::string>> quoted_words(std::string_view line) {
  std::vector<std::string> words;
  for (line = trimmed(line); !line.empty(); line = trimmed(line))
    if (!take_quoted_word(line, words.emplace_back())) return std::nullopt;
  return words;
}

} // namespace asystent

#include "genogram/wrapped.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::genogram {
namespace {

constexpr std::size_t most_lines = 3;

/// Words with the space or the hyphen that ends them.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" -"), text.size() - 1) + 1;
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

/// Cut between characters, where it has too many of them or is too wide.
std::string shortened(const std::string& text, std::size_t width) {
  std::string cut;
  std::size_t characters = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!continues_character(text[i]) && (++characters > width || display_width(cut) >= width)) break;
    cut += text[i];
  }
  if (cut.size() == text.size() && display_width(cut) <= width) return text;
  do {
    pop_character(cut);
  } while (display_width(cut) >= width);
  return cut + "…";
}

std::string without_space_at_end(std::string text) {
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

} // namespace

void append_wrapped(std::vector<std::string>& lines, std::string_view text, std::size_t width) {
  std::string line;
  std::vector<std::string> wrapped;
  for (const std::string& word : words_of(text)) {
    if (!line.empty() && display_width(without_space_at_end(line + word)) > width) {
      wrapped.push_back(without_space_at_end(line));
      line.clear();
    }
    line += word;
  }
  wrapped.push_back(without_space_at_end(line));
  if (wrapped.size() > most_lines) {
    wrapped.resize(most_lines);
    wrapped.back() += " …";
  }
  for (const std::string& part : wrapped) lines.push_back(shortened(part, width));
}

} // namespace asystent::genogram

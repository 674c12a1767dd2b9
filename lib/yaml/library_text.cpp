#include "yaml/library_text.hpp"

namespace asystent::yaml {

/// A line of a text in lines of its own is none of those, or stays as deep as it was: what it says is read
/// from what is written.
std::string with_comments_at_tabs(std::string text) {
  constexpr auto npos = std::string::npos;
  for (std::size_t tab = text.find('\t'); tab != npos; tab = text.find('\t', tab)) {
    const std::size_t behind = text.find_first_not_of(" \t", tab);
    const std::size_t before = tab == 0 ? npos : text.find_last_not_of(' ', tab - 1);
    const bool begins_line = before == npos || text[before] == '\n';
    if (begins_line && behind != npos && text[behind] == '#') text[tab] = '#';
    tab = behind == npos ? text.size() : behind;
  }
  return text;
}

} // namespace asystent::yaml

#include "text/fold_search.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent {

FoldedText::FoldedText(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view character = first_character(text.substr(at));
    const std::string plain = fold(character);
    folded_ += plain;
    origins_.insert(origins_.end(), plain.size(), at);
    at += character.size();
  }
  origins_.push_back(text.size());
}

std::optional<TextRange> FoldedText::find(std::string_view folded, std::size_t start) const {
  const auto first = std::ranges::lower_bound(origins_, start) - origins_.begin();
  const std::size_t found = folded_.find(folded, static_cast<std::size_t>(first));
  if (found == std::string::npos || folded.empty()) return std::nullopt;
  return TextRange{origins_[found], origins_[found + folded.size()] - origins_[found]};
}

} // namespace asystent

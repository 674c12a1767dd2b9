#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// A part of a text, in bytes.
struct TextRange {
  std::size_t from = 0;
  std::size_t size = 0;

  bool operator==(const TextRange&) const = default;
};

/// A text that folded words are looked for in: what fold() makes of it, and where each letter of that comes
/// from.
class FoldedText {
public:
  explicit FoldedText(std::string_view text);

  /// Where the folded word stands in the text as it was given; the first place from the byte `start` on.
  /// Whole characters, with the marks behind them.
  std::optional<TextRange> find(std::string_view folded, std::size_t start = 0) const;

private:
  std::string folded_;
  std::vector<std::size_t> origins_; // of each byte of it, and the end of the text
};

} // namespace asystent

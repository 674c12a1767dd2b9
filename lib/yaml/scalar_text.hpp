#pragma once

// What a text in quotes or in lines of its own says, read from what is written there by the rules of YAML
// 1.2. The library is asked only where such a text begins: of its escapes and of the line breaks at the end
// it makes something else.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::yaml {

struct QuotedText {
  std::string text;
  std::optional<std::size_t> bad_escape; // where one begins that stands for no character
};

/// Of a source that begins with the quote, and goes on behind the text.
QuotedText quoted_text(std::string_view source);

/// Of a source that begins with `|` or `>`. `parent` is the column (0-based) of the mapping or list that
/// holds it.
std::string block_text(std::string_view source, std::size_t parent);

/// The source with escapes of equal length in the place of surrogates, which the library refuses; nothing
/// where it has none. JSON has a character beyond U+FFFF as two of them, `\ud83d\ude00`.
std::optional<std::string> without_surrogates(std::string_view source);

/// A text without quotes that the library made of such a source, as the true one has it. It stands at the
/// beginning of `source`.
std::string with_surrogates(std::string text, std::string_view source);

} // namespace asystent::yaml

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace asystent {

// A text with line breaks as YAML's literal block: a header after the key, then the lines of the text.

/// Whether the block gives back this very text, also after an editor that cuts spaces off the end of a file.
bool fits_block_text(std::string_view text);

/// `|`, `|-` without a line break at the end, `|+` with several; with the indentation where the text begins
/// with spaces.
std::string block_text_header(std::string_view text);

/// The lines, each indented by `indent` spaces, empty ones not.
std::string block_text_lines(std::string_view text, std::size_t indent);

} // namespace asystent

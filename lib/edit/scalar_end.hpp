#pragma once

#include "edit/source_text.hpp"

#include <cstddef>

namespace asystent {

// Where a scalar that begins at `start` ends. `parent` is the indentation of the mapping or list that holds
// it.

std::size_t end_of_quoted(const SourceText& source, std::size_t start);

/// Of a plain scalar, which may go on in lines indented deeper than the parent.
std::size_t end_of_plain(const SourceText& source, std::size_t start, std::size_t parent);

/// Of a plain scalar between brackets.
std::size_t end_of_plain_in_flow(const SourceText& source, std::size_t start);

/// Of `|` and `>` with their modifiers.
std::size_t end_of_block_header(const SourceText& source, std::size_t start);

/// Of a whole block scalar. The blank lines after it belong to it only with `+`.
std::size_t end_of_block_scalar(const SourceText& source, std::size_t start, std::size_t parent);

} // namespace asystent

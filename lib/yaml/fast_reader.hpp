#pragma once

// The fast reader. A record in the form that this program writes, and people write after it, is read here in
// one pass over its lines, many times as fast as by the YAML library. It is no YAML reader: what it
// does not know for certain it leaves to the library, so it may be stricter but never different.
//
//   known       mappings and lists in lines, keys of ASCII letters, digits, `_` and `-`; texts without quotes
//               and in either quotes, on one line or several; texts of whole lines (| and >); lists and
//               mappings in brackets; comments, blank lines, --- before the record
//   left        everything else: other keys, tabs in texts, rare escapes, lines of blanks in a text, anchors,
//               tags, and all that is wrong, so that there is one voice for what is wrong
//
// What is left is small where it can be: a key with its value, or an item of a list, is read by the library
// alone. That is sound because of where it is cut off. It begins at the beginning of a line, where YAML has
// nothing open but the mappings and lists around it, and it ends before the next line whose content is not
// deeper. Whatever would reach over that line (a quote, a bracket) is still open at the end of the piece, and
// so an error there; then the library reads the next greater piece, and at last the whole file.
//
//   fast_reader    mappings, lists, and what is left to the library
//   cursor         the text by lines, columns and bytes; comments
//   sixteen        many bytes at once: where texts end, how deep a line is
//   scalar         keys, texts without quotes, and what all texts of several lines share
//   quoted         texts in quotes           block_scalar   texts of whole lines
//   flow           what is in brackets

#include "yaml/arena.hpp"
#include "yaml/event.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::yaml {

/// Some lines of a text, cut off for the library.
struct Piece {
  std::string_view text;
  std::uint32_t first_line; // 1-based, in the whole text
  std::size_t depth;        // mappings and lists around it
};

/// Reads a piece with the library; nothing where anything is wrong with it.
using ReadPiece = std::function<std::optional<Events>(const Piece&)>;

/// The events of a text (UTF-8 without control characters, lines end with LF) as the library gives them:
/// kinds, styles, texts and places; nothing where the library must read the whole. Their texts are views into
/// the text, or into `arena`.
std::optional<Events> read_fast(const std::string& text, Arena& arena, const ReadPiece& read_piece);

} // namespace asystent::yaml

#pragma once

#include "casebook/new_entry.hpp"
#include "text/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

// A piece of YAML that somebody completes in an editor: every key of an entry, with what is known of it
// already, what it means and which words it may be. All of it comes from the field table. A key without a
// value is as if it were not there.

/// What a record tells about a key: lines that stand as comments above it.
struct PieceHint {
  std::string key;
  std::vector<std::string> lines;
};

/// Which keys a piece has.
struct PieceKey {
  std::string_view key;
  bool is_required = false; // also where the record does without it
  Text meaning = {};        // here, where it is another than the record's: then the command does without it
};

struct PieceRequest {
  Language language = Language::pl;
  std::vector<std::string> head = {}; // comments above all
  std::vector<PieceKey> keys = {};    // that the command writes: of a whole record no others are shown
  std::vector<PieceHint> hints = {};
};

/// The text. `known` has what is known already.
std::string prepared_piece(const NewEntry& known, const PieceRequest& request);

/// What the record tells of the keys of an entry on a day: the members, the open goals and steps, the hours
/// of the last visits, the assistants, the office's own areas. `file`: the family's record, or none.
std::vector<PieceHint> hints_of(EntryKind kind, const CaseFile* file, const Office& office, Date today,
                                Language language);

/// A comment of the program in a text that somebody edits: what is wrong with a line.
struct Remark {
  std::uint32_t line = 0; // of the text without remarks, from 1; 0: of the whole
  std::string text;
};

/// The text with each remark as comments above its line, those of the whole at the top.
std::string with_remarks(std::string_view text, std::vector<Remark> remarks);
/// The same text without them.
std::string without_remarks(std::string_view text);

} // namespace asystent::casebook

#include "casebook/prepared_piece.hpp"

#include "edit/writing.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::casebook {
namespace {

using record::Entity;
using record::Row;
using record::Shape;

constexpr std::size_t widest = 78;

/// The words in lines of comment, all as far in as the text is.
std::string comment(std::string_view text, const std::string& indent) {
  std::string all;
  std::string line;
  const std::string lead(std::min(text.find_first_not_of(' '), text.size()), ' ');
  for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
    const std::string_view word = take_word(text);
    if (!line.empty() && display_width(line) + 1 + display_width(word) > widest) {
      all += line + "\n";
      line.clear();
    }
    line += line.empty() ? fmt::format("{}# {}{}", indent, lead, word) : fmt::format(" {}", word);
  }
  return line.empty() ? all : all + line + "\n";
}

/// What may be typed, in the language of who reads it.
std::string words_text(const record::Type& type, Language language) {
  std::string all;
  for (const Word& word : record::words_of(type))
    all += fmt::format("{}{}", all.empty() ? "" : ", ", word_in(language, word));
  return all;
}

/// How a value of the type is written, where that is not plain.
Text form_of(const record::Type& type) {
  switch (type.shape) {
  case Shape::date:
    return {"RRRR-MM-DD", "YYYY-MM-DD"};
  case Shape::clock_time:
    return {"\"15:00\"", "\"15:00\""};
  case Shape::moment:
    return {"RRRR-MM-DD albo RRRR-MM-DD 15:00", "YYYY-MM-DD or YYYY-MM-DD 15:00"};
  case Shape::flag:
    return {"tak albo nie", "true or false"};
  case Shape::list:
    return {"lista: [a, b]", "a list: [a, b]"};
  default:
    return {"", ""};
  }
}

bool is_nested(const Row& row) { return row.type->entity != nullptr; }

bool is_asked(const Row& row) {
  return row.type->shape != Shape::overrides && row.key != "asystent"; // the program's own
}

class PieceWriter {
public:
  explicit PieceWriter(const PieceRequest& request) : request_(request) {}

  std::string entry(const Entity& entity, const yaml::Node* known, const std::string& indent) const {
    const bool is_record = entity.find("asystent") != nullptr;
    std::string text;
    for (const Row& row : entity.rows) {
      const yaml::Node* value = known == nullptr ? nullptr : known->find(row.key);
      const bool is_others = is_record && wanted(row.key) == nullptr;
      if (is_asked(row) && !is_others) text += key(entity, row, value, indent);
    }
    return text;
  }

private:
  const PieceKey* wanted(std::string_view key) const {
    const auto found = std::ranges::find(request_.keys, key, &PieceKey::key);
    return found == request_.keys.end() ? nullptr : &*found;
  }

  std::string said_of(const Row& row) const {
    const PieceKey* key = wanted(row.key);
    const bool is_other = key != nullptr && !key->meaning.pl.empty();
    std::string text((is_other ? key->meaning : row.meaning).in(request_.language));
    if ((row.is_required && !is_other) || (key != nullptr && key->is_required))
      text += say(request_.language, " (wymagane)", " (required)");
    std::string more = words_text(*row.type, request_.language);
    if (more.empty()) more = form_of(*row.type).in(request_.language);
    return more.empty() ? text : text + ": " + more;
  }

  std::string hint(const Row& row, const std::string& indent) const {
    std::string text;
    for (const PieceHint& hint : request_.hints)
      if (hint.key == row.key)
        for (const std::string& line : hint.lines) text += comment(line, indent);
    return text;
  }

  std::string key(const Entity& entity, const Row& row, const yaml::Node* value,
                  const std::string& indent) const {
    const std::string above = comment(said_of(row), indent) + hint(row, indent);
    if (row.type->shape == Shape::entry && row.is_required)
      return above + indent + std::string(row.key) + ":\n" + entry(row.type->entity(), value, indent + "  ");
    if (value != nullptr && !value->is_null()) return above + written(entity, *value, indent);
    const std::string line = fmt::format("{}{}:\n", indent, row.key);
    return above + line + (is_nested(row) ? skeleton(row, indent + "# ", 1) : std::string());
  }

  static std::string written(const Entity& entity, const yaml::Node& value, const std::string& indent) {
    yaml::Node alone = yaml::mapping_node();
    yaml::put(alone, value.key, value);
    return edit::canonical_entry(alone, entity, indent.size());
  }

  /// The keys of what may stand there, to be uncommented.
  std::string skeleton(const Row& row, const std::string& before, std::size_t depth) const {
    std::string text;
    const bool is_list = row.type->shape == Shape::entries;
    std::string lead(depth * 2, ' ');
    if (is_list) lead += "- ";
    for (const Row& inner : row.type->entity().rows) {
      if (!is_asked(inner)) continue;
      text += with_comment(fmt::format("{}{}{}:", before, lead, inner.key), inner);
      lead = std::string(depth * 2 + (is_list ? 2 : 0), ' ');
      if (is_nested(inner)) text += skeleton(inner, before, depth + (is_list ? 2 : 1));
    }
    return text;
  }

  /// On the line itself, as far as it has room.
  std::string with_comment(const std::string& line, const Row& row) const {
    if (is_nested(row)) return line + "\n";
    const std::string all = fmt::format("{}  # {}", line, said_of(row));
    if (display_width(all) <= widest) return all + "\n";
    return fmt::format("{}  # {}\n", line, row.meaning.in(request_.language));
  }

  const PieceRequest& request_;
};

} // namespace

std::string prepared_piece(const NewEntry& known, const PieceRequest& request) {
  std::string text;
  for (const std::string& line : request.head) text += comment(line, {});
  return text + (text.empty() ? "" : "\n") + PieceWriter(request).entry(*known.kind_, &known.root_, {});
}

} // namespace asystent::casebook

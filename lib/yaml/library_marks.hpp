#pragma once

// What yaml-cpp says, in our words: where it is in the text, and what is wrong there.

#include "model/field.hpp"
#include "text/language.hpp"

#include <yaml-cpp/mark.h>

#include <string_view>
#include <vector>

namespace asystent::yaml {

/// Finds the text at yaml-cpp's marks, which are 0-based and count bytes. Looks into the text that it was
/// made from.
class MarkedSource {
public:
  /// `first_line` is the number of the text's first line, for one that is a piece of another.
  explicit MarkedSource(std::string_view text, std::uint32_t first_line = 1);

  std::string_view rest_of_line(const YAML::Mark& mark) const;
  /// To the end of the text.
  std::string_view rest(const YAML::Mark& mark) const;

  /// Of a mark that is nowhere, the beginning.
  Position position(const YAML::Mark& mark) const;
  /// So many bytes behind the mark.
  Position position(const YAML::Mark& mark, std::size_t behind) const;

  /// What in the lines up to the mark only looks right, if anything: where, and what it is.
  std::optional<std::pair<Position, Message>> odd_character_near(const YAML::Mark& mark) const;

  /// The dash of a list item without a value, which yaml-cpp marks at the next token: the bare dash of the
  /// last line with content before it; else the list's place.
  Position bare_dash_before(Position next, Position list) const;

private:
  struct Counted {
    int line = -1;
    std::size_t column = 0; // bytes
    std::uint32_t characters = 0;
  };

  std::string_view line(int index) const;
  std::uint32_t characters_before(const YAML::Mark& mark) const;

  std::string_view text_;
  std::vector<std::string_view> lines_;
  std::uint32_t first_line_;
  mutable Counted counted_; // up to the last mark that was asked for
};

/// yaml-cpp's message for a syntax error in both languages.
Text syntax_error(std::string_view message);

} // namespace asystent::yaml

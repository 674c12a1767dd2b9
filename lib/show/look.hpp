#pragma once

#include "calendar/date.hpp"
#include "text/language.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace asystent::show {

enum class Paint { plain, red, yellow, blue, green, bold, dim };

/// Narrower terminals get lines of this width.
inline constexpr std::size_t narrowest_terminal = 60;

/// How text for people is laid out: coloured only on a terminal, and not with NO_COLOR.
struct Style {
  bool colour = false;
  std::size_t columns = 0; // of the terminal; 0: there is none, or it does not say

  /// The text in that colour; as it is where colours are off. The text must be printable already.
  std::string operator()(Paint paint, std::string_view text) const;
};

/// A commit of git, as people and programs are told of it.
struct Commit {
  std::string id;
  std::string time; // with the zone
};

/// How a report is shown.
struct Look {
  Language language = Language::pl;
  bool names = false; // names of persons beside the ids
  Style style;
  Date today;
  std::optional<Commit> at = {}; // the folder of the past that is looked at; none: the one on the disk
};

/// How wide a line of running text is: it is read on terminals and in mails.
inline constexpr std::size_t text_width = 100;

/// A title on its own line: `Po terminie (3)`.
std::string heading(std::string_view title, std::size_t count, const Look& look);

} // namespace asystent::show

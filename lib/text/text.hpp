#pragma once

#include <string_view>

namespace asystent {

/// The language of messages. Documents are always in Polish.
enum class Language { pl, en };

/// One text for people in both languages, side by side.
struct Text {
  std::string_view pl;
  std::string_view en;

  constexpr std::string_view in(Language language) const { return language == Language::pl ? pl : en; }
};

} // namespace asystent

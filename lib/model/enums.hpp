#pragma once

#include "text/words.hpp"

namespace asystent {

#define ASYSTENT_ENUMS "model/enums.def"
#include "text/enums_of.inc"

/// The languages stand in text.hpp, below all words. A language that has no word here does not compile.
constexpr Word word_of(Language language) {
  switch (language) {
  case Language::pl:
    return {"pl", {"polski", "Polish"}};
  case Language::en:
    return {"en", {"angielski", "English"}};
  }
  return {};
}
constexpr auto word_list(Language) {
  return std::to_array<Word>({word_of(Language::pl), word_of(Language::en)});
}

} // namespace asystent

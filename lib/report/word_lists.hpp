#pragma once

#include "show/look.hpp"
#include "text/words.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

// `explain area`, `explain zadanie 19`: the lists of words that a record and the command line take.

/// One list, by the names under which people ask for it.
struct WordList {
  std::string_view name;   // the record's key
  std::string_view polish; // what people say
  Text title;
  std::span<const Word> words;
};

std::span<const WordList> word_lists();

/// The lists of that name: several keys may share one. Empty where there is none.
std::vector<const WordList*> lists_named(std::string_view name);

/// All the lists: what each holds, by its name.
std::string word_lists_text(const show::Look& look);

/// Of each list its words; or just those that were asked for, which may be empty for all.
std::string words_text(std::span<const WordList* const> lists, std::string_view word, const show::Look& look);
std::string words_json(std::span<const WordList* const> lists, std::string_view word, const show::Look& look);

} // namespace asystent::report

#pragma once

#include "text/language.hpp"

namespace asystent {

/// Why a place cannot be edited by lines, and what a person can do about it.
struct Refusal {
  Text reason;
  Text advice;
};

namespace refusals {

inline constexpr Refusal flow_entries{
    {"lista wpisów jest zapisana w nawiasach", "the list of entries is written in brackets"},
    {"zapisz każdy wpis w osobnych wierszach, od myślnika",
     "write each entry on lines of its own, beginning with a dash"}};

inline constexpr Refusal flow_over_lines{
    {"wartość w nawiasach zajmuje kilka wierszy", "the value in brackets takes several lines"},
    {"zapisz ją w jednym wierszu", "write it on one line"}};

inline constexpr Refusal explicit_key{
    {"klucz jest zapisany ze znakiem zapytania (? klucz)", "the key is written with a question mark (? key)"},
    {"zapisz go w jednym wierszu, „klucz: wartość”", "write it on one line, `key: value`"}};

inline constexpr Refusal list_in_list{
    {"lista zaczyna się w wierszu innej listy (- -)", "the list begins on the line of another list (- -)"},
    {"zapisz ją od nowego wiersza", "begin it on a line of its own"}};

inline constexpr Refusal comment_inside{
    {"w zmienianej wartości jest komentarz", "there is a comment inside the value to be changed"},
    {"przenieś komentarz nad klucz albo zmień wartość ręcznie",
     "move the comment above the key, or change the value by hand"}};

inline constexpr Refusal reads_otherwise{
    {"po zmianie plik miałby inną treść niż zamierzona", "the changed file would not read as intended"},
    {"zapisz to miejsce prościej, tak jak pozostałe wpisy, albo zmień je ręcznie",
     "write this place in a plainer way, as other entries are, or change it by hand"}};

} // namespace refusals

} // namespace asystent

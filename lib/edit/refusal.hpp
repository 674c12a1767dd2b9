#pragma once

// Why a change cannot be made in the lines of a file, as it is told to people.

#include "model/field.hpp"
#include "text/error.hpp"

namespace asystent::edit {

/// What stands in the way where a place cannot be edited by lines, and what a person can do about it.
struct Obstacle {
  Text reason;
  Text advice;
};

namespace obstacles {

inline constexpr Obstacle flow_entries{
    {"lista wpisów jest zapisana w nawiasach", "the list of entries is written in brackets"},
    {"zapisz każdy wpis w osobnych wierszach, od myślnika",
     "write each entry on lines of its own, beginning with a dash"}};

inline constexpr Obstacle flow_over_lines{
    {"wartość w nawiasach zajmuje kilka wierszy", "the value in brackets takes several lines"},
    {"zapisz ją w jednym wierszu", "write it on one line"}};

inline constexpr Obstacle explicit_key{
    {"klucz jest zapisany ze znakiem zapytania (? klucz)", "the key is written with a question mark (? key)"},
    {"zapisz go w jednym wierszu, „klucz: wartość”", "write it on one line, `key: value`"}};

inline constexpr Obstacle list_in_list{
    {"lista zaczyna się w wierszu innej listy (- -)", "the list begins on the line of another list (- -)"},
    {"zapisz ją od nowego wiersza", "begin it on a line of its own"}};

inline constexpr Obstacle comment_inside{
    {"w zmienianej wartości jest komentarz", "there is a comment inside the value to be changed"},
    {"przenieś komentarz nad klucz albo zmień wartość ręcznie",
     "move the comment above the key, or change the value by hand"}};

inline constexpr Obstacle reads_otherwise{
    {"po zmianie plik miałby inną treść niż zamierzona", "the changed file would not read as intended"},
    {"zapisz to miejsce prościej, tak jak pozostałe wpisy, albo zmień je ręcznie",
     "write this place in a plainer way, as other entries are, or change it by hand"}};

} // namespace obstacles

/// A change that cannot be made. It is thrown where the obstacle is seen; edit.cpp, which knows which edit it
/// was, throws it on as CannotEdit.
struct Refusal : Error {
  explicit Refusal(const Obstacle& obstacle)
      : Error(asystent::message(obstacle.reason)), advice(asystent::message(obstacle.advice)) {}

  Message advice;
};

/// The place is written in a form that cannot be edited by lines, or the new text would not read as intended.
struct CannotEdit : Refusal {
  CannotEdit(const Refusal& why, Position place) : Refusal(why), at(place) {}

  Position at; // in the text before the edits
};

} // namespace asystent::edit

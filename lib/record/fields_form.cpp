#include "record/fields.hpp"
#include "record/rows.hpp"

namespace asystent {
namespace {

constexpr auto form_rows = std::to_array<Row>({
    row<Form, &Form::version>("asystent", {"wersja zapisu: 1", "version of the format: 1"}),
    row<Form, &Form::title>("title", {"tytuł formularza", "title of the form"}),
    row<Form, &Form::rows>("rows", {"wiersze formularza", "rows of the form"}),
});

constexpr auto form_row_rows = std::to_array<Row>({
    row<FormRow, &FormRow::cell>("cell", {"oznaczenie komórki, np. 1.1", "the cell, e.g. 1.1"}),
    row<FormRow, &FormRow::label>("label", {"opis wiersza", "label"}),
    row<FormRow, &FormRow::statistic>("statistic", {"nazwa liczby; bez niej wiersz jest nagłówkiem",
                                                    "name of the number; a heading without it"}),
});

} // namespace

template <>
const Entity& entity_of<Form>() {
  static constexpr Entity entity{{"formularz", "form"}, form_rows, read_alone<Form>};
  return entity;
}

template <>
const Entity& entity_of<FormRow>() {
  static constexpr Entity entity{
      {"wiersz formularza", "row of the form"}, form_row_rows, read_alone<FormRow>};
  return entity;
}

} // namespace asystent

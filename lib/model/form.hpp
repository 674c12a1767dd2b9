#pragma once

#include "model/enums.hpp"
#include "model/values.hpp"

#include <string>

namespace asystent {

#define ASYSTENT_ENUMS "model/form_texts.def"
#include "text/enums_of.inc"

/// One line of a form: a number or a text in its cell; without either a heading.
struct FormRow : Entry {
  Field<std::string_view> cell;
  Value<std::string_view> label;
  Field<Statistic> statistic;
  Field<FormText> text; // of asystent.yaml
};

/// templates/NAME.yaml: which statistic goes into which cell of a published form.
struct Form : Entry {
  std::string file; // relative to the case folder
  Value<int> version;
  Value<std::string_view> title;
  RequiredList<FormRow> rows;
};

} // namespace asystent

#pragma once

#include "model/enums.hpp"
#include "model/values.hpp"

#include <string>

namespace asystent {

/// One line of a form: a number in its cell; without a statistic a heading.
struct FormRow : Entry {
  Field<std::string_view> cell;
  Field<std::string_view> label;
  Field<Statistic> statistic;
};

/// templates/NAME.yaml: which statistic goes into which cell of a published form.
struct Form : Entry {
  std::string file; // relative to the case folder
  Field<int> version;
  Field<std::string_view> title;
  std::vector<FormRow> rows;
};

} // namespace asystent

#pragma once

#include "model/form.hpp"
#include "report/stats.hpp"

namespace asystent::report {

// `report stats --form`: the statistics in the order and with the labels of a form, and the office's texts
// where it has a place for them.

/// A form and what stands in it.
struct FilledForm {
  const Form& form;
  const Stats& stats;
  const Office& office;
  Who who{};
};

/// What stands in the row's place for a text; empty where the office has not written it.
std::string_view text_in(const FormRow& row, const Office& office);

/// Whether the form has a place for the needs of the gmina, and the office has not written any.
bool lacks_needs(const FilledForm& filled);

std::string form_text(const FilledForm& filled, const show::Look& look);
std::string form_json(const FilledForm& filled);
/// Columns cell, label, value, and who.
std::string form_csv(const FilledForm& filled);
sheet::Workbook form_sheet(const FilledForm& filled, const show::Look& look);

} // namespace asystent::report

#pragma once

#include "model/form.hpp"
#include "report/stats.hpp"

namespace asystent::report {

// `report stats --form`: the statistics in the order and with the labels of a form.

std::string form_text(const Form& form, const Stats& stats, Who who, const show::Look& look);
std::string form_json(const Form& form, const Stats& stats, Who who);
/// Columns cell, label, value, and who.
std::string form_csv(const Form& form, const Stats& stats, Who who);

} // namespace asystent::report

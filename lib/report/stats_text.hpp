#pragma once

#include "model/form.hpp"
#include "report/stats.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent {

// `report stats`, as the whole table or as a form wants it. Statistics carry ids at most, never names. Hidden
// numbers are `<3`, or `#` where they are hidden for the sake of others.

/// Whether each number is followed by the ids behind it.
enum class Who { left_out, listed };

std::string stats_text(const Stats& stats, Who who, const Look& look);
std::string stats_json(const Stats& stats, Who who);
/// Columns name, label, value, and who. Numbers have a point in every language.
std::string stats_csv(const Stats& stats, Who who, Language language);

std::string form_text(const Form& form, const Stats& stats, Who who, const Look& look);
std::string form_json(const Form& form, const Stats& stats, Who who);
/// Columns cell, label, value, and who.
std::string form_csv(const Form& form, const Stats& stats, Who who);

} // namespace asystent

#pragma once

#include "calendar/date.hpp"
#include "model/finding.hpp"
#include "text/language.hpp"

#include <string>
#include <vector>

namespace asystent::show {

// The words of a finding.

/// What is wrong, on one line without a full stop: the message of the catalogue with its placeholders filled,
/// the nearest known word where there is one, and the reason for which it was saved all the same. What came
/// from a record is made printable. Throws fmt::format_error where the finding lacks an argument that its
/// message names.
std::string message(const Finding& finding, Language language, Date today);

/// What to do next, on one line: the command, or the key to write. Needs no argument of the finding.
std::string advice(const Finding& finding, Language language, Date today);

/// The article of law or the office's policy that it comes from.
std::string basis(const Finding& finding, Language language);

/// The findings, where a record cannot be read without the values that stand there: their keys, if there are
/// any.
std::vector<Finding> without_values(std::vector<Finding> findings);

} // namespace asystent::show

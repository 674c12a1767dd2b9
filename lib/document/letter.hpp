#pragma once

#include "document/fields.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

// The frame of an official letter: to whom it goes, what is with it, who gets a copy.

/// Adds the part `addressee` with its `lines`; a text of several lines counts as several. A paper that has it
/// leaves the office: the record's id is not in it.
void add_addressee(TemplateFields& fields, const std::vector<std::string>& lines);

/// Adds `copies`: who gets one, `adresat` and `a/a`.
void add_copies(TemplateFields& fields, const std::vector<std::string>& copies);

/// Adds `attachments`.
void add_attachments(TemplateFields& fields, const std::vector<std::string>& attachments);

} // namespace asystent::document

#pragma once

#include "document/fields.hpp"
#include "model/family.hpp"

namespace asystent::document {

// An empty form is the paper of a family of which only the people are recorded, with a line wherever the
// record would have a word.

/// The record with nothing in it but who the people are, where they live and whose case it is.
Family people_of(const Family& family);

/// The same fields for a pen: every `has_NAME` is true, lists without parts have some empty ones, and what
/// was counted or reckoned is empty. The words of choices and labels stay, as do the office and the people.
TemplateFields as_form(const TemplateFields& fields);

} // namespace asystent::document

#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

#include <string>

namespace asystent::document {

// The plan of work with the family as papers have it.

TemplateFields goal_fields(const Goal& goal, const DocumentRequest& request);
TemplateFields plan_fields(const Plan& plan, const DocumentRequest& request);

/// Which plan of the family it is, from 1; nothing without its day.
std::string version_of(const Plan& plan, const Family& family);

} // namespace asystent::document

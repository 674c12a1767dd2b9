#pragma once

#include "model/plan.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"

#include <string>

namespace asystent::report {

// A plan or a draft of one in lines, wherever it is shown.

/// `do 18.12.2026`, red where that day has passed.
show::Cell due_cell(const Field<Date>& due, const show::Look& look);

/// The open goals with the actions that are left, by the numbers that commands take, and which goals are
/// closed; in words where names are shown.
std::string goals_text(const Plan& plan, const show::Look& look);

/// What all goals are for; empty where names are not shown.
std::string main_goal_text(const Plan& plan, const show::Look& look);

} // namespace asystent::report

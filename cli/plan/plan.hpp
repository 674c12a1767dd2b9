#pragma once

#include "cli/invocation.hpp"

namespace asystent {

// The commands of the plan that the rows of plan.cpp name, and what they have in common.

/// The last draft without a date, else the latest-dated one; nullptr without any.
const Plan* newest_draft(const Family& family);

/// One goal more in the newest draft, or in a new one.
ExitStatus add_goal(Invocation& invocation);

/// One action more for a goal of the newest draft, or of a new one.
ExitStatus add_action(Invocation& invocation);

/// An action or a goal of the newest plan is done.
ExitStatus finish_goal(Invocation& invocation);

} // namespace asystent

#pragma once

#include "cli/session.hpp"

namespace asystent::cli {

// The commands of the plan that the rows of plan.cpp name.

/// One goal more in the newest draft, or in a new one.
ExitStatus add_goal(Call& call);

/// One action more for a goal of the newest draft, or of a new one.
ExitStatus add_action(Call& call);

/// An action or a goal of the newest plan is done.
ExitStatus finish_goal(Call& call);

/// The plan went to the organiser of foster care (art. 38a ust. 1 pkt 8).
ExitStatus hand_over(Call& call);

} // namespace asystent::cli

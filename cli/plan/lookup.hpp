#pragma once

#include "cli/output.hpp"
#include "model/family.hpp"

#include <string>
#include <string_view>

namespace asystent::cli {

/// The newest plan. Throws CommandError (usage) where there is none, or only a draft.
const Plan& plan_in_force(const Output& output, const Family& family);

/// The draft that is open. Throws CommandError (usage) where there is none.
const Plan& open_draft(const Output& output, const Family& family);

/// The goal of that id. Throws CommandError (usage) with the ids that there are.
const Goal& goal_named(const Output& output, const Plan& plan, std::string_view id);

/// The action whose number, from 1, was typed. Throws CommandError (usage) where there is none.
const Action& action_numbered(const Output& output, const Goal& goal, const std::string& typed);

/// The goal of the open draft that is the same one; nullptr where there is none.
const Goal* goal_in_draft(const Family& family, const Goal& goal);

} // namespace asystent::cli

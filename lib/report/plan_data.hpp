#pragma once

#include "model/plan.hpp"
#include "show/json.hpp"

namespace asystent::report {

/// A plan or a draft of one: its goals with their actions, whose numbers are their places, from 1.
show::Json plan_json(const Plan& plan, const show::Look& look);

} // namespace asystent::report

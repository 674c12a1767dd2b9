#pragma once

#include "model/family.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent::report {

// `plan draft`: the plan that is still to be agreed, with the numbers and ids by which commands name its
// parts. Its words are shown only with names, as they may hold them.

std::string draft_text(const Family& family, const Plan& draft, const show::Look& look);

std::string draft_json(const Family& family, const Plan& draft, const show::Look& look);

} // namespace asystent::report

#pragma once

#include "cli/session.hpp"

#include <string_view>

namespace asystent::cli {

/// The record of the family that FAMILY means (contract, section 3). Throws CommandError: no family or
/// several (usage), or its record is bad (unreadable).
CaseFile look_up_case_file(Session& session, const Options& options, const Output& output,
                           std::string_view typed);

/// The assistant of asystent.yaml with that id. Throws CommandError (usage) with the ids that there are.
const Assistant& look_up_assistant(const Output& output, const Office& office, std::string_view typed);

/// The entry of the journal of that day, among several the one of `--at`. Throws CommandError (usage) where
/// there is none, or more than one, with the nearest days.
const Visit& look_up_visit(const Options& options, const Output& output, const Family& family, Date day);

} // namespace asystent::cli

#pragma once

#include "cli/command.hpp"

namespace asystent {

// The commands, by the file that has them. A new one is declared here and listed in commands.cpp.

std::span<const Command> init_commands();
std::span<const Command> new_family_commands();
std::span<const Command> intake_commands();
std::span<const Command> consent_commands();
std::span<const Command> care_commands();
std::span<const Command> plan_commands();
std::span<const Command> visit_commands();
std::span<const Command> event_commands();
std::span<const Command> assess_commands();
std::span<const Command> court_commands();
std::span<const Command> report_commands();
std::span<const Command> document_commands();
std::span<const Command> stats_commands();
std::span<const Command> hours_commands();
std::span<const Command> genogram_commands();
std::span<const Command> ics_commands();
std::span<const Command> dashboard_commands();
std::span<const Command> check_commands();
std::span<const Command> doctor_commands();

} // namespace asystent

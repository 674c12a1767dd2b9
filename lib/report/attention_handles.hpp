#pragma once

#include "report/attention.hpp"
#include "show/handles.hpp"

#include <optional>
#include <string>

namespace asystent::report {

// What a command can do about a line of the morning's view.

/// The command that goes on from there, with `…` for what only people know.
std::string command_for(const NextVisit& visit, Date today);
std::string command_for(const WaitingFamily& family);
std::string command_for(const SuspendedFamily& family);

/// Nothing about a meeting that is still to come, and about a break whose end is known.
std::optional<show::Handle> handle_of(const NextVisit& visit, const show::Look& look);
std::optional<show::Handle> handle_of(const WaitingFamily& family, const show::Look& look);
std::optional<show::Handle> handle_of(const SuspendedFamily& family, const show::Look& look);

} // namespace asystent::report

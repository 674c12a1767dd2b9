#pragma once

#include "cli/session.hpp"
#include "history/log.hpp"
#include "history/own_commits.hpp"

namespace asystent::cli {

/// Who of the office has an address: by `email` of asystent.yaml, or by the one that the program itself gives
/// to the commits of an assistant. The office must live as long as the result.
history::AssistantOf assistant_of(const Office& office);

/// Whose commits the call may take back: of git's user, and of the assistant at work.
history::Owner owner(Call& call);

} // namespace asystent::cli

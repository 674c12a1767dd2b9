#pragma once

#include "cli/session.hpp"
#include "history/log.hpp"

namespace asystent::cli {

/// Who of the office has an address: by `email` of asystent.yaml, or by the one that the program itself gives
/// to the commits of an assistant. The office must live as long as the result.
history::AssistantOf assistant_of(const Office& office);

/// The addresses of who is at work: of git's user, and of the assistant.
std::vector<std::string> own_addresses(Call& call);

} // namespace asystent::cli

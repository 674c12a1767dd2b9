#pragma once

#include "cli/session.hpp"
#include "show/handles.hpp"

#include <functional>
#include <string>

namespace asystent::cli {

/// The text of a list whose lines are numbered on a terminal: what the numbers mean is kept for `done`.
/// `text` is asked for it, with the numbers or without (nullptr).
std::string numbered_list(Call& call, const std::function<std::string(show::Handles*)>& text);

} // namespace asystent::cli

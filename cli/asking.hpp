#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace asystent::cli {

/// Whether somebody sits at a terminal and can answer.
bool can_answer();

/// Shows the words on the terminal at once, and waits for an answer of one line, without white space around
/// it. Nothing where there will be no more answers.
std::optional<std::string> asked(std::string_view words);

/// Whether an answer is one to `(t/N)`, in either language.
bool is_yes(std::string_view answer);

/// Shows the words on the terminal at once, between two questions.
void tell_on_terminal(std::string_view words);

} // namespace asystent::cli

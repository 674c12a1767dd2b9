#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// The words of a line as a command line has them: between spaces; "…" and '…' hold a text with spaces
/// together, and nothing else is special. Nothing where a quote is not closed.
std::optional<std::vector<std::string>> quoted_words(std::string_view line);

} // namespace asystent

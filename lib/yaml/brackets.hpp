#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace asystent::yaml {

/// The first bracket or brace with more than `most` levels of lists and mappings down to it and with it, in a
/// normalised text; `around` levels are around the text. Nothing where there is none: of brackets in texts,
/// quotes and comments none counts. The library keeps all that stands in a bracket until it is closed, a
/// hundred times as large as it is written: it must not see such a text.
std::optional<std::size_t> too_deep_bracket(std::string_view text, std::size_t around, std::size_t most);

} // namespace asystent::yaml

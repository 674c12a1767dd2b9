#pragma once

#include <string>

namespace asystent::yaml {

/// The text with each comment that stands behind a tab on a line of its own begun at that tab: YAML allows
/// one there, and the library refuses it after a text without quotes. No byte moves.
std::string with_comments_at_tabs(std::string text);

} // namespace asystent::yaml

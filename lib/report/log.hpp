#pragma once

#include "model/record_change.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <string_view>

namespace asystent::report {

// `log`: what was done to a family, the newest first; when it was written, and where that is another day when
// it came. Who wrote it is said by the assistant's id; somebody whom the office does not know only where
// names are shown.

/// `previous`: an earlier case of the family with a log of its own; may be empty.
std::string log_text(std::string_view family, std::span<const LoggedCommit> commits,
                     std::string_view previous, bool verifies, const show::Look& look);
std::string log_json(std::string_view family, std::span<const LoggedCommit> commits,
                     std::string_view previous, const show::Look& look);

} // namespace asystent::report

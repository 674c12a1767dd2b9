#pragma once

#include "model/finding.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <string_view>

namespace asystent::report {

// What a command did, where it gives no report (contract, section 5).

/// A writing command. `written`: false for a dry run.
std::string written_json(std::string_view family, std::string_view file, bool written);
/// The same of several files: the first, and all of them.
std::string written_json(std::string_view family, std::span<const std::string> files, bool written);

/// A failure. `status` is the exit status.
std::string failure_json(int status, std::string_view message, std::span<const Finding> findings,
                         const show::Look& look);

} // namespace asystent::report

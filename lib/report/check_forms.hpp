#pragma once

#include "model/finding.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <string_view>

namespace asystent::report {

// `check` for other programs, which show a finding at its line.

/// SARIF 2.1.0. `version`: of the program.
std::string check_sarif(std::span<const Finding> findings, std::string_view version, const show::Look& look);

/// Commands of a workflow of GitHub: `::error file=families/R-2026-001.yaml,line=12,col=9,title=…::…`
std::string check_github(std::span<const Finding> findings, const show::Look& look);

} // namespace asystent::report

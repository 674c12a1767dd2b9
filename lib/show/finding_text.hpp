#pragma once

#include "model/finding.hpp"
#include "show/finding_message.hpp"
#include "show/look.hpp"
#include "text/language.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::show {

// The lines in which `check` and the gate show a finding.

/// `families/R-2026-001.yaml:12:9: error: message [plan-incomplete]`, the line itself with a caret under the
/// column, and the advice; each ends with a line break. `line` is the source line without its line break;
/// where it is empty, or the place is the beginning of the file, it is left out.
std::string finding_text(const Finding& finding, std::string_view line, const Look& look);

/// Only the first line of that, with the line break.
std::string finding_line(const Finding& finding, const Look& look);

/// Findings, sorted by file, each as `text_of` has it. Of one kind in one file only the first are printed,
/// and then how many more there are.
std::string findings_text(std::span<const Finding> findings,
                          const std::function<std::string(const Finding&)>& text_of, const Look& look);

/// A finding of a change that was not made: without a place, because no file has it.
std::string refusal_text(const Finding& finding, const Look& look);

/// `2 błędy, 1 ostrzeżenie, 3 uwagi w 23 rodzinach`, or that there is nothing; with the line break.
std::string findings_summary(std::span<const Finding> findings, int families, const Look& look);

/// Red, yellow or blue.
Paint paint_of(Severity severity);

/// `2 błędy, 1 ostrzeżenie, 3 uwagi`: what there is none of is left out.
std::string counts_text(std::span<const Finding> findings, Language language);

} // namespace asystent::show

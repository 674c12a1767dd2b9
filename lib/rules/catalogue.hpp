#pragma once

#include "model/finding_id.hpp"
#include "text/language.hpp"

#include <span>
#include <string_view>

namespace asystent {

/// Whether a write that would bring the finding in is refused (contract, section 3, the gate).
enum class Gate { open, refuses };

/// All that is to be said of one finding. Placeholders of `message`: `{date} {due} {rolled}` of the finding,
/// `{days}` from its rolled date to today, `{family} {assistant}`, and its arguments; `{days:dzień|dni|dni}`
/// is the noun.
struct FindingInfo {
  FindingId id;
  Gate gate;
  Text basis;              // the article that it comes from; "praktyka" where it is the office's policy
  Text message;            // one line, without the full stop
  Text advice;             // what to do next, one line: the command, or the key to write
  Text meaning;            // for `explain`: two or three sentences
  std::string_view before; // for `explain`: a piece of a record that has it
  std::string_view after;  // the same piece, mended
};

/// The findings in the order of FindingId.
std::span<const FindingInfo> catalogue();

const FindingInfo& info(FindingId id);

} // namespace asystent

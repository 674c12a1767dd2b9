#pragma once

#include "cli/session.hpp"

#include <string>

namespace asystent::cli {

/// The command's entry as a prepared piece of YAML: what its options say, today, who is at work, and what the
/// family's record tells beside it.
std::string piece_of(Call& call);

/// What is known of the entry before anybody is asked: the row's own way, else what the options say.
NewEntry known_entry(Call& call);

/// Puts what is so where nothing was said: today for --date, and what a row proposes.
void put_presets(Call& call, NewEntry& entry);

/// The family that the command is about; nullptr where it is none.
const CaseFile* family_of_call(Call& call);

} // namespace asystent::cli

#pragma once

#include "casebook/settings.hpp"
#include "casebook/transaction.hpp"

#include <optional>
#include <string>

namespace asystent::history {

// A text of the past that is to stand again, for the gate: it has to know which of its entries were there
// before. That is seen as in same_items.hpp.

/// Nothing stands for a file that is not there. What it names must live as long as the result.
casebook::Rewriting rewriting_of(const std::string& file, const std::optional<casebook::Record>& old,
                                 std::string text);

/// The same of asystent.yaml, judged. Throws FolderError.
casebook::SettingsProposal rewritten_settings(const casebook::Source& source,
                                              const casebook::Casebook& casebook,
                                              const casebook::SettingsFile& before, std::string after);

} // namespace asystent::history

#pragma once

#include "model/record_change.hpp"
#include "show/look.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace asystent::report {

// What became of an entry, in words of the record: of `log`, `report changes` and `undo`. What is personal is
// shown where names are; else it is said which key changed, and not to what.

/// `uzgodniono: plan pracy z rodziną z 01.02.2026`, on one line without its break.
std::string change_text(const RecordChange& change, const show::Look& look);

/// The entry alone: `cel g1, plan pracy z rodziną z 01.02.2026`.
std::string entry_text(const RecordChange& change, const show::Look& look);

/// An array of `{"kind","path","entry","date","time","id","values":[{"key","before","after"}]}`.
nlohmann::ordered_json changes_json(const RecordChanges& changes, const show::Look& look);

} // namespace asystent::report

#pragma once

#include "calendar/date.hpp"
#include "model/field.hpp"
#include "model/private.hpp"
#include "text/language.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asystent {

/// A line of a record in which words that were looked for stand. Lives on when the record is gone.
struct SearchHit {
  std::string family;    // the id; empty: a worklog
  std::string assistant; // of a worklog
  std::string file;
  Position at;              // of the value
  std::optional<Date> date; // of the entry that it stands in
  Text entry;               // what the entry is: `wpis dziennika`
  Text key;                 // what the value is: `notatka`
  std::string path;         // the keys: `visits.note`
  PrivateText line;         // all of it, on one line
};

/// What one record has.
using SearchHits = std::vector<SearchHit>;

} // namespace asystent

#pragma once

#include "calendar/period.hpp"
#include "model/cases.hpp"
#include "model/practice.hpp"

#include <optional>
#include <string>

namespace asystent {

/// What a document is about. Which of these a kind needs is in its row.
struct DocumentRequest {
  const Office& office;
  const Practice& practice;
  Date date;                            // of the document
  const Cases* all = nullptr;           // the whole folder: of a document about an assistant
  const Family* family = nullptr;       // nullptr in a document about an assistant
  const Member* member = nullptr;       // whose data is asked for
  const Assistant* assistant = nullptr; // the one it is about, or who takes the family over
  std::optional<Date> entry = {};       // the day of the entry that it is about; the newest where it is open
  const Visit* visit = nullptr;         // the same of a visit
  std::optional<Period> period = {};    // of documents about a time
  std::string recipient = {};           // to whom a letter goes
  std::string subject = {};             // what a letter asks for
  bool days_only = false;               // task-based working time: no hours
};

} // namespace asystent

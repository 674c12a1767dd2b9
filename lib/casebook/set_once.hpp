#pragma once

#include "edit/edit.hpp"
#include "record/schema.hpp"

#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

// A day of something that happened is evidence: once it is recorded, no command puts another one in its place
// (contract, section 3, "Safe"). Only what is planned may be changed: a term, an announced day, a draft.

/// A recorded day that an edit would replace or take away.
struct ReplacedDay {
  std::string key; // `ended`
  std::string was; // `2026-10-30`
  Position at;
  edit::Path keeper; // the entry whose `override` may keep why; empty where there is none
};

/// Of a value that the edit sets in the record as it was read. `kind` describes the whole file.
std::vector<ReplacedDay> days_replaced(const yaml::Node& record, const record::Entity& kind,
                                       const edit::SetValue& edit);

/// What is kept of them in the overrides of their entries: `ended 2026-10-30: a mistake`, behind what is kept
/// there already.
std::vector<edit::SetValue> kept_reasons(const yaml::Node& record, const std::vector<ReplacedDay>& days,
                                         std::string_view reason, std::list<std::string>& texts);

} // namespace asystent::casebook

#pragma once

#include "casebook/new_entry.hpp"

#include <string_view>

namespace asystent::casebook {

/// What people call an item of the list that a command adds to: what the record says of the list, where the
/// command's own kind of entry has it, else that kind: `wpis dziennika`.
Text name_of_item(EntryKind kind, std::string_view list);

} // namespace asystent::casebook

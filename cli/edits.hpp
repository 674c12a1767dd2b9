#pragma once

#include "cli/change.hpp"
#include "cli/entry.hpp"

#include <string>
#include <string_view>

namespace asystent {

// The edits that commands have in common. Lists are kept in order of time.

/// A change of a family's file without edits yet. `done` says what was written.
Change change_of(const Family& family, std::string done);

/// Adds an item to a list of the family's record, where its date (the value of `date_key`) says.
Edit insert_by_date(Invocation& invocation, const Family& family, const Path& list, std::string_view date_key,
                    Node item);

/// Sets a value of the mapping of an entry that is there.
Edit set_value(Invocation& invocation, const Family& family, const Entry& entry, std::string_view key,
               Node value);

/// The whole of a command that adds one entry to a list.
ExitStatus add_entry(Invocation& invocation, const Family& family, std::string_view list,
                     std::string_view date_key, Node entry, std::string done);

/// Sets a mapping that a record has once, such as `closure`. Throws Stop (usage) where it has one.
Edit set_once(Invocation& invocation, const Family& family, const Path& mapping, std::string_view key,
              Node value);

} // namespace asystent

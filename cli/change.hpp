#pragma once

#include "cli/entry.hpp"

#include <span>
#include <string>
#include <string_view>

namespace asystent::cli {

/// Makes the change of a record, or refuses it, and says `done`, one line without the family's id: what was
/// written; empty where the id says all. With --dry-run all but the write. A day that is recorded is replaced
/// only with --override, which keeps what was there. Throws CommandError: usage for a value that cannot be,
/// an entry that is there already or a recorded day, refused by the gate, unreadable where the lines cannot
/// be edited; FolderError.
ExitStatus make_change(Call& call, Change& change, const std::string& done);
ExitStatus make_change(Call& call, Change&& change, const std::string& done);

/// The same of several files at once, each with its `done`; one that is empty is not told.
ExitStatus make_changes(Call& call, std::span<Change> changes, const std::vector<std::string>& done);

/// Throws CommandError (unreadable) with the place and what to do.
[[noreturn]] void stop_uneditable(const Output& output, const casebook::NotEditable& error);

/// The same of asystent.yaml.
ExitStatus change_settings(Call& call, const Change& change, const std::string& done);

/// Says of a reason that was given with --override that it is not in the record: whoever gives one takes it
/// to be there. No alert, so --quiet does not silence it.
void tell_unkept_reason(Call& call);

/// What the gate stops; nothing is changed. Of asystent.yaml there is no way past it.
[[noreturn]] void refuse(const Output& output, std::vector<Finding> stopped);
[[noreturn]] void refuse_settings(const Output& output, std::vector<Finding> stopped);

/// The whole of a command that adds one entry to a list of the family's record.
ExitStatus add_entry(Call& call, std::string_view list, std::string_view date_key, NewEntry entry,
                     const std::string& done);

/// The whole of a command that writes a mapping which an entry has once, such as `closure`. `given`: the one
/// that is there, for which it throws CommandError (usage).
ExitStatus write_once(Call& call, const Entry& owner, std::string_view key, const Entry* given,
                      NewEntry entry, const std::string& done);

/// An entry of the record that may be absent, for write_once().
template <class Kind>
const Entry* given(const std::optional<Kind>& entry) {
  return entry ? &*entry : nullptr;
}

} // namespace asystent::cli

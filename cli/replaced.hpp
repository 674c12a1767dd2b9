#pragma once

#include "cli/entry.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// What was there before, for who did not mean to lose it: its words only where names are shown.
void tell_replaced(Call& call, const std::vector<casebook::Replaced>& replaced);

/// Throws CommandError (usage) where no value was given.
void refuse_nothing_to_change(Call& call, const NewEntry& values);

/// The values that a command changes, of its options and the piece of --file. Throws CommandError (usage) for
/// a key that none of its options has and that is not among the mappings: a whole list would go with it.
NewEntry changes_from_options(Call& call, std::initializer_list<std::string_view> mappings = {});

/// What the keys of the values mean: `adres, telefon`.
std::string names_of_keys(const Output& output, casebook::EntryKind kind, const NewEntry& values);

/// The whole of a command that changes values of an entry that is there: `done`, then what they replaced.
ExitStatus change_entry(Call& call, const Entry& entry, NewEntry values, const std::string& done);

} // namespace asystent::cli

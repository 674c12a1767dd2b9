#pragma once

#include "cli/session.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// The entry that the command's options describe: the piece of YAML of --file, completed by the options,
/// which win over it. Throws CommandError (usage) where the piece is no entry.
NewEntry entry_from_options(const Options& options, const Output& output);

/// The piece of YAML of --file, a mapping or a list; an empty mapping without one. Throws CommandError
/// (usage) where it is no YAML.
NewEntry piece_of_file(const Options& options, const Output& output);

/// Puts the values of those options that have a key into the entry. Throws CommandError (usage) for a text
/// that cannot be.
void put_options(const Options& options, const Output& output, NewEntry& entry);

/// What was typed as a text of several lines: itself, or for `-` what standard input gives. Throws
/// CommandError (usage) where that is nothing.
std::string prose(const Options& options, const Output& output, std::string_view option);

/// The name as it was typed for an option. Throws CommandError (usage) where it is blank or has several
/// lines.
const std::string& checked_name(const Output& output, const Option& option, const std::string& typed);

/// Values for an entry that is there. Each is checked by itself; throws CommandError (usage) as check_values
/// does.
NewEntry values_from_options(Call& call);

/// Where a value comes from that one of the command's options gave.
Position origin_of(const Options& options, std::string_view option);

/// The options that must be given, and are neither typed nor in the entry.
std::vector<std::string_view> missing_options(const Options& options, const NewEntry& entry);

/// Settles what only the office can say, its areas. Throws CommandError (usage) for missing options, all at
/// once, and for what is wrong with the entry as the command's kind of entry is described.
void check_entry(Call& call, NewEntry& entry);

/// The same for values of an entry that is there already.
void check_values(Call& call, NewEntry& values);

/// Throws CommandError (usage) where there are problems of an entry or of the record with it, each told of
/// the option that gave the value.
void refuse_problems(Call& call, const std::vector<Finding>& problems);

/// A date of the entry as people read it; empty where it has none.
std::string shown_date(const Output& output, const NewEntry& entry, std::string_view key);

} // namespace asystent::cli

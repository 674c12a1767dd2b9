#pragma once

#include "cli/invocation.hpp"
#include "yaml/tree.hpp"

#include <string>

namespace asystent {

/// The entry that the command's options describe: the piece of YAML of --file, completed by the options,
/// which win over it. Throws Stop (usage): a value that cannot be, a required one that is missing; both name
/// the option.
Node entry_from_options(Invocation& invocation);

/// The piece of YAML of --file; an empty mapping without one. Throws Stop (usage) where it is no YAML.
Node piece_of_file(Invocation& invocation);

/// What the piece is called in messages: the file as it was typed.
std::string name_of_piece(const std::string& file);

/// Puts the values of those options that have a key into the mapping.
void put_options(Invocation& invocation, Node& entry);

/// The same without an entry: each value is checked by itself. Throws Stop (usage) as check_value does.
Node values_from_options(Invocation& invocation);

/// Where a value comes from that one of the command's options gave.
Position origin_of(const Invocation& invocation, std::string_view option);

/// Lets what is wrong with a value be told of the option that it was made from.
void mark_given_by(const Invocation& invocation, std::string_view option, Node& value);

/// The options that must be given, and are neither typed nor in the entry.
std::vector<std::string_view> missing_options(const Invocation& invocation, const Node& entry);

/// Throws Stop (usage) for missing options, all at once, and for what is wrong with the entry as the
/// command's entity describes it.
void check_entry(Invocation& invocation, const Node& entry);

/// The same for one value with its key, where the entry is there already.
void check_value(Invocation& invocation, const Node& child);

/// Nodes whose texts live as long as the invocation.
Node text_node(Invocation& invocation, std::string text);
Node date_node(Invocation& invocation, Date date);

/// Gives the key the value unless the entry has one; a word for none is none.
void put_default(Node& entry, std::string_view key, Node value);

/// A date of the entry as people read it; empty where it has none.
std::string shown_date(const Invocation& invocation, const Node& entry, std::string_view key);

/// The text that the entry has; empty where it has none.
std::string_view text_of(const Node& entry, std::string_view key);

} // namespace asystent

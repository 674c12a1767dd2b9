#pragma once

#include "cli/session.hpp"

#include <string>
#include <string_view>

namespace asystent::cli {

/// How a member is given on the command line.
inline constexpr std::string_view member_form = "'ID;NAME;ROLE;BORN'";

/// Puts the parts of a member, given in that form to --member, into its entry. A child who is born after
/// today is expected. Throws CommandError (usage): parts that are missing or too many, a date that cannot be,
/// a child without one.
void put_member(Call& call, NewEntry& member, const std::string& text);

/// The member of that id. Throws CommandError (usage) with the ids that there are.
const Member& member_named(Call& call, const Family& family, std::string_view id);

/// The child of that id. Throws CommandError (usage) where the family has none.
const Member& child_of(Call& call, const Family& family, std::string_view id);

} // namespace asystent::cli

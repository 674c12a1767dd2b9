#pragma once

#include "cli/entry.hpp"
#include "model/values.hpp"
#include "show/private.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

// Words on somebody or something, typed as `ID: TEXT`.

/// Puts the texts of the option into the mapping of the key, each under its id. Throws CommandError (usage)
/// where one is typed otherwise.
void put_told(Call& call, std::string_view option, std::string_view key, NewEntry& entry);
/// The same on areas, which may be typed in Polish.
void put_told_of_areas(Call& call, std::string_view option, std::string_view key, NewEntry& entry);

/// The statements that were typed for the option: who said what.
std::vector<NewEntry> statements_of(Call& call, std::string_view option);

inline std::string_view record_id(const MemberRef& member) { return show::shown_always(member.text); }
inline std::string_view record_id(const GoalRef& goal) { return goal.text; }
inline std::string_view record_id(const Area& area) { return area.id; }

/// Of several only those that are named change: the others stay, in their order, and what is new is before
/// them.
template <class Of>
void keep_told(const std::vector<TextOf<Of>>& told, std::string_view key, NewEntry& changed) {
  if (!changed.has(key)) return;
  for (const TextOf<Of>& one : told) {
    const std::string_view id = record_id(*one.of); // it goes back to where it stands
    const bool is_changed = changed.has({id, key});
    const std::string text(is_changed ? changed.text({id, key}) : show::shown_always(one.text));
    changed.erase({id, key});
    changed.put({id, key}, text);
  }
}

} // namespace asystent::cli

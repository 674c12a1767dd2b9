#pragma once

namespace asystent {

/// The day of an entry by its key `date`.
struct DateOfEntry {
  template <class Entry>
  auto operator()(const Entry& entry) const {
    return *entry.date;
  }
};

/// The newest of the entries for which `wanted` holds, by `when`; of equals the later in the file; nullptr
/// where there is none.
template <class Entries, class Wanted, class When = DateOfEntry>
const typename Entries::value_type* newest(const Entries& entries, Wanted wanted, When when = {}) {
  const typename Entries::value_type* found = nullptr;
  for (const auto& entry : entries)
    if (wanted(entry) && (found == nullptr || when(entry) >= when(*found))) found = &entry;
  return found;
}

/// The earliest of them; of equals the earlier in the file.
template <class Entries, class Wanted, class When = DateOfEntry>
const typename Entries::value_type* earliest(const Entries& entries, Wanted wanted, When when = {}) {
  const typename Entries::value_type* found = nullptr;
  for (const auto& entry : entries)
    if (wanted(entry) && (found == nullptr || when(entry) < when(*found))) found = &entry;
  return found;
}

} // namespace asystent

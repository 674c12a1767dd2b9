#pragma once

#include "casebook/overview.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

/// How a family is meant by what somebody typed, the best first (contract, section 3).
enum class Fit {
  same_id,
  whole,     // a whole id or name, without regard to case and diacritics
  numbers,   // digits that match the number groups of the id from the right
  beginning, // of an id or a name
  none
};

/// What somebody typed for a family.
class Typed {
public:
  explicit Typed(std::string_view text);

  Fit fit_of_id(std::string_view id) const;
  Fit fit_of_name(Private name) const;

private:
  Fit fit_of_folded(std::string_view folded) const;

  std::string text_;
  std::string folded_;
  bool is_numbers_;
};

/// The ids of the families that a person may mean: those that fit best. Of several the one that has not
/// ended, if there is just one.
std::vector<std::string> matching_families(const Overview& overview, std::string_view typed);

/// The id of the family whose id or name is most like what was typed; empty where none is near. Names stay
/// private.
std::string nearest_family(const Overview& overview, std::string_view typed);

/// The next free id R-YEAR-NNN; `given`: further ids that are taken.
std::string next_family_id(const Overview& overview, std::span<const std::string> given, Date today);

/// The id that the new one would be or would look like: on many disks two files whose names differ only in
/// small and capital letters are one. Empty where it is free.
std::string taken_family_id(const Overview& overview, std::string_view id);

} // namespace asystent::casebook

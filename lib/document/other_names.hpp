#pragma once

#include "model/family.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

/// Tells whether a text of the record names a person other than one member, so that it is left out of that
/// member's copy (art. 15 ust. 4 RODO). Better one text too many left out than one name handed over: the
/// head decides about extracts.
class OtherNames {
public:
  OtherNames(const Family& family, const Member& member);

  /// A name from the record, in any grammatical form: for the names of institutions and places.
  bool are_in(std::string_view text) const;
  /// The same, or any other word within a sentence that begins like a name and is not in quotes: for what
  /// somebody wrote freely.
  bool may_be_in(std::string_view text) const;

private:
  bool is_other(std::string_view word) const;
  bool is_own(std::string_view word) const;

  std::vector<std::string> own_;    // folded
  std::vector<std::string> others_; // folded, without those that are own_ too
};

} // namespace asystent::document

#pragma once

#include "model/case_set.hpp"

#include <map>
#include <string>
#include <string_view>

namespace asystent {

/// The names of families by their ids.
class FamilyNames {
public:
  FamilyNames() = default;
  FamilyNames(const CaseSet& cases); // not explicit: who has the cases has the names

  void add(std::string_view id, Private name) { names_.emplace(id, name); }

  bool contains(std::string_view id) const { return names_.contains(id); } // named or not
  /// Empty where the family has none, or is not there.
  Private of(std::string_view id) const;

private:
  std::map<std::string, PrivateText, std::less<>> names_;
};

} // namespace asystent

#pragma once

#include "model/cases.hpp"

#include <map>
#include <string>
#include <string_view>

namespace asystent {

/// The names of families by their ids.
class FamilyNames {
public:
  FamilyNames() = default;
  FamilyNames(const Cases& cases); // not explicit: who has the cases has the names

  void add(std::string_view id, std::string_view name) { names_.emplace(id, name); }

  bool contains(std::string_view id) const { return names_.contains(id); } // named or not
  /// Empty where the family has none, or is not there.
  std::string_view of(std::string_view id) const;

private:
  std::map<std::string, std::string, std::less<>> names_;
};

} // namespace asystent

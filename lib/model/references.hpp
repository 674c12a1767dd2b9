#pragma once

#include "model/family.hpp"

#include <functional>
#include <optional>

namespace asystent {

/// A place in a case where one of its members is named.
struct MemberReference {
  Private id;
  Position at;
  const JudgedEntry* entry = nullptr; // that names them
  std::optional<Date> day{};          // of the entry; none where it says nothing of a day
  bool is_attested = false;           // signed, agreed, or was there
  bool may_be_text = false;           // an id, or any other text
  bool may_be_unborn = false;
  const Visit* visit = nullptr; // where the entry is one
};

/// All of them, in the order of the record's keys. A placement names its member by where it stands, and is
/// not among them.
void each_reference(const Family& family, const std::function<void(const MemberReference&)>& use);

} // namespace asystent

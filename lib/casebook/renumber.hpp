#pragma once

#include "casebook/casebook.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asystent::casebook {

// A family gets another id: its file another name. What a person knows it by stays findable.

/// A file of the folder as it was and as it is to be; nothing: it is not there.
struct RenumberedFile {
  std::string name;
  std::optional<std::string> before;
  std::optional<std::string> after;
};

/// The family under the id `to`, its own first, the file that goes last: whatever happens in between, it is
/// somewhere. The old id stays as `previous`, unless an earlier case is named there; the records that name
/// the family in `previous`, which is all that refers to a family, follow. Throws NotEditable.
std::vector<RenumberedFile> renumbered(const Casebook& book, const Overview& overview, const CaseFile& family,
                                       const std::string& to);

/// The family that has had this id, which no record bears any more: the one that names it in `previous`.
/// Empty where there is none.
std::string family_once_called(const Overview& overview, std::string_view id);

} // namespace asystent::casebook

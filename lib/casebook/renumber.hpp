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

/// The family under the id `to`, its own first, the file that goes last. The old id stays as `previous`,
/// unless an earlier case is named there; the records that name the family in `previous`, which is all that
/// refers to a family, follow. Throws NotEditable.
std::vector<RenumberedFile> renumbered(const Casebook& book, const Overview& overview, const CaseFile& family,
                                       const std::string& to);

/// Writes them. A family is never in two files, of which both would be counted: its file gets the new text
/// first, then who names it follows, and the new name comes last. Whoever is killed in between leaves a file
/// whose id is not its name, which is read by nobody and told by everybody (`id-mismatch`). Throws
/// FolderError.
void write_renumbered(const std::vector<RenumberedFile>& files, Writer& writer);

/// A record's text with that `previous`, every other byte as it is. Throws NotEditable.
std::string with_previous(const CaseFile& record, const std::string& id);

/// The family that has had this id, which no record bears any more: the one that names it in `previous`.
/// Empty where there is none.
std::string family_once_called(const Overview& overview, std::string_view id);

} // namespace asystent::casebook

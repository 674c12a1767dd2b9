#pragma once

#include "casebook/casebook.hpp"
#include "casebook/founding.hpp"
#include "cli/environment.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// An id that may be typed, and what it is.
struct Named {
  std::string id;
  std::string meaning;
};

/// The case folder as far as somebody who types needs it: nothing is opened before it is asked for, and no
/// other record than that of the family that was typed.
class CompleteFolder {
public:
  /// `named`: of -C; empty: as for every command.
  CompleteFolder(const Environment& environment, std::string named);

  /// Those whose id or name begins so. Throws Error, as all below.
  std::vector<Named> families(std::string_view beginning);
  std::vector<Named> assistants();
  /// The office's own names of commands, and the words that each stands for.
  std::vector<Named> aliases();
  std::vector<Named> members(std::string_view family);
  /// Of the plan that holds.
  std::vector<Named> goals(std::string_view family);

private:
  std::filesystem::path place() const;
  const casebook::OpenFolder& folder();
  const casebook::Casebook& book();
  std::optional<casebook::CaseFile> file_of(std::string_view family);

  const Environment& environment_;
  std::string named_;
  std::optional<casebook::OpenFolder> folder_;
  std::unique_ptr<casebook::Source> source_;
  std::unique_ptr<casebook::Casebook> book_;
};

} // namespace asystent::cli

#pragma once

#include "cli/command.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// Which options, commands and groups the words of a command line may be about: rather one too many. For no
/// other need the parser be told, which would take longer than to read some records.
class Meant {
public:
  explicit Meant(const std::vector<std::string>& arguments) : arguments_(arguments) {}

  /// Also by its short name, which may stand among others: `-nq`.
  bool may_be(const Option& option) const;

  /// A command or a group, by its name and the one in Polish, with its marks or without.
  bool may_be(std::string_view name, std::string_view polish) const;

private:
  const std::vector<std::string>& arguments_;
};

} // namespace asystent::cli

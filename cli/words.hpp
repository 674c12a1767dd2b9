#pragma once

#include "cli/command.hpp"
#include "text/language.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::cli {

/// The words of the command line, sorted by the options that they belong to.
struct Words {
  const Command* command = nullptr;
  std::vector<std::string> operands;
  std::map<std::string, std::vector<std::string>, std::less<>>
      options;                     // a flag has one empty word for each time
  std::string group;               // the first word of the command, also where the second is missing
  std::vector<std::string> extras; // what no row knows
  bool help = false;
  bool version = false;

  bool has(std::string_view option) const { return options.find(option) != options.end(); }
  /// The one value of an option, if it was given. Throws CommandError where it was given more than once.
  std::optional<std::string> one(std::string_view option, Language language) const;
  /// The value of an option that is one of few words; the first of them where it was not given. Throws
  /// CommandError with the nearest.
  std::string choice(std::string_view option, std::vector<std::string_view> allowed, Language language) const;
};

} // namespace asystent::cli

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
  std::vector<std::string> at;     // the global --at: where a command has an option of that name, not its own
  std::string group;               // the first word of the command, also where the second is missing
  std::vector<std::string> extras; // what no row knows
  std::optional<std::string> prepared; // of a piece that was made ready and then edited: as it was before
  bool help = false;
  bool version = false;

  /// Takes what --at says of a day or a commit into `at`: `--at 15:00` is the hour of a visit, where the
  /// command has one, `--at 2026-06-30` is what the folder was like.
  void part_hours_from_days();
  bool has(std::string_view option) const { return options.find(option) != options.end(); }
  /// The one value of an option, if it was given. Throws CommandError where it was given more than once.
  std::optional<std::string> one(std::string_view option, Language language) const;
  /// The value of an option that is one of few words; the first of them where it was not given. Throws
  /// CommandError with the nearest.
  std::string choice(std::string_view option, std::vector<std::string_view> allowed, Language language) const;
};

} // namespace asystent::cli

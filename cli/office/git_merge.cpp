#include "cli/command.hpp"
#include "cli/session.hpp"
#include "history/merge_driver.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <set>

namespace asystent::cli {
namespace {

using history::Merged;

/// The keys of the record that are in conflict. What stands there is nobody's to see in git's output.
std::string where(const Merged& merged) {
  std::set<std::string> keys;
  for (const auto& clash : merged.clashes)
    if (!clash.list.empty()) keys.insert(clash.list);
  return keys.empty() ? std::string() : fmt::format(": {}", fmt::join(keys, ", "));
}

history::MergeOptions options_of(Call& call, const std::vector<std::string>& words) {
  constexpr std::size_t all_of_git = 5;
  const auto options = words.size() == all_of_git ? history::options_of_driver(words[3]) : std::nullopt;
  if (!options)
    call.output.stop(ExitStatus::usage, "git podaje pięć słów: %O %A %B %L %P",
                     "git gives five words: %O %A %B %L %P");
  return *options;
}

ExitStatus merge_for_git(Call& call) {
  const std::vector<std::string>& words = call.options.operands();
  const history::MergeOptions options = options_of(call, words);
  const Merged merged = history::drive_merge({words[0], words[1], words[2], words[4]}, options);
  if (merged.is_clean()) return ExitStatus::done;
  if (!options.is_inner)
    call.output.err += call.output.say("{}: konflikt{}\n", "{}: conflict{}\n", printable(words[4]),
                                       printable(where(merged)));
  return ExitStatus::found;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "git-merge",
     .operand = Operand::words,
     .access = Access::no_folder,
     .summary = {"scala dwie wersje pliku wpis po wpisie; wywołuje je git (%O %A %B %L %P)",
                 "merges two versions of a file entry by entry; git calls it (%O %A %B %L %P)"},
     .examples = {"asystent git-merge BASE OURS THEIRS 7 families/R-2026-001.yaml",
                  "asystent git-merge %O %A %B %L %P"},
     .run = merge_for_git,
     .after = Afterwards::nothing},
});

} // namespace

std::span<const Command> git_merge_commands() { return commands; }

} // namespace asystent::cli

#pragma once

#include "history/pending.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asystent::history {

/// One command, one commit, in a clone whose `asystent.commit` is auto. What was there before is made up
/// first, so that a command's commit is its own change and nothing else: what earlier commands could not
/// commit, and what somebody has changed by hand in the files that it is about to write.
class CommandCommit {
public:
  /// Nothing where the folder lies in no such clone. Starts no program.
  static std::optional<CommandCommit> in(const std::filesystem::path& folder);

  /// Before the command writes these files (relative to the folder). What cannot be committed now is left to
  /// after(): nothing is thrown.
  void before(std::span<const std::string> files, const Identity& identity);
  /// When it has written them. Throws GitError where they cannot be committed; they are then noted for the
  /// next command.
  void after(std::span<const std::string> files, const std::string& message, const Identity& identity);

  /// Commits what earlier commands could not, from whom they were called by, else from this one. Throws
  /// GitError where something still cannot be.
  void make_up(const Identity& identity);

  const Repository& repository() const { return repository_; }

private:
  explicit CommandCommit(Repository repository) : repository_(std::move(repository)) {}
  void keep_for_later(std::span<const std::string> files, const std::string& message,
                      const Identity& identity);

  Repository repository_;
  bool is_blocked_ = false; // before() could not commit, so after() has more to do
};

/// `by hand R-2026-001 elis`: the message of changes that no command made.
std::string message_by_hand(std::span<const std::string> files);

/// Families and assistants by their ids, other files by their names.
std::string ids_of(std::span<const std::string> files);

} // namespace asystent::history

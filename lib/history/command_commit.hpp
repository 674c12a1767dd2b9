#pragma once

#include "history/pending.hpp"

#include <exception>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asystent::history {

/// Another git has put the files back as they were committed before, between the write and its commit: `git
/// stash` does so.
struct TakenBack : GitError {
  using GitError::GitError;
};

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
  /// What it has written there; nothing: it has removed the file.
  void wrote(const std::string& file, const std::optional<std::string>& text);
  /// When it has written them. Throws GitError where they cannot be committed; they are then noted for the
  /// next command. TakenBack where nothing is left to commit of what it has written.
  void after(std::span<const std::string> files, const std::string& message, const Identity& identity);

  /// Commits what earlier commands could not, from whom they were called by, else from this one. Throws
  /// GitError where something still cannot be.
  void make_up(const Identity& identity);

  const Repository& repository() const { return repository_; }

private:
  explicit CommandCommit(Repository repository) : repository_(std::move(repository)) {}
  void require_there(std::span<const std::string> files) const;
  void keep_for_later(std::span<const std::string> files, const std::string& message,
                      const Identity& identity);

  bool make(std::span<const std::string> files, const std::string& message, const Identity& identity);

  Repository repository_;
  std::map<std::string, std::string> written_; // digests by file
  bool is_blocked_ = false;                    // before() could not commit, so after() has more to do
  std::exception_ptr why_it_waits_;            // a signature was waited for in vain: nothing more is tried
};

/// `by hand R-2026-001 elis`: the message of changes that no command made.
std::string message_by_hand(std::span<const std::string> files);

/// Families and assistants by their ids, other files by their names.
std::string ids_of(std::span<const std::string> files);

} // namespace asystent::history

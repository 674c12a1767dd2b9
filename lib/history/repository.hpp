#pragma once

#include "folder/git.hpp"
#include "text/error.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// A case folder in git: what stood in it when, and what came from whom. Git is started by `folder`, and
// understood here.

/// Git cannot do what it was asked, or must not.
struct GitError : Error {
  using Error::Error;
};

/// It is not installed.
struct GitMissing : GitError {
  using GitError::GitError;
};

/// It waited for somebody who cannot be asked, and was ended: it would again.
struct GitWaited : GitError {
  using GitError::GitError;
};

/// The repository that a case folder lies in. The folder may be a part of it.
class Repository {
public:
  /// Nothing where the folder is in none. Throws GitError where git is not installed, or refuses: a
  /// repository of another user is none that git reads unless told so.
  static std::optional<Repository> of(const std::filesystem::path& folder);
  /// The same without asking git, for what every command does: whether it refuses is told by the first answer
  /// that is wanted. Starts no program and throws nothing.
  static std::optional<Repository> found(const std::filesystem::path& folder);

  /// The one that has started a hook in this directory, with the index and the objects that it is about to
  /// take, which nobody else sees yet. Every path in it counts from the directory. Throws nothing.
  static Repository of_hook(const std::filesystem::path& directory);

  /// Makes the folder one, with a branch `main` and nothing of git's own examples. Throws GitError.
  static Repository made(const std::filesystem::path& folder);

  /// The case folder.
  const std::filesystem::path& folder() const { return folder_; }
  /// The way from the top of the repository to the folder, with '/' behind it; empty where they are the same.
  const std::string& prefix() const { return prefix_; }
  /// What git keeps for this clone (and this work tree of it): its HEAD and its index are there.
  const std::filesystem::path& git_directory() const { return git_directory_; }

  /// What git answers, whatever that is. Paths in arguments are relative to the folder.
  folder::GitAnswer ask(folder::GitUse use, const std::vector<std::string>& arguments,
                        std::string_view input = {}, const std::vector<std::string>& variables = {}) const;
  /// What it answers when it changes nothing. Throws GitError unless it can.
  std::string look(const std::vector<std::string>& arguments, std::string_view input = {}) const;
  /// What it answers when it has changed the repository. Throws GitError unless it has.
  std::string change(const std::vector<std::string>& arguments, std::string_view input = {},
                     const std::vector<std::string>& variables = {}) const;

  /// The same where it may have no answer: empty then. Without the line breaks behind it.
  std::string told(const std::vector<std::string>& arguments) const;

  /// Throws GitError with what this answer, which is not good, says.
  [[noreturn]] void stop(const folder::GitAnswer& answer) const;

  /// A setting, the clone's own before the user's: `asystent.commit`. Empty where there is none.
  std::string setting(std::string_view name) const;

private:
  Repository(std::filesystem::path folder, std::string prefix, std::filesystem::path git_directory)
      : folder_(std::move(folder)), prefix_(std::move(prefix)), git_directory_(std::move(git_directory)) {}

  std::filesystem::path folder_;
  std::string prefix_;
  std::filesystem::path git_directory_;
  std::vector<std::string> variables_; // those of a hook
};

/// What git has answered in a folder. Throws GitError unless it could.
std::string good_answer(folder::GitAnswer answer, const std::filesystem::path& folder);

/// Repository::of() for who cannot go on without. Throws GitError where the folder is in no repository.
Repository repository_of(const std::filesystem::path& folder);

} // namespace asystent::history

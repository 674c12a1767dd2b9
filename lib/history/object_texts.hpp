#pragma once

#include "history/repository.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace asystent::history {

/// The texts of git's objects, each read once and many by one process. A copy knows the same texts.
class ObjectTexts {
public:
  /// Of a clone that fetches contents only when they are asked for, what is not there yet is fetched where
  /// `use` says network, and is a GitError else: sync alone asks a server (trap T19).
  explicit ObjectTexts(const Repository& repository, folder::GitUse use = folder::GitUse::looking);

  /// Reads what is not there yet. Throws GitError, also for what is no text of a file.
  void load(std::span<const std::string> objects);
  /// They will be wanted, all or most of them: when one of them is asked for, all are read.
  void expect(std::span<const std::string> objects);
  /// The text of one, for as long as this or a copy lives. Those that were loaded or are expected may be
  /// asked for on several threads at once. Throws GitError.
  std::string_view of(const std::string& object) const;

  const Repository& repository() const;

private:
  struct State;
  std::shared_ptr<State> state_;
};

/// Throws GitError: contents of files are not in this clone.
[[noreturn]] void stop_for_missing_contents();

} // namespace asystent::history

#pragma once

#include "history/repository.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// Encryption by `age` (Debian has it), as a program beside: to the keys of the people who work on the folder.

/// Who may read what goes through a drop: a line for each, `age1…`; `#` begins a comment. Relative to the
/// folder, and committed in it, so that everybody encrypts to the same people.
inline constexpr std::string_view recipients_file = ".asystent/recipients";

/// The keys of such a file. Throws GitError where a line is none, or there is none at all.
std::vector<std::string> recipients_in(std::string_view text);

/// Throws GitError, also where age is not installed.
std::string encrypted(std::string_view bytes, const std::vector<std::string>& recipients);

/// The own key, of `$ASYSTENT_AGE_KEY` or of the user's settings.
class ReadingKey {
public:
  /// Throws GitError, with what to do, where there is none, or where it lies in the case folder or the drop,
  /// with which it would be given away.
  ReadingKey(const std::filesystem::path& case_folder, const std::filesystem::path& drop);

  /// Nothing where it is not encrypted to this key. Throws GitError where age is not installed.
  std::optional<std::string> decrypted(std::string_view bytes) const;
  /// The key that others encrypt to; empty where age does not tell.
  std::string recipient() const;

private:
  std::filesystem::path file_;
};

} // namespace asystent::history

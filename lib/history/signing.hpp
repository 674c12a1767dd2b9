#pragma once

#include "history/clone.hpp"
#include "history/repository.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// Commits signed by an ssh key: who has a key needs no other program. A signature says that the content is
// that person's; not when it was made.

/// Whose keys the office takes, as ssh-keygen reads them; of the folder, so that each clone has it. Who may
/// push may add a key: a stranger's shows in the history of this file.
inline constexpr std::string_view signers_file = ".asystent/signers";

/// The file of the public half of the key to sign by: the one that git is told (`user.signingKey`), else the
/// first usual one in ~/.ssh whose private half is there too. Empty where there is none.
std::filesystem::path signing_key(const Repository& repository);

/// The key for signers_file: for whom, and only the key. Its comment names a person and a computer. Empty
/// where git knows nobody here, or the file holds no key. Throws FolderError.
std::string signer_line(const Repository& repository, const std::filesystem::path& key);

/// Whether the key signs now, without asking anybody where there is no terminal (trap T18). Throws nothing
/// but FolderError; leaves no commit that a branch has.
bool can_sign(const Repository& repository, const std::filesystem::path& key);

/// What of the clone's settings is not as signing by this key needs it.
std::vector<CloneSetting> lacking_signing(const Repository& repository, const std::filesystem::path& key);

/// Whether signers_file lacks the line; adds it. Throws FolderError.
bool lacks_signer(const Repository& repository, std::string_view line);
void add_signer(const Repository& repository, std::string_view line);

} // namespace asystent::history

#pragma once

#include "cli/session.hpp"
#include "history/sync.hpp"
#include "report/sync.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::cli {

// What history knows of files, said by the ids of families.

/// Families by their ids, other files by their names.
std::string id_of_file(const std::string& file);
std::vector<std::string> ids_of_files(std::span<const std::string> files);

report::SyncClash shown_clash(const std::string& file, const history::Clash& clash);
report::SyncConflict shown_conflict(const history::ConflictFile& file, bool is_laid);

/// Whose commits are those of this call: of --as, else whom git knows. A folder whose asystent.yaml is in
/// conflict knows nobody.
history::Identity identity_of(Call& call);

/// The clone that the folder is in, with the language of the office where that can be read. Throws GitError.
history::Repository clone_of_call(Call& call);

/// history::sync(). Throws CommandError (unreadable) for a merge that cannot be read, and as that does.
history::SyncOutcome synced(Call& call, const history::Repository& repository, history::Exchange& exchange,
                            const history::SyncRequest& request);

} // namespace asystent::cli

#pragma once

#include "casebook/casebook.hpp"
#include "history/tree_source.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// What a merge has brought in although neither side had it: a place taken twice, hours that overlap, work
// after a closure. Git finds nothing of it, and each side was right for itself, so it is told: by the command
// that merged, and once more by the next one.

/// What is found in the folder as it stood in a commit or tree, each looked at once.
class FindingsOfTrees {
public:
  FindingsOfTrees(ObjectTexts& texts, Date today) : texts_(texts), today_(today) {}

  /// Nothing where its asystent.yaml cannot be read. Throws GitError.
  const casebook::Findings& of(const std::string& tree);

private:
  ObjectTexts& texts_;
  Date today_;
  std::map<std::string, casebook::Findings> known_;
};

/// The findings of `merged` that neither of the others has: by what they say, never by their lines.
casebook::Findings brought(const casebook::Findings& merged, const casebook::Findings& ours,
                           const casebook::Findings& theirs);

/// A finding as a note or a commit's message has it: without words of a record.
struct ToldFinding {
  std::string id;        // "visit-overlap"
  std::string family;    // or an assistant; `-` where it is about none
  std::string assistant; // the same

  auto operator<=>(const ToldFinding&) const = default;
};

ToldFinding told_finding(const Finding& finding);
/// `visit-overlap R-2026-001 -`
std::string line_of(const ToldFinding& finding);
/// Those of such lines; what is none is left out.
std::vector<ToldFinding> told_findings(std::string_view lines);

/// The findings of these that such lines name.
casebook::Findings named_in(const std::vector<ToldFinding>& told, const casebook::Findings& findings);

/// After `git pull` or `git merge`: what the merge that is HEAD has brought, and leaves the note for the next
/// command. Nothing where HEAD is no merge. Throws GitError.
casebook::Findings told_after_merge(const Repository& repository, Date today);

/// After a rebase, for which git has no hook of a merge: what it has brought beside the commits that it was
/// put on and those that it took along. `rewritten` are lines of an old and a new commit, as git gives them
/// to `post-rewrite`. Throws GitError.
casebook::Findings told_after_rebase(const Repository& repository, std::string_view rewritten, Date today);

/// Leaves the note for the next command; nothing brought is no note. Throws FolderError.
void leave_note(const Repository& repository, const casebook::Findings& brought);

/// What the last merge has brought, once: the note is gone then. Starts no git. Nothing is thrown: what was
/// told is not worth a failure.
std::vector<ToldFinding> take_note(const std::filesystem::path& folder);

} // namespace asystent::history

#pragma once

#include "history/objects.hpp"
#include "history/tree_source.hpp"

#include <string>
#include <vector>

namespace asystent::history {

// Two people took in two families at the same time, and both got the same id. The one that nobody else has
// seen yet gets the next free one.

struct Renumbered {
  std::string from;
  std::string to;
};

/// What the work of `ours` becomes beside `theirs`: a commit on top of it with the new ids, which nobody
/// needs to see; `ours` itself where no two families have one id. Records of `ours` that name such a family
/// in `previous` follow. Throws GitError.
struct RenumberedWork {
  std::string commit;
  std::vector<Renumbered> families;
};
RenumberedWork renumbered_beside(ObjectTexts& texts, const std::string& base, const std::string& ours,
                                 const std::string& theirs);

/// The next id of the same year or kind that none of these is: `R-2026-009` after `R-2026-008`.
std::string next_free_id(const std::string& id, const std::vector<std::string>& taken);

} // namespace asystent::history

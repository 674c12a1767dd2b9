#pragma once

#include "calendar/office_time.hpp"
#include "history/mainline.hpp"
#include "history/repository.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// Where one stands in the past: `--at DATE` and `--at REV`.

struct Revision {
  std::string id;
  sys_seconds time;              // when it came to the mainline; of a side branch, when it was committed
  std::vector<Message> warnings; // what one should know of it
};

/// The folder at the end of that day in the office; nothing where it was in no commit yet. Throws GitError,
/// also where the clone is shallow and does not reach so far.
std::optional<Revision> revision_on(const Repository& repository, Date day, sys_seconds now);

/// A commit, tag or branch; nothing where there is none of that name. Throws GitError.
std::optional<Revision> revision_named(const Repository& repository, std::string_view name, sys_seconds now);

/// Throws GitError where the clone is shallow: then what lies before the mainline's first stop is somewhere
/// else.
void require_whole(const Repository& repository, const Mainline& mainline);

/// What one should know of what this mainline says of days: that it has changed its past, as `git pull` makes
/// it. Throws GitError.
std::vector<Message> doubts_of_mainline(const Repository& repository, const Mainline& mainline);

/// So many digits of a commit are shown to people.
std::string short_id(std::string_view id);

} // namespace asystent::history

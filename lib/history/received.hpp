#pragma once

#include "calendar/date.hpp"
#include "casebook/record_file.hpp"
#include "history/repository.hpp"

#include <string_view>

namespace asystent::history {

// What a server is about to take. It refuses only what cannot be read or undone: two honest clones can each
// have taken the last place, and who comes second must not be left with all other work of the week. Broken
// rules pass, and are told.

/// What came with a push.
struct Received {
  std::vector<Message> refused;  // why it is not taken; empty: it is
  casebook::Findings unreadable; // records that cannot be read, one of the reasons
  casebook::Findings brought;    // findings that were not there before
};

/// `lines` is what git gives a pre-receive hook: old, new and name of each reference; the repository is that
/// of the hook. Throws GitError.
Received judge_received(const Repository& repository, std::string_view lines, Date today);

/// The language of the office that is received, else of the one that was there before. The lines as above.
std::optional<Language> language_of_received(const Repository& repository, std::string_view lines);

} // namespace asystent::history

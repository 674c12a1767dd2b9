#pragma once

#include "history/mainline.hpp"
#include "model/record_change.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// Who did what to one family: `log`. What is said comes from the contents of the file before and after, never
// from the words of a message.

struct LogQuery {
  std::string family;
  std::string tip = "HEAD";
  std::optional<Date> from = {};  // written on this day or later
  std::optional<Date> until = {}; // on this day or earlier
  std::optional<Date> entry = {}; // what is about an entry of this day
  bool verify = false;            // doubts too: signatures and clocks
};

struct FamilyLog {
  std::vector<LoggedCommit> commits; // the newest first
  std::vector<Message> warnings;     // of when it came
  std::string previous; // the id of an earlier case of the family whose file is there; else empty
};

/// The id of the assistant to whom an address belongs; empty where the office knows none.
using AssistantOf = std::function<std::string(std::string_view email)>;

/// Whether the commit, or one before it, has a file of a family of exactly this id. Throws GitError.
bool knows_family(const Repository& repository, const std::string& id, const std::string& tip);

/// Under an earlier id too, where `previous` names one that has no file any more. Empty where git knows no
/// such family. Throws GitError.
FamilyLog log_of(const Repository& repository, const LogQuery& query, sys_seconds now,
                 const AssistantOf& assistant_of);

} // namespace asystent::history

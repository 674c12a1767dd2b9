#pragma once

#include "model/case_on_day.hpp"
#include "model/deadline.hpp"
#include "show/look.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

// `report overdue --mail`: to each assistant what is theirs to see, also as a substitute and not while
// somebody stands in for them. Ids only, whatever is asked for: a mail passes many hands.

/// What is due for one of the assistants.
struct DueFor {
  std::string assistant;
  Deadline deadline;
};

/// Of one family, for each assistant of the office whose it is to see: what is overdue, and what must be done
/// in at most `days` days.
std::vector<DueFor> due_for_each(const CaseOnDay& c, int days);

/// A mail, with its headers.
struct Mail {
  std::string assistant;
  std::string address; // empty: none is known
  std::string text;
};

/// One to each who has something due, in the order of the office's assistants.
std::vector<Mail> mails_of(std::span<const DueFor> due, const Office& office, const show::Look& look);

/// The mails one behind the other, each with a `From ` line before it, as programs of mail read them.
std::string mail_stream(std::span<const Mail> mails, Date today);

} // namespace asystent::report

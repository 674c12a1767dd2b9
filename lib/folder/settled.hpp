#pragma once

// Who saves a file in place, or takes it away to put a new one there, shows an empty, a half or no file for a
// moment. What was changed just now is therefore looked at again. A folder in which nobody works costs
// nothing.

#include "folder/lease.hpp"

#include <chrono>
#include <sys/stat.h>

namespace asystent::folder {

/// A while in which somebody may still be saving.
inline constexpr std::chrono::milliseconds moment_of_saving{1000};

/// The time by the clock of files.
timespec present();

/// Whether this was changed within the time before that moment, or since.
bool is_changed_within(std::chrono::milliseconds time, const struct stat& status,
                       const timespec& moment = present());

/// The times at which to look again: soon at first, then less often, and no longer than this in all. All of
/// one process together wait no longer than two seconds, however many files there are.
class LookAgain {
public:
  explicit LookAgain(std::chrono::milliseconds longest = moment_of_saving) : left_(longest) {}

  /// Waits; false when it has waited as long as it may.
  bool after_a_while();

private:
  std::chrono::milliseconds pause_{4};
  std::chrono::milliseconds left_;
};

/// Lets this process wait as if it had not waited yet.
void renew_patience();

} // namespace asystent::folder

#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace asystent::test {

/// The system calls that the tests can make fail: those of this program go through faults.cpp.
struct Faults {
  int syncs_before_failure = -1; ///< so many fsync calls work, the next one fails; -1: all work
  int sync_error = 0;            ///< errno of the one that fails
  int rename_new_error = 0;      ///< errno of renameat2; 0: it works
  int exchange_error = 0;        ///< the same where it is to exchange two names
  int link_error = 0;            ///< errno of linkat; 0: it works
  int lease_error = 0;           ///< errno of fcntl where a lease is asked for; 0: it works
  long disk = 0;                 ///< what kind of disk statfs(2) tells; 0: the true one
  std::vector<std::function<void()>> before_exchange =
      {};        ///< what others do just before the first, the second … one
  int syncs = 0; ///< calls of fsync so far
};

Faults& faults();

/// Faults hold as long as this lives.
class Failing {
public:
  explicit Failing(Faults wanted) { faults() = std::move(wanted); }
  Failing(const Failing&) = delete;
  Failing& operator=(const Failing&) = delete;
  ~Failing() { faults() = {}; }
};

/// Writing a file beyond so many bytes fails with EFBIG, as on a full disk, as long as this lives.
class FileSizeLimit {
public:
  explicit FileSizeLimit(unsigned long bytes);
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;
  ~FileSizeLimit();
};

} // namespace asystent::test

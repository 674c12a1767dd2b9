#pragma once

namespace asystent::test {

/// The system calls that the tests can make fail: fsync and renameat2 of this program go through faults.cpp.
struct Faults {
  int syncs_before_failure = -1; ///< so many fsync calls work, the next one fails; -1: all work
  int sync_error = 0;            ///< errno of the one that fails
  int rename_new_error = 0;      ///< errno of renameat2; 0: it works
  int syncs = 0;                 ///< calls of fsync so far
};

Faults& faults();

/// Faults hold as long as this lives.
class Failing {
public:
  explicit Failing(Faults wanted) { faults() = wanted; }
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

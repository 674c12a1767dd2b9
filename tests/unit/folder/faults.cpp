#include "faults.hpp"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace asystent::test {

namespace {

void limit_file_size(rlim_t bytes) {
  rlimit limit{};
  ::getrlimit(RLIMIT_FSIZE, &limit);
  limit.rlim_cur = bytes;
  ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

Faults& faults() {
  static Faults now;
  return now;
}

FileSizeLimit::FileSizeLimit(unsigned long bytes) {
  std::signal(SIGXFSZ, SIG_IGN);
  limit_file_size(bytes);
}

FileSizeLimit::~FileSizeLimit() {
  limit_file_size(RLIM_INFINITY);
  std::signal(SIGXFSZ, SIG_DFL);
}

} // namespace asystent::test

extern "C" int fsync(int descriptor) {
  auto& faults = asystent::test::faults();
  if (faults.syncs++ != faults.syncs_before_failure)
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
  errno = faults.sync_error;
  return -1;
}

extern "C" int renameat2(int from_directory, const char* from, int to_directory, const char* to,
                         unsigned int flags) noexcept {
  errno = asystent::test::faults().rename_new_error;
  if (errno != 0) return -1;
  return static_cast<int>(::syscall(SYS_renameat2, from_directory, from, to_directory, to, flags));
}

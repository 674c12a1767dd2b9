#include "faults.hpp"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
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

namespace {

/// What somebody else does in this moment, if anything.
void let_others_act() {
  auto& waiting = asystent::test::faults().before_exchange;
  if (waiting.empty()) return;
  const auto next = waiting.front();
  waiting.erase(waiting.begin());
  next();
}

} // namespace

extern "C" int renameat2(int from_directory, const char* from, int to_directory, const char* to,
                         unsigned int flags) noexcept {
  const auto& faults = asystent::test::faults();
  const bool is_exchange = flags == RENAME_EXCHANGE;
  if (is_exchange) let_others_act();
  errno = is_exchange ? faults.exchange_error : faults.rename_new_error;
  if (errno != 0) return -1;
  return static_cast<int>(::syscall(SYS_renameat2, from_directory, from, to_directory, to, flags));
}

extern "C" int linkat(int from_directory, const char* from, int to_directory, const char* to,
                      int flags) noexcept {
  errno = asystent::test::faults().link_error;
  if (errno != 0) return -1;
  return static_cast<int>(::syscall(SYS_linkat, from_directory, from, to_directory, to, flags));
}

extern "C" int fcntl(int descriptor, int command, ...) {
  va_list rest;
  va_start(rest, command);
  const long argument = va_arg(rest, long);
  va_end(rest);
  errno = command == F_SETLEASE && argument == F_RDLCK ? asystent::test::faults().lease_error : 0;
  if (errno != 0) return -1;
  return static_cast<int>(::syscall(SYS_fcntl, descriptor, command, argument));
}

extern "C" int fstatfs(int descriptor, struct statfs* status) noexcept {
  const int result = static_cast<int>(::syscall(SYS_fstatfs, descriptor, status));
  if (asystent::test::faults().disk != 0) status->f_type = asystent::test::faults().disk;
  return result;
}

#include "folder/lease.hpp"

#include "folder/disk.hpp"

#include <csignal>
#include <fcntl.h>
#include <sys/vfs.h>

namespace asystent::folder {

namespace {

/// Some disks give none of a file that nobody has open, with the same number.
bool may_be_refused_always(int file) {
  struct statfs status {};
  return ::fstatfs(file, &status) != 0 || weak_disk(static_cast<long>(status.f_type)) != nullptr;
}

} // namespace

ReadLease::ReadLease(const Descriptor& file) : file_(file.number()), answer_(Answer::unknown) {
  // Who waits for the file is told by a signal, of which the usual one ends the process. This one is ignored.
  ::fcntl(file_, F_SETSIG, SIGURG);
  if (::fcntl(file_, F_SETLEASE, F_RDLCK) == 0)
    answer_ = Answer::held;
  else if (errno == EAGAIN && !may_be_refused_always(file_))
    answer_ = Answer::refused;
}

ReadLease::~ReadLease() {
  if (is_held()) ::fcntl(file_, F_SETLEASE, F_UNLCK);
}

bool ReadLease::is_wanted() const { return is_held() && ::fcntl(file_, F_GETLEASE) != F_RDLCK; }

} // namespace asystent::folder

#include "folder/lease.hpp"

#include <csignal>
#include <fcntl.h>

namespace asystent::folder {

ReadLease::ReadLease(const Descriptor& file) : file_(file.number()), answer_(Answer::unknown) {
  // Who waits for the file is told by a signal, of which the usual one ends the process. This one is ignored.
  ::fcntl(file_, F_SETSIG, SIGURG);
  if (::fcntl(file_, F_SETLEASE, F_RDLCK) == 0)
    answer_ = Answer::held;
  else if (errno == EAGAIN)
    answer_ = Answer::refused;
}

ReadLease::~ReadLease() {
  if (is_held()) ::fcntl(file_, F_SETLEASE, F_UNLCK);
}

bool ReadLease::is_wanted() const { return is_held() && ::fcntl(file_, F_GETLEASE) != F_RDLCK; }

} // namespace asystent::folder

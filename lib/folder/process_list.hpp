#pragma once

#include "folder/system_call.hpp"

#include <string>
#include <string_view>
#include <sys/types.h>

namespace asystent::folder {

/// Whether others than this user and root log in on this computer, and see the words of all processes. False
/// where that cannot be known.
bool is_process_list_open();

/// A process that has locked a file for itself alone; 0 and empty where that cannot be known.
struct FileLocker {
  int process = 0;
  std::string program;
};

/// Who has locked (flock) the open file or directory.
FileLocker locker_of(const Descriptor& file);

/// By the text of /proc/locks: the process that holds such a lock of the file, none that waits for one.
int locking_process(std::string_view locks, dev_t device, ino_t number);

/// By the text of /proc/self/mounts: whether /proc is mounted so that it shows each user only their own.
bool hides_processes(std::string_view mounts);

/// By the text of /etc/passwd: whether somebody else than the user of that number has a login of their own.
bool has_others(std::string_view passwd, unsigned user);

} // namespace asystent::folder

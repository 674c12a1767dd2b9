#pragma once

#include <string_view>

namespace asystent::folder {

/// Whether others than this user and root log in on this computer, and see the words of all processes. False
/// where that cannot be known.
bool is_process_list_open();

/// By the text of /proc/self/mounts: whether /proc is mounted so that it shows each user only their own.
bool hides_processes(std::string_view mounts);

/// By the text of /etc/passwd: whether somebody else than the user of that number has a login of their own.
bool has_others(std::string_view passwd, unsigned user);

} // namespace asystent::folder

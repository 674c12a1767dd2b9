#include "folder/process_list.hpp"

#include "folder/folder_error.hpp"
#include "folder/open_file.hpp"
#include "text/lines.hpp"

#include <charconv>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace asystent::folder {
namespace {

/// Below are the system's own users, above those that are nobody.
constexpr unsigned first_person = 1000;
constexpr unsigned last_person = 60000;

std::string text_or_nothing(const char* path) {
  try {
    const OpenFile file = open_regular(path, O_RDONLY);
    return read_text(file.descriptor, path, 0).value_or("");
  } catch (const FolderError&) {
    return {};
  }
}

std::vector<std::string_view> parts_of(std::string_view line, char separator) {
  std::vector<std::string_view> parts;
  for (;;) {
    const std::size_t end = line.find(separator);
    parts.push_back(line.substr(0, end));
    if (end == std::string_view::npos) return parts;
    line.remove_prefix(end + 1);
  }
}

} // namespace

bool hides_processes(std::string_view mounts) {
  bool hides = true; // without any /proc there is nothing to see
  for (const std::string_view line : lines_of(mounts)) {
    const auto parts = parts_of(line, ' ');
    if (parts.size() < 4 || parts[1] != "/proc" || parts[2] != "proc") continue;
    hides = false; // the last mount is the one that is seen
    for (const std::string_view option : parts_of(parts[3], ','))
      if (option.starts_with("hidepid=")) hides = option != "hidepid=0" && option != "hidepid=off";
  }
  return hides;
}

bool has_others(std::string_view passwd, unsigned user) {
  for (const std::string_view line : lines_of(passwd)) {
    const auto parts = parts_of(line, ':');
    if (parts.size() < 7) continue;
    unsigned number = 0;
    const auto [end, error] = std::from_chars(parts[2].data(), parts[2].data() + parts[2].size(), number);
    const bool logs_in = !parts[6].ends_with("/nologin") && !parts[6].ends_with("/false");
    if (error == std::errc() && number >= first_person && number < last_person && number != user && logs_in)
      return true;
  }
  return false;
}

bool is_process_list_open() {
  return !hides_processes(text_or_nothing("/proc/self/mounts")) &&
         has_others(text_or_nothing("/etc/passwd"), ::getuid());
}

} // namespace asystent::folder

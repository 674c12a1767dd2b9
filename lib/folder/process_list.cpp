#include "folder/process_list.hpp"

#include "folder/folder_error.hpp"
#include "folder/open_file.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>

#include <charconv>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/sysmacros.h>
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

int locking_process(std::string_view locks, dev_t device, ino_t number) {
  const std::string file = fmt::format("{:02x}:{:02x}:{}", major(device), minor(device), number);
  for (const std::string_view line : lines_of(locks)) {
    auto words = parts_of(line, ' ');
    std::erase(words, "");
    // `1: FLOCK  ADVISORY  WRITE 4711 fd:01:1234 0 EOF`; who waits has `->` behind the number.
    if (words.size() < 6 || words[1] != "FLOCK" || words[5] != file) continue;
    int process = 0;
    std::from_chars(words[4].data(), words[4].data() + words[4].size(), process);
    return process;
  }
  return 0;
}

FileLocker locker_of(const Descriptor& file) {
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return {};
  const int process = locking_process(text_or_nothing("/proc/locks"), status.st_dev, status.st_ino);
  if (process <= 0) return {};
  std::string program = text_or_nothing(fmt::format("/proc/{}/comm", process).c_str());
  std::erase(program, '\n');
  return {process, std::move(program)};
}

bool is_process_list_open() {
  return !hides_processes(text_or_nothing("/proc/self/mounts")) &&
         has_others(text_or_nothing("/etc/passwd"), ::getuid());
}

} // namespace asystent::folder

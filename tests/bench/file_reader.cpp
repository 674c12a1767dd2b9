// usage: file_reader
//
// Reads every record of the case folder where it is started, with the program's own reader of files and on as
// many threads, and looks at nothing in them: what is left to a command that reads everything, were its own
// work free.

#include "casebook/parallel.hpp"
#include "folder/files.hpp"
#include "folder/folder.hpp"

#include <atomic>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <string>

int main() {
  const std::string settings(asystent::folder::settings_file_name);
  std::atomic<std::size_t> bytes = 0;
  try {
    const asystent::folder::OpenFolder folder(std::filesystem::path("."));
    bytes += asystent::folder::read_file(folder, settings).text.size();
    for (const char* subfolder : {"families", "worklog"}) {
      const asystent::folder::RecordFiles files(folder, subfolder);
      asystent::casebook::in_parallel(files.size(),
                                      [&](std::size_t i) { bytes += files.read(i).text.size(); });
    }
  } catch (const std::exception& error) {
    std::fprintf(stderr, "file_reader: %s\n", error.what());
    return 1;
  }
  std::printf("%zu bytes\n", bytes.load());
}

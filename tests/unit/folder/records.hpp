#pragma once

#include "folder/files.hpp"

#include <filesystem>
#include <string_view>
#include <vector>

namespace asystent::test {

/// All records of the subfolder, read one by one.
inline std::vector<folder::FileText> read_records(const std::filesystem::path& place,
                                                  std::string_view subfolder) {
  const folder::RecordFiles files(place, subfolder);
  std::vector<folder::FileText> read;
  for (std::size_t i = 0; i < files.size(); ++i) read.push_back(files.read(i));
  return read;
}

} // namespace asystent::test

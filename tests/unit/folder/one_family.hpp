#pragma once

#include "folder/replace.hpp"
#include "temporary_folder.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::test {

/// A folder with one family whose text is `old`.
struct OneFamily : TemporaryFolder {
  OneFamily() { put(name, "old"); }

  void replace(std::string_view expected, std::string_view text) const {
    folder::replace_file(path(), name, expected, text);
  }
  bool is_untouched() const {
    return get(name) == "old" && names("families") == std::vector<std::string>{"R-2026-001.yaml"};
  }

  const std::string name = "families/R-2026-001.yaml";
};

} // namespace asystent::test

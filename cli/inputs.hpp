#pragma once

#include <map>
#include <string>

namespace asystent::cli {

/// Files that the user names, and standard input: each is read once, however often it is asked for.
class Inputs {
public:
  /// Throws FolderError.
  const std::string& of(const std::string& file);
  /// What cannot be read is told when it is asked for.
  void read_ahead(const std::string& file);

private:
  std::map<std::string, std::string, std::less<>> texts_;
};

} // namespace asystent::cli

#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace asystent::history {

/// A folder of the test's own, which is also its HOME.
class ScratchFolder {
public:
  ScratchFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "asystent-history-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
    ::setenv("HOME", path_.c_str(), 1);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder() { std::filesystem::remove_all(path_); }

  const std::filesystem::path& path() const { return path_; }
  void put(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name) << text;
  }
  void run(const std::string& command) const {
    REQUIRE(std::system(("cd " + path_.string() + " && ( " + command + " ) >/dev/null 2>&1").c_str()) == 0);
  }

private:
  std::filesystem::path path_;
};

/// A repository of a person without other settings.
class ScratchRepository : public ScratchFolder {
public:
  ScratchRepository() { run("git init -q -b main && git config user.email a@b && git config user.name a"); }
};

} // namespace asystent::history

#include "temporary_folder.hpp"

#include "folder/settled.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

namespace asystent::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
  std::string pattern = (fs::temp_directory_path() / "folder-test-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error{"mkdtemp " + pattern};
  path_ = fs::canonical(pattern);
  folder::renew_patience(); // each test as if it were a process of its own
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  fs::remove_all(path_, error);
}

fs::path TemporaryFolder::put(std::string_view name, std::string_view text) const {
  const fs::path file = path_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream{file, std::ios::binary} << text;
  return file;
}

std::string TemporaryFolder::get(std::string_view name) const {
  std::ifstream file{path_ / name, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<std::string> TemporaryFolder::names(std::string_view subfolder) const {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator{path_ / subfolder})
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

struct stat status_of(const fs::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) throw std::runtime_error{"stat " + path.string()};
  return status;
}

mode_t mode_of(const fs::path& path) { return status_of(path).st_mode & 07777; }

void change_mode(const fs::path& path, mode_t mode) {
  if (::chmod(path.c_str(), mode) != 0) throw std::runtime_error{"chmod " + path.string()};
}

} // namespace asystent::test

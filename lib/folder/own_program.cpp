#include "folder/own_program.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <unistd.h>

namespace asystent::folder {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view plain_name = "asystent";

bool is_on_path(std::string_view name) {
  const char* path = ::getenv("PATH");
  std::string_view left = path == nullptr ? std::string_view() : std::string_view(path);
  while (!left.empty()) {
    const std::string_view directory = left.substr(0, left.find(':'));
    left.remove_prefix(std::min(directory.size() + 1, left.size()));
    const fs::path program = fs::path(directory) / name;
    if (program.is_absolute() && ::access(program.c_str(), X_OK) == 0) return true;
  }
  return false;
}

bool is_safe(char letter) {
  const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  return is_letter || (letter >= '0' && letter <= '9') ||
         std::string_view("/._-+").find(letter) != std::string_view::npos;
}

std::string quoted(const std::string& word) {
  if (std::ranges::all_of(word, is_safe)) return word;
  std::string all = "'";
  for (const char letter : word) all += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return all + "'";
}

} // namespace

std::string own_program() {
  if (is_on_path(plain_name)) return std::string(plain_name);
  std::error_code error;
  const fs::path own = fs::read_symlink("/proc/self/exe", error);
  return error ? std::string(plain_name) : quoted(own.string());
}

} // namespace asystent::folder

#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace asystent::test {

/// The bytes of a file of the repository. Throws std::runtime_error where it cannot be opened: a test that
/// reads nothing would see nothing wrong.
inline std::string text_of(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) throw std::runtime_error(file.string() + ": cannot be opened");
  return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace asystent::test

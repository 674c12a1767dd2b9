#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>
#include <utility>

namespace asystent::folder {

/// A file of another program's whose parts are looked at where they lie, without reading the others: an index
/// of many megabytes. It must be of the kind that is replaced and never written in place.
class MappedFile {
public:
  /// Nothing where there is no such regular file, it is empty, or it cannot be looked at.
  static std::optional<MappedFile> of(const std::filesystem::path& path);

  MappedFile(MappedFile&& other) noexcept
      : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}
  MappedFile& operator=(MappedFile&&) = delete;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return {static_cast<const char*>(data_), size_}; }

private:
  MappedFile(void* data, std::size_t size) : data_(data), size_(size) {}

  void* data_;
  std::size_t size_;
};

} // namespace asystent::folder

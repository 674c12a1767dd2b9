#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>

namespace asystent::yaml {

/// A text that is put together out of few great pieces, again and again: it keeps its room.
class TextMaker {
public:
  void clear() { size_ = 0; }

  void add(std::string_view piece) {
    if (room_ - size_ < piece.size()) grow(piece.size());
    std::copy(piece.begin(), piece.end(), bytes_.get() + size_);
    size_ += piece.size();
  }
  void add(std::size_t count, char byte) {
    if (room_ - size_ < count) grow(count);
    for (; count > 0; --count) bytes_[size_++] = byte;
  }

  std::string_view text() const { return {bytes_.get(), size_}; }

private:
  void grow(std::size_t by) {
    constexpr std::size_t least = 4096;
    room_ = std::max(2 * (size_ + by), least);
    auto more = std::make_unique_for_overwrite<char[]>(room_);
    std::copy(bytes_.get(), bytes_.get() + size_, more.get());
    bytes_ = std::move(more);
  }

  std::unique_ptr<char[]> bytes_;
  std::size_t size_ = 0;
  std::size_t room_ = 0;
};

} // namespace asystent::yaml

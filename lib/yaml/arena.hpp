#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace asystent::yaml {

/// Where the texts and lists stand that a tree or a model looks into and that stand nowhere else. All goes at
/// once, with the arena.
class Arena {
public:
  Arena() = default;
  /// So many bytes are got at first, as soon as there is anything to keep.
  explicit Arena(std::size_t bytes) : next_block_(bytes) {}
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;

  /// At least so many bytes that are free, to put a text together in.
  char* room(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - free_) < bytes) add_block(bytes);
    return free_;
  }
  /// The first bytes of the room, which are not free from now on.
  std::string_view keep(std::size_t bytes) { return {std::exchange(free_, free_ + bytes), bytes}; }

  /// A copy of the text.
  std::string_view copy(std::string_view text) { return keep(text.copy(room(text.size()), text.size())); }

  /// For a text that is put together before it is copied, one at a time: empty, with the room of the one
  /// before.
  std::string& empty_text() {
    text_.clear();
    return text_;
  }

  /// So many new values.
  template <class T>
  std::span<T> list(std::size_t count) {
    static_assert(std::is_trivially_destructible_v<T>, "none is destroyed");
    if (count == 0) return {};
    const std::size_t bytes = count * sizeof(T);
    room(bytes + alignof(T));
    keep(-reinterpret_cast<std::uintptr_t>(free_) % alignof(T));
    T* const first = reinterpret_cast<T*>(std::exchange(free_, free_ + bytes));
    std::uninitialized_value_construct_n(first, count);
    return {first, count};
  }

private:
  /// Each is half as great again as the one before.
  void add_block(std::size_t bytes) {
    const std::size_t size = std::max(next_block_, bytes);
    free_ = blocks_.emplace_back(std::make_unique_for_overwrite<char[]>(size)).get();
    end_ = free_ + size;
    next_block_ = size + size / 2;
  }

  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t next_block_ = 1024;
  char* free_ = nullptr; // up to the end of the last block
  char* end_ = nullptr;
  std::string text_;
};

} // namespace asystent::yaml

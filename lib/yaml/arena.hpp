#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace asystent::yaml {

/// Where the texts and lists stand that a tree or a model looks into and that stand nowhere else. All goes at
/// once, with the arena.
class Arena {
public:
  Arena() = default;
  /// So many bytes are got at first, as soon as there is anything to keep.
  explicit Arena(std::size_t bytes) : memory_(bytes) {}

  /// A copy of the text.
  std::string_view copy(std::string_view text) {
    char* const bytes = allocator().allocate_object<char>(text.size());
    return {bytes, text.copy(bytes, text.size())};
  }

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
    T* const first = allocator().allocate_object<T>(count);
    std::uninitialized_value_construct_n(first, count);
    return {first, count};
  }

private:
  std::pmr::polymorphic_allocator<> allocator() { return {&memory_}; }

  std::pmr::monotonic_buffer_resource memory_;
  std::string text_;
};

} // namespace asystent::yaml

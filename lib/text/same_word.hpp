#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace asystent {

/// Whether two texts are equal that are short as a rule, as keys and words are: faster than the general way,
/// which asks first how long they are.
[[gnu::always_inline]] inline bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const auto differ = [&]<class Number>(Number, std::size_t at) {
    Number one = 0;
    Number other = 0;
    std::memcpy(&one, a.data() + at, sizeof one);
    std::memcpy(&other, b.data() + at, sizeof other);
    return one != other;
  };
  const std::size_t size = a.size();
  if (size > 2 * sizeof(std::uint64_t)) return std::memcmp(a.data(), b.data(), size) == 0;
  if (size >= sizeof(std::uint64_t))
    return !differ(std::uint64_t{}, 0) && !differ(std::uint64_t{}, size - sizeof(std::uint64_t));
  if (size >= sizeof(std::uint32_t))
    return !differ(std::uint32_t{}, 0) && !differ(std::uint32_t{}, size - sizeof(std::uint32_t));
  if (size >= sizeof(std::uint16_t))
    return !differ(std::uint16_t{}, 0) && !differ(std::uint16_t{}, size - sizeof(std::uint16_t));
  return size == 0 || a.front() == b.front();
}

} // namespace asystent

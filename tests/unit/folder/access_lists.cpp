#include "access_lists.hpp"

#include <array>
#include <cstdint>
#include <sys/xattr.h>

namespace asystent::test {

namespace {

/// acl(5), in the order that the kernel wants.
struct Entry {
  std::uint16_t tag;
  std::uint16_t rights;
  std::uint32_t id;
};

constexpr std::uint32_t version = 2;
constexpr std::uint32_t nobody_named = 0xFFFFFFFF;
constexpr Entry owner{0x01, 6, nobody_named};
constexpr Entry user{0x02, 4, 1234};
constexpr Entry group{0x04, 0, nobody_named};
constexpr Entry mask{0x10, 4, nobody_named};
constexpr Entry other{0x20, 0, nobody_named};

template <class Number>
void append(std::string& text, Number number) {
  for (std::size_t byte = 0; byte < sizeof number; ++byte)
    text.push_back(static_cast<char>(number >> (8 * byte) & 0xFFU));
}

} // namespace

std::string one_more_reader() {
  std::string list;
  append(list, version);
  for (const Entry& entry : {owner, user, group, mask, other}) {
    append(list, entry.tag);
    append(list, entry.rights);
    append(list, entry.id);
  }
  return list;
}

bool set_access_list(const std::filesystem::path& file, const char* name) {
  const std::string list = one_more_reader();
  return ::setxattr(file.c_str(), name, list.data(), list.size(), 0) == 0;
}

std::string access_list_of(const std::filesystem::path& file) {
  std::array<char, 256> list{};
  const auto length = ::getxattr(file.c_str(), access_list_name, list.data(), list.size());
  return length < 0 ? std::string() : std::string(list.data(), static_cast<std::size_t>(length));
}

} // namespace asystent::test

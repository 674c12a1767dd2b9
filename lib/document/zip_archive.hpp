#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

/// A zip file in memory, as far as text documents use the format: below 4 GiB, nothing encrypted, no sizes
/// behind the data. It looks into the bytes that it was read from.
class ZipArchive {
public:
  /// Nothing where the bytes are no such file.
  static std::optional<ZipArchive> read(std::string_view bytes);

  /// What the member of that name holds; nothing where there is none, or where it is damaged.
  std::optional<std::string> member(std::string_view name) const;

  /// The bytes of the file with another content of that member; all others stay as they are, in their order.
  std::string with(std::string_view name, std::string_view content) const;

private:
  struct Member {
    std::string_view name;
    std::string_view entry; // in the directory at the end of the file
    std::string_view head;  // before the data
    std::string_view data;  // as it is stored
  };

  static std::optional<Member> member_at(std::string_view bytes, std::size_t at);

  std::vector<Member> members_;
};

} // namespace asystent::document

#include "document/zip_archive.hpp"

#include <algorithm>
#include <new>
#include <zlib.h>

namespace asystent::document {
namespace {

// Where the numbers stand, in bytes from the beginning of each record.
constexpr std::string_view end_mark = "PK\5\6", entry_mark = "PK\1\2", head_mark = "PK\3\4";
constexpr std::size_t end_length = 22, entry_length = 46, head_length = 30;
constexpr std::size_t end_count = 10, end_size = 12, end_directory = 16;
constexpr std::size_t entry_facts = 8, entry_name = 28, entry_extra = 30, entry_comment = 32, entry_head = 42;
constexpr std::size_t head_facts = 6, head_name = 26, head_extra = 28;
// Of the facts, which both records have.
constexpr std::size_t fact_flags = 0, fact_method = 2, fact_check = 8, fact_stored = 12, fact_plain = 16;

constexpr std::size_t stored = 0, deflated = 8;
constexpr std::size_t unreadable_flags = 0x1 | 0x8; // encrypted; sizes behind the data
constexpr std::size_t most_times = 1032;            // longer than its deflated data nothing can be

std::size_t number(std::string_view bytes, std::size_t at, std::size_t width) {
  std::size_t value = 0;
  for (std::size_t i = width; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

void put(std::string& bytes, std::size_t at, std::size_t width, std::size_t value) {
  for (std::size_t i = 0; i < width; ++i) bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xff);
}

/// A part of the bytes that lies within them.
std::optional<std::string_view> part(std::string_view bytes, std::size_t at, std::size_t length) {
  if (at > bytes.size() || length > bytes.size() - at) return std::nullopt;
  return bytes.substr(at, length);
}

const Bytef* input(std::string_view bytes) { return reinterpret_cast<const Bytef*>(bytes.data()); }

Bytef* output(std::string& bytes) { return reinterpret_cast<Bytef*>(bytes.data()); }

/// The raw stream of a member, without the head that zlib has elsewhere.
constexpr int raw = -MAX_WBITS;

std::optional<std::string> inflated(std::string_view data, std::size_t size) {
  std::string plain(size, '\0');
  z_stream stream{};
  if (inflateInit2(&stream, raw) != Z_OK) return std::nullopt;
  stream.next_in = const_cast<Bytef*>(input(data)); // it is only read
  stream.avail_in = static_cast<uInt>(data.size());
  stream.next_out = output(plain);
  stream.avail_out = static_cast<uInt>(size);
  const int result = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  return result == Z_STREAM_END && stream.total_out == size ? std::optional(std::move(plain)) : std::nullopt;
}

std::string deflated_bytes(std::string_view plain) {
  z_stream stream{};
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, raw, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) !=
      Z_OK)
    throw std::bad_alloc(); // nothing else can be wrong with these
  std::string data(deflateBound(&stream, static_cast<uLong>(plain.size())), '\0');
  stream.next_in = const_cast<Bytef*>(input(plain)); // it is only read
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = output(data);
  stream.avail_out = static_cast<uInt>(data.size());
  deflate(&stream, Z_FINISH); // there is room for all of it
  data.resize(stream.total_out);
  deflateEnd(&stream);
  return data;
}

std::size_t check_sum(std::string_view bytes) {
  return crc32(0, input(bytes), static_cast<uInt>(bytes.size()));
}

void put_facts(std::string& record, std::size_t at, std::string_view data, std::string_view plain) {
  put(record, at + fact_method, 2, deflated);
  put(record, at + fact_check, 4, check_sum(plain));
  put(record, at + fact_stored, 4, data.size());
  put(record, at + fact_plain, 4, plain.size());
}

} // namespace

/// The member whose entry of the directory stands there.
std::optional<ZipArchive::Member> ZipArchive::member_at(std::string_view bytes, std::size_t at) {
  const auto fixed = part(bytes, at, entry_length);
  if (!fixed || !fixed->starts_with(entry_mark)) return std::nullopt;
  const std::size_t name_length = number(*fixed, entry_name, 2);
  const auto entry =
      part(bytes, at,
           entry_length + name_length + number(*fixed, entry_extra, 2) + number(*fixed, entry_comment, 2));
  const std::size_t head_at = number(*fixed, entry_head, 4);
  const auto head = part(bytes, head_at, head_length);
  if (!entry || !head || !head->starts_with(head_mark)) return std::nullopt;
  const std::size_t length = head_length + number(*head, head_name, 2) + number(*head, head_extra, 2);
  const auto whole = part(bytes, head_at, length + number(*fixed, entry_facts + fact_stored, 4));
  if (!whole || (number(*fixed, entry_facts + fact_flags, 2) & unreadable_flags) != 0) return std::nullopt;
  return Member{.name = entry->substr(entry_length, name_length),
                .entry = *entry,
                .head = whole->substr(0, length),
                .data = whole->substr(length)};
}

std::optional<ZipArchive> ZipArchive::read(std::string_view bytes) {
  const std::size_t end = bytes.rfind(end_mark);
  if (end == std::string_view::npos || bytes.size() - end < end_length) return std::nullopt;
  ZipArchive archive;
  std::size_t at = number(bytes, end + end_directory, 4);
  for (std::size_t left = number(bytes, end + end_count, 2); left > 0; --left) {
    const auto member = member_at(bytes, at);
    if (!member) return std::nullopt;
    archive.members_.push_back(*member);
    at += member->entry.size();
  }
  return archive;
}

std::optional<std::string> ZipArchive::member(std::string_view name) const {
  const auto found = std::ranges::find(members_, name, &Member::name);
  if (found == members_.end()) return std::nullopt;
  const std::size_t method = number(found->entry, entry_facts + fact_method, 2);
  const std::size_t size = number(found->entry, entry_facts + fact_plain, 4);
  if (method == stored) return std::string(found->data);
  return method == deflated && size <= found->data.size() * most_times ? inflated(found->data, size)
                                                                       : std::nullopt;
}

std::string ZipArchive::with(std::string_view name, std::string_view content) const {
  std::string bytes, directory;
  for (const Member& member : members_) {
    std::string entry(member.entry), head(member.head), data(member.data);
    if (member.name == name) {
      data = deflated_bytes(content);
      put_facts(entry, entry_facts, data, content);
      put_facts(head, head_facts, data, content);
    }
    put(entry, entry_head, 4, bytes.size());
    bytes += head + data;
    directory += entry;
  }
  std::string end(end_mark);
  end.resize(end_length, '\0');
  put(end, end_count - 2, 2, members_.size());
  put(end, end_count, 2, members_.size());
  put(end, end_size, 4, directory.size());
  put(end, end_directory, 4, bytes.size());
  return bytes + directory + end;
}

} // namespace asystent::document

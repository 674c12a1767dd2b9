#include "document/zip_archive.hpp"

#include <memory>
#include <zip.h>

namespace asystent::document {
namespace {

constexpr std::size_t most_times = 1032; // longer than its deflated data nothing can be

template <auto end>
struct EndBy {
  template <class Handle>
  void operator()(Handle* handle) const {
    end(handle);
  }
};

using Source = std::unique_ptr<zip_source_t, EndBy<zip_source_free>>;
using Archive = std::unique_ptr<zip_t, EndBy<zip_discard>>;
using Member = std::unique_ptr<zip_file_t, EndBy<zip_fclose>>;

/// Looks into the bytes. What is written to it, it keeps by itself.
Source source_of(std::string_view bytes) {
  return Source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr));
}

/// The source stays the caller's too.
Archive opened(zip_source_t* source, int flags) {
  if (source == nullptr) return nullptr;
  zip_source_keep(source);
  Archive archive(zip_open_from_source(source, flags, nullptr));
  if (!archive) zip_source_free(source);
  return archive;
}

std::optional<zip_stat_t> facts_of(zip_t* archive, const std::string& name) {
  zip_stat_t facts{};
  if (archive == nullptr || zip_stat(archive, name.c_str(), 0, &facts) != 0) return std::nullopt;
  return facts;
}

/// Of what reads like a file: all of `size` bytes.
template <class Read>
std::optional<std::string> all_of(std::size_t size, Read read) {
  std::string content(size, '\0');
  const bool is_whole = read(content.data(), content.size()) == static_cast<zip_int64_t>(size);
  return is_whole ? std::optional(std::move(content)) : std::nullopt;
}

bool put(zip_t* archive, const zip_stat_t& facts, std::string_view content) {
  zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
  if (source == nullptr) return false;
  if (zip_file_replace(archive, facts.index, source, 0) != 0) {
    zip_source_free(source);
    return false;
  }
  return zip_file_set_mtime(archive, facts.index, facts.mtime, 0) == 0;
}

std::optional<std::string> text_of(zip_source_t* source) {
  zip_stat_t facts{};
  if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0) return std::nullopt;
  auto text =
      all_of(facts.size, [&](char* to, std::size_t size) { return zip_source_read(source, to, size); });
  zip_source_close(source);
  return text;
}

} // namespace

std::optional<std::string> zip_member(std::string_view bytes, const std::string& name) {
  const Source source = source_of(bytes);
  const Archive archive = opened(source.get(), ZIP_RDONLY | ZIP_CHECKCONS);
  const auto facts = facts_of(archive.get(), name);
  if (!facts || facts->size / most_times > bytes.size()) return std::nullopt;
  const Member member(zip_fopen_index(archive.get(), facts->index, 0));
  if (!member) return std::nullopt;
  return all_of(facts->size, [&](char* to, std::size_t size) { return zip_fread(member.get(), to, size); });
}

std::optional<std::string> with_zip_member(std::string_view bytes, const std::string& name,
                                           std::string_view content) {
  const Source source = source_of(bytes);
  Archive archive = opened(source.get(), 0);
  const auto facts = facts_of(archive.get(), name);
  if (!facts || !put(archive.get(), *facts, content)) return std::nullopt;
  if (zip_close(archive.get()) != 0) return std::nullopt;
  archive.release(); // closed
  return text_of(source.get());
}

} // namespace asystent::document

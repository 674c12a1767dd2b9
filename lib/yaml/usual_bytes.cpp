#include "yaml/usual_bytes.hpp"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include <algorithm>
#include <array>
#include <cstdint>

namespace asystent::yaml {
namespace {

using Byte = unsigned char;

constexpr std::size_t block = 64;
constexpr std::size_t great_block = 8 * block;

/// A character that lies partly in a block has at most so many bytes before it.
constexpr std::size_t before_block = 2;

/// Whether the block is usual. The first and the last character may lie partly before and behind it. Without
/// branches, so that the compiler lets the processor look at many bytes at once.
bool is_usual_anywhere(const char* bytes, std::size_t size) {
  Byte odd = 0;
  for (std::ptrdiff_t i = 0; i < static_cast<std::ptrdiff_t>(size); ++i) {
    const auto byte = static_cast<Byte>(bytes[i]);
    const auto before = static_cast<Byte>(bytes[i - 1]);
    const auto two_before = static_cast<Byte>(bytes[i - 2]);
    const bool is_of_line = (byte == '\n') | (byte == '\r');
    const bool is_command =
        ((byte < 0x20) & !is_of_line) | (byte == 0x7f) | ((before == '\r') & (byte != '\n'));
    const bool is_other = (byte >= 0xed) | (byte == 0xe0) | ((byte & 0xfe) == 0xc0);
    const bool is_cut = ((byte & 0xc0) == 0x80) != ((before >= 0xc0) | (two_before >= 0xe0));
    odd = static_cast<Byte>(odd | static_cast<Byte>(is_command | is_other | is_cut));
  }
  return odd == 0;
}

#if defined(__x86_64__)
/// Kinds of odd bytes by both halves of a byte: it is one where these have a bit in common.
enum Odd : char {
  command = 1,  // 00–1f but those of a line
  any = 2,      // 10–1f, f0–ff
  del = 4,      // 7f
  too_long = 8, // c0, c1
  other = 16,   // e0, ed–ef
};

/// The same, 32 bytes at once, as processors of the last ten years can.
[[gnu::target("avx2")]] bool is_usual_with_avx2(const char* bytes, std::size_t size) {
  constexpr char high = command | any;
  const __m256i of_first_half = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(command, any, 0, 0, 0, 0, 0, del, 0, 0, 0, 0, too_long, 0, other, any));
  const __m256i of_second_half = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(high | too_long | other, high | too_long, high, high, high, high, high, high, high, high,
                    any, high, high, any | other, high | other, high | del | other));
  const __m256i half = _mm256_set1_epi8(0x0f);
  __m256i odd = _mm256_setzero_si256();
  for (const char* at = bytes; at < bytes + size; at += sizeof odd) {
    const __m256i byte = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const __m256i before = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at - 1));
    const __m256i two_before = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at - 2));
    const __m256i first = _mm256_and_si256(_mm256_srli_epi16(byte, 4), half);
    odd = _mm256_or_si256(
        odd, _mm256_and_si256(_mm256_shuffle_epi8(of_first_half, first),
                              _mm256_shuffle_epi8(of_second_half, _mm256_and_si256(byte, half))));
    const __m256i is_return = _mm256_cmpeq_epi8(before, _mm256_set1_epi8('\r'));
    odd =
        _mm256_or_si256(odd, _mm256_andnot_si256(_mm256_cmpeq_epi8(byte, _mm256_set1_epi8('\n')), is_return));
    const __m256i goes_on =
        _mm256_or_si256(_mm256_subs_epu8(before, _mm256_set1_epi8(static_cast<char>(0xbf))),
                        _mm256_subs_epu8(two_before, _mm256_set1_epi8(static_cast<char>(0xdf))));
    const __m256i begins = _mm256_cmpeq_epi8(goes_on, _mm256_setzero_si256());
    const __m256i continues = _mm256_cmpgt_epi8(_mm256_set1_epi8(-64), byte);
    odd = _mm256_or_si256(odd, _mm256_cmpeq_epi8(begins, continues));
  }
  return _mm256_testz_si256(odd, odd) != 0;
}

bool is_usual(const char* bytes, std::size_t size) {
  static const bool has_avx2 = __builtin_cpu_supports("avx2") != 0;
  return has_avx2 ? is_usual_with_avx2(bytes, size) : is_usual_anywhere(bytes, size);
}
#else
bool is_usual(const char* bytes, std::size_t size) { return is_usual_anywhere(bytes, size); }
#endif

/// At the ends of the text.
std::size_t usual_bytes_between_blanks(std::string_view text, std::size_t at) {
  std::array<char, before_block + block> with_blanks;
  with_blanks.fill(' ');
  const std::size_t before = std::min(at, before_block);
  const std::size_t size = std::min(text.size() - at, block - before_block);
  std::copy_n(text.data() + at - before, before + size, with_blanks.begin() + before_block - before);
  return is_usual(with_blanks.data() + before_block, block) ? size : 0;
}

} // namespace

std::size_t usual_bytes(std::string_view text, std::size_t at) {
  const std::size_t left = text.size() - at;
  if (at < before_block || left <= block) return usual_bytes_between_blanks(text, at);
  if (left > great_block && is_usual(text.data() + at, great_block)) return great_block;
  return is_usual(text.data() + at, block) ? block : 0;
}

} // namespace asystent::yaml

#pragma once

// Sixteen bytes of a text looked at at once, where the processor has it (each x86-64 has), else one by one:
// where texts end is found so, and how deep a line is. `wide_end` is where no sixteen are left any more.

#include <cstddef>

#if defined(__SSE2__)
#include <bit>
#include <emmintrin.h>
#endif

namespace asystent::yaml::fast {

/// What no text without quotes goes over without a look; in quotes: what may end the text, and its escapes.
/// Of the bytes below a blank only tabs, line feeds and the zero behind the text are in what is read.
struct PlainStops {
  static bool is(char byte) { return static_cast<unsigned char>(byte) < ' ' || byte == '#' || byte == ':'; }
  static constexpr char first = '#';
  static constexpr char second = ':';
};
struct DoubleQuoteStops {
  static bool is(char byte) { return static_cast<unsigned char>(byte) < ' ' || byte == '"' || byte == '\\'; }
  static constexpr char first = '"';
  static constexpr char second = '\\';
};
struct SingleQuoteStops {
  static bool is(char byte) { return static_cast<unsigned char>(byte) < ' ' || byte == '\''; }
  static constexpr char first = '\'';
  static constexpr char second = '\'';
};

#if defined(__SSE2__)
inline constexpr int sixteen = 16;
inline constexpr unsigned all_sixteen = 0xffff;

inline __m128i sixteen_at(const char* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }

/// A bit for each byte that is so.
inline unsigned bits_of(__m128i is_so) { return static_cast<unsigned>(_mm_movemask_epi8(is_so)); }

// The same of the sixteen bytes from there on:

template <class Stops>
unsigned stops_at(const char* at) {
  const __m128i bytes = sixteen_at(at);
  const __m128i below_blank = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(' ' - 1)), bytes);
  const __m128i is_named = _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(Stops::first)),
                                        _mm_cmpeq_epi8(bytes, _mm_set1_epi8(Stops::second)));
  return bits_of(_mm_or_si128(below_blank, is_named));
}

inline unsigned blanks_at(const char* at) {
  return bits_of(_mm_cmpeq_epi8(sixteen_at(at), _mm_set1_epi8(' ')));
}

/// The same of line feeds; the bytes are copied.
inline unsigned copy_sixteen(const char* at, char* to) {
  const __m128i bytes = sixteen_at(at);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(to), bytes);
  return bits_of(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')));
}

inline unsigned word_bytes_at(const char* at) {
  const __m128i bytes = sixteen_at(at);
  const __m128i from_a = _mm_sub_epi8(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), _mm_set1_epi8('a'));
  const __m128i from_0 = _mm_sub_epi8(bytes, _mm_set1_epi8('0'));
  const __m128i are_letters = _mm_cmpeq_epi8(_mm_min_epu8(from_a, _mm_set1_epi8('z' - 'a')), from_a);
  const __m128i are_digits = _mm_cmpeq_epi8(_mm_min_epu8(from_0, _mm_set1_epi8(9)), from_0);
  const __m128i are_joints =
      _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('_')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('-')));
  return bits_of(_mm_or_si128(_mm_or_si128(are_letters, are_digits), are_joints));
}
#endif

/// The first byte from there on that is one of the stops. There is one: the zero behind the text.
template <class Stops>
const char* first_stop(const char* at, [[maybe_unused]] const char* wide_end) {
#if defined(__SSE2__)
  for (; at < wide_end; at += sixteen)
    if (const unsigned stops = stops_at<Stops>(at); stops != 0) return at + std::countr_zero(stops);
#endif
  while (!Stops::is(*at)) ++at;
  return at;
}

/// The first byte from there on that is no blank.
inline const char* behind_spaces(const char* at, [[maybe_unused]] const char* wide_end) {
#if defined(__SSE2__)
  for (; at < wide_end; at += sixteen)
    if (const unsigned others = blanks_at(at) ^ all_sixteen; others != 0)
      return at + std::countr_zero(others);
#endif
  while (*at == ' ') ++at;
  return at;
}

/// The first line feed from there on, or the end; what is before it is copied. As many bytes as there are up
/// to the end may be written.
inline const char* copy_line(const char* at, const char* end, char* to) {
#if defined(__SSE2__)
  for (constexpr int twice = 2 * sixteen; end - at >= twice; at += twice, to += twice)
    if (const unsigned feeds = copy_sixteen(at, to) | copy_sixteen(at + sixteen, to + sixteen) << sixteen;
        feeds != 0)
      return at + std::countr_zero(feeds);
#endif
  for (; at != end && *at != '\n'; ++at) *to++ = *at;
  return at;
}

/// Letters of ASCII, digits, `_` and `-`.
constexpr bool is_in_word(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
         byte == '_' || byte == '-';
}

/// The first byte from there on that is none of these.
inline const char* behind_word(const char* at, [[maybe_unused]] const char* wide_end) {
#if defined(__SSE2__)
  if (at < wide_end) {
    const unsigned others = word_bytes_at(at) ^ all_sixteen;
    if (others != 0) return at + std::countr_zero(others);
    at += sixteen;
  }
#endif
  while (is_in_word(*at)) ++at;
  return at;
}

} // namespace asystent::yaml::fast

#include "yaml/scalar_text.hpp"

#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace asystent::yaml {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }

struct Escape {
  char sign;
  std::string_view text;
};

constexpr auto escapes = std::to_array<Escape>({
    {'0', {"\0", 1}}, {'a', "\a"},     {'b', "\b"},     {'t', "\t"},     {'\t', "\t"},
    {'n', "\n"},      {'v', "\v"},     {'f', "\f"},     {'r', "\r"},     {'e', "\x1b"},
    {' ', " "},       {'"', "\""},     {'\'', "'"},     {'/', "/"},      {'\\', "\\"},
    {'N', "\u0085"},  {'_', "\u00a0"}, {'L', "\u2028"}, {'P', "\u2029"},
});

bool is_high_surrogate(char32_t c) { return c >= 0xd800 && c < 0xdc00; }
bool is_low_surrogate(char32_t c) { return c >= 0xdc00 && c < 0xe000; }
bool is_surrogate(char32_t c) { return is_high_surrogate(c) || is_low_surrogate(c); }

/// How many digits are behind the sign.
std::size_t digits_of(char sign) { return sign == 'x' ? 2 : sign == 'u' ? 4 : sign == 'U' ? 8 : 0; }

/// The number of an escape that begins there, such as `\u0105`; nothing where it has not so many digits.
std::optional<char32_t> number_at(std::string_view source, std::size_t at) {
  if (at + 2 > source.size() || source[at] != '\\') return std::nullopt;
  const std::string_view digits = source.substr(at + 2, digits_of(source[at + 1]));
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
  const bool is_whole =
      !digits.empty() && digits.size() == digits_of(source[at + 1]) && end == digits.data() + digits.size();
  return error == std::errc() && is_whole ? std::optional<char32_t>(number) : std::nullopt;
}

constexpr std::size_t length_of_u = 6; // `\ud83d`

/// The number of `\u` and four digits.
std::optional<char32_t> unit_at(std::string_view source, std::size_t at) {
  return source.substr(std::min(at, source.size())).starts_with("\\u") ? number_at(source, at) : std::nullopt;
}

bool is_pair_at(std::string_view source, std::size_t at) {
  const auto high = unit_at(source, at);
  const auto low = unit_at(source, at + length_of_u);
  return high && low && is_high_surrogate(*high) && is_low_surrogate(*low);
}

class QuotedReader {
public:
  explicit QuotedReader(std::string_view source) : source_(source), quote_(source.front()) {}

  QuotedText read() {
    while (at_ < source_.size() && !ends_here()) take();
    return std::move(result_);
  }

private:
  bool ends_here() const { return source_[at_] == quote_ && !is_quote_twice(); }
  bool is_quote_twice() const { return quote_ == '\'' && source_.substr(at_, 2) == "''"; }

  void take() {
    const char c = source_[at_];
    if (c == '\n') return fold();
    if (c == '\\' && quote_ == '"') return take_escape();
    at_ += is_quote_twice() ? 2 : 1;
    result_.text += c;
    if (!is_blank(c)) keep();
  }

  /// What is there so far is no blank before a line break.
  void keep() { kept_ = result_.text.size(); }

  void skip_blanks() {
    while (at_ < source_.size() && is_blank(source_[at_])) ++at_;
  }

  /// A line break, and those that follow it with nothing but blanks between: one is a blank, of several all
  /// but the first stay.
  void fold() {
    result_.text.resize(kept_);
    std::size_t breaks = 0;
    for (; at_ < source_.size() && source_[at_] == '\n'; ++breaks) {
      ++at_;
      skip_blanks();
    }
    result_.text.append(breaks == 1 ? 1 : breaks - 1, breaks == 1 ? ' ' : '\n');
    keep();
  }

  void take_escape() {
    const char sign = at_ + 1 < source_.size() ? source_[at_ + 1] : '\0';
    if (sign == '\n')
      join_lines();
    else if (digits_of(sign) > 0)
      take_number();
    else
      take_sign(sign);
    keep();
  }

  /// An escaped line break does not count; the empty lines behind it do.
  void join_lines() {
    at_ += 2;
    for (skip_blanks(); at_ < source_.size() && source_[at_] == '\n'; skip_blanks()) {
      result_.text += '\n';
      ++at_;
    }
  }

  void take_sign(char sign) {
    const auto escape = std::ranges::find(escapes, sign, &Escape::sign);
    if (escape == escapes.end())
      refuse();
    else
      result_.text += escape->text;
    at_ += 2;
  }

  void take_number() {
    const std::size_t length = 2 + digits_of(source_[at_ + 1]);
    const char32_t number = number_at(source_, at_).value_or(0xd800);
    if (is_pair_at(source_, at_)) {
      append(result_.text, 0x10000 + ((number - 0xd800) << 10U) + (*unit_at(source_, at_ + length) - 0xdc00));
      at_ += 2 * length;
      return;
    }
    if (is_surrogate(number) || number > 0x10ffff)
      refuse();
    else
      append(result_.text, number);
    at_ += length;
  }

  void refuse() {
    if (!result_.bad_escape) result_.bad_escape = at_;
  }

  std::string_view source_;
  char quote_;
  std::size_t at_ = 1;
  QuotedText result_;
  std::size_t kept_ = 0;
};

class BlockReader {
public:
  BlockReader(std::string_view header, std::size_t parent)
      : folded_(header.starts_with('>')),
        keeps_(has(header, '+')),
        strips_(has(header, '-')),
        least_(parent + 1) {
    const std::size_t digit = signs(header).find_first_of("123456789");
    if (digit == std::string_view::npos) return;
    indent_ = parent + static_cast<std::size_t>(header[digit] - '0');
  }

  std::string read(std::string_view lines) {
    while (!lines.empty() && add(take_line(lines))) {
    }
    const std::size_t clipped = strips_ || !has_content_ ? 0 : 1;
    return std::move(text_.append(keeps_ ? breaks_ : clipped, '\n'));
  }

private:
  static std::string_view signs(std::string_view header) {
    return header.substr(0, header.find_first_of(" \t#"));
  }
  static bool has(std::string_view header, char sign) {
    return signs(header).find(sign) != std::string_view::npos;
  }

  /// False for a line behind the text.
  bool add(std::string_view line) {
    const std::size_t spaces = std::min(line.find_first_not_of(' '), line.size());
    if (spaces == line.size() && spaces <= indent_.value_or(spaces)) {
      ++breaks_;
      least_ = std::max(least_, spaces);
      return true;
    }
    if (!indent_) indent_ = std::max(least_, spaces);
    if (spaces < *indent_) return false;
    add_content(line.substr(*indent_));
    return true;
  }

  /// A line break beside a line that is deeper, or begins with a tab, stays in a folded text too.
  void add_content(std::string_view line) {
    const bool is_deeper = is_blank(line.front());
    const bool is_folded = folded_ && has_content_ && !was_deeper_ && !is_deeper;
    if (is_folded && breaks_ == 1)
      text_ += ' ';
    else
      text_.append(breaks_ - (is_folded ? 1 : 0), '\n');
    text_ += line;
    has_content_ = true;
    was_deeper_ = is_deeper;
    breaks_ = 1;
  }

  bool folded_;
  bool keeps_;                        // all line breaks at the end
  bool strips_;                       // them all
  std::size_t least_;                 // the column of the lines is not before it
  std::optional<std::size_t> indent_; // of the lines, once it is known
  std::string text_;
  std::size_t breaks_ = 0; // after the last line with content
  bool has_content_ = false;
  bool was_deeper_ = false;
};

} // namespace

QuotedText quoted_text(std::string_view source) { return QuotedReader(source).read(); }

std::string block_text(std::string_view source, std::size_t parent) {
  const std::string_view header = take_line(source);
  return BlockReader(header, parent).read(source);
}

std::optional<std::string> without_surrogates(std::string_view source) {
  std::optional<std::string> changed;
  for (std::size_t at = source.find("\\u"); at < source.size(); at = source.find("\\u", at + 1)) {
    if (!is_surrogate(unit_at(source, at).value_or(0))) continue;
    if (!changed) changed = source;
    (*changed)[at + 2] = 'e'; // \ue83d is a character, and \ud83d is none
  }
  return changed;
}

/// Only blanks and line breaks of the two differ.
std::string with_surrogates(std::string text, std::string_view source) {
  std::size_t at = 0;
  for (char& c : text) {
    if (c == ' ' || c == '\n' || c == '\t') continue;
    at = source.find_first_not_of(" \t\n", at);
    c = source[at++];
  }
  return text;
}

} // namespace asystent::yaml

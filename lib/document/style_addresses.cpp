#include "document/addresses_within.hpp"
#include "document/inline_address.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

constexpr std::string_view style_blanks = " \t\r\n\f";

/// A style sheet as it is understood: escapes as their characters, in small letters. Each byte knows the one
/// that it comes from.
struct Understood {
  std::string text;
  std::vector<std::size_t> from;

  void add(char byte, std::size_t index) {
    text += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    from.push_back(index);
  }
};

bool is_hexadecimal(char byte) {
  return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// `\75 ` is a u: at most six digits, and a blank that ends them. A letter of an address is ASCII.
std::size_t take_escape(std::string_view style, std::size_t index, Understood& out) {
  std::size_t at = index + 1;
  unsigned code = 0;
  for (; at < style.size() && at <= index + 6 && is_hexadecimal(style[at]); ++at) {
    const char byte = style[at];
    const int digit = byte <= '9' ? byte - '0' : (byte | 0x20) - 'a' + 10;
    code = code * 16 + static_cast<unsigned>(digit);
  }
  if (at == index + 1) { // any other character stands for itself, a line break for nothing
    if (at < style.size() && style[at] != '\n') out.add(style[at], index);
    return std::min(at + 1, style.size());
  }
  out.add(code > 0 && code < 0x80 ? static_cast<char>(code) : '?', index);
  if (at < style.size() && style_blanks.find(style[at]) != std::string_view::npos) ++at;
  return at;
}

Understood understood(std::string_view style) {
  Understood out;
  for (std::size_t index = 0; index < style.size();) {
    if (style[index] == '\\') {
      index = take_escape(style, index, out);
    } else {
      out.add(style[index], index);
      ++index;
    }
  }
  return out;
}

class StyleSearch {
public:
  StyleSearch(std::string_view style, int depth, Effort& effort)
      : style_(understood(style)), text_(style_.text), depth_(depth), effort_(effort) {}

  std::vector<ForeignAddress> take() {
    for (const std::string_view function : {"url(", "src("})
      each(function, [&](std::size_t inside) { check(function, inside, argument(inside)); });
    each("@import", [&](std::size_t behind) { check_import(behind); });
    for (const std::string_view function : {"image-set(", "image(", "cross-fade("})
      each(function, [&](std::size_t inside) { check_strings(function, inside); });
    std::ranges::stable_sort(found_, {}, &ForeignAddress::index);
    return std::move(found_);
  }

private:
  template <class Use>
  void each(std::string_view word, Use use) {
    for (std::size_t at = text_.find(word); at != std::string_view::npos; at = text_.find(word, at + 1)) {
      if (found_.size() >= most_addresses) return;
      use(at + word.size());
    }
  }

  std::size_t past(std::string_view what, std::size_t at) const {
    return std::min(text_.find_first_not_of(what, at), text_.size());
  }

  /// What stands in quotes from there, or up to the bracket; nothing where that is missing, and no address
  /// where it has been looked for too often.
  std::string_view argument(std::size_t at) {
    const std::size_t begin = past(style_blanks, at);
    const bool is_quoted = begin < text_.size() && (text_[begin] == '"' || text_[begin] == '\'');
    const std::size_t end = text_.find(is_quoted ? text_[begin] : ')', begin + (is_quoted ? 1 : 0));
    if (!effort_.take(std::min(end, text_.size()) - begin)) return "…";
    if (is_quoted) return quoted(begin);
    return end == std::string_view::npos ? std::string_view() : trimmed(text_.substr(begin, end - begin));
  }

  std::string_view quoted(std::size_t begin) const {
    return text_.substr(begin + 1, text_.find(text_[begin], begin + 1) - begin - 1);
  }

  void check(std::string_view where, std::size_t at, std::string_view address) {
    if (is_inline(address, depth_, effort_)) return;
    const std::string name(where.ends_with('(') ? std::string(where) + ")" : std::string(where));
    found_.push_back({style_.from.empty() ? 0 : style_.from[std::min(at, style_.from.size()) - 1], name,
                      std::string(address)});
  }

  /// Behind `@import` stands a text, or `url(`, which is found by itself.
  void check_import(std::size_t behind) {
    std::size_t at = past(style_blanks, behind);
    while (text_.substr(at, 2) == "/*") {
      const std::size_t end = text_.find("*/", at + 2);
      at = end == std::string_view::npos ? text_.size() : past(style_blanks, end + 2);
    }
    if (text_.substr(at, 4) == "url(" || text_.substr(at, 4) == "src(") return;
    const bool is_quoted = at < text_.size() && (text_[at] == '"' || text_[at] == '\'');
    check("@import", behind, is_quoted ? quoted(at) : text_.substr(at, text_.find_first_of(";}", at) - at));
  }

  /// Every text in the brackets, but that of `type()`, is an address.
  void check_strings(std::string_view function, std::size_t inside) {
    const std::size_t end = std::min(text_.find_first_of(";}", inside), text_.size());
    for (std::size_t at = text_.find_first_of("\"'", inside); at < end && found_.size() < most_addresses;) {
      const std::string_view text = quoted(at);
      if (!effort_.take(text.size() + function.size())) return check(function, at, {});
      if (!trimmed(text_.substr(0, at)).ends_with("type(")) check(function, at, text);
      at = std::min(text_.find_first_of("\"'", at + text.size() + 2), text_.size());
      if (at == text_.size()) break;
    }
  }

  const Understood style_;
  const std::string_view text_;
  const int depth_;
  Effort& effort_;
  std::vector<ForeignAddress> found_;
};

} // namespace

std::vector<ForeignAddress> addresses_in_style(std::string_view style, int depth, Effort& effort) {
  return StyleSearch(style, depth, effort).take();
}

std::vector<ForeignAddress> addresses_in_style(std::string_view style) {
  Effort effort;
  return addresses_in_style(style, 0, effort);
}

} // namespace asystent::document

#include "document/addresses_within.hpp"
#include "document/inline_address.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace asystent::document {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";

/// What loads or runs by what it is.
constexpr auto refused_elements = std::to_array<std::string_view>(
    {"script", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "portal", "fencedframe",
     "animate", "set", "animatemotion", "animatetransform", "bgsound"});

/// Whose value is an address, or several with blanks between them.
constexpr auto address_attributes = std::to_array<std::string_view>(
    {"href",     "src",      "poster",         "data",     "action",        "formaction", "cite",
     "longdesc", "usemap",   "background",     "codebase", "archive",       "classid",    "manifest",
     "profile",  "icon",     "dynsrc",         "lowsrc",   "ping",          "base",       "xmlbase",
     "itemid",   "itemtype", "attributionsrc", "altimg",   "definitionurl", "code",       "srcdoc"});

constexpr auto address_lists = std::to_array<std::string_view>({"srcset", "imagesrcset"});

/// Text for people or for the page itself, which nothing follows.
constexpr auto texts =
    std::to_array<std::string_view>({"title", "alt", "content", "value", "placeholder", "label", "summary",
                                     "abbr", "name", "id", "class", "lang"});

constexpr auto harmless_headers = std::to_array<std::string_view>(
    {"content-type", "content-language", "content-security-policy", "x-ua-compatible"});

bool is_among(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

/// `xlink:href` is `href`.
std::string_view local(std::string_view name) { return name.substr(name.rfind(':') + 1); }

/// Whether it begins as an address does: with a scheme and slashes, with two slashes, or as a program.
bool looks_like_address(std::string_view value) {
  const std::string text = in_small_letters(std::string(trimmed(value)));
  if (text.starts_with("//") || text.starts_with("\\\\") || text.starts_with("javascript:")) return true;
  const std::size_t colon = text.find("://");
  return colon != std::string::npos && text.find_first_of(" \t\r\n") > colon;
}

class PageSearch {
public:
  PageSearch(std::string_view page, int depth, Effort& effort)
      : page_(page), small_(in_small_letters(std::string(page))), depth_(depth), effort_(effort) {}

  /// Every `<` may begin a tag: what is a comment or a text in quotes to one reader is none to another.
  std::vector<ForeignAddress> take() {
    for (std::size_t at = page_.find('<'); at != std::string_view::npos; at = page_.find('<', at + 1)) {
      if (found_.size() >= most_addresses) break;
      const std::string_view next = page_.substr(at + 1, 2);
      if (!next.empty() && is_letter(next.front())) check_element(at);
      if (next.size() < 2 || !is_letter(next.back())) continue;
      if (next.front() == '!') check_declaration(at);
      if (next.front() == '?') tell(at, "<?…?>");
    }
    return std::move(found_);
  }

private:
  void tell(std::size_t at, std::string where, std::string_view address = {}) {
    found_.push_back({at, std::move(where), std::string(address)});
  }

  std::size_t end_of(std::string_view ends, std::size_t at) const {
    return std::min(page_.find_first_of(ends, at), page_.size());
  }

  std::size_t past(std::string_view what, std::size_t at) const {
    return std::min(page_.find_first_not_of(what, at), page_.size());
  }

  /// `<!DOCTYPE html>` and comments; any other can name a file.
  void check_declaration(std::size_t at) {
    const std::string text = in_small_letters(std::string(page_.substr(at, end_of(">", at) - at)));
    if (trimmed(text) != "<!doctype html") tell(at, "<!…>");
  }

  void check_element(std::size_t at) {
    const std::size_t name_end = end_of(" \t\r\n\f/><", at + 1);
    const std::string name = in_small_letters(std::string(local(page_.substr(at + 1, name_end - at - 1))));
    if (is_among(refused_elements, name)) tell(at, "<" + name + ">");
    const std::size_t end = check_attributes(name_end);
    if (name == "style") check_style_element(end);
  }

  /// Up to the end of the tag, or to the next `<`, which is looked at by itself. Gives where that is.
  std::size_t check_attributes(std::size_t at) {
    for (;;) {
      at = past(" \t\r\n\f/", at);
      if (at == page_.size() || page_[at] == '>' || page_[at] == '<') return at;
      const std::size_t name_end = end_of(" \t\r\n\f/>=<", at + 1);
      const std::string name = in_small_letters(std::string(page_.substr(at, name_end - at)));
      at = past(blanks, name_end);
      if (at == page_.size() || page_[at] != '=') continue;
      const std::size_t begin = past(blanks, at + 1);
      if (begin == page_.size()) return begin;
      const bool is_quoted = page_[begin] == '"' || page_[begin] == '\'';
      const std::size_t value = is_quoted ? begin + 1 : begin;
      const std::size_t end =
          is_quoted ? std::min(page_.find(page_[begin], value), page_.size()) : end_of(" \t\r\n\f>", value);
      if (effort_.take(end - value))
        check_attribute(name, value, without_entities(page_.substr(value, end - value)));
      else
        tell(value, name);
      at = std::min(is_quoted ? end + 1 : end, page_.size());
    }
  }

  void check_attribute(const std::string& full_name, std::size_t at, const std::string& value) {
    if (full_name == "xmlns" || full_name.starts_with("xmlns:")) return;
    const std::string name(local(full_name));
    if (name.size() > 2 && name.starts_with("on")) return tell(at, name); // a program
    if (name == "http-equiv") return check_header(at, value);
    if (is_among(address_attributes, name)) return check_address(name, at, value);
    if (is_among(address_lists, name)) return check_list(name, at, value);
    if (is_among(texts, name) || name.starts_with("aria-") || name.starts_with("data-")) return;
    for (const ForeignAddress& found : addresses_in_style(value, depth_, effort_))
      tell(at, found.where, found.address);
    if (looks_like_address(value)) tell(at, name, trimmed(value));
  }

  void check_address(const std::string& name, std::size_t at, std::string_view value) {
    if (!is_inline(value, depth_, effort_)) tell(at, name, trimmed(value));
  }

  void check_header(std::size_t at, const std::string& value) {
    const std::string header = in_small_letters(std::string(trimmed(value)));
    if (!is_among(harmless_headers, header)) tell(at, "http-equiv", header);
  }

  /// `address 2x, address 3x`
  void check_list(const std::string& name, std::size_t at, std::string_view list) {
    constexpr std::string_view between = " \t\r\n\f,";
    for (std::size_t begin = list.find_first_not_of(between); begin != std::string_view::npos;) {
      const std::size_t end = std::min(list.find_first_of(blanks, begin), list.size());
      check_address(name, at, list.substr(begin, end - begin));
      const std::size_t comma = list.find(',', end);
      begin = comma == std::string_view::npos ? comma : list.find_first_not_of(between, comma);
    }
  }

  /// In HTML its entities are none, in SVG they are.
  void check_style_element(std::size_t tag_end) {
    const std::size_t begin = std::min(tag_end + 1, page_.size());
    const std::size_t end = std::min(small_.find("</style", begin), page_.size());
    if (small_.find("<style", begin) < end) return tell(begin, "<style>"); // its end may be another
    const std::string_view style = page_.substr(begin, end - begin);
    for (const ForeignAddress& found : addresses_in_style(style, depth_, effort_))
      tell(begin + found.index, found.where, found.address);
    if (style.find('&') == std::string_view::npos) return;
    for (const ForeignAddress& found : addresses_in_style(without_entities(style), depth_, effort_))
      tell(begin, found.where, found.address);
  }

  const std::string_view page_;
  const std::string small_; // the page in small letters
  const int depth_;
  Effort& effort_;
  std::vector<ForeignAddress> found_;
};

} // namespace

std::vector<ForeignAddress> addresses_in_page(std::string_view page, int depth, Effort& effort) {
  return PageSearch(page, depth, effort).take();
}

std::vector<ForeignAddress> addresses_in_page(std::string_view page) {
  Effort effort;
  return addresses_in_page(page, 0, effort);
}

bool is_self_contained(std::string_view content, int depth, Effort& effort) {
  return effort.take(content.size()) && addresses_in_page(content, depth, effort).empty() &&
         addresses_in_style(content, depth, effort).empty();
}

} // namespace asystent::document

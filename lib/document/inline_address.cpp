#include "document/inline_address.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace asystent::document {
namespace {

constexpr int deepest = 4;

struct Entity {
  std::string_view name;
  char character;
};

constexpr auto entities = std::to_array<Entity>({
    {"amp", '&'},  {"lt", '<'},       {"gt", '>'},     {"quot", '"'},     {"apos", '\''},  {"nbsp", ' '},
    {"Tab", '\t'}, {"NewLine", '\n'}, {"excl", '!'},   {"num", '#'},      {"dollar", '$'}, {"percnt", '%'},
    {"lpar", '('}, {"rpar", ')'},     {"ast", '*'},    {"plus", '+'},     {"comma", ','},  {"period", '.'},
    {"sol", '/'},  {"colon", ':'},    {"semi", ';'},   {"equals", '='},   {"quest", '?'},  {"commat", '@'},
    {"lsqb", '['}, {"lbrack", '['},   {"bsol", '\\'},  {"rsqb", ']'},     {"rbrack", ']'}, {"lowbar", '_'},
    {"lcub", '{'}, {"lbrace", '{'},   {"rcub", '}'},   {"rbrace", '}'},   {"AMP", '&'},    {"LT", '<'},
    {"GT", '>'},   {"QUOT", '"'},     {"midast", '*'}, {"UnderBar", '_'},
});

/// Takes `#97;` or `#x61;` off, with its semicolon or without, as browsers do.
bool take_number(std::string_view& text, std::string& out) {
  if (!text.starts_with('#')) return false;
  const bool is_hexadecimal = text.size() > 1 && (text[1] == 'x' || text[1] == 'X');
  const char* const begin = text.data() + (is_hexadecimal ? 2 : 1);
  const char* const end = text.data() + text.size();
  unsigned long code = 0;
  const auto [parsed_to, error] = std::from_chars(begin, end, code, is_hexadecimal ? 16 : 10);
  if (parsed_to == begin) return false;
  append(out, error == std::errc() && code > 0 && code < 0x110000 ? static_cast<char32_t>(code) : U'\ufffd');
  text.remove_prefix(static_cast<std::size_t>(parsed_to - text.data()));
  if (text.starts_with(';')) text.remove_prefix(1);
  return true;
}

bool take_name(std::string_view& text, std::string& out) {
  const auto found =
      std::ranges::find_if(entities, [&](const Entity& entity) { return text.starts_with(entity.name); });
  if (found == entities.end()) return false;
  out += found->character;
  text.remove_prefix(found->name.size());
  if (text.starts_with(';')) text.remove_prefix(1);
  return true;
}

/// The first bytes without what browsers leave out of an address, wherever it stands.
std::string beginning_of(std::string_view address, std::size_t bytes) {
  std::string kept;
  for (std::size_t i = 0; i < address.size() && kept.size() < bytes; ++i)
    if (static_cast<unsigned char>(address[i]) > ' ') kept += address[i];
  return kept;
}

std::optional<unsigned> hexadecimal_digit(char byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  const auto at = digits.find(byte >= 'A' && byte <= 'F' ? static_cast<char>(byte - 'A' + 'a') : byte);
  return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<unsigned>(at));
}

std::string without_percents(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto high = i + 2 < text.size() && text[i] == '%' ? hexadecimal_digit(text[i + 1]) : std::nullopt;
    const auto low = high ? hexadecimal_digit(text[i + 2]) : std::nullopt;
    out += low ? static_cast<char>(static_cast<unsigned char>(*high * 16 + *low)) : text[i];
    if (low) i += 2;
  }
  return out;
}

std::string from_base64(std::string_view text) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  unsigned bits = 0;
  unsigned filled = 0;
  for (const char byte : text) {
    const auto digit = digits.find(byte == '-' ? '+' : byte == '_' ? '/' : byte);
    if (digit == std::string_view::npos) continue;
    bits = (bits << 6U) | static_cast<unsigned>(digit);
    filled += 6;
    if (filled < 8) continue;
    filled -= 8;
    out += static_cast<char>(static_cast<unsigned char>((bits >> filled) & 0xffU));
  }
  return out;
}

/// Pictures and fonts of bytes. A picture of text (SVG) can load, whatever it says it is.
bool is_opaque(std::string_view type, std::string_view content) {
  constexpr auto families =
      std::to_array<std::string_view>({"image/", "font/", "application/font", "application/x-font"});
  const bool is_of_bytes =
      std::ranges::any_of(families, [&](std::string_view family) { return type.starts_with(family); }) &&
      type.find("xml") == std::string_view::npos;
  const auto first = content.find_first_not_of(" \t\r\n\xef\xbb\xbf");
  const bool is_text = first != std::string_view::npos && content[first] == '<';
  return is_of_bytes && !is_text;
}

/// Of `text/css;base64,…`, what stands behind `data:`.
bool is_harmless_data(std::string_view data, int depth, Effort& effort) {
  const std::size_t comma = data.find(',');
  if (comma == std::string_view::npos) return true; // no data at all
  const std::string type = in_small_letters(std::string(data.substr(0, comma)));
  std::string content = without_percents(data.substr(comma + 1));
  if (type.ends_with("base64")) content = from_base64(content);
  const bool is_wide_text = content.starts_with("\xff\xfe") || content.starts_with("\xfe\xff");
  if (is_wide_text) return false; // UTF-16, which is not looked into
  return is_opaque(type, content) || (depth < deepest && is_self_contained(content, depth + 1, effort));
}

} // namespace

std::string without_entities(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const char byte = text.front();
    text.remove_prefix(1);
    if (byte != '&' || (!take_number(text, out) && !take_name(text, out))) out += byte;
  }
  return out;
}

bool is_inline(std::string_view address, int depth, Effort& effort) {
  constexpr std::string_view scheme = "data:";
  const std::string beginning = in_small_letters(beginning_of(address, scheme.size()));
  if (beginning.starts_with('#')) return true;
  if (beginning != scheme || !effort.take(address.size())) return false;
  // The blanks of the content separate its words.
  return is_harmless_data(address.substr(address.find(':') + 1), depth, effort);
}

} // namespace asystent::document

#include "show/json_text.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace asystent::show {
namespace {

constexpr std::size_t level_indent = 2;

void new_line(std::string& out, std::size_t depth) {
  out += '\n';
  out.append(depth * level_indent, ' ');
}

/// What JSON has a letter for; 0 where it has none.
char letter_of(char c) {
  switch (c) {
  case '\b':
    return 'b';
  case '\t':
    return 't';
  case '\n':
    return 'n';
  case '\f':
    return 'f';
  case '\r':
    return 'r';
  case '"':
  case '\\':
    return c;
  default:
    return 0;
  }
}

/// JSON escapes only what is below a space; a terminal also obeys others: `\x9b` or `\u202e`, as printable()
/// shows it, in the way of JSON.
void append_character(std::string& out, std::string_view character) {
  const char letter = letter_of(character.front());
  if (letter != 0) {
    out += {'\\', letter};
    return;
  }
  const std::string shown = printable(character);
  if (shown != character && shown.starts_with("\\x"))
    fmt::format_to(std::back_inserter(out), "\\u00{}", std::string_view(shown).substr(2));
  else
    out += shown;
}

/// How many bytes a character has that may stand there as it is, by the first one of them; 0 where it must be
/// looked at. U+00C0 to U+02FF are letters, which nothing obeys.
constexpr auto plain_sizes = [] {
  std::array<std::uint8_t, 256> sizes{};
  std::fill(sizes.begin() + 0x20, sizes.begin() + 0x7f, std::uint8_t{1});
  std::fill(sizes.begin() + 0xc3, sizes.begin() + 0xcc, std::uint8_t{2});
  sizes['"'] = 0;
  sizes['\\'] = 0;
  return sizes;
}();

/// How many bytes, of a text that is UTF-8, may stand there as they are.
std::size_t plain_run(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t size = plain_sizes[static_cast<unsigned char>(text[at])];
    if (size == 0) break;
    at += size;
  }
  return at;
}

void append_string(std::string& out, std::string_view text) {
  out += '"';
  while (!text.empty()) {
    const std::size_t plain = plain_run(text);
    out += text.substr(0, plain);
    text.remove_prefix(plain);
    if (text.empty()) break;
    const std::string_view character = first_character(text);
    append_character(out, character);
    text.remove_prefix(character.size());
  }
  out += '"';
}

/// The same of any bytes.
void append_any_string(std::string& out, std::string_view text) {
  if (!first_bad_byte(text)) return append_string(out, text);
  const auto replaced = Json::parse(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace));
  append_string(out, replaced.get_ref<const std::string&>());
}

void append_object(std::string& out, const Json& object, std::size_t depth) {
  std::string_view before = "{";
  for (const auto& [key, value] : object.items()) {
    out += std::exchange(before, ",");
    new_line(out, depth + 1);
    append_any_string(out, key);
    out += ": ";
    append_json(out, value, depth + 1);
  }
  new_line(out, depth);
  out += '}';
}

void append_list(std::string& out, const Json& list, std::size_t depth) {
  std::string_view before = "[";
  for (const Json& item : list) {
    out += std::exchange(before, ",");
    new_line(out, depth + 1);
    append_json(out, item, depth + 1);
  }
  new_line(out, depth);
  out += ']';
}

} // namespace

void append_json(std::string& out, const Json& value, std::size_t depth) {
  if (value.is_string())
    append_any_string(out, value.get_ref<const std::string&>());
  else if (value.is_object() && !value.empty())
    append_object(out, value, depth);
  else if (value.is_array() && !value.empty())
    append_list(out, value, depth);
  else
    out += value.dump();
}

JsonText::JsonText(const Json& head) {
  for (const auto& [key, value] : head.items()) add(key, value);
}

void JsonText::separate(std::size_t depth) {
  if (!std::exchange(is_first_, false)) out_ += ',';
  new_line(out_, depth);
}

/// Whatever the program itself names stands there as it is.
void JsonText::key(std::string_view name, std::size_t depth) {
  separate(depth);
  out_ += '"';
  out_ += name;
  out_ += "\": ";
}

void JsonText::add(std::string_view name, const Json& value) {
  key(name);
  append_json(out_, value, 1);
}

void JsonText::begin_list(std::string_view name) {
  key(name);
  out_ += '[';
  is_first_ = true;
}

void JsonText::add(const Json& item) {
  separate(2);
  append_json(out_, item, 2);
}

void JsonText::begin_item() {
  separate(2);
  out_ += '{';
  is_first_ = true;
}

void JsonText::put(std::string_view name, const std::string& text) {
  key(name, 3);
  append_any_string(out_, text);
}

void JsonText::put(std::string_view name, std::string_view text) {
  key(name, 3);
  if (text.empty())
    out_ += "null";
  else
    append_any_string(out_, text);
}

void JsonText::put(std::string_view name, const std::optional<Date>& date) {
  key(name, 3);
  if (!date) {
    out_ += "null";
    return;
  }
  out_ += '"';
  out_ += iso(*date);
  out_ += '"';
}

void JsonText::put(std::string_view name, std::uint32_t number) {
  key(name, 3);
  out_ += number > 0 ? std::to_string(number) : "null";
}

void JsonText::end_item() {
  new_line(out_, 2);
  out_ += '}';
  is_first_ = false;
}

void JsonText::end_list() {
  if (!std::exchange(is_first_, false)) new_line(out_, 1);
  out_ += ']';
}

std::string JsonText::take() {
  if (!is_first_) new_line(out_, 0);
  return std::move(out_) + "}\n";
}

} // namespace asystent::show

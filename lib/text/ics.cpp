#include "text/ics.hpp"

#include "text/utf8.hpp"

namespace asystent {
namespace {

constexpr std::size_t most_bytes = 75;

/// At most so many bytes of the text, all of whole characters.
std::string_view beginning(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 1 && continues_character(text[bytes])) --bytes;
  return text.substr(0, bytes);
}

std::string escaped(std::string_view line) {
  std::string out;
  for (const char character : line) {
    if (character == '\\' || character == ';' || character == ',') out += '\\';
    out += character;
  }
  return out;
}

} // namespace

// RFC 5545, 3.1: a line that goes on begins with a space, which counts.
std::string ics_line(std::string_view name, std::string_view value) {
  std::string whole(name);
  whole.append(":").append(value);
  std::string_view rest = whole;
  std::string out(beginning(rest, most_bytes));
  rest.remove_prefix(out.size());
  while (!rest.empty()) {
    const std::string_view part = beginning(rest, most_bytes - 1);
    out.append("\r\n ").append(part);
    rest.remove_prefix(part.size());
  }
  return out + "\r\n";
}

// RFC 5545, 3.3.11.
std::string ics_text(std::string_view text) {
  std::string out;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    out += escaped(printable(text.substr(0, end))) + "\\n";
    text.remove_prefix(end + 1);
  }
  return out + escaped(printable(text));
}

} // namespace asystent

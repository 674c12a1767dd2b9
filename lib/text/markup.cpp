#include "text/markup.hpp"

#include "text/utf8.hpp"

#include <array>

namespace asystent {
namespace {

struct Entity {
  char character;
  std::string_view text;
};

constexpr std::array entities =
    std::to_array<Entity>({{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}});

std::string with_entities(std::string_view line) {
  std::string out;
  for (const char character : line) {
    const Entity* found = nullptr;
    for (const Entity& entity : entities)
      if (entity.character == character) found = &entity;
    if (found != nullptr)
      out += found->text;
    else
      out += character;
  }
  return out;
}

} // namespace

std::string markup(std::string_view text) {
  std::string out;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    out += with_entities(printable(text.substr(0, end))) + '\n';
    text.remove_prefix(end + 1);
  }
  return out + with_entities(printable(text));
}

} // namespace asystent

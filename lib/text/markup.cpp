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

std::string with_entities(std::string_view text) {
  std::string out;
  for (const char character : text) {
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

std::string in_markup(std::string_view text) { return with_entities(printable_lines(text)); }

} // namespace asystent

#include "yaml/odd_characters.hpp"

#include "text/look_alike.hpp"

#include <algorithm>

namespace asystent::yaml {
namespace {

constexpr std::size_t lines_before = 20;

/// Where the blanks at the beginning end.
std::size_t indentation(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

/// Behind the first colon; npos where the line has none.
std::size_t behind_key(std::string_view line) {
  const std::size_t colon = line.find(':');
  return colon == std::string_view::npos ? colon : colon + 1;
}

Message told(const LookAlike& found) {
  const Text advice = found.is_dash ? Text{"wpisz zwykły łącznik (-)", "write a plain hyphen (-)"}
                                    : Text{"wpisz zwykłą spację", "write a plain space"};
  return {fmt::format("{}: {}", found.name.pl, advice.pl), fmt::format("{}: {}", found.name.en, advice.en)};
}

std::optional<OddCharacter> odd_character_of(std::string_view line, std::size_t index) {
  const std::size_t indent = indentation(line);
  if (const std::size_t tab = line.substr(0, indent).find('\t'); tab != std::string_view::npos)
    return OddCharacter{
        index, tab, {"tabulator we wcięciu: użyj spacji", "a tab in the indentation: use spaces"}};
  const auto found = first_look_alike(line);
  if (!found) return std::nullopt;
  const bool is_of_structure = found->offset == indent || found->offset == behind_key(line);
  return is_of_structure ? std::optional(OddCharacter{index, found->offset, told(*found)}) : std::nullopt;
}

} // namespace

std::optional<OddCharacter> odd_character_near(std::span<const std::string_view> lines,
                                               std::size_t given_up) {
  if (lines.empty()) return std::nullopt;
  const std::size_t last = std::min(given_up, lines.size() - 1);
  for (std::size_t i = last + 1; i-- > 0 && last - i <= lines_before;)
    if (auto odd = odd_character_of(lines[i], i)) return odd;
  return std::nullopt;
}

} // namespace asystent::yaml

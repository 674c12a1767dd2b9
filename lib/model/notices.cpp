#include "model/notices.hpp"

#include "model/disclosed.hpp"
#include "text/fold.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

bool is_authority(NoticeTo to) { return to != NoticeTo::other; }

// Folded, so without their marks.
constexpr std::array stems = std::to_array<std::string_view>({"policj", "prokurat"});
constexpr std::array forms_of_court = std::to_array<std::string_view>(
    {"sad", "sadu", "sadowi", "sadem", "sadzie", "sady", "sadow", "sadom", "sadami", "sadach"});

bool is_authority(std::string_view word) {
  const auto begins = [word](std::string_view stem) { return word.starts_with(stem); };
  return std::ranges::any_of(stems, begins) || std::ranges::count(forms_of_court, word) > 0;
}

constexpr bool is_letter(char character) { return 'a' <= character && character <= 'z'; }

bool names_authority(std::string_view text) {
  const std::string folded = fold(text);
  for (auto at = folded.begin(); at != folded.end();) {
    const auto begin = std::find_if(at, folded.end(), is_letter);
    at = std::find_if_not(begin, folded.end(), is_letter);
    if (is_authority(std::string_view(begin, at))) return true;
  }
  return false;
}

} // namespace

bool needs_notice(const Intervention& intervention) {
  return *intervention.kind == InterventionKind::domestic_violence ||
         *intervention.kind == InterventionKind::child_danger;
}

bool has_notice(const Intervention& intervention) {
  const auto is_told = [](const Notice& notice) { return is_authority(*notice.to); };
  const auto is_named = [](const auto& name) { return names_authority(disclosed(*name)); };
  return std::ranges::any_of(intervention.notices, is_told) ||
         std::ranges::any_of(intervention.notified, is_named);
}

} // namespace asystent

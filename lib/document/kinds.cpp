#include "document/kinds.hpp"

#include "document/kind.hpp"
#include "document/parts.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

constexpr std::array kinds = std::to_array<DocumentKind>({
    {.name = "plan",
     .title = {"Plan pracy z rodziną", "plan of work with the family"},
     .fields = plan_document,
     .days = [](const Family& family) { return days_of(family.plans); },
     .missing = missing_in_plan},
    {.name = "karta-wizyty",
     .title = {"Karta wizyty", "card of a visit"},
     .about = About::visit,
     .fields = visit_card,
     .days = [](const Family& family) { return days_of(family.visits); }},
    {.name = "karta-czasu",
     .title = {"Karta czasu pracy asystenta rodziny", "an assistant's time sheet"},
     .about = About::assistant,
     .time = Time::month,
     .fields = time_sheet},
});

} // namespace

std::span<const DocumentKind> document_kinds() { return kinds; }

const DocumentKind* find_kind(std::string_view name) {
  const auto* const found = std::ranges::find(kinds, name, &DocumentKind::name);
  return found == kinds.end() ? nullptr : found;
}

} // namespace asystent

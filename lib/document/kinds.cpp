#include "document/kinds.hpp"

#include "document/kind.hpp"
#include "document/parts.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

constexpr std::array kinds = std::to_array<DocumentKind>({
    {.name = "wniosek",
     .title = {"Wniosek o przydzielenie asystenta rodziny", "request for an assistant"},
     .fields = assistant_request},
    {.name = "zgoda",
     .title = {"Zgoda na pracę z asystentem rodziny",
               "consent of each adult, or the court's order explained"},
     .fields = consent_document},
    {.name = "zasady",
     .title = {"Zasady współpracy rodziny z asystentem", "rules of working together"},
     .fields = cooperation_rules},
    {.name = "diagnoza",
     .title = {"Diagnoza sytuacji rodziny", "diagnosis of the family's situation"},
     .fields = diagnosis_document},
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
    {.name = "zakonczenie",
     .title = {"Karta zakończenia pracy z rodziną", "end of work with the family"},
     .fields = closure_document},
    {.name = "monitoring",
     .title = {"Karta monitorowania rodziny", "card of monitoring after the end"},
     .fields = monitoring_card,
     .days = [](const Family& family) { return days_of(family.monitoring); }},
    {.name = "przekazanie",
     .title = {"Protokół przekazania rodziny", "protocol of a change of assistant"},
     .fields = handover_document},
    {.name = "pismo",
     .title = {"Prośba o udzielenie informacji", "request for information to an institution"},
     .fields = information_letter},
    {.name = "notatka",
     .title = {"Notatka służbowa z interwencji", "service note of an intervention"},
     .fields = service_note,
     .days = [](const Family& family) { return days_of(family.interventions); }},
});

} // namespace

std::span<const DocumentKind> document_kinds() { return kinds; }

const DocumentKind* find_kind(std::string_view name) {
  const auto* const found = std::ranges::find(kinds, name, &DocumentKind::name);
  return found == kinds.end() ? nullptr : found;
}

} // namespace asystent

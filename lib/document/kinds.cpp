#include "document/kinds.hpp"

#include "document/kind.hpp"
#include "document/parts.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

std::vector<Date> days_of_opinions(const Family& family) {
  std::vector<Date> days;
  for (const CourtPaper& paper : family.court_papers)
    if (*paper.kind == PaperKind::opinion) days.push_back(*paper.requested);
  return days;
}

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
     .fields = visit_card},
    {.name = "dziennik",
     .title = {"Dziennik pracy z rodziną", "journal of the work with the family"},
     .time = Time::case_so_far,
     .fields = journal},
    {.name = "karta-czasu",
     .title = {"Karta czasu pracy asystenta rodziny", "an assistant's time sheet"},
     .about = About::assistant,
     .time = Time::month,
     .fields = time_sheet},
    {.name = "miesieczne",
     .title = {"Sprawozdanie miesięczne asystenta rodziny", "monthly report of an assistant"},
     .about = About::assistant,
     .time = Time::month,
     .fields = monthly_report},
    {.name = "ocena",
     .title = {"Okresowa ocena sytuacji rodziny", "periodic assessment"},
     .fields = assessment_document,
     .days = [](const Family& family) { return days_of(family.assessments); },
     .missing = missing_in_assessment},
    {.name = "zakonczenie",
     .title = {"Karta zakończenia pracy z rodziną", "end of work with the family"},
     .fields = closure_document},
    {.name = "monitoring",
     .title = {"Karta monitorowania rodziny", "card of monitoring after the end"},
     .fields = monitoring_card,
     .days = [](const Family& family) { return days_of(family.monitoring); }},
    {.name = "opinia",
     .title = {"Opinia o rodzinie i jej członkach", "opinion for the court"},
     .fields = court_opinion,
     .days = days_of_opinions},
    {.name = "sprawozdanie-sad",
     .title = {"Sprawozdanie z pracy z rodziną", "report for the court"},
     .time = Time::case_so_far,
     .fields = court_report,
     .begins = first_day_to_report},
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
    {.name = "dostep",
     .title = {"Kopia danych osobowych", "copy of one person's data"},
     .about = About::member,
     .fields = access_copy},
});

} // namespace

std::span<const DocumentKind> document_kinds() { return kinds; }

const DocumentKind* find_kind(std::string_view name) {
  const auto* const found = std::ranges::find(kinds, name, &DocumentKind::name);
  return found == kinds.end() ? nullptr : found;
}

} // namespace asystent

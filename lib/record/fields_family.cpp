#include "model/family.hpp"
#include "record/rows.hpp"

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto family_rows = std::to_array<Row>({
    row<Family, &Family::version>("asystent", {"wersja zapisu: 1", "version of the format: 1"}),
    row<Family, &Family::id>(
        "id", impersonal,
        {"identyfikator rodziny, taki sam jak nazwa pliku", "id, the same as the file's name"}),
    row<Family, &Family::name>("name", name, {"nazwisko rodziny", "name of the family"}),
    row<Family, &Family::address>("address", personal, {"adres", "address"}),
    row<Family, &Family::phone>("phone", personal, {"telefon", "phone"}),
    row<Family, &Family::previous>(
        "previous", impersonal,
        {"wcześniejsza, zakończona sprawa tej rodziny", "an earlier, ended case of the family"}),
    row<Family, &Family::za_zyciem>("za_zyciem",
                                    {"sprawa z ustawy „Za życiem”", "case under the “Za życiem” act"}),
    row<Family, &Family::records_from>(
        "records_from",
        {"zapisy prowadzone od dnia; wcześniejsze nie są oceniane", "nothing before this day is judged"}),
    row<Family, &Family::visit_gap_days>(
        "visit_gap_days",
        {"własna najdłuższa przerwa między wizytami, w dniach", "own longest time between visits, in days"}),
    row<Family, &Family::members>("members", {"członkowie rodziny", "members"}),
    row<Family, &Family::referral>("referral", {"zgłoszenie", "referral"}),
    row<Family, &Family::assignments>("assignments", {"przydziały asystentów", "assignments"}),
    row<Family, &Family::first_contact>("first_contact", {"pierwszy kontakt", "first contact"}),
    row<Family, &Family::consents>("consents", {"zgody i postanowienia", "consents and orders"}),
    row<Family, &Family::suspensions>("suspensions",
                                      {"czas bez wizyt z ważnego powodu", "times without visits"}),
    row<Family, &Family::diagnosis>("diagnosis", {"diagnoza", "diagnosis"}),
    row<Family, &Family::plans>("plans", {"plany pracy z rodziną", "plans of work"}),
    row<Family, &Family::visits>("visits", {"dziennik: wizyty i kontakty", "journal: visits and contacts"}),
    row<Family, &Family::services>("services", {"pomoc udzielana przez innych", "help given by others"}),
    row<Family, &Family::mandates>("mandates", {"upoważnienia do działania przed instytucjami",
                                                "authorisations to act before institutions"}),
    row<Family, &Family::interventions>("interventions", {"interwencje", "interventions"}),
    row<Family, &Family::assessments>("assessments", {"okresowe oceny", "periodic assessments"}),
    row<Family, &Family::court_papers>("court_papers",
                                       {"opinie i sprawozdania dla sądu", "opinions and reports for courts"}),
    row<Family, &Family::closure>("closure", {"zakończenie pracy", "end of work"}),
    row<Family, &Family::monitoring>("monitoring",
                                     {"monitorowanie po zakończeniu", "monitoring after the end"}),
});

constexpr auto member_rows = std::to_array<Row>({
    row<Member, &Member::id>("id", name, {"krótki identyfikator, np. anna", "short id, e.g. anna"}),
    row<Member, &Member::name>("name", name, {"imię i nazwisko", "name"}),
    row<Member, &Member::role>("role", {"rola w rodzinie", "role in the family"}),
    row<Member, &Member::born>("born", {"data urodzenia", "date of birth"}),
    row<Member, &Member::expected>("expected", {"spodziewana data urodzenia", "expected date of birth"}),
    row<Member, &Member::household>("household", personal,
                                    {"gdzie mieszka, gdy nie z rodziną", "where they live, when apart"}),
    row<Member, &Member::left>("left", {"dzień odejścia z rodziny na stałe", "left the household for good"}),
    row<Member, &Member::died>("died", {"dzień śmierci", "died"}),
    row<Member, &Member::parents>(
        "parents", name,
        {"rodzice, gdy też są w rodzinie: identyfikatory", "the parents who are members too: ids"}),
    row<Member, &Member::partner>("partner", name,
                                  {"małżonek lub partner: identyfikator", "husband, wife or partner: id"}),
    row<Member, &Member::placements>("placements", {"pobyty poza rodziną", "times outside the family"}),
    override_row<Member>(),
});

constexpr auto placement_rows = std::to_array<Row>({
    row<Placement, &Placement::kind>("kind", {"rodzaj miejsca", "kind of place"}),
    row<Placement, &Placement::from>("from", {"od dnia", "from this day"}),
    row<Placement, &Placement::ended>(
        "ended", {"dzień zdarzenia, od którego już nie trwa", "day of the event that ended it"}),
    row<Placement, &Placement::outcome>(
        "outcome", {"czym się zakończył; returned, gdy brak", "how it ended; returned when absent"}),
    row<Placement, &Placement::coordinator>(
        "coordinator", name,
        {"koordynator, organizator lub wychowawca", "coordinator, organiser or educator"}),
    row<Placement, &Placement::help_plan>("help_plan",
                                          {"data planu pomocy dziecku", "date of the child's plan of help"}),
    row<Placement, &Placement::reviews>(
        "reviews", {"daty ocen sytuacji dziecka w pieczy", "dates of the assessments of the child"}),
    override_row<Placement>(),
});

} // namespace

template <>
const Entity& entity_of<Family>() {
  static constexpr Entity entity = mapping<Family>({"rodzina", "family"}, family_rows);
  return entity;
}

template <>
const Entity& entity_of<Member>() {
  static constexpr Entity entity = mapping<Member>({"członek rodziny", "member"}, member_rows);
  return entity;
}

template <>
const Entity& entity_of<Placement>() {
  static constexpr Entity entity =
      mapping<Placement>({"pobyt dziecka poza rodziną", "placement"}, placement_rows);
  return entity;
}

} // namespace asystent::record

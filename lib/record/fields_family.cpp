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
    row<Family, &Family::letter_name>("letter_name", name,
                                      {"jak nazywają rodzinę pisma wychodzące z jednostki",
                                       "how papers that leave the office call the family"}),
    row<Family, &Family::file_mark>("file_mark", impersonal, {"znak sprawy", "reference number of the case"}),
    row<Family, &Family::social_worker>(
        "social_worker", name, {"obecny pracownik socjalny rodziny", "the family's social worker now"}),
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
    row<Family, &Family::agreement>("agreement", {"zasady współpracy", "rules of working together"}),
    row<Family, &Family::suspensions>("suspensions",
                                      {"czas bez wizyt z ważnego powodu", "times without visits"}),
    row<Family, &Family::diagnosis>("diagnosis", {"diagnoza", "diagnosis"}),
    row<Family, &Family::plans>("plans", {"plany pracy z rodziną", "plans of work"}),
    row<Family, &Family::appointments>("appointments", {"umówione spotkania", "meetings agreed"}),
    row<Family, &Family::visits>("visits", {"dziennik: wizyty i kontakty", "journal: visits and contacts"}),
    row<Family, &Family::contacts>(
        "contacts", {"osoby i instytucje wokół rodziny", "people and institutions around the family"}),
    row<Family, &Family::housing>("housing", {"warunki mieszkaniowe", "housing"}),
    row<Family, &Family::debts>("debts", {"zadłużenie", "debts"}),
    row<Family, &Family::risks>("risks", {"oceny ryzyka", "looks at the risk"}),
    row<Family, &Family::child_contacts>("child_contacts", {"kontakty dziecka w pieczy z rodziną",
                                                            "meetings of a child in care with its family"}),
    row<Family, &Family::letters>("letters", {"pisma do instytucji", "letters to institutions"}),
    row<Family, &Family::catalogue>(
        "catalogue", {"katalog możliwego wsparcia „Za życiem”", "“Za życiem” catalogue of support"}),
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
    row<Member, &Member::sex>("sex", {"płeć; gdy brak, mówi o niej rola lub imię",
                                      "sex; when absent the role or the first name tells"}),
    row<Member, &Member::relation>(
        "relation", personal,
        {"pokrewieństwo własnymi słowami, zamiast roli", "relation in one's own words, instead of the role"}),
    row<Member, &Member::phone>("phone", personal, {"telefon", "phone"}),
    row<Member, &Member::citizenship>("citizenship", personal, {"obywatelstwo", "citizenship"}),
    row<Member, &Member::marital_status>("marital_status", personal, {"stan cywilny", "marital status"}),
    row<Member, &Member::education>("education", personal, {"wykształcenie", "education"}),
    row<Member, &Member::occupation>("occupation", personal, {"zawód", "occupation"}),
    row<Member, &Member::workplace>("workplace", personal, {"miejsce pracy", "place of work"}),
    row<Member, &Member::income>("income", personal, {"dochód", "income"}),
    row<Member, &Member::disability>("disability", personal, {"niepełnosprawność", "disability"}),
    row<Member, &Member::school>("school", personal, {"szkoła lub przedszkole", "school"}),
    row<Member, &Member::school_class>("class", personal, {"klasa", "class"}),
    row<Member, &Member::parental_authority>("parental_authority",
                                             {"władza rodzicielska", "parental authority"}),
    row<Member, &Member::placements>("placements", {"pobyty poza rodziną", "times outside the family"}),
    override_row<Member>(),
});

constexpr auto placement_rows = std::to_array<Row>({
    row<Placement, &Placement::kind>("kind", {"rodzaj miejsca", "kind of place"}),
    row<Placement, &Placement::from>("from", {"od dnia", "from this day"}),
    row<Placement, &Placement::ended>("ended",
                                      {"pierwszy dzień po końcu (koniec 15.05: podaj 16.05)",
                                       "the first day after the end (ended on 15 May: give 16 May)"}),
    row<Placement, &Placement::outcome>(
        "outcome", {"czym się zakończył; returned, gdy brak", "how it ended; returned when absent"}),
    row<Placement, &Placement::coordinator>(
        "coordinator", name,
        {"koordynator, organizator lub wychowawca", "coordinator, organiser or educator"}),
    row<Placement, &Placement::help_plan>("help_plan",
                                          {"data planu pomocy dziecku", "date of the child's plan of help"}),
    row<Placement, &Placement::reviews>(
        "reviews", {"daty ocen sytuacji dziecka w pieczy", "dates of the assessments of the child"}),
    row<Placement, &Placement::plan_handed_over>("plan_handed_over",
                                                 {"dzień przekazania planu organizatorowi pieczy",
                                                  "plan handed over to the organiser of foster care on"}),
    override_row<Placement>(),
});

} // namespace

template <>
const Entity& entity_of<Family>() {
  static constexpr Entity entity = mapping<Family>({"rodzina", "family"}, family_rows, {.same = {"id"}});
  return entity;
}

template <>
const Entity& entity_of<Member>() {
  static constexpr Entity entity =
      mapping<Member>({"członek rodziny", "member"}, member_rows, {.same = {"id"}});
  return entity;
}

template <>
const Entity& entity_of<Placement>() {
  static constexpr Entity entity = mapping<Placement>({"pobyt dziecka poza rodziną", "placement"},
                                                      placement_rows, {.same = {"kind", "from"}});
  return entity;
}

} // namespace asystent::record

#include "model/work.hpp"
#include "record/rows.hpp"

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto visit_rows = std::to_array<Row>({
    row<Visit, &Visit::date>("date", {"data", "date"}),
    row<Visit, &Visit::from>("from", {"godzina rozpoczęcia", "from what time"}),
    row<Visit, &Visit::to>("to", {"godzina zakończenia", "to what time"}),
    row<Visit, &Visit::minutes>("minutes",
                                {"czas w minutach, gdy brak godzin", "minutes, without from and to"}),
    row<Visit, &Visit::assistant>(
        "assistant", impersonal,
        {"asystent; gdy brak, prowadzący w tym dniu", "assistant; else the main one on that day"}),
    row<Visit, &Visit::kind>("kind", {"rodzaj kontaktu", "kind of contact"}),
    row<Visit, &Visit::place>("place", personal, {"miejsce", "place"}),
    row<Visit, &Visit::outcome>("outcome", {"czy się odbyła", "outcome"}),
    row<Visit, &Visit::present>("present", name, {"obecni członkowie rodziny", "members present"}),
    row<Visit, &Visit::others>("others", name, {"inne obecne osoby", "others present"}),
    row<Visit, &Visit::group>("group", personal,
                              {"spotkanie kilku rodzin: ten sam tekst u każdej",
                               "meeting of several families: the same text in each"}),
    row<Visit, &Visit::area>("area", {"obszar pracy", "area of work"}),
    row<Visit, &Visit::tasks>("tasks", {"zadania z art. 15 ust. 1", "tasks of art. 15 ust. 1"}),
    row<Visit, &Visit::goals>("goals", impersonal, {"cele planu", "goals of the plan"}),
    row<Visit, &Visit::note>("note", personal, {"notatka", "note"}),
    row<Visit, &Visit::agreed>("agreed", {"ustalenia", "agreed steps"}),
    row<Visit, &Visit::next>("next", {"następna wizyta", "next visit"}),
    row<Visit, &Visit::signed_by>("signed_by", name, {"kto podpisał kartę wizyty", "who signed the card"}),
    row<Visit, &Visit::recorded>("recorded",
                                 {"kiedy zapisano, jeśli innego dnia", "written down on, if on another day"}),
    override_row<Visit>(),
});

constexpr auto agreed_rows = std::to_array<Row>({
    row<Agreed, &Agreed::who>("who", name, {"kto", "who"}),
    row<Agreed, &Agreed::what>("what", personal, {"co zrobi", "what"}),
    row<Agreed, &Agreed::due>("due", {"termin", "due"}),
});

constexpr auto service_rows = std::to_array<Row>({
    row<Service, &Service::kind>("kind", {"rodzaj pomocy", "kind of help"}),
    row<Service, &Service::provider>("provider", personal, {"kto jej udziela", "who gives it"}),
    row<Service, &Service::members>("for", name, {"dla kogo", "for whom"}),
    row<Service, &Service::from>("from", {"od dnia", "from this day"}),
    row<Service, &Service::until>("until", {"ostatni dzień", "last day"}),
    override_row<Service>(),
});

constexpr auto mandate_rows = std::to_array<Row>({
    row<Mandate, &Mandate::institution>("institution", impersonal, {"instytucja", "institution"}),
    row<Mandate, &Mandate::scope>("scope", personal, {"zakres", "scope"}),
    row<Mandate, &Mandate::from>("from", {"od dnia", "from this day"}),
    row<Mandate, &Mandate::until>("until", {"ostatni dzień", "last day"}),
    override_row<Mandate>(),
});

constexpr auto intervention_rows = std::to_array<Row>({
    row<Intervention, &Intervention::date>("date", {"data", "date"}),
    row<Intervention, &Intervention::kind>("kind", {"rodzaj", "kind"}),
    row<Intervention, &Intervention::what>("what", personal,
                                           {"co się stało i co zrobiono", "what happened and was done"}),
    row<Intervention, &Intervention::notified>("notified", name, {"kogo powiadomiono", "who was notified"}),
    row<Intervention, &Intervention::follow_up>("follow_up", {"data dalszych czynności", "follow-up on"}),
    row<Intervention, &Intervention::blue_card>("blue_card",
                                                {"rejestr Niebieskiej Karty", "register of the blue card"}),
    override_row<Intervention>(),
});

constexpr auto blue_card_rows = std::to_array<Row>({
    row<BlueCard, &BlueCard::number>("number", personal, {"numer", "number"}),
    row<BlueCard, &BlueCard::started>("started", {"dzień wszczęcia", "started on"}),
    row<BlueCard, &BlueCard::sent>("sent", {"dzień przekazania", "sent on"}),
    row<BlueCard, &BlueCard::started_by>(
        "started_by", {"kto wszczął; assistant, gdy brak", "who started it; assistant when absent"}),
});

} // namespace

template <>
const Entity& entity_of<Visit>() {
  static constexpr Entity entity = mapping<Visit>({"wpis dziennika", "visit"}, visit_rows);
  return entity;
}

template <>
const Entity& entity_of<Agreed>() {
  static constexpr Entity entity = mapping<Agreed>({"ustalenie", "agreed step"}, agreed_rows);
  return entity;
}

template <>
const Entity& entity_of<Service>() {
  static constexpr Entity entity = mapping<Service>({"pomoc innych", "service"}, service_rows);
  return entity;
}

template <>
const Entity& entity_of<Mandate>() {
  static constexpr Entity entity = mapping<Mandate>({"upoważnienie", "mandate"}, mandate_rows);
  return entity;
}

template <>
const Entity& entity_of<Intervention>() {
  static constexpr Entity entity = mapping<Intervention>({"interwencja", "intervention"}, intervention_rows);
  return entity;
}

template <>
const Entity& entity_of<BlueCard>() {
  static constexpr Entity entity =
      mapping<BlueCard>({"rejestr Niebieskiej Karty", "blue card"}, blue_card_rows);
  return entity;
}

} // namespace asystent::record

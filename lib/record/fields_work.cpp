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
    row<Visit, &Visit::impression>(
        "impression", personal,
        {"wrażenia asystenta, poza faktami", "what the assistant thinks, apart from facts"}),
    row<Visit, &Visit::children>("children", personal,
                                 {"jak zastano każde dziecko", "how each child was seen"}),
    row<Visit, &Visit::announced>(
        "announced", {"czy była zapowiedziana; true, gdy brak", "whether announced; true when absent"}),
    row<Visit, &Visit::km>("km", {"przejechane kilometry", "kilometres driven"}),
    row<Visit, &Visit::next>(
        "next", {"następna wizyta: dzień, także z godziną", "next visit: day, also with the hour"}),
    row<Visit, &Visit::signed_by>("signed_by", name, {"kto podpisał kartę wizyty", "who signed the card"}),
    row<Visit, &Visit::recorded>("recorded",
                                 {"kiedy zapisano, jeśli innego dnia", "written down on, if on another day"}),
    override_row<Visit>(),
});

constexpr auto agreed_rows = std::to_array<Row>({
    row<Agreed, &Agreed::who>("who", name, {"kto", "who"}),
    row<Agreed, &Agreed::what>("what", personal, {"co zrobi", "what"}),
    row<Agreed, &Agreed::due>("due", {"termin", "due"}),
    row<Agreed, &Agreed::done>("done", {"dzień wykonania", "done on"}),
    row<Agreed, &Agreed::dropped>("dropped", {"dzień rezygnacji", "given up on"}),
    row<Agreed, &Agreed::why>("why", personal, {"powód rezygnacji", "why it was given up"}),
});

constexpr auto appointment_rows = std::to_array<Row>({
    row<Appointment, &Appointment::date>("date", {"dzień", "day"}),
    row<Appointment, &Appointment::from>("from", {"godzina rozpoczęcia", "from what time"}),
    row<Appointment, &Appointment::to>("to", {"godzina zakończenia", "to what time"}),
    row<Appointment, &Appointment::kind>("kind", {"rodzaj kontaktu", "kind of contact"}),
    row<Appointment, &Appointment::place>("place", personal, {"miejsce", "place"}),
    row<Appointment, &Appointment::what>("what", personal, {"w jakiej sprawie", "what it is about"}),
    row<Appointment, &Appointment::with>("with", name, {"z kim", "with whom"}),
    row<Appointment, &Appointment::dropped>("dropped", {"dzień odwołania", "given up on"}),
    row<Appointment, &Appointment::why>("why", personal, {"powód odwołania", "why it was given up"}),
    override_row<Appointment>(),
});

constexpr auto letter_rows = std::to_array<Row>({
    row<Letter, &Letter::date>("date", {"data", "date"}),
    row<Letter, &Letter::to>("to", name, {"do kogo", "to whom"}),
    row<Letter, &Letter::about>("about", personal, {"w jakiej sprawie", "about what"}),
    row<Letter, &Letter::member>("member", name, {"kogo dotyczy", "about which member"}),
    row<Letter, &Letter::kind>("kind", {"rodzaj; request, gdy brak", "kind; request when absent"}),
    row<Letter, &Letter::due>("due", {"termin odpowiedzi", "an answer is due"}),
    row<Letter, &Letter::answered>("answered", {"dzień odpowiedzi", "answered on"}),
    override_row<Letter>(),
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

constexpr auto catalogue_rows = std::to_array<Row>({
    row<Catalogue, &Catalogue::date>("date", {"data", "date"}),
    row<Catalogue, &Catalogue::items>("items", {"możliwe wsparcie", "supports that can be had"}),
});

constexpr auto catalogue_item_rows = std::to_array<Row>({
    row<CatalogueItem, &CatalogueItem::support>("support", personal, {"wsparcie", "support"}),
    row<CatalogueItem, &CatalogueItem::institution>("institution", personal, {"instytucja", "institution"}),
    row<CatalogueItem, &CatalogueItem::contact>("contact", personal, {"kontakt", "how to reach it"}),
    row<CatalogueItem, &CatalogueItem::state>("state", {"na jakim etapie", "how far it has come"}),
});

} // namespace

template <>
const Entity& entity_of<Visit>() {
  static constexpr Entity entity = mapping<Visit>({"wpis dziennika", "visit"}, visit_rows,
                                                  {.same = {"date", "from"},
                                                   .apart = {"assistant"},
                                                   .seals = {"signed_by"},
                                                   .open = {"recorded", "km", "next"}});
  return entity;
}

template <>
const Entity& entity_of<Agreed>() {
  static constexpr Entity entity =
      mapping<Agreed>({"ustalenie", "agreed step"}, agreed_rows,
                      {.same = {"who", "what"}, .open = {"done", "dropped", "why"}});
  return entity;
}

template <>
const Entity& entity_of<Service>() {
  static constexpr Entity entity =
      mapping<Service>({"pomoc innych", "service"}, service_rows, {.same = {"kind", "provider", "from"}});
  return entity;
}

template <>
const Entity& entity_of<Mandate>() {
  static constexpr Entity entity = mapping<Mandate>({"upoważnienie", "mandate"}, mandate_rows,
                                                    {.same = {"institution", "from"}, .apart = {"scope"}});
  return entity;
}

template <>
const Entity& entity_of<Appointment>() {
  static constexpr Entity entity =
      mapping<Appointment>({"umówione spotkanie", "meeting agreed"}, appointment_rows,
                           {.same = {"date", "from"}, .apart = {"what"}});
  return entity;
}

template <>
const Entity& entity_of<Letter>() {
  static constexpr Entity entity =
      mapping<Letter>({"pismo", "letter"}, letter_rows, {.same = {"date", "to", "about"}});
  return entity;
}

template <>
const Entity& entity_of<Catalogue>() {
  static constexpr Entity entity =
      mapping<Catalogue>({"katalog „Za życiem”", "“Za życiem” catalogue"}, catalogue_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<CatalogueItem>() {
  static constexpr Entity entity = mapping<CatalogueItem>(
      {"możliwe wsparcie", "support"}, catalogue_item_rows, {.same = {"support"}, .apart = {"institution"}});
  return entity;
}

} // namespace asystent::record

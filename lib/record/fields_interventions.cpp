#include "model/work.hpp"
#include "record/rows.hpp"

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto intervention_rows = std::to_array<Row>({
    row<Intervention, &Intervention::date>("date", {"data", "date"}),
    row<Intervention, &Intervention::kind>("kind", {"rodzaj", "kind"}),
    row<Intervention, &Intervention::what>("what", personal,
                                           {"co się stało i co zrobiono", "what happened and was done"}),
    row<Intervention, &Intervention::notified>("notified", name, {"kogo powiadomiono", "who was notified"}),
    row<Intervention, &Intervention::time>("time", {"godzina", "time"}),
    row<Intervention, &Intervention::place>("place", personal, {"miejsce", "place"}),
    row<Intervention, &Intervention::present>("present", name, {"kto był obecny", "who was present"}),
    row<Intervention, &Intervention::actions>("actions", personal, {"podjęte czynności", "what was done"}),
    row<Intervention, &Intervention::result>("result", personal, {"wynik", "result"}),
    row<Intervention, &Intervention::notices>("notices",
                                              {"zawiadomienia Policji, prokuratury lub sądu",
                                               "notices to the police, the prosecutor or the court"}),
    row<Intervention, &Intervention::follow_up>("follow_up", {"data dalszych czynności", "follow-up on"}),
    row<Intervention, &Intervention::blue_card>(
        "blue_card", {"rejestr formularza „Niebieska Karta”", "register of the blue card"}),
    override_row<Intervention>(),
});

constexpr auto blue_card_rows = std::to_array<Row>({
    row<BlueCard, &BlueCard::number>("number", personal, {"numer", "number"}),
    row<BlueCard, &BlueCard::started>("started", {"dzień wszczęcia", "started on"}),
    row<BlueCard, &BlueCard::sent>("sent", {"dzień przekazania", "sent on"}),
    row<BlueCard, &BlueCard::started_by>(
        "started_by", {"kto wszczął; assistant, gdy brak", "who started it; assistant when absent"}),
    row<BlueCard, &BlueCard::ended>("ended", {"dzień zakończenia procedury", "the procedure ended on"}),
});

constexpr auto notice_rows = std::to_array<Row>({
    row<Notice, &Notice::to>("to", {"kogo zawiadomiono", "to whom"}),
    row<Notice, &Notice::date>("date", {"data", "date"}),
    row<Notice, &Notice::time>("time", {"godzina", "time"}),
    row<Notice, &Notice::how>("how", personal, {"jak", "how"}),
    row<Notice, &Notice::number>("number", personal, {"numer", "number"}),
});

} // namespace

template <>
const Entity& entity_of<Intervention>() {
  static constexpr Entity entity = mapping<Intervention>({"interwencja", "intervention"}, intervention_rows,
                                                         {.same = {"date", "kind"}, .apart = {"time"}});
  return entity;
}

template <>
const Entity& entity_of<BlueCard>() {
  static constexpr Entity entity =
      mapping<BlueCard>({"rejestr formularza „Niebieska Karta”", "blue card"}, blue_card_rows,
                        {.seals = {"sent"}, .open = {"number", "ended"}});
  return entity;
}

template <>
const Entity& entity_of<Notice>() {
  static constexpr Entity entity = mapping<Notice>({"zawiadomienie", "notice"}, notice_rows,
                                                   {.same = {"to", "date"}, .apart = {"time", "number"}});
  return entity;
}

} // namespace asystent::record

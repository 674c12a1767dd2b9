#include "model/plan.hpp"
#include "record/rows.hpp"

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto plan_rows = std::to_array<Row>({
    row<Plan, &Plan::date>("date", {"data planu; wymagana poza szkicem", "date; required unless draft"}),
    row<Plan, &Plan::draft>("draft", {"szkic nie jest oceniany", "a draft is not judged"}),
    row<Plan, &Plan::until>("until", {"ostatni dzień, w którym plan obowiązuje", "last day of the plan"}),
    row<Plan, &Plan::agreed_by>("agreed_by", name,
                                {"kto z rodziny uzgodnił plan", "who of the family agreed"}),
    row<Plan, &Plan::refusal>(
        "refusal", personal,
        {"odmowa podpisu rodzica zobowiązanego przez sąd", "refusal of a parent whom the court obliged"}),
    row<Plan, &Plan::consulted_with>(
        "consulted_with", name,
        {"pracownik socjalny, z którym skonsultowano plan", "social worker consulted"}),
    row<Plan, &Plan::coordinated_with>("coordinated_with", name,
                                       {"koordynator pieczy zastępczej", "coordinator of foster care"}),
    row<Plan, &Plan::main_goal>("main_goal", personal, {"cel główny", "main goal"}),
    row<Plan, &Plan::heard>("heard",
                            {"wysłuchane dzieci i co powiedziały", "children heard, and what they said"}),
    row<Plan, &Plan::goals>("goals", {"cele", "goals"}),
    override_row<Plan>(),
});

constexpr auto goal_rows = std::to_array<Row>({
    row<Goal, &Goal::id>("id", impersonal, {"krótki identyfikator, np. g1", "short id, e.g. g1"}),
    row<Goal, &Goal::area>("area", {"obszar", "area"}),
    row<Goal, &Goal::situation>("situation", personal, {"sytuacja obecna", "situation now"}),
    row<Goal, &Goal::goal>("goal", personal, {"cel", "goal"}),
    row<Goal, &Goal::expected_effect>("expected_effect", personal, {"przewidywany efekt", "expected effect"}),
    row<Goal, &Goal::due>("due", {"termin", "due"}),
    row<Goal, &Goal::status>("status", {"stan; open, gdy brak", "status; open when absent"}),
    row<Goal, &Goal::closed>("closed", {"dzień zamknięcia celu", "closed on"}),
    row<Goal, &Goal::added>(
        "added", {"dzień uzgodnienia, gdy inny niż data planu", "agreed on, where not on the plan's date"}),
    row<Goal, &Goal::why>("why", personal, {"powód rezygnacji z celu", "why it was given up"}),
    row<Goal, &Goal::moved>("moved", {"wcześniejsze terminy", "earlier terms"}),
    row<Goal, &Goal::scale>(
        "scale", {"jak blisko celu czuje się rodzina, od 0 do 10", "how near the family feels, 0 to 10"}),
    row<Goal, &Goal::actions>("actions", {"działania", "actions"}),
});

constexpr auto action_rows = std::to_array<Row>({
    row<Action, &Action::what>("what", personal, {"co ma być zrobione", "what is to be done"}),
    row<Action, &Action::who>("who", name,
                              {"kto: członkowie rodziny, assistant, social_worker, inni",
                               "who: member ids, assistant, social_worker, others"}),
    row<Action, &Action::due>("due", {"termin", "due"}),
    row<Action, &Action::added>(
        "added", {"dzień uzgodnienia, gdy inny niż data planu", "agreed on, where not on the plan's date"}),
    row<Action, &Action::done>("done", {"dzień wykonania", "done on"}),
    row<Action, &Action::dropped>("dropped", {"dzień rezygnacji", "given up on"}),
    row<Action, &Action::why>("why", personal, {"powód rezygnacji", "why it was given up"}),
    row<Action, &Action::moved>("moved", {"wcześniejsze terminy", "earlier terms"}),
});

constexpr auto moved_rows = std::to_array<Row>({
    row<MovedTerm, &MovedTerm::from>("from", {"wcześniejszy termin", "the earlier term"}),
    row<MovedTerm, &MovedTerm::on>("on", {"dzień zmiany", "moved on"}),
    row<MovedTerm, &MovedTerm::why>("why", personal, {"powód", "why"}),
});

constexpr auto scale_rows = std::to_array<Row>({
    row<ScaleMark, &ScaleMark::date>("date", {"data", "date"}),
    row<ScaleMark, &ScaleMark::value>("value", {"od 0 do 10", "0 to 10"}),
    row<ScaleMark, &ScaleMark::by>("by", name, {"czyim zdaniem", "by whom"}),
});

} // namespace

template <>
const Entity& entity_of<Plan>() {
  static constexpr Entity entity = mapping<Plan>({"plan pracy z rodziną", "plan of work"}, plan_rows,
                                                 {.same = {"date"},
                                                  .seals = {"agreed_by"},
                                                  .draft = "draft",
                                                  .open = {"refusal", "consulted_with", "coordinated_with"}});
  return entity;
}

template <>
const Entity& entity_of<Goal>() {
  static constexpr Entity entity = mapping<Goal>(
      {"cel", "goal"}, goal_rows, {.same = {"id"}, .open = {"status", "closed", "why", "scale"}});
  return entity;
}

template <>
const Entity& entity_of<Action>() {
  static constexpr Entity entity = mapping<Action>({"działanie", "action"}, action_rows,
                                                   {.same = {"what"}, .open = {"done", "dropped", "why"}});
  return entity;
}

template <>
const Entity& entity_of<MovedTerm>() {
  static constexpr Entity entity =
      mapping<MovedTerm>({"zmiana terminu", "moved term"}, moved_rows, {.same = {"from", "on"}});
  return entity;
}

template <>
const Entity& entity_of<ScaleMark>() {
  static constexpr Entity entity = mapping<ScaleMark>({"ocena na skali", "mark on the scale"}, scale_rows,
                                                      {.same = {"date"}, .apart = {"by"}});
  return entity;
}

} // namespace asystent::record

#include "model/family.hpp"
#include "record/rows.hpp"

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto problem_rows = std::to_array<Row>({
    row<Problem, &Problem::area>("area", {"obszar", "area"}),
    row<Problem, &Problem::text>("text", personal, {"opis", "description"}),
    row<Problem, &Problem::weight>("weight", {"waga, od 1 do 3", "weight, 1 to 3"}),
});

constexpr auto resource_rows = std::to_array<Row>({
    row<Resource, &Resource::text>("text", personal, {"zasób", "resource"}),
    row<Resource, &Resource::state>("state", {"czy rodzina go ma", "whether the family has it"}),
});

constexpr auto statement_rows = std::to_array<Row>({
    row<Statement, &Statement::who>("who", name, {"kto", "who"}),
    row<Statement, &Statement::text>(
        "text", personal, {"co powiedział lub jak to widzi", "what they said, or how they see it"}),
});

constexpr auto diagnosis_rows = std::to_array<Row>({
    row<Diagnosis, &Diagnosis::date>("date", {"data diagnozy", "date"}),
    row<Diagnosis, &Diagnosis::documents>("documents", personal, {"przeczytane dokumenty", "documents read"}),
    row<Diagnosis, &Diagnosis::problems>("problems", {"problemy w obszarach", "problems by area"}),
    row<Diagnosis, &Diagnosis::strengths>("strengths", personal,
                                          {"mocne strony i zasoby", "strong sides and resources"}),
    row<Diagnosis, &Diagnosis::resources>("resources", {"zasoby rodziny", "resources"}),
    row<Diagnosis, &Diagnosis::views>("views", {"jak widzą to członkowie rodziny", "how the members see it"}),
    row<Diagnosis, &Diagnosis::needs>("needs", personal, {"potrzeby", "needs"}),
    row<Diagnosis, &Diagnosis::expectations>("expectations", personal,
                                             {"oczekiwania rodziny", "expectations of the family"}),
    row<Diagnosis, &Diagnosis::risk>("risk", {"ryzyko dla dzieci", "risk to the children"}),
    row<Diagnosis, &Diagnosis::risk_reason>("risk_reason", personal,
                                            {"uzasadnienie oceny ryzyka", "reasons for the risk"}),
    override_row<Diagnosis>(),
});

} // namespace

template <>
const Entity& entity_of<Problem>() {
  static constexpr Entity entity =
      mapping<Problem>({"problem", "problem"}, problem_rows, {.same = {"area", "text"}});
  return entity;
}

template <>
const Entity& entity_of<Diagnosis>() {
  static constexpr Entity entity = mapping<Diagnosis>({"diagnoza", "diagnosis"}, diagnosis_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<Resource>() {
  static constexpr Entity entity =
      mapping<Resource>({"zasób", "resource"}, resource_rows, {.same = {"text"}});
  return entity;
}

template <>
const Entity& entity_of<Statement>() {
  static constexpr Entity entity =
      mapping<Statement>({"wypowiedź", "statement"}, statement_rows, {.same = {"who"}});
  return entity;
}

} // namespace asystent::record

#include "model/family.hpp"
#include "record/rows.hpp"

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto assessment_rows = std::to_array<Row>({
    row<Assessment, &Assessment::date>("date", {"data oceny", "date"}),
    row<Assessment, &Assessment::scores>(
        "scores", {"oceny obszarów od 1 do 5, na lub no_data", "scores of areas: 1 to 5, na or no_data"}),
    row<Assessment, &Assessment::areas>("areas", personal, {"obszary słowami", "areas in words"}),
    row<Assessment, &Assessment::children>("children", personal,
                                           {"sytuacja każdego dziecka", "the situation of each child"}),
    row<Assessment, &Assessment::heard>(
        "heard", {"wysłuchane dzieci i co powiedziały", "children heard, and what they said"}),
    row<Assessment, &Assessment::goals>("goals", personal,
                                        {"dlaczego cel osiągnięto lub nie", "why a goal was reached or not"}),
    row<Assessment, &Assessment::cooperation>("cooperation", personal,
                                              {"współpraca rodziny", "how the family cooperates"}),
    row<Assessment, &Assessment::risk>("risk", {"ryzyko dla dzieci teraz", "risk to the children now"}),
    row<Assessment, &Assessment::risk_reason>("risk_reason", personal,
                                              {"uzasadnienie oceny ryzyka", "reasons for the risk"}),
    row<Assessment, &Assessment::summary>("summary", personal, {"podsumowanie", "summary"}),
    row<Assessment, &Assessment::family_view>("family_view", personal,
                                              {"zdanie rodziny", "the family's own view"}),
    row<Assessment, &Assessment::conclusion>("conclusion", {"wniosek", "conclusion"}),
    row<Assessment, &Assessment::recommendations>("recommendations", personal,
                                                  {"zalecenia", "recommendations"}),
    row<Assessment, &Assessment::passed_on>("passed_on",
                                            {"dzień przekazania pracodawcy", "passed on to the employer on"}),
    override_row<Assessment>(),
});

constexpr auto court_paper_rows = std::to_array<Row>({
    row<CourtPaper, &CourtPaper::kind>(
        "kind", {"opinia, sprawozdanie lub informacja", "opinion, report or information"}),
    row<CourtPaper, &CourtPaper::court>("court", impersonal, {"sąd", "court"}),
    row<CourtPaper, &CourtPaper::case_number>("case_number", personal, {"sygnatura akt", "case number"}),
    row<CourtPaper, &CourtPaper::requested>("requested", {"data pisma sądu", "requested on"}),
    row<CourtPaper, &CourtPaper::due>("due", {"termin z pisma sądu", "due, as the court's letter says"}),
    row<CourtPaper, &CourtPaper::sent>("sent", {"dzień wysłania", "sent on"}),
    row<CourtPaper, &CourtPaper::questions>("questions", personal, {"pytania sądu", "what the court asks"}),
    row<CourtPaper, &CourtPaper::housing>("housing", personal, {"warunki mieszkaniowe", "housing"}),
    row<CourtPaper, &CourtPaper::income>("income", personal, {"sytuacja materialna", "income"}),
    row<CourtPaper, &CourtPaper::relations>("relations", personal, {"relacje w rodzinie", "relations"}),
    row<CourtPaper, &CourtPaper::care>("care", personal, {"opieka i wychowanie", "care and upbringing"}),
    row<CourtPaper, &CourtPaper::health>("health", personal, {"zdrowie", "health"}),
    row<CourtPaper, &CourtPaper::cooperation>("cooperation", personal, {"współpraca rodziny", "cooperation"}),
    row<CourtPaper, &CourtPaper::help>("help", personal, {"udzielona pomoc", "help given"}),
    row<CourtPaper, &CourtPaper::resources>("resources", personal, {"zasoby rodziny", "resources"}),
    row<CourtPaper, &CourtPaper::risks>("risks", personal, {"zagrożenia", "risks"}),
    row<CourtPaper, &CourtPaper::conclusions>("conclusions", personal, {"wnioski", "conclusions"}),
    row<CourtPaper, &CourtPaper::children>("children", personal,
                                           {"sytuacja każdego dziecka", "the situation of each child"}),
    override_row<CourtPaper>(),
});

constexpr auto closure_rows = std::to_array<Row>({
    row<Closure, &Closure::date>(
        "date", {"od tego dnia sprawa nie jest aktywna", "from this day the case is not active"}),
    row<Closure, &Closure::reason>("reason", {"powód zakończenia", "reason"}),
    row<Closure, &Closure::summary>("summary", personal, {"podsumowanie", "summary"}),
    row<Closure, &Closure::recommendations>("recommendations", personal, {"zalecenia", "recommendations"}),
    row<Closure, &Closure::family_view>("family_view", personal, {"zdanie rodziny", "the family's own view"}),
    row<Closure, &Closure::court_notified>("court_notified",
                                           {"dzień zawiadomienia sądu", "the court was told on"}),
    row<Closure, &Closure::decided_by>("decided_by", name, {"kto zdecydował", "decided by"}),
    row<Closure, &Closure::monitoring>(
        "monitoring", {"czy rodzina ma być monitorowana", "whether the family is to be monitored"}),
    override_row<Closure>(),
});

constexpr auto monitoring_rows = std::to_array<Row>({
    row<Monitoring, &Monitoring::date>("date", {"data", "date"}),
    row<Monitoring, &Monitoring::kind>("kind", {"rodzaj kontaktu", "kind of contact"}),
    row<Monitoring, &Monitoring::effect>("effect", {"czy efekt jest trwały", "whether the effect lasts"}),
    row<Monitoring, &Monitoring::decision>("decision", {"decyzja", "decision"}),
    row<Monitoring, &Monitoring::present>("present", name, {"obecni członkowie rodziny", "members present"}),
    row<Monitoring, &Monitoring::others>("others", name, {"inne obecne osoby", "others present"}),
    row<Monitoring, &Monitoring::scores>(
        "scores", {"oceny obszarów od 1 do 5, na lub no_data", "scores of areas: 1 to 5, na or no_data"}),
    row<Monitoring, &Monitoring::difficulties>("difficulties", personal, {"trudności", "difficulties"}),
    row<Monitoring, &Monitoring::note>("note", personal, {"notatka", "note"}),
    override_row<Monitoring>(),
});

} // namespace

template <>
const Entity& entity_of<Assessment>() {
  static constexpr Entity entity = mapping<Assessment>({"okresowa ocena", "assessment"}, assessment_rows,
                                                       {.same = {"date"}, .seals = {"passed_on"}});
  return entity;
}

template <>
const Entity& entity_of<CourtPaper>() {
  static constexpr Entity entity = mapping<CourtPaper>(
      {"pismo do sądu", "court paper"}, court_paper_rows,
      {.same = {"kind", "requested"}, .apart = {"court", "case_number"}, .seals = {"sent"}});
  return entity;
}

template <>
const Entity& entity_of<Closure>() {
  static constexpr Entity entity = mapping<Closure>({"zakończenie pracy", "closure"}, closure_rows,
                                                    {.seals = {"decided_by"}, .open = {"court_notified"}});
  return entity;
}

template <>
const Entity& entity_of<Monitoring>() {
  static constexpr Entity entity =
      mapping<Monitoring>({"monitorowanie", "monitoring"}, monitoring_rows, {.same = {"date"}});
  return entity;
}

} // namespace asystent::record

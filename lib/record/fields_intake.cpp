#include "model/family.hpp"
#include "record/rows.hpp"

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto referral_rows = std::to_array<Row>({
    row<Referral, &Referral::source>("source", {"kto zgłosił", "source of the case"}),
    row<Referral, &Referral::date>("date", {"data zgłoszenia", "date of the notice"}),
    row<Referral, &Referral::by>("by", name, {"osoba zgłaszająca", "by whom"}),
    row<Referral, &Referral::interview>(
        "interview", {"data wywiadu środowiskowego", "date of the environmental interview"}),
    row<Referral, &Referral::request>("request",
                                      {"wniosek o przydzielenie asystenta", "request for an assistant"}),
    row<Referral, &Referral::reasons>("reasons",
                                      {"obszary, z powodu których zgłoszono", "areas that gave the reason"}),
    row<Referral, &Referral::decision>(
        "decision", {"przydzielenie asystenta (decyzja kierownika)", "decision of the head"}),
    override_row<Referral>(),
});

constexpr auto request_rows = std::to_array<Row>({
    row<Request, &Request::date>("date", {"data wniosku", "date"}),
    row<Request, &Request::by>("by", name, {"kto złożył", "by whom"}),
    row<Request, &Request::number>("number", impersonal, {"numer wniosku", "number"}),
});

constexpr auto decision_rows = std::to_array<Row>({
    row<Decision, &Decision::date>("date", {"data przydzielenia asystenta", "date"}),
    row<Decision, &Decision::by>("by", name, {"kto zdecydował", "by whom"}),
    row<Decision, &Decision::granted>("granted", {"czy przydzielono asystenta", "whether granted"}),
    override_row<Decision>(),
});

constexpr auto assignment_rows = std::to_array<Row>({
    row<Assignment, &Assignment::assistant>("assistant", impersonal,
                                            {"identyfikator asystenta", "id of the assistant"}),
    row<Assignment, &Assignment::from>("from", {"od dnia", "from this day"}),
    row<Assignment, &Assignment::ended>(
        "ended", {"dzień zdarzenia, od którego już nie trwa", "day of the event that ended it"}),
    row<Assignment, &Assignment::role>(
        "role", {"prowadzący czy zastępstwo; main, gdy brak", "main or substitute; main when absent"}),
    override_row<Assignment>(),
});

constexpr auto first_contact_rows = std::to_array<Row>({
    row<FirstContact, &FirstContact::date>("date", {"data pierwszego kontaktu", "date"}),
    row<FirstContact, &FirstContact::place>("place", personal, {"miejsce", "place"}),
    row<FirstContact, &FirstContact::social_worker>("social_worker", name,
                                                    {"obecny pracownik socjalny", "social worker present"}),
    override_row<FirstContact>(),
});

constexpr auto consent_rows = std::to_array<Row>({
    row<Consent, &Consent::kind>(
        "kind", {"zgoda rodziny czy postanowienie sądu", "consent of the family or court order"}),
    row<Consent, &Consent::from>("from", {"od dnia", "from this day"}),
    row<Consent, &Consent::signed_by>("signed_by", name, {"kto podpisał", "who signed"}),
    row<Consent, &Consent::court>("court", impersonal, {"sąd", "court"}),
    row<Consent, &Consent::case_number>("case_number", personal, {"sygnatura akt", "case number"}),
    row<Consent, &Consent::binds>("binds", name, {"kogo sąd zobowiązał", "whom the court obliged"}),
    row<Consent, &Consent::kurator>("kurator", name, {"kurator", "probation officer"}),
    row<Consent, &Consent::report_dates>(
        "report_dates", {"terminy sprawozdań wyznaczone przez sąd", "dates of reports set by the court"}),
    row<Consent, &Consent::ended>(
        "ended", {"dzień wycofania zgody lub uchylenia zobowiązania", "withdrawn or lifted on"}),
    override_row<Consent>(),
});

constexpr auto suspension_rows = std::to_array<Row>({
    row<Suspension, &Suspension::from>("from", {"pierwszy dzień", "first day"}),
    row<Suspension, &Suspension::until>("until", {"ostatni dzień", "last day"}),
    row<Suspension, &Suspension::reason>("reason", personal, {"powód", "reason"}),
    override_row<Suspension>(),
});

constexpr auto problem_rows = std::to_array<Row>({
    row<Problem, &Problem::area>("area", {"obszar", "area"}),
    row<Problem, &Problem::text>("text", personal, {"opis", "description"}),
});

constexpr auto diagnosis_rows = std::to_array<Row>({
    row<Diagnosis, &Diagnosis::date>("date", {"data diagnozy", "date"}),
    row<Diagnosis, &Diagnosis::documents>("documents", personal, {"przeczytane dokumenty", "documents read"}),
    row<Diagnosis, &Diagnosis::problems>("problems", {"problemy w obszarach", "problems by area"}),
    row<Diagnosis, &Diagnosis::strengths>("strengths", personal,
                                          {"mocne strony i zasoby", "strong sides and resources"}),
    row<Diagnosis, &Diagnosis::needs>("needs", personal, {"potrzeby", "needs"}),
    row<Diagnosis, &Diagnosis::expectations>("expectations", personal,
                                             {"oczekiwania rodziny", "expectations of the family"}),
    row<Diagnosis, &Diagnosis::risk>("risk", {"ryzyko dla dzieci", "risk to the children"}),
    override_row<Diagnosis>(),
});

} // namespace

template <>
const Entity& entity_of<Referral>() {
  static constexpr Entity entity = mapping<Referral>({"zgłoszenie", "referral"}, referral_rows);
  return entity;
}

template <>
const Entity& entity_of<Request>() {
  static constexpr Entity entity =
      mapping<Request>({"wniosek o przydzielenie asystenta", "request for an assistant"}, request_rows);
  return entity;
}

template <>
const Entity& entity_of<Decision>() {
  static constexpr Entity entity =
      mapping<Decision>({"decyzja kierownika", "decision of the head"}, decision_rows);
  return entity;
}

template <>
const Entity& entity_of<Assignment>() {
  static constexpr Entity entity =
      mapping<Assignment>({"przydział asystenta", "assignment"}, assignment_rows);
  return entity;
}

template <>
const Entity& entity_of<FirstContact>() {
  static constexpr Entity entity =
      mapping<FirstContact>({"pierwszy kontakt", "first contact"}, first_contact_rows);
  return entity;
}

template <>
const Entity& entity_of<Consent>() {
  static constexpr Entity entity = mapping<Consent>({"zgoda", "consent"}, consent_rows);
  return entity;
}

template <>
const Entity& entity_of<Suspension>() {
  static constexpr Entity entity = mapping<Suspension>({"czas bez wizyt", "suspension"}, suspension_rows);
  return entity;
}

template <>
const Entity& entity_of<Problem>() {
  static constexpr Entity entity = mapping<Problem>({"problem", "problem"}, problem_rows);
  return entity;
}

template <>
const Entity& entity_of<Diagnosis>() {
  static constexpr Entity entity = mapping<Diagnosis>({"diagnoza", "diagnosis"}, diagnosis_rows);
  return entity;
}

} // namespace asystent::record

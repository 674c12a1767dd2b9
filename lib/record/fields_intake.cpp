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
    row<Referral, &Referral::path>("path", {"droga sprawy; usual, gdy brak", "path; usual when absent"}),
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
    row<Request, &Request::text>("text", personal, {"uzasadnienie", "reasons"}),
    row<Request, &Request::expected>("expected", personal, {"oczekiwane rezultaty", "expected results"}),
    row<Request, &Request::family_agrees>("family_agrees", {"dzień zgody rodziny", "the family agreed on"}),
    row<Request, &Request::attachments>("attachments", personal, {"załączniki", "attachments"}),
});

constexpr auto decision_rows = std::to_array<Row>({
    row<Decision, &Decision::date>("date", {"data przydzielenia asystenta", "date"}),
    row<Decision, &Decision::by>("by", name, {"kto zdecydował", "by whom"}),
    row<Decision, &Decision::granted>("granted", {"czy przydzielono asystenta", "whether granted"}),
    row<Decision, &Decision::through>(
        "through", {"kto prowadzi pracę z rodziną; own, gdy brak", "through whom; own when absent"}),
    override_row<Decision>(),
});

constexpr auto assignment_rows = std::to_array<Row>({
    row<Assignment, &Assignment::assistant>("assistant", impersonal,
                                            {"identyfikator asystenta", "id of the assistant"}),
    row<Assignment, &Assignment::from>("from", {"od dnia", "from this day"}),
    row<Assignment, &Assignment::ended>("ended",
                                        {"pierwszy dzień po końcu (koniec 15.05: podaj 16.05)",
                                         "the first day after the end (ended on 15 May: give 16 May)"}),
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
    row<Consent, &Consent::kurator_phone>("kurator_phone", personal,
                                          {"telefon kuratora", "phone of the probation officer"}),
    row<Consent, &Consent::ordered>("ordered", {"data postanowienia", "date of the order"}),
    row<Consent, &Consent::received>("received",
                                     {"dzień wpływu postanowienia", "the order came to the office on"}),
    row<Consent, &Consent::obligation>("obligation", personal,
                                       {"treść zobowiązania", "the obligation in the order's words"}),
    row<Consent, &Consent::control>("control", personal,
                                    {"sposób kontroli", "how the obligation is controlled"}),
    row<Consent, &Consent::report_dates>(
        "report_dates", {"terminy sprawozdań wyznaczone przez sąd", "dates of reports set by the court"}),
    row<Consent, &Consent::ended>(
        "ended", {"dzień wycofania zgody lub uchylenia zobowiązania", "withdrawn or lifted on"}),
    override_row<Consent>(),
});

constexpr auto agreement_rows = std::to_array<Row>({
    row<Agreement, &Agreement::date>("date", {"data podpisania", "signed on"}),
    row<Agreement, &Agreement::days>("days", personal, {"dni wizyt", "days of the visits"}),
    row<Agreement, &Agreement::hours>("hours", personal, {"godziny wizyt", "hours of the visits"}),
    row<Agreement, &Agreement::place>("place", personal, {"miejsce", "place"}),
    row<Agreement, &Agreement::cancel>("cancel", personal,
                                       {"jak odwołuje się wizytę", "how a visit is cancelled"}),
    row<Agreement, &Agreement::other>("other", personal, {"inne zasady", "other rules"}),
});

constexpr auto suspension_rows = std::to_array<Row>({
    row<Suspension, &Suspension::from>("from", {"pierwszy dzień", "first day"}),
    row<Suspension, &Suspension::until>("until", {"ostatni dzień", "last day"}),
    row<Suspension, &Suspension::reason>("reason", personal, {"powód", "reason"}),
    override_row<Suspension>(),
});

} // namespace

template <>
const Entity& entity_of<Referral>() {
  static constexpr Entity entity =
      mapping<Referral>({"zgłoszenie", "referral"}, referral_rows,
                        {.seals = {"decision"}, .open = {"source", "date", "by", "interview"}});
  return entity;
}

template <>
const Entity& entity_of<Request>() {
  static constexpr Entity entity =
      mapping<Request>({"wniosek o przydzielenie asystenta", "request for an assistant"}, request_rows,
                       {.seals = {"family_agrees"}, .open = {"number"}});
  return entity;
}

template <>
const Entity& entity_of<Decision>() {
  static constexpr Entity entity =
      mapping<Decision>({"decyzja kierownika", "decision of the head"}, decision_rows, {.seals = {"by"}});
  return entity;
}

template <>
const Entity& entity_of<Assignment>() {
  static constexpr Entity entity = mapping<Assignment>({"przydział asystenta", "assignment"}, assignment_rows,
                                                       {.same = {"assistant", "from"}, .apart = {"role"}});
  return entity;
}

template <>
const Entity& entity_of<FirstContact>() {
  static constexpr Entity entity =
      mapping<FirstContact>({"pierwszy kontakt", "first contact"}, first_contact_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<Consent>() {
  static constexpr Entity entity =
      mapping<Consent>({"zgoda", "consent"}, consent_rows,
                       {.same = {"kind", "from"},
                        .apart = {"case_number"},
                        .seals = {"signed_by"},
                        .open = {"ended", "received", "report_dates", "kurator", "kurator_phone"}});
  return entity;
}

template <>
const Entity& entity_of<Suspension>() {
  static constexpr Entity entity =
      mapping<Suspension>({"czas bez wizyt", "suspension"}, suspension_rows, {.same = {"from"}});
  return entity;
}

template <>
const Entity& entity_of<Agreement>() {
  static constexpr Entity entity = mapping<Agreement>({"zasady współpracy", "rules of working together"},
                                                      agreement_rows, {.seals = {"date"}});
  return entity;
}

} // namespace asystent::record

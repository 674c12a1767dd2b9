#include "model/form.hpp"
#include "model/office.hpp"
#include "model/work.hpp"
#include "record/rows.hpp"

#include <algorithm>

namespace asystent::record {
namespace {

using enum Privacy;

constexpr auto office_rows = std::to_array<Row>({
    row<Office, &Office::version>("asystent", {"wersja zapisu: 1", "version of the format: 1"}),
    row<Office, &Office::language>("language", {"język komunikatów", "language of messages"}),
    row<Office, &Office::office>("office", {"jednostka", "the office"}),
    row<Office, &Office::assistants>("assistants", {"asystenci", "assistants"}),
    row<Office, &Office::policy>("policy", {"zasady jednostki", "policy"}),
    row<Office, &Office::areas>("areas", impersonal,
                                {"własne obszary: identyfikator i nazwa", "own areas: id and label"}),
    row<Office, &Office::scale>("scale", impersonal,
                                {"własny opis ocen od 1 do 5", "own words for the scores"}),
    row<Office, &Office::aliases>(
        "aliases", impersonal,
        {"własne nazwy poleceń: nazwa i słowa, które zastępuje; tekst z odstępem w cudzysłowie",
         "own names of commands: a name and the words that it stands for; a text "
         "with a space in quotes"}),
});

constexpr auto office_address_rows = std::to_array<Row>({
    row<OfficeAddress, &OfficeAddress::name>("name", impersonal, {"nazwa jednostki", "name of the office"}),
    row<OfficeAddress, &OfficeAddress::address>("address", impersonal, {"adres", "address"}),
    row<OfficeAddress, &OfficeAddress::head>("head", name, {"kierownik", "head"}),
    row<OfficeAddress, &OfficeAddress::head_title>("head_title", impersonal,
                                                   {"stanowisko kierownika", "title of the head"}),
    row<OfficeAddress, &OfficeAddress::place>("place", impersonal,
                                              {"miejscowość w nagłówku pism", "place of letters"}),
    row<OfficeAddress, &OfficeAddress::addressee>(
        "addressee", impersonal,
        {"adresat pism, jak ma stać na piśmie", "the head as an address line says it"}),
    row<OfficeAddress, &OfficeAddress::data_protection>(
        "data_protection", {"informacja o przetwarzaniu danych osobowych", "information on personal data"}),
    row<OfficeAddress, &OfficeAddress::needs>("needs", impersonal,
                                              {"potrzeby do rocznego sprawozdania (art. 179 ust. 1)",
                                               "needs for the annual report (art. 179 ust. 1)"}),
});

constexpr auto data_protection_rows = std::to_array<Row>({
    row<DataProtection, &DataProtection::officer>(
        "officer", impersonal,
        {"kontakt do inspektora ochrony danych", "how to reach the data protection officer"}),
    row<DataProtection, &DataProtection::basis>(
        "basis", impersonal, {"podstawa prawna słowami jednostki", "legal basis in the office's words"}),
    row<DataProtection, &DataProtection::notice>("notice", impersonal,
                                                 {"dalszy tekst jednostki", "further words of the office"}),
});

constexpr auto assistant_rows = std::to_array<Row>({
    row<Assistant, &Assistant::id>("id", impersonal,
                                   {"krótki identyfikator, np. elis", "short id, e.g. elis"}),
    row<Assistant, &Assistant::name>("name", name, {"imię i nazwisko", "name"}),
    row<Assistant, &Assistant::employment>("employment", {"forma zatrudnienia", "form of employment"}),
    row<Assistant, &Assistant::from>("from", {"zatrudniony od dnia", "employed from"}),
    row<Assistant, &Assistant::until>("until", {"ostatni dzień zatrudnienia", "last day of employment"}),
    row<Assistant, &Assistant::limit>(
        "limit", {"własny limit rodzin, najwyżej 15", "own limit of families, at most 15"}),
    row<Assistant, &Assistant::families_elsewhere>(
        "families_elsewhere",
        {"rodziny w innej gminie, wliczane do limitu", "families in another gmina, counted to the limit"}),
    row<Assistant, &Assistant::authorised>("authorised",
                                           {"data upoważnienia do przetwarzania danych (art. 7 ust. 4)",
                                            "date of the authorisation to process the data (art. 7 ust. 4)"}),
    row<Assistant, &Assistant::secrecy_signed>(
        "secrecy_signed", {"data zobowiązania do tajemnicy", "date of the secrecy undertaking"}),
    row<Assistant, &Assistant::email>(
        "email", personal, {"adres e-mail, ten sam co w git", "e-mail address, the same as in git"}),
    row<Assistant, &Assistant::register_checked>(
        "register_checked", {"data sprawdzenia w rejestrze sprawców przestępstw na tle seksualnym",
                             "date on which the register of sex offenders was looked at"}),
    row<Assistant, &Assistant::training>("training",
                                         {"szkolenia (art. 12 ust. 2)", "trainings (art. 12 ust. 2)"}),
    row<Assistant, &Assistant::absences>("absences", {"nieobecności", "absences"}),
});

constexpr auto training_rows = std::to_array<Row>({
    row<Training, &Training::date>("date", {"data", "date"}),
    row<Training, &Training::hours>("hours", {"liczba godzin", "hours"}),
    row<Training, &Training::topic>("topic", impersonal, {"temat", "topic"}),
});

constexpr auto absence_rows = std::to_array<Row>({
    row<Absence, &Absence::from>("from", {"pierwszy dzień", "first day"}),
    row<Absence, &Absence::until>("until", {"ostatni dzień", "last day"}),
    row<Absence, &Absence::kind>("kind", {"powód", "kind"}),
    row<Absence, &Absence::substitute>("substitute", impersonal,
                                       {"kto zastępuje: identyfikator", "who stands in: id of an assistant"}),
});

constexpr auto policy_rows = std::to_array<Row>({
    row<PolicyAsWritten, &PolicyAsWritten::caseload_limit>(
        "caseload_limit", {"limit rodzin na asystenta (1–15)", "families per assistant (1–15)"}),
    row<PolicyAsWritten, &PolicyAsWritten::review_months>(
        "review_months", {"okresowa ocena co tyle miesięcy (1–6)", "a review every so many months (1–6)"}),
    row<PolicyAsWritten, &PolicyAsWritten::review_warn_days>(
        "review_warn_days",
        {"przypomnienia o ocenie, dni przed terminem", "warnings before a review, in days"}),
    row<PolicyAsWritten, &PolicyAsWritten::first_contact_days>(
        "first_contact_days", {"dni na pierwszy kontakt", "days for the first contact"}),
    row<PolicyAsWritten, &PolicyAsWritten::consent_days>(
        "consent_days", {"dni na zgodę po pierwszym kontakcie", "days for the consent"}),
    row<PolicyAsWritten, &PolicyAsWritten::plan_days>("plan_days", {"dni na plan", "days for the plan"}),
    row<PolicyAsWritten, &PolicyAsWritten::visit_gap_days>(
        "visit_gap_days",
        {"najdłuższa przerwa między wizytami, w dniach", "longest time between visits, in days"}),
    row<PolicyAsWritten, &PolicyAsWritten::visit_signed>(
        "visit_signed", {"czy rodzina podpisuje kartę wizyty", "must a visit card be signed"}),
    row<PolicyAsWritten, &PolicyAsWritten::pass_on_days>(
        "pass_on_days", {"dni na przekazanie oceny", "days to pass an assessment on"}),
    row<PolicyAsWritten, &PolicyAsWritten::court_paper_days>(
        "court_paper_days", {"dni na pismo do sądu bez terminu", "days for a court paper without a term"}),
    row<PolicyAsWritten, &PolicyAsWritten::follow_up_days>(
        "follow_up_days", {"dni na dalsze czynności po interwencji", "days for the follow-up"}),
    row<PolicyAsWritten, &PolicyAsWritten::decision_days>(
        "decision_days", {"dni od zgłoszenia do decyzji kierownika", "days from the notice to the decision"}),
    row<PolicyAsWritten, &PolicyAsWritten::assign_days>(
        "assign_days", {"dni od decyzji do przydziału", "days from the decision to the assignment"}),
    row<PolicyAsWritten, &PolicyAsWritten::suspension_days>(
        "suspension_days",
        {"po tylu dniach bez wizyt program pyta o przerwę", "a break is asked about after so many days"}),
    row<PolicyAsWritten, &PolicyAsWritten::letter_days>(
        "letter_days", {"dni na odpowiedź instytucji", "days for an institution's answer"}),
    row<PolicyAsWritten, &PolicyAsWritten::plan_handover_days>(
        "plan_handover_days",
        {"dni na przekazanie planu organizatorowi pieczy", "days to hand the plan over to foster care"}),
    row<PolicyAsWritten, &PolicyAsWritten::monitoring_after_months>(
        "monitoring_after_months",
        {"monitorowanie: miesiące od zakończenia", "monitoring: months from the closure"}),
    row<PolicyAsWritten, &PolicyAsWritten::count_za_zyciem>(
        "count_za_zyciem",
        {"czy rodziny „Za życiem” liczą się do limitu", "do “Za życiem” families count to the limit"}),
    row<PolicyAsWritten, &PolicyAsWritten::free_days>(
        "free_days", {"własne dni wolne jednostki", "the office's own free days"}),
});

constexpr auto worklog_rows = std::to_array<Row>({
    row<Worklog, &Worklog::version>("asystent", {"wersja zapisu: 1", "version of the format: 1"}),
    row<Worklog, &Worklog::assistant>("assistant", impersonal,
                                      {"identyfikator asystenta, taki sam jak nazwa pliku",
                                       "id of the assistant, the same as the file's name"}),
    row<Worklog, &Worklog::entries>("entries", {"wpisy", "entries"}),
});

constexpr auto worklog_entry_rows = std::to_array<Row>({
    row<WorklogEntry, &WorklogEntry::date>("date", {"data", "date"}),
    row<WorklogEntry, &WorklogEntry::what>("what", personal, {"co zrobiono", "what was done"}),
    row<WorklogEntry, &WorklogEntry::from>("from", {"godzina rozpoczęcia", "from what time"}),
    row<WorklogEntry, &WorklogEntry::to>("to", {"godzina zakończenia", "to what time"}),
    row<WorklogEntry, &WorklogEntry::minutes>(
        "minutes", {"czas w minutach, gdy brak godzin", "minutes, without from and to"}),
    row<WorklogEntry, &WorklogEntry::area>(
        "area", {"own_work, gdy brak, albo indirect", "own_work, when absent, or indirect"}),
    row<WorklogEntry, &WorklogEntry::tasks>("tasks", {"zadania z art. 15 ust. 1", "tasks of art. 15 ust. 1"}),
    row<WorklogEntry, &WorklogEntry::kind>("kind", {"rodzaj; work, gdy brak", "kind; work when absent"}),
    row<WorklogEntry, &WorklogEntry::km>("km", {"przejechane kilometry", "kilometres driven"}),
    override_row<WorklogEntry>(),
});

constexpr auto form_rows = std::to_array<Row>({
    row<Form, &Form::version>("asystent", {"wersja zapisu: 1", "version of the format: 1"}),
    row<Form, &Form::title>("title", impersonal, {"tytuł formularza", "title of the form"}),
    row<Form, &Form::rows>("rows", {"wiersze formularza", "rows of the form"}),
});

constexpr auto form_row_rows = std::to_array<Row>({
    row<FormRow, &FormRow::cell>("cell", impersonal, {"oznaczenie komórki, np. 1.1", "the cell, e.g. 1.1"}),
    row<FormRow, &FormRow::label>("label", impersonal, {"opis wiersza", "label"}),
    row<FormRow, &FormRow::statistic>("statistic", {"nazwa liczby; bez niej wiersz jest nagłówkiem",
                                                    "name of the number; a heading without it"}),
    row<FormRow, &FormRow::text>("text", {"tekst z asystent.yaml: needs to office.needs",
                                          "a text of asystent.yaml: needs is office.needs"}),
});

// An office may leave out either as a whole.
static_assert(std::ranges::none_of(office_address_rows, &Row::is_required));
static_assert(std::ranges::none_of(policy_rows, &Row::is_required));

} // namespace

template <>
const Entity& entity_of<Office>() {
  static constexpr Entity entity =
      mapping<Office>({"ustawienia jednostki", "settings of the office"}, office_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<OfficeAddress>() {
  static constexpr Entity entity =
      mapping<OfficeAddress>({"jednostka", "office"}, office_address_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<DataProtection>() {
  static constexpr Entity entity =
      mapping<DataProtection>({"ochrona danych", "data protection"}, data_protection_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<Training>() {
  static constexpr Entity entity =
      mapping<Training>({"szkolenie", "training"}, training_rows, {.same = {"date", "topic"}});
  return entity;
}

template <>
const Entity& entity_of<Absence>() {
  static constexpr Entity entity =
      mapping<Absence>({"nieobecność", "absence"}, absence_rows, {.same = {"from"}});
  return entity;
}

template <>
const Entity& entity_of<Assistant>() {
  static constexpr Entity entity =
      mapping<Assistant>({"asystent", "assistant"}, assistant_rows, {.same = {"id"}});
  return entity;
}

template <>
const Entity& entity_of<PolicyAsWritten>() {
  static constexpr Entity entity =
      mapping<PolicyAsWritten>({"zasady jednostki", "policy"}, policy_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<Worklog>() {
  static constexpr Entity entity =
      mapping<Worklog>({"praca własna asystenta", "worklog"}, worklog_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<WorklogEntry>() {
  static constexpr Entity entity = mapping<WorklogEntry>({"wpis pracy własnej", "worklog entry"},
                                                         worklog_entry_rows, {.same = {"date", "from"}});
  return entity;
}

template <>
const Entity& entity_of<Form>() {
  static constexpr Entity entity = mapping<Form>({"formularz", "form"}, form_rows, by_its_keys);
  return entity;
}

template <>
const Entity& entity_of<FormRow>() {
  static constexpr Entity entity =
      mapping<FormRow>({"wiersz formularza", "row of the form"}, form_row_rows, {.same = {"cell"}});
  return entity;
}

} // namespace asystent::record

#include "manual/events.hpp"

#include <array>

namespace asystent::manual {
namespace {

// The words of the commands are alike in both languages: the term is the command, the text what happens.
constexpr Text both(std::string_view text) { return {text, text}; }

constexpr auto events = std::to_array<Told>({
    {both("intake add, decide, assign, contact, consent"),
     {"rodzina przychodzi: zgłoszenie, decyzja, przydział, pierwszy kontakt, zgoda",
      "a family comes: referral, decision, assignment, first contact, consent"}},
    {both("intake interview, intake request"),
     {"wywiad albo wniosek przychodzi później", "the interview or the request comes later"}},
    {both("intake diagnose"), {"powstaje diagnoza", "the diagnosis is made"}},
    {both("intake withdraw"),
     {"zgoda wycofana, postanowienie uchylone", "the consent is withdrawn, the order lifted"}},
    {both("intake set"),
     {"zmienia się adres, telefon, pracownik socjalny, kurator",
      "an address, a phone, the social worker, the kurator changes"}},
    {both("intake member, edit-member 7 jan --left 1.05., born"),
     {"ktoś przybywa, wyprowadza się, umiera, zmienia szkołę; rodzi się dziecko",
      "a member comes, moves out, dies, changes school; a child is born"}},
    {both("intake contact-list, home, debt, agree-rules"),
     {"są kontakty, mieszkanie, długi, podpisane zasady",
      "there are contacts, housing, debts, signed rules"}},
    {both("intake place, return, review"),
     {"dziecko trafia do pieczy, wraca, jest ocena jego sytuacji",
      "a child goes into foster care, comes back, is assessed there"}},
    {both("intake catalogue"), {"katalog wsparcia „Za życiem”", "the „Za życiem” catalogue of support"}},
    {both("intake suspend"),
     {"przerwa w wizytach: szpital, wyjazd", "a time without visits: hospital, holidays"}},
    {both("intake reopen"), {"rodzina wraca", "a family comes back"}},
    {both("intake renumber 7 --to R-2026-021"),
     {"dwie rodziny mają jeden numer", "two families have one id"}},
    {both("plan new, goal, action, agree"),
     {"powstaje plan, rodzina go uzgadnia", "a plan is made, and the family agrees"}},
    {both("plan done, plan move, plan drop, plan scale"),
     {"działanie wykonane, przesunięte, zaniechane; jak blisko jest cel",
      "an action is done, put off, given up; how near a goal feels"}},
    {both("plan hand-over"),
     {"plan idzie do organizatora pieczy", "the plan goes to the organiser of foster care"}},
    {both("plan draft, plan draft --discard"),
     {"projekt trzeba obejrzeć albo był niepotrzebny", "the draft is to be seen, or was for nothing"}},
    {both("visit plan, visit move 7 --on \"pt 15:00\", visit drop"),
     {"spotkanie umówione, przełożone, odwołane", "a meeting is agreed, moved, given up"}},
    {both("visit add 7 --family 12,15, visit add 7 23:10-00:50"),
     {"spotkanie kilku rodzin; wizyta trwa po północy",
      "several families meet; a visit goes on after midnight"}},
    {both("visit refile 7 --date 3.02. --to 12"),
     {"wpis trafił do złej rodziny", "an entry went to the wrong family"}},
    {both("visit amend 7 --add-note \"…\""), {"notatka była za krótka", "a note was too short"}},
    {both("visit keep, visit drop-agreed"),
     {"rodzina dotrzymała ustalenia albo jest ono nieaktualne", "what was agreed was done, or given up"}},
    {both("visit risk, visit child-contact"),
     {"ocena zagrożenia; dziecko w pieczy widzi się z rodziną",
      "the risk is looked at; a child in care meets its family"}},
    {both("visit letter, visit answered"),
     {"pismo do instytucji, odpowiedź", "a letter to an institution, its answer"}},
    {both("visit refer 7 --kind terapia --provider \"…\" --for jan"),
     {"zaczyna się pomoc innych; jeszcze raz z --until 30.06.: kończy się",
      "the help of others begins; once more with --until 30.06.: it ends"}},
    {both("visit intervene, notice, follow-up, card-sent"),
     {"interwencja: co zrobiono, kogo powiadomiono, co dalej, Niebieska Karta",
      "an intervention: what was done, who was told, what followed, the Niebieska Karta"}},
    {both("visit work"), {"praca, która nie należy do żadnej rodziny", "work that belongs to no family"}},
    {both("assess add, amend, pass-on"),
     {"okresowa ocena, jej dalsze słowa, przekazanie", "the assessment, more words of it, passed on"}},
    {both("assess court, court-words, sent"),
     {"sąd prosi o pismo, powstaje, wychodzi", "a court asks for a paper, it is written, it is sent"}},
    {both("assess close, assess monitor"),
     {"praca się kończy, potem monitorowanie", "the work ends, then it is monitored"}},
    {both("office add-assistant, leave, training, set visit_gap_days=21"),
     {"asystent przychodzi, ma urlop, szkolenie; zmienia się ustawienie",
      "an assistant comes, is away, was trained; a setting changes"}},
});

} // namespace

Section events_section(Language language) {
  return section_of({"CO SIĘ ZDARZA I JAKIM POLECENIEM", "WHAT HAPPENS, AND ITS COMMAND"}, events, language);
}

} // namespace asystent::manual

#pragma once

#include "text/words.hpp"

namespace asystent {

// The closed lists of section 2 of the contract. The enumerator is the record's own word; where that is a
// word of C++ or a number, the nearest name. Order: as in the contract.

enum class Role { mother, father, guardian, partner, child, grandparent, relative, other };
template <>
inline constexpr auto words<Role> = std::to_array<Word>({
    {"mother", {"matka", "mother"}},
    {"father", {"ojciec", "father"}},
    {"guardian", {"opiekun lub opiekunka", "guardian"}},
    {"partner", {"partner lub partnerka", "partner"}},
    {"child", {"dziecko", "child"}},
    {"grandparent", {"babcia lub dziadek", "grandparent"}},
    {"relative", {"krewny lub krewna", "relative"}},
    {"other", {"inna osoba", "other"}},
});

enum class PlacementKind { foster_family, foster_institution, informal_relatives, other };
template <>
inline constexpr auto words<PlacementKind> = std::to_array<Word>({
    {"foster_family", {"rodzinna piecza zastępcza", "foster family"}},
    {"foster_institution", {"instytucjonalna piecza zastępcza", "foster institution"}},
    {"informal_relatives", {"pobyt u krewnych", "with relatives, informally"}},
    {"other", {"inne miejsce", "other place"}},
});

enum class PlacementOutcome { returned, moved, adopted, of_age, other };
template <>
inline constexpr auto words<PlacementOutcome> = std::to_array<Word>({
    {"returned", {"powrót do rodziny", "returned"}},
    {"moved", {"zmiana miejsca pieczy", "moved"}},
    {"adopted", {"przysposobienie", "adopted"}},
    {"of_age", {"pełnoletność", "of age"}},
    {"other", {"inny", "other"}},
});

enum class Source { social_worker, institution, court, self };
template <>
inline constexpr auto words<Source> = std::to_array<Word>({
    {"social_worker", {"pracownik socjalny", "social worker"}},
    {"institution", {"instytucja", "institution"}},
    {"court", {"sąd", "court"}},
    {"self", {"rodzina", "the family itself"}},
});

enum class AssignmentRole { main, substitute };
template <>
inline constexpr auto words<AssignmentRole> = std::to_array<Word>({
    {"main", {"prowadzący", "main"}},
    {"substitute", {"zastępstwo", "substitute"}},
});

enum class ConsentKind { family, court_order };
template <>
inline constexpr auto words<ConsentKind> = std::to_array<Word>({
    {"family", {"zgoda rodziny", "consent of the family"}},
    {"court_order", {"zobowiązanie przez sąd", "court order"}},
});

enum class Risk { low, medium, high };
template <>
inline constexpr auto words<Risk> = std::to_array<Word>({
    {"low", {"małe", "low"}},
    {"medium", {"średnie", "medium"}},
    {"high", {"duże", "high"}},
});

enum class GoalStatus { open, achieved, partly, not_achieved, dropped };
template <>
inline constexpr auto words<GoalStatus> = std::to_array<Word>({
    {"open", {"w toku", "open"}},
    {"achieved", {"osiągnięty", "achieved"}},
    {"partly", {"osiągnięty w części", "partly achieved"}},
    {"not_achieved", {"nieosiągnięty", "not achieved"}},
    {"dropped", {"zaniechany", "dropped"}},
});

enum class VisitKind { home, office, institution, accompaniment, phone, letter, meeting, other };
template <>
inline constexpr auto words<VisitKind> = std::to_array<Word>({
    {"home", {"wizyta w domu", "home visit"}},
    {"office", {"spotkanie w biurze", "at the office"}},
    {"institution", {"kontakt z instytucją", "institution"}},
    {"accompaniment", {"towarzyszenie", "accompaniment"}},
    {"phone", {"telefon", "phone"}},
    {"letter", {"pismo", "letter"}},
    {"meeting", {"spotkanie grupowe lub zespołu", "meeting"}},
    {"other", {"inny kontakt", "other"}},
});

enum class Outcome { held, not_found, refused, cancelled_by_family, cancelled_by_assistant };
template <>
inline constexpr auto words<Outcome> = std::to_array<Word>({
    {"held", {"odbyła się", "held"}},
    {"not_found", {"nie zastano rodziny", "nobody found"}},
    {"refused", {"odmowa", "refused"}},
    {"cancelled_by_family", {"odwołana przez rodzinę", "cancelled by the family"}},
    {"cancelled_by_assistant", {"odwołana przez asystenta", "cancelled by the assistant"}},
});

/// The four areas of work of an assistant (seed 004).
enum class WorkArea { parents, children, indirect, own_work };
template <>
inline constexpr auto words<WorkArea> = std::to_array<Word>({
    {"parents", {"bezpośrednia praca z rodzicami", "direct work with parents"}},
    {"children", {"bezpośrednia praca z dziećmi", "direct work with children"}},
    {"indirect", {"praca pośrednia na rzecz rodziny", "indirect work"}},
    {"own_work", {"organizacja własnego warsztatu pracy", "own workshop"}},
});

enum class ServiceKind {
  day_support,
  counselling,
  therapy,
  mediation,
  legal,
  group,
  health,
  education,
  work,
  housing,
  benefit,
  other
};
template <>
inline constexpr auto words<ServiceKind> = std::to_array<Word>({
    {"day_support", {"placówka wsparcia dziennego", "day support"}},
    {"counselling", {"poradnictwo", "counselling"}},
    {"therapy", {"terapia", "therapy"}},
    {"mediation", {"mediacja", "mediation"}},
    {"legal", {"pomoc prawna", "legal help"}},
    {"group", {"grupa wsparcia lub zajęcia grupowe", "group"}},
    {"health", {"ochrona zdrowia", "health"}},
    {"education", {"edukacja", "education"}},
    {"work", {"zatrudnienie", "work"}},
    {"housing", {"mieszkanie", "housing"}},
    {"benefit", {"świadczenie", "benefit"}},
    {"other", {"inna pomoc", "other"}},
});

enum class InterventionKind { child_danger, domestic_violence, other };
template <>
inline constexpr auto words<InterventionKind> = std::to_array<Word>({
    {"child_danger", {"zagrożenie dziecka", "a child in danger"}},
    {"domestic_violence", {"przemoc domowa", "domestic violence"}},
    {"other", {"inna", "other"}},
});

enum class StartedBy { assistant, other };
template <>
inline constexpr auto words<StartedBy> = std::to_array<Word>({
    {"assistant", {"asystent", "the assistant"}},
    {"other", {"inna osoba", "somebody else"}},
});

/// A score of an area in the assessment: 1 to 5 (5 is best), not applicable, no data.
enum class Score { one, two, three, four, five, na, no_data };
template <>
inline constexpr auto words<Score> = std::to_array<Word>({
    {"1", {"1", "1"}},
    {"2", {"2", "2"}},
    {"3", {"3", "3"}},
    {"4", {"4", "4"}},
    {"5", {"5", "5"}},
    {"na", {"nie dotyczy", "not applicable"}},
    {"no_data", {"brak danych", "no data"}},
});

enum class Conclusion { continue_work, change_plan, fewer_visits, close, other };
template <>
inline constexpr auto words<Conclusion> = std::to_array<Word>({
    {"continue", {"kontynuacja pracy", "continue"}},
    {"change_plan", {"zmiana planu", "change the plan"}},
    {"fewer_visits", {"mniej wizyt", "fewer visits"}},
    {"close", {"zakończenie pracy", "close"}},
    {"other", {"inny", "other"}},
});

enum class PaperKind { opinion, report };
template <>
inline constexpr auto words<PaperKind> = std::to_array<Word>({
    {"opinion", {"opinia", "opinion"}},
    {"report", {"sprawozdanie", "report"}},
});

enum class ClosureReason {
  goals_achieved,
  stopped_cooperating,
  no_consent,
  no_effect,
  moved_away,
  children_of_age,
  permanent_placement,
  obligation_lifted,
  death,
  other
};
template <>
inline constexpr auto words<ClosureReason> = std::to_array<Word>({
    {"goals_achieved", {"osiągnięcie celów", "goals achieved"}},
    {"stopped_cooperating", {"zaprzestanie współpracy przez rodzinę", "the family stopped cooperating"}},
    {"no_consent", {"brak zgody rodziny", "no consent"}},
    {"no_effect", {"brak efektów pracy", "no effect"}},
    {"moved_away", {"zmiana miejsca zamieszkania", "moved away"}},
    {"children_of_age", {"pełnoletność dzieci", "children of age"}},
    {"permanent_placement", {"trwałe umieszczenie dzieci poza rodziną", "permanent placement"}},
    {"obligation_lifted", {"uchylenie zobowiązania przez sąd", "obligation lifted"}},
    {"death", {"śmierć", "death"}},
    {"other", {"inny powód", "other"}},
});

enum class Effect { lasting, partly, none };
template <>
inline constexpr auto words<Effect> = std::to_array<Word>({
    {"lasting", {"trwały", "lasting"}},
    {"partly", {"częściowy", "partly"}},
    {"none", {"brak", "none"}},
});

enum class MonitoringDecision { continue_monitoring, end, resume };
template <>
inline constexpr auto words<MonitoringDecision> = std::to_array<Word>({
    {"continue", {"dalsze monitorowanie", "continue"}},
    {"end", {"koniec monitorowania", "end"}},
    {"resume", {"wznowienie pracy", "resume work"}},
});

enum class Employment { task_time, service_contract };
template <>
inline constexpr auto words<Employment> = std::to_array<Word>({
    {"task_time", {"zadaniowy czas pracy", "task-based working time"}},
    {"service_contract", {"umowa o świadczenie usług", "contract of services"}},
});

template <>
inline constexpr auto words<Language> = std::to_array<Word>({
    {"pl", {"polski", "Polish"}},
    {"en", {"angielski", "English"}},
});

} // namespace asystent

#pragma once

#include "text/words.hpp"

namespace asystent {

/// The assistant's tasks, art. 15 ust. 1: points 1 to 19, 11a and 13a. The list of the act is open ("w
/// szczególności"), so there is `other`.
enum class Task {
  plan,
  coordinated_plan,
  household,
  social,
  psychological,
  upbringing,
  social_activity,
  qualifications,
  employment,
  parents_groups,
  children,
  court_accompaniment,
  intervention,
  consultations,
  for_life,
  records,
  assessment,
  monitoring,
  opinion,
  administration,
  teams,
  other
};
template <>
inline constexpr auto words<Task> = std::to_array<Word>({
    {"1", {"opracowanie i realizacja planu pracy z rodziną", "plan of work with the family"}},
    {"2", {"plan skoordynowany z planem pomocy dziecku w pieczy", "plan coordinated with foster care"}},
    {"3", {"poprawa sytuacji życiowej i prowadzenie gospodarstwa domowego", "living situation, household"}},
    {"4", {"rozwiązywanie problemów socjalnych", "social problems"}},
    {"5", {"rozwiązywanie problemów psychologicznych", "psychological problems"}},
    {"6", {"rozwiązywanie problemów wychowawczych z dziećmi", "problems of upbringing"}},
    {"7", {"wspieranie aktywności społecznej", "social activity"}},
    {"8", {"motywowanie do podnoszenia kwalifikacji zawodowych", "qualifications"}},
    {"9", {"poszukiwanie, podejmowanie i utrzymanie pracy", "finding and keeping work"}},
    {"10", {"motywowanie do zajęć grupowych dla rodziców", "groups for parents"}},
    {"11", {"wsparcie dzieci, zajęcia psychoedukacyjne", "support of children"}},
    {"11a",
     {"towarzyszenie dziecku na posiedzeniu lub rozprawie karnej", "with a child in a criminal court"}},
    {"12", {"działania interwencyjne i zaradcze", "intervention"}},
    {"13", {"indywidualne konsultacje wychowawcze", "consultations on upbringing"}},
    {"13a", {"zadania z ustawy „Za życiem”", "tasks of the “Za życiem” act"}},
    {"14", {"prowadzenie dokumentacji", "keeping of records"}},
    {"15", {"okresowa ocena sytuacji rodziny", "periodic assessment"}},
    {"16", {"monitorowanie rodziny po zakończeniu pracy", "monitoring after the end"}},
    {"17", {"opinia o rodzinie na wniosek sądu", "opinion for the court"}},
    {"18", {"współpraca z administracją, organizacjami i specjalistami", "cooperation with institutions"}},
    {"19", {"współpraca z zespołem interdyscyplinarnym", "interdisciplinary team"}},
    {"other", {"inne zadanie", "other task"}},
});

/// The built-in areas of scores, reasons and goals; an office adds its own in `areas`.
enum class BuiltInArea {
  child_safety,
  care,
  bonds,
  health,
  addictions,
  violence,
  education,
  household,
  budget,
  work,
  official_matters,
  support_network,
  motivation
};
template <>
inline constexpr auto words<BuiltInArea> = std::to_array<Word>({
    {"child_safety", {"bezpieczeństwo dzieci", "safety of the children"}},
    {"care", {"opieka i wychowanie", "care and upbringing"}},
    {"bonds", {"więzi i relacje", "bonds and relations"}},
    {"health", {"zdrowie", "health"}},
    {"addictions", {"uzależnienia", "addictions"}},
    {"violence", {"przemoc", "violence"}},
    {"education", {"edukacja dzieci", "education of the children"}},
    {"household", {"dom i gospodarstwo", "home and household"}},
    {"budget", {"budżet i zadłużenie", "budget and debts"}},
    {"work", {"praca", "work"}},
    {"official_matters", {"sprawy urzędowe i prawne", "official and legal matters"}},
    {"support_network", {"sieć wsparcia", "support network"}},
    {"motivation", {"motywacja i współpraca", "motivation and cooperation"}},
});

} // namespace asystent

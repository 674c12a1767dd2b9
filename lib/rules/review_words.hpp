#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto review_words = finding_words({
    {.id = FindingId::review_overdue,
     .gate = Gate::open,
     .group = FaultGroup::assessment_late,
     .basis = {"art. 15 ust. 1 pkt 15 ustawy o wspieraniu rodziny; KC art. 112 i 115",
               "art. 15 ust. 1 pkt 15 of the Act on supporting the family; KC art. 112 and 115"},
     .message =
         {"brak okresowej oceny sytuacji rodziny: termin minął {rolled} ({days} {days:dzień|dni|dni} temu)",
          "no periodic assessment of the family: the term passed on {rolled} ({days} {days:day|days} ago)"},
     .advice = {"sporządź ocenę i zapisz ją: „asystent assess add {family} --conclusion WNIOSEK --date DATA”",
                "make the assessment and record it: `asystent assess add {family} --conclusion CONCLUSION "
                "--date DATE`"},
     .papers = {"ocena"},
     .meaning =
         {"Asystent ocenia sytuację rodziny nie rzadziej niż co pół roku; jednostka może ustalić krótszy "
          "czas (policy: review_months). Termin liczy się od ostatniej oceny, a przed pierwszą oceną od "
          "początku pierwszego przydziału. Koniec w sobotę lub dzień wolny przechodzi na następny dzień "
          "roboczy.",
          "The assistant assesses the family at least every half year; the office may set a shorter time "
          "(policy: review_months). The term runs from the last assessment, before the first one from the "
          "first assignment. An end on a Saturday or a free day moves to the next working day."},
     .before = R"(assessments:
  - date: 2026-01-08
    conclusion: continue
    passed_on: 2026-01-10
)",
     .after = R"(assessments:
  - date: 2026-01-08
    conclusion: continue
    passed_on: 2026-01-10
  - date: 2026-07-08
    conclusion: continue
    passed_on: 2026-07-10
)",
     .duty = Duty{.subject = {"okresowa ocena", "periodic assessment"},
                  .command = "assess add {family} --conclusion …",
                  .distinction = Distinction::none}},
    {.id = FindingId::review_due,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 15 ust. 1 pkt 15 ustawy o wspieraniu rodziny; KC art. 112 i 115",
               "art. 15 ust. 1 pkt 15 of the Act on supporting the family; KC art. 112 and 115"},
     .message = {"zbliża się okresowa ocena: termin {rolled}, {days:pozostał|pozostały|pozostało} {days} "
                 "{days:dzień|dni|dni}",
                 "the periodic assessment is due by {rolled}, {days} {days:day|days} left"},
     .advice = {"umów się z rodziną na ocenę, a potem zapisz ją: „asystent assess add {family} --conclusion "
                "WNIOSEK --date DATA”",
                "arrange the assessment with the family, then record it: `asystent assess add {family} "
                "--conclusion CONCLUSION --date DATE`"},
     .papers = {"ocena"},
     .meaning = {"Termin okresowej oceny jeszcze nie minął, ale jest bliski. Kiedy program o nim przypomina, "
                 "ustala jednostka (policy: review_warn_days), zwykle 30 dni wcześniej.",
                 "The term of the periodic assessment has not passed, but is near. The office sets when it "
                 "is reminded (policy: review_warn_days), 30 days ahead by default."},
     .before = R"(assessments:
  - date: 2026-01-08
    conclusion: continue
)",
     .after = R"(assessments:
  - date: 2026-01-08
    conclusion: continue
  - date: 2026-07-01
    conclusion: continue
)"},
    {.id = FindingId::review_late,
     .gate = Gate::open,
     .group = FaultGroup::assessment_late,
     .basis = {"art. 15 ust. 1 pkt 15 ustawy o wspieraniu rodziny; KC art. 112 i 115",
               "art. 15 ust. 1 pkt 15 of the Act on supporting the family; KC art. 112 and 115"},
     .message = {"ponad pół roku bez okresowej oceny: termin minął {rolled}, a następny wpis jest z {date}",
                 "more than half a year without an assessment: the term passed on {rolled}, and the next "
                 "entry is of {date}"},
     .advice = {"sprawdź daty ocen i zakończenia w families/{family}.yaml; jeśli są prawdziwe, zachowaj w "
                "aktach wyjaśnienie opóźnienia",
                "check the dates of the assessments and the closure in families/{family}.yaml; if they are "
                "true, keep an explanation of the delay on file"},
     .meaning = {"Ocena albo zakończenie sprawy nastąpiły później niż pół roku po poprzedniej ocenie (przed "
                 "pierwszą oceną: po pierwszym przydziale). Liczy się zawsze sześć miesięcy z ustawy, nie "
                 "zasady jednostki. Ostrzeżenie zostaje w zapisie, bo opóźnienia nie da się cofnąć.",
                 "An assessment or the closure came later than half a year after the assessment before it "
                 "(before the first one: after the first assignment). The six months of the act count, "
                 "whatever the policy. The warning stays, because a delay cannot be undone."},
     .before = R"(assessments:
  - date: 2025-07-08
    conclusion: continue
  - date: 2026-03-02
    conclusion: continue
)",
     .after = R"(assessments:
  - date: 2025-07-08
    conclusion: continue
  - date: 2026-01-08
    conclusion: continue
)"},
    {.id = FindingId::review_not_passed_on,
     .gate = Gate::open,
     .group = FaultGroup::assessment_late,
     .basis = {"art. 15 ust. 1 pkt 15 ustawy o wspieraniu rodziny; zasady jednostki (asystent.yaml, policy: "
               "pass_on_days)",
               "art. 15 ust. 1 pkt 15 of the Act on supporting the family; the office's policy "
               "(asystent.yaml, policy: pass_on_days)"},
     .message = {"okresowa ocena z {date} nie jest przekazana pracodawcy: termin minął {rolled} ({days} "
                 "{days:dzień|dni|dni} temu)",
                 "the assessment of {date} is not passed on to the employer: the term passed on {rolled} "
                 "({days} {days:day|days} ago)"},
     .advice =
         {"przekaż ocenę i zapisz to: „asystent assess pass-on {family} --of DZIEŃ --date DATA”",
          "pass the assessment on and record it: `asystent assess pass-on {family} --of DAY --date DATE`"},
     .papers = {"ocena"},
     .meaning = {"Okresową ocenę asystent przekazuje podmiotowi, który go zatrudnia. Ustawa nie podaje "
                 "terminu; ustala go jednostka, zwykle 14 dni od oceny.",
                 "The assistant passes the assessment on to the entity that employs them. The act sets no "
                 "term; the office does, 14 days from the assessment by default."},
     .before = R"(assessments:
  - date: 2026-07-08
    conclusion: continue
)",
     .after = R"(assessments:
  - date: 2026-07-08
    conclusion: continue
    passed_on: 2026-07-10
)",
     .duty = Duty{.subject = {"przekazanie oceny", "passing on the assessment"},
                  .command = "assess pass-on {family}",
                  .distinction = Distinction::assessment}},
    {.id = FindingId::child_review_overdue,
     .gate = Gate::open,
     .group = FaultGroup::assessment_late,
     .basis = {"art. 130-131 i 137-138 ustawy o wspieraniu rodziny",
               "art. 130-131 and 137-138 of the Act on supporting the family"},
     .message = {"dziecko „{member}” w pieczy zastępczej: termin oceny minął {rolled} ({days} "
                 "{days:dzień|dni|dni} temu)",
                 "child '{member}' in foster care: the term of the assessment passed on {rolled} ({days} "
                 "{days:day|days} ago)"},
     .advice = {"ustal z koordynatorem pieczy datę oceny i zapisz ją: „asystent intake review {family} "
                "--child ID --date DATA”",
                "learn the date of the assessment from the coordinator and record it: `asystent intake "
                "review {family} --child ID --date DATE`"},
     .meaning =
         {"Sytuację dziecka w pieczy zastępczej ocenia się nie rzadziej niż co 6 miesięcy, a dziecka "
          "w wieku poniżej 3 lat nie rzadziej niż co 3 miesiące, z udziałem asystenta. Termin liczy się od "
          "ostatniej oceny albo od początku pieczy; pobyty bez przerwy liczą się jak jeden.",
          "A child in foster care is assessed at least every 6 months, a child under 3 at least every "
          "3 months, with the assistant taking part. The term runs from the last assessment or the "
          "beginning of foster care; stays without a break count as one."},
     .before = R"(members:
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2015-09-03
    placements:
      - kind: foster_family
        from: 2026-02-01
)",
     .after = R"(members:
  - id: kuba
    name: Kuba Kowalski
    role: child
    born: 2015-09-03
    placements:
      - kind: foster_family
        from: 2026-02-01
        reviews: [2026-07-30]
)",
     .duty = Duty{.subject = {"ocena dziecka w pieczy zastępczej", "assessment of a child in foster care"},
                  .command = "intake review {family} --child {member}",
                  .distinction = Distinction::member}},
    {.id = FindingId::child_unheard,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 4a ustawy o wspieraniu rodziny; wiek 7 lat to praktyka",
               "art. 4a of the Act on supporting the family; the age of 7 is practice"},
     .message = {"w ocenie z {date} nie zapisano, co mówią dzieci: {members}",
                 "the assessment of {date} does not say what the children say: {members}"},
     .advice = {"wysłuchaj dzieci i zapisz ich słowa: „asystent assess amend {family} --heard 'ID: SŁOWA'”",
                "hear the children and write down what they say: `asystent assess amend {family} --heard "
                "'ID: WORDS'`"},
     .papers = {"ocena"},
     .meaning = {"Dziecko wysłuchuje się, gdy pozwala na to jego wiek i dojrzałość, i uwzględnia się jego "
                 "zdanie. Uwaga dotyczy najnowszej oceny: w „heard” nie ma w niej żadnego dziecka, a dziecko "
                 "w wieku od 7 do 17 lat mieszkało w dniu oceny w rodzinie albo było w pieczy zastępczej.",
                 "A child is heard where its age and maturity allow, and its view is taken into account. "
                 "The notice is about the newest assessment: its `heard` names no child, and a child of 7 to "
                 "17 years lived in the family or was in foster care on its date."},
     .before = R"(assessments:
  - date: 2026-07-08
    conclusion: continue
)",
     .after = R"(assessments:
  - date: 2026-07-08
    conclusion: continue
    heard:
      - who: kuba
        text: Chce chodzić na piłkę.
)"},
});

} // namespace asystent::rules

#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto agreements_words = finding_words({
    {.id = FindingId::agreed_overdue,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"praktyka: ustalenia z wizyty sprawdza się w terminie",
               "practice: what was agreed at a visit is looked at in time"},
     .message = {"ustalenie {step} z {date} po terminie: minął {rolled} ({days} {days:dzień|dni|dni} temu)",
                 "step {step} agreed on {date} is overdue: its term passed on {rolled} ({days} "
                 "{days:day|days} ago)"},
     .advice = {"zapisz, że je wykonano: „asystent visit keep {family} --agreed {step}”, albo że z niego "
                "zrezygnowano: „asystent visit drop-agreed {family} --agreed {step} --why POWÓD”",
                "record that it was done: `asystent visit keep {family} --agreed {step}`, or given up: "
                "`asystent visit drop-agreed {family} --agreed {step} --why REASON`"},
     .meaning = {"Na wizycie ustalono, kto co zrobi i do kiedy („agreed”). Termin minął, a nie zapisano ani "
                 "wykonania (done), ani rezygnacji (dropped). Numery otwartych ustaleń, od najdawniejszego, "
                 "pokazuje „asystent report family”.",
                 "At a visit it was agreed who does what and by when (`agreed`). The term has passed, and it "
                 "was neither done nor dropped. `asystent report family` numbers the open steps, the oldest "
                 "first."},
     .before = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
    agreed:
      - who: anna
        what: Umówi spotkanie z pedagogiem
        due: 2026-02-10
)",
     .after = R"(visits:
  - date: 2026-02-03
    kind: home
    outcome: held
    agreed:
      - who: anna
        what: Umówi spotkanie z pedagogiem
        due: 2026-02-10
        done: 2026-02-09
)",
     .duty = Duty{.subject = {"ustalenie {step}", "agreed step {step}"},
                  .command = "visit keep {family} --agreed {step}",
                  .distinction = Distinction::agreed_step}},
    {.id = FindingId::appointment_unkept,
     .gate = Gate::open,
     .group = FaultGroup::card_incomplete,
     .basis = {"praktyka: po umówionym spotkaniu zostaje wpis", "practice: a meeting agreed leaves an entry"},
     .message = {"{what} {due}: od tego dnia nie ma żadnego wpisu",
                 "{what} for {due}: there is no entry on that day or after it"},
     .advice =
         {"zapisz, co się stało, także gdy do spotkania nie doszło: „asystent visit add {family} --date "
          "DATA --outcome WYNIK”; odwołane spotkanie: „asystent visit drop {family} --date DATA --why "
          "POWÓD”",
          "record what happened, also where it was not held: `asystent visit add {family} --date DATE "
          "--outcome OUTCOME`; a meeting called off: `asystent visit drop {family} --date DATE --why "
          "REASON`"},
     .meaning =
         {"Umówiono spotkanie (appointments) albo następną wizytę (next), dzień minął, a ani tego dnia, "
          "ani później nic nie zapisano. Program pyta o to przez 30 dni.",
          "A meeting (appointments) or a next visit (next) was agreed, the day has passed, and nothing "
          "was written on that day or after it. The program asks for 30 days."},
     .before = R"(appointments:
  - date: 2026-02-11
    what: zespół interdyscyplinarny
)",
     .after = R"(appointments:
  - date: 2026-02-11
    what: zespół interdyscyplinarny
    dropped: 2026-02-10
    why: choroba przewodniczącego
)"},
    {.id = FindingId::letter_unanswered,
     .gate = Gate::open,
     .group = FaultGroup::other,
     .basis = {"art. 16 ust. 1 pkt 2 i art. 190a ustawy o wspieraniu rodziny",
               "art. 16 ust. 1 pkt 2 and art. 190a of the Act on supporting the family"},
     .message = {"pismo z {date} bez odpowiedzi: termin minął {rolled} ({days} {days:dzień|dni|dni} temu)",
                 "the letter of {date} has no answer: the term passed on {rolled} ({days} {days:day|days} "
                 "ago)"},
     .advice =
         {"ponaglij adresata; gdy odpowiedź nadeszła, zapisz ją: „asystent visit answered {family} --of "
          "DATA”",
          "remind the addressee; when the answer has come, record it: `asystent visit answered {family} "
          "--of DATE`"},
     .papers = {"pismo"},
     .meaning = {"Sądy, organy i instytucje odpowiadają asystentowi niezwłocznie, najpóźniej w 7 dni. Liczy "
                 "się termin z pisma (due), a bez niego dni z zasad jednostki (letter_days). Nie dotyczy to "
                 "zawiadomień (notice) i wniosków (motion).",
                 "Courts, authorities and institutions answer the assistant at once, at most within 7 days. "
                 "The letter's own term counts (due), without one the days of the office's policy "
                 "(letter_days). Notices and motions are not asked about."},
     .before = R"(letters:
  - date: 2026-02-05
    to: Szkoła Podstawowa nr 2
    about: frekwencja
)",
     .after = R"(letters:
  - date: 2026-02-05
    to: Szkoła Podstawowa nr 2
    about: frekwencja
    answered: 2026-02-10
)",
     .duty = Duty{.subject = {"odpowiedź na pismo", "answer to a letter"},
                  .command = "visit answered {family} --of {date}",
                  .distinction = Distinction::letter}},
});

} // namespace asystent::rules

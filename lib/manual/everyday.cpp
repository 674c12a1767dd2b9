#include "manual/everyday.hpp"

#include "manual/events.hpp"

#include <array>

namespace asystent::manual {
namespace {

constexpr auto names = std::to_array<Told>({
    {{"rodzina", "a family"},
     {"R-2026-007, 26-7 albo 7; początek identyfikatora albo nazwiska (kow), z polskimi znakami albo bez. Co "
      "pasuje do kilku rodzin, jest odrzucane, a kandydaci wymienieni.",
      "R-2026-007, 26-7 or 7; the beginning of an id or of the name (kow), with Polish letters or without. "
      "What fits several families is refused, and the candidates are listed."}},
    {{"data", "a date"},
     {"2026-11-21, 21.11.2026, 21.11., dziś, wczoraj, piątek, ostatni piątek, -3d, +2w, +6m, eom (koniec "
      "miesiąca); także po angielsku. Dzień tygodnia albo dzień i miesiąc bez roku to ostatni taki dla tego, "
      "co się stało, i następny dla tego, co ma być. Po słowie program mówi, jaką datę zrozumiał. Bez --date "
      "jest to dziś.",
      "2026-11-21, 21.11.2026, 21.11., today, wczoraj, friday, last friday, -3d, +2w, +6m, eom (end of "
      "month); in Polish too. A day of the week, or a day and month without a year, is the last one for what "
      "happened, the next one for what is due. After a word the program says which date it understood. "
      "Without --date it is today."}},
    {{"godzina", "an hour"}, {"15:00, 15.00 albo 15", "15:00, 15.00 or 15"}},
    {{"słowa list", "words of lists"},
     {"po polsku albo po angielsku: --kind dom albo --kind home, --outcome nie_zastano, --tasks zespół; "
      "zapisywane jest angielskie. Pomoc polecenia ma oba ze znaczeniem, tak samo asystent explain zadanie "
      "19.",
      "in Polish or in English: --kind dom or --kind home, --outcome nie_zastano, --tasks zespół; the "
      "English one is written. The help of a command shows both with their meaning, and so does asystent "
      "explain zadanie 19."}},
    {{"folder", "the folder"},
     {"-C FOLDER, $ASYSTENT_FOLDER albo ten, w którym (lub pod którym) jesteś. Folderu innej osoby program "
      "sam nie znajdzie: podaj go.",
      "-C DIR, $ASYSTENT_FOLDER, or the one that you are in or below. A folder that belongs to somebody else "
      "is not found so: name it."}},
    {{"kto", "who"},
     {"--as elis, $ASYSTENT_ID albo asystent, którego email ma git. Mówi, kto był na wizycie, i zawęża widok "
      "poranny, list, report overdue, week, month, ics, caseload i hours do rodzin tego asystenta: własnych, "
      "tych, gdzie zastępuje, i tych po nieobecnym (absences). Nieznana nazwa jest odrzucana.",
      "--as elis, $ASYSTENT_ID, or the assistant whose email is git's. It says who made a visit, and narrows "
      "the morning's view, list, report overdue, week, month, ics, caseload and hours to that assistant's "
      "families: their own, those in which they are a substitute, and those of somebody absent (absences). A "
      "name that nobody bears is refused."}},
    {{"polecenia po polsku", "commands in Polish"},
     {"przyjęcie plan wizyta ocena raport sprawdź pokaż lista szukaj zrobione, z polskimi znakami albo bez",
      "przyjęcie plan wizyta ocena raport sprawdź pokaż lista szukaj zrobione, with their marks or without"}},
    {{"własne nazwy poleceń", "own names of commands"},
     {"aliases w asystent.yaml: nazwa i słowa, które zastępuje (asystent office set 'aliases.moje=list "
      "active'); co jest za nią, zostaje na końcu. Nazwa nie zakrywa polecenia ani nie prowadzi do innej. "
      "Pomoc je wymienia.",
      "aliases in asystent.yaml: a name and the words that it stands for (asystent office set "
      "'aliases.mine=list active'); what follows it stays behind them. No name hides a command or leads to "
      "another. The help lists them."}},
    {{"numer wiersza", "number of a line"},
     {"Na terminalu asystent i report overdue numerują wiersze: asystent done 3 robi to, czego chce wiersz "
      "3, mówi co i pyta. Zapis jest przedtem sprawdzany jeszcze raz; lista z innego dnia nie ma już "
      "numerów.",
      "On a terminal asystent and report overdue number their lines: asystent done 3 does what line 3 asks "
      "for, says what, and asks. The record is looked at again before; a list of another day has no numbers "
      "any more."}},
});

constexpr auto writing = std::to_array<Told>({
    {{"krótka wizyta", "a short visit"},
     {"asystent w kow 15:30-16:45 anna,kuba \"Plan dnia\". Za rodziną, w dowolnej kolejności: godziny albo "
      "czas (10min), rodzaj (telefon, tel), wynik (nie_zastano, nie), obecni, dzień (wczoraj), notatka z "
      "kilku słów w cudzysłowie. --as-last bierze obecnych, zadania i cele z ostatniego takiego kontaktu. w "
      "to visit add.",
      "asystent w kow 15:30-16:45 anna,kuba \"Plan dnia\". Behind the family stand, in any order: hours or a "
      "time (10min), a kind (telefon, tel), an outcome (nie_zastano, nie), who was there, a day (wczoraj), a "
      "note of several words in quotes. --as-last takes who was there, the tasks and the goals from the last "
      "such contact. w is visit add."}},
    {{"najpierw obejrzeć", "a look before"},
     {"-n pokazuje zmianę, pyta reguły i nic nie zapisuje. Status jest taki, jaki byłby naprawdę.",
      "-n shows the change, asks the rules, and writes nothing. The status is that of the real run."}},
    {{"długie teksty", "long texts"},
     {"--file wpis.yaml albo --file - (standardowe wejście) daje wpis jako fragment YAML; opcje go "
      "uzupełniają. --note - czyta samą notatkę.",
      "--file entry.yaml, or --file - from standard input, gives an entry as a piece of YAML; options add to "
      "it. --note - reads the note alone."}},
    {{"edytor", "an editor"},
     {"-e otwiera $VISUAL, $EDITOR albo vi na wpisie: wypełnione jest to, co wiadomo, obok stoją otwarte "
      "cele i dozwolone słowa. Na terminalu otwiera się sam, gdy brakuje opcji. Co jest złe, stoi przy "
      "ponownym otwarciu nad swoim wierszem; co napisano, a nie zapisano, jest zachowane i proponowane "
      "następnym razem. asystent edit kow to cały zapis; co inni zapiszą w tym czasie, zostaje scalone.",
      "-e opens $VISUAL, $EDITOR or vi on the entry, with what is known filled in, open goals and allowed "
      "words beside it. On a terminal it opens by itself where an option is missing. What is wrong stands "
      "above its line when it opens again; what was typed and not saved is kept and offered the next time. "
      "asystent edit kow is the whole record; what others write meanwhile is merged."}},
    {{"po kolei", "one by one"},
     {"-i pyta o jedno pole po drugim; < wraca, ? objaśnia, a przed zapisem widać wpis",
      "-i asks for one field after another; < goes back, ? explains, and the entry is shown before it is "
      "written"}},
    {{"ręcznie", "by hand"},
     {"$EDITOR families/R-2026-001.yaml, potem asystent check. Komentarze, kolejność i cudzysłowy zostają. "
      "Edytor z serwerem języka YAML zna klucze i słowa ze schematu, który init wkłada do .asystent/. Błąd "
      "jest pokazany ze swoim wierszem.",
      "$EDITOR families/R-2026-001.yaml, then asystent check. Comments, order and quotes stay. An editor "
      "that speaks to the YAML language server knows keys and words by the schema that init puts into "
      ".asystent/. A mistake is shown with its line."}},
    {{"dwa razy to samo", "twice"},
     {"Wpis równy już zapisanemu albo rodzina o nazwie i osobach takich jak jedna z czekających lub "
      "aktywnych jest odrzucana; --again zapisuje mimo to.",
      "An entry equal to one that is there, or a family with the name and the people of one that waits or is "
      "active, is refused; --again writes it all the same."}},
    {{"raz", "once"},
     {"Dzień tego, co się stało (ended, passed_on, sent, done, follow_up …), zapisuje się raz. Polecenie, "
      "które dałoby inny dzień, mówi, co jest zapisane, i nic nie zmienia; --override \"powód\" poprawia, a "
      "wpis zachowuje dawny dzień z powodem. Gdy jest kilka zgód albo postanowień, intake withdraw --of anna "
      "mówi, czyja się kończy.",
      "A day of something that has happened (ended, passed_on, sent, done, follow_up …) is recorded once. A "
      "command that would put another day in its place says what stands there and changes nothing; "
      "--override \"reason\" corrects it, and the entry keeps the earlier day with the reason. Where several "
      "consents or orders hold, intake withdraw --of anna says whose ends."}},
});

constexpr auto seeing = std::to_array<Told>({
    {{"asystent", "asystent"},
     {"rano: dzisiejsze spotkania według godzin, umówione wizyty bez wpisu, co jest po terminie albo w ciągu "
      "tygodnia, rodziny czekające, następne spotkania, przerwy w wizytach i co przed nami (pełnoletność "
      "dziecka, koniec zatrudnienia). Pięć i więcej rzeczy jednego rodzaju w rodzinie to jeden wiersz z "
      "liczbą.",
      "in the morning: today's meetings by the hour, agreed visits without an entry, what is overdue or due "
      "within a week, families that wait, the next meetings, times without visits, and what lies ahead (a "
      "child comes of age, an employment ends). Five or more of a kind in one family are counted on one "
      "line."}},
    {{"show kow", "show kow"}, {"jedna rodzina przed wizytą", "one family before a visit"}},
    {{"list aktywne obszar:budżet elis", "list aktywne obszar:budżet elis"},
     {"rodziny, do których pasuje wszystko", "the families that fit all of it"}},
    {{"find świetlica rata", "find świetlica rata"},
     {"każdy wpis, w którym są oba słowa, w dowolnym kluczu, wielką czy małą literą, ze znakami czy bez "
      "(--in note, --from, --until)",
      "each entry in which both words stand, whatever its key, case and diacritics (--in note, --from, "
      "--until)"}},
    {{"report week, report month", "report week, report month"}, {"dzień po dniu", "day by day"}},
    {{"nazwiska", "names"},
     {"Na terminalu lista pokazuje nazwiska obok identyfikatorów; w potoku, pliku, JSON-ie i liście same "
      "identyfikatory. Wybierają --names i --no-names. Tak samo z notatkami, planami, adresami i telefonami: "
      "show ma wtedy dni, liczby i rodzaje, a find mówi, gdzie są słowa, bez samego wiersza.",
      "On a terminal a list shows the names beside the ids; into a pipe, a file, JSON or a mail it shows ids "
      "only. --names and --no-names choose. Notes, plans in words, addresses and telephones go the same way: "
      "show then has days, numbers and kinds, and find says where the words stand but not the line."}},
    {{"długi wynik", "long output"},
     {"idzie na terminalu przez $PAGER; --no-pager wypisuje go",
      "goes through $PAGER on a terminal; --no-pager prints it"}},
    {{"programy", "programs"},
     {"--format json; check ma też --format sarif i --format github dla serwerów gita. Po większości poleceń "
      "zaległe terminy tej rodziny idą na standardowe wyjście błędów; -q je wycisza.",
      "--format json; check has --format sarif and --format github for git hosts too. After most commands "
      "what is overdue in that family goes to standard error; -q is silent."}},
});

} // namespace

Page everyday_page(Language language) {
  return {.name = "asystent-everyday",
          .number = 7,
          .summary = say(language, "praca na co dzień: nazwy, zapisywanie, przeglądanie, zdarzenia",
                         "every day: how to name, write and see, and what happens"),
          .sections = {section_of({"NAZWY", "NAMES"}, names, language),
                       section_of({"ZAPISYWANIE", "WRITING"}, writing, language),
                       section_of({"PRZEGLĄDANIE", "SEEING"}, seeing, language), events_section(language)},
          .topic = {"codziennie", "everyday"}};
}

} // namespace asystent::manual

#include "manual/guarantees.hpp"

#include "manual/limits.hpp"

#include <array>

namespace asystent::manual {
namespace {

constexpr auto promises = std::to_array<Told>({
    {{"cały plik", "whole files"},
     {"Zapis zastępuje jeden plik naraz: jest stary tekst albo nowy, nigdy połowa. Zanim polecenie się "
      "skończy, tekst jest na dysku.",
      "A write replaces one file at once: there is the old text or the new one, never a half. It is on the "
      "disk before the command ends."}},
    {{"tylko te wiersze", "only those lines"},
     {"Polecenie zmienia te wiersze, których dotyczy. Każdy inny bajt zostaje: komentarze, kolejność, "
      "cudzysłowy, końce wierszy. Wynik jest czytany ponownie, zanim zastąpi plik.",
      "A command changes the lines that it is about. Every other byte stays: comments, order, quotes, line "
      "ends. The result is read again before it takes the file's place."}},
    {{"odmowa", "refusal"},
     {"Zapis, który wprowadziłby błąd, jest odrzucany ze statusem 3. Co odrzucono, nie zmienia niczego. "
      "Błędy, które już były, niczego nie blokują. --override \"powód\" zapisuje mimo to, a powód zostaje we "
      "wpisie; uwaga jest odtąd ostrzeżeniem, które go pokazuje.",
      "A write that would bring in an error is refused with status 3. What is refused changes nothing. "
      "Errors that were there already block nothing. --override \"reason\" writes it all the same and keeps "
      "the reason in the entry; the finding stays as a warning that shows it."}},
    {{"cudze zmiany", "others' changes"},
     {"Plik, który w międzyczasie zmienił albo właśnie zapisuje ktoś inny, nie jest nadpisywany.",
      "A file that somebody else has changed, or is saving, in the meantime is not overwritten."}},
    {{"kolejka", "turns"},
     {"Piszący na jednym komputerze wchodzą po kolei, w kolejności przyjścia. Co potwierdzono, jest w pliku, "
      "cokolwiek stanie się z plikiem blokady. Czeka się do 30 sekund (--wait, ASYSTENT_WAIT); potem jest "
      "status 5 i wiadomo, kto trzyma folder. Pisanie w edytorze, pytania i standardowe wejście kończą się "
      "przed kolejką.",
      "Writers on one machine take turns, in the order in which they came. What was acknowledged is there, "
      "whatever happens to the lock file. They wait up to 30 seconds (--wait, ASYSTENT_WAIT); then it is "
      "status 5, and who holds the folder is told. The editor, questions and standard input come before the "
      "turn."}},
    {{"prawdziwy status", "a true status"},
     {"Co zapisano, zgłaszane jest jako zapisane: ani sygnał, ani zamknięty potok nie robi z tego "
      "niepowodzenia.",
      "What is written is told as written: neither a signal nor a closed pipe makes a failure of it."}},
    {{"cisza znaczy, że sprawdzono", "silence has looked"},
     {"Brak folderu, folder nie do odczytania i plik, który wygląda na zapis, a nie jest czytany, są "
      "zgłaszane. Po naprawie (doctor --fix) jest jeszcze jedno sprawdzenie.",
      "A folder that is missing or cannot be read is told, and so is what looks like a record and is not "
      "read. A repair (doctor --fix) is looked at again."}},
    {{"dowiązania", "links"},
     {"Żadne dowiązanie nie wyprowadza polecenia poza folder, także u administratora. Folder innej osoby nie "
      "jest brany za własny.",
      "Nobody's link leads a command out of the folder, root's neither. Nobody else's folder is taken for "
      "one's own."}},
    {{"zły plik", "a bad file"},
     {"Zapis, którego nie da się odczytać, nie ukrywa innych: jest podany z wierszem i kolumną i nigdy nie "
      "jest poprawiany na domysł. Przeglądanie pokazuje resztę i kończy się statusem 4; zapis do dobrej "
      "rodziny działa.",
      "A record that cannot be read hides no other: it is named with line and column, and never repaired by "
      "guess. What reads shows the rest and ends with status 4; a write to a good family goes on."}},
    {{"dostęp", "access"},
     {"Nowe pliki są dostępne tylko dla właściciela, a w folderze grupy dla grupy. Zapis zachowuje prawa, "
      "właściciela i listę dostępu. Administrator nikogo nie odcina od jego plików.",
      "New files are their owner's alone, in a folder that its group shares the group's. A write keeps mode, "
      "owner and access list. Root locks nobody out."}},
    {{"pliki wynikowe", "output files"},
     {"Zestawienie nie zastępuje niczego, co folder przechowuje, jakąkolwiek ścieżką, dowiązaniem czy drugą "
      "nazwą się go wskaże.",
      "A report replaces nothing that the folder keeps, by whatever path, link or second name."}},
    {{"strony", "pages"},
     {"Strona nie pobiera niczego z sieci ani z dysku, cokolwiek jest w szablonie. PDF tworzy WeasyPrint, "
      "któremu zabroniono pobierać.",
      "A page loads nothing, from the network or the disk, whatever its template says. A PDF is made by a "
      "WeasyPrint that fetches nothing."}},
    {{"kopia danych", "copies of data"},
     {"Kopia danych osoby (dostep) nie zawiera swobodnego tekstu, którego nikt nie dopuścił.",
      "The copy of a person's data (dostep) has no free text that nobody released."}},
    {{"dni zapisane raz", "days set once"},
     {"Zapisany dzień nie jest zastępowany. Poprawka zachowuje wcześniejszy dzień i powód.",
      "A recorded day is not replaced. A correction keeps the earlier day and its reason."}},
    {{"obce teksty", "hostile words"},
     {"Nic, co stoi w zapisie albo w wierszu poleceń, nie steruje terminalem, nie uruchamia programu i nie "
      "tworzy pliku poza folderem.",
      "Nothing in a record or on the command line commands the terminal, starts a program or makes a file "
      "beside the folder."}},
    {{"granice pracy", "an end"},
     {"Głębokość, długość i dziwne bajty mają granice: obok takiego pliku polecenie kończy się w 10 sekund i "
      "w 1 GiB pamięci.",
      "Depth, length and odd bytes have an end: a command beside such a file is done in 10 seconds and 1 "
      "GiB."}},
    {{"identyfikatory", "ids"},
     {"W potoku, pliku, JSON-ie i liście, w nazwach plików, komunikatach gita i nazwach gałęzi są "
      "identyfikatory, nie nazwiska. Nazwiska mają dokumenty; gdzie indziej daje je --names. Uwaga poza "
      "check podaje plik, wiersz i klucz, nigdy wartość.",
      "Pipes, files, JSON and mails, names of files, git's messages and branches have ids, never names. "
      "Documents have names; elsewhere --names asks for them. A finding outside of check names file, line "
      "and key, never a value."}},
    {{"sieć", "network"},
     {"Sieci używa tylko sync. List wychodzi tylko przez report overdue --mail --send, programem sendmail "
      "tego komputera.",
      "Only sync uses the network. Mail goes out only by report overdue --mail --send, through the "
      "computer's sendmail."}},
    {{"git", "git"},
     {"Scalenie zachowuje to, co zrobiły obie strony, z komentarzami. Konflikt robi tylko ta sama rzecz "
      "zmieniona na dwa sposoby, wpis tu zmieniony, a tam usunięty, i zmiana czegoś, co druga strona "
      "opieczętowała (podpisała, uzgodniła, przekazała, wysłała, zdecydowała). Uwagi, których żadna strona "
      "nie miała, są zgłaszane. Bez programu nic nie ginie: scala sam git.",
      "A merge keeps what both sides did, with their comments. A conflict is only the same thing changed in "
      "two ways, an entry changed here and removed there, and a change of what the other side sealed "
      "(signed, agreed, passed on, sent, decided). Findings that neither side had are told. Where the "
      "program is missing nothing is lost: git merges itself."}},
    {{"format", "format"},
     {"Polecenia, klucze, słowa i uwagi mogą przybyć; żadne nie zniknie bez nowej wersji formatu zapisu "
      "(asystent: 2).",
      "Commands, keys, words and findings may be added; none goes without a new version of the record's "
      "format (asystent: 2)."}},
});

constexpr auto not_done = std::to_array<Told>({
    {{"indeks, baza danych", "index, database"},
     {"Nie ma ich: prawdą jest tekst, czytany za każdym razem od nowa. Status i terminy wynikają z zapisu i "
      "dnia; nie są przechowywane.",
      "There are none: the text is the truth and is read anew each time. Status and deadlines follow from "
      "the record and the day; they are not stored."}},
    {{"Niebieska Karta", "Niebieska Karta"},
     {"Program jej nie wypełnia: przechowuje tylko numer i daty.",
      "The form on domestic violence is not written: the program only keeps its number and dates."}},
    {{"usuwanie", "deleting"},
     {"Program niczego nie usuwa. Jak długo przechowuje się zakończone sprawy, mówi instrukcja kancelaryjna "
      "jednostki.",
      "It deletes nothing. How long closed cases are kept is for the office's file plan."}},
    {{"decyzje", "deciding"},
     {"Program nie decyduje za ludzi: uwaga dotyczy dat i papierów, a nie tego, jak się rodzinie wiedzie.",
      "It decides nothing for people: a finding is a question of dates and papers, not of how a family "
      "fares."}},
});

constexpr auto statuses = std::to_array<Told>({
    {{"0", "0"},
     {"wykonano; check: bez błędów; report overdue: nic po terminie",
      "done; check: no error; report overdue: nothing overdue"}},
    {{"1", "1"},
     {"check: są błędy (z --strict także ostrzeżenia); report overdue: coś jest po terminie; sync: nowe "
      "uwagi albo konflikt",
      "check: errors (with --strict warnings too); report overdue: something is overdue; sync: new findings "
      "or a conflict"}},
    {{"2", "2"},
     {"złe użycie wiersza poleceń albo wartość, której być nie może",
      "wrong use of the command line, or a value that cannot be"}},
    {{"3", "3"},
     {"odrzucono, bo powstałby błąd; nic nie zmieniono",
      "refused: it would bring in an error; nothing was changed"}},
    {{"4", "4"},
     {"zapisu albo asystent.yaml nie da się odczytać, jest niepoprawny albo nie da się go zmieniać wierszami",
      "a record or asystent.yaml cannot be read, is invalid, or cannot be edited by lines"}},
    {{"5", "5"},
     {"odmówił system: plik, blokada, dysk, git, sieć, edytor",
      "the system said no: file, lock, disk, git, network, editor"}},
});

} // namespace

Page guarantees_page(Language language) {
  Page page{.name = "asystent-guarantees",
            .number = 7,
            .summary = say(language, "co program obiecuje, czego nie robi, jakie ma granice",
                           "what the program promises, what it does not do, its limits"),
            .sections = {section_of({"OBIETNICE", "PROMISES"}, promises, language),
                         section_of({"CZEGO NIE ROBI", "WHAT IT DOES NOT DO"}, not_done, language)},
            .topic = {"gwarancje", "guarantees"}};
  for (Section& section : limit_sections(language)) page.sections.push_back(std::move(section));
  page.sections.push_back(section_of({"STATUS WYJŚCIA", "EXIT STATUS"}, statuses, language));
  return page;
}

} // namespace asystent::manual

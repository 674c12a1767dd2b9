#include "manual/limits.hpp"

#include <array>

namespace asystent::manual {
namespace {

constexpr auto sizes = std::to_array<Told>({
    {{"plik", "a file"},
     {"najwyżej 8 MiB i 32 poziomy zagnieżdżenia (too-large); zwykła rodzina po latach ma około 80 kB",
      "at most 8 MiB and 32 levels (too-large); a usual family after years has some 80 kB"}},
    {{"strona do PDF i ODT", "a page for PDF and ODT"},
     {"najwyżej 2 MiB; HTML bez tej granicy. Dłuższy dziennik: --from, --until",
      "at most 2 MiB; HTML has no such limit. A longer journal: --from, --until"}},
    {{"szablon", "a template"},
     {"najwyżej 8 MiB, z tym, co dołącza, 2 MiB", "at most 8 MiB, with all that it includes 2 MiB"}},
    {{"rysunki", "pictures"},
     {"genogram do 300 osób, ekomapa do 60 kontaktów",
      "a genogram of up to 300 persons, an ecomap of up to 60 contacts"}},
    {{"błędy w jednym pliku", "mistakes in one file"},
     {"Liczone są wszystkie. Z jednego rodzaju wypisuje się 50 i to, ile jest jeszcze; JSON ma ich 1000, a "
      "ostatni ma klucz \"more\".",
      "All are counted. Of one kind 50 are printed, and how many more there are; JSON has 1,000 of them, the "
      "last with the key \"more\"."}},
    {{"czas", "time"},
     {"rośnie z wielkością zapisu i folderu, nie z jej kwadratem, w 65 sprawdzonych kierunkach; cała tabela: "
      "tests/growth/README.md w źródłach. Sekundy procesora, rodzina o tylu wizytach w jednym czasie albo "
      "folder o tylu rodzinach:",
      "grows with the size of a record and of the folder, not with its square, in 65 directions that were "
      "tried; the whole table: tests/growth/README.md in the source. Seconds of the processor, a family with "
      "so many visits at one time, or a folder of so many families:"}},
});

constexpr auto disks = std::to_array<Told>({
    {{"dyski sieciowe", "network disks"},
     {"Kolejka opiera się na flock, bezpieczeństwo na fsync i rename: sieciowy system plików może "
      "dotrzymywać z nich mniej, niż mówi. Na kilku komputerach użyj gita, każdy ze swoim klonem "
      "(asystent-people(7)).",
      "Turns rest on flock, and safety on fsync and rename: a network file system may keep less of them than "
      "it says. For several machines use git, each person with a clone of their own (asystent-people(7))."}},
    {{"dyski bez zamiany nazw albo bez dzierżaw", "disks without exchange of names or leases"},
     {"FAT, NFS, większość FUSE (doctor je wymienia), a także zapisy, które należą do kogoś innego, bo jądro "
      "ręczy tylko za własne pliki i wobec administratora. Może tam zginąć to, co edytor zapisuje w miejscu "
      "albo w mikrosekundach między ostatnim spojrzeniem na zapis a zmianą jego nazwy. Polecenie, które "
      "widzi zapis zmieniony przed chwilą, czeka ćwierć sekundy i patrzy jeszcze raz. Program, który otwiera "
      "zapis do pisania w tej samej chwili, w której zamieniana jest nazwa, może pisać do starego: o takich "
      "jądro nie mówi.",
      "FAT, NFS, most of FUSE (doctor names them), and records that belong to a colleague, for the kernel "
      "gives its word only on one's own files, and to root. What an editor saves in place, or in the "
      "microseconds between the last look at a record and its renaming, may be lost there. A command that "
      "finds a record changed just now waits a quarter of a second and looks again. A program that opens a "
      "record for writing in the very instant in which its name is exchanged may write to the old one: of "
      "such programs the kernel does not tell."}},
    {{"dysk, którego nie ma", "a disk that is not there"},
     {"Zostawia pusty folder families/. Gdy indeks gita albo worklog mówi, że rodziny są, każde polecenie o "
      "tym mówi, doctor też. Folder bez gita i bez worklog wygląda jak nowy.",
      "It leaves an empty families/. Where git's index or a worklog says that there are families, every "
      "command says so, and doctor too. A folder without git and worklogs looks like a new one."}},
    {{"sudo", "sudo"},
     {"Co powstaje w folderze spraw, należy do jego właściciela; plik z --out należy do administratora.",
      "What is made in the case folder becomes its owner's; a file of --out is root's."}},
});

constexpr auto others = std::to_array<Told>({
    {{"edytor trzyma zapis otwarty", "an editor that keeps a record open"},
     {"Zatrzymuje polecenia na tym zapisie (status 5): zamknij go. Edytor otwarty przed poleceniem, który "
      "zapisze po nim, nadpisze wpis, chyba że sam sprawdza, czy plik się zmienił; większość sprawdza.",
      "It stops commands on that record (status 5): close it. An editor that was opened before a command "
      "wrote, and saves after it, overwrites the command's entry unless it looks itself whether the file has "
      "changed, as most do."}},
    {{"edytor usuwa zapis i pisze nowy", "an editor that removes a record and writes it anew"},
     {"Przez chwilę zapisu nie ma. Dopóki lista rodzin się zmienia, polecenie patrzy znowu, do jednej "
      "trzeciej sekundy; gdy trwa to dłużej, mówi, że takiej rodziny nie ma, albo liczy o jedną mniej.",
      "For a moment there is no record. As long as the list of families goes on changing a command looks "
      "again, up to a third of a second; where it takes longer, it says that there is no such family, or "
      "counts one fewer."}},
    {{"git obok poleceń", "git beside commands"},
     {"git stash, także w pull --rebase --autostash, cofa to, co zapisano między jego zdjęciem a resetem; "
      "git nie ma wtedy blokady, na którą można by czekać. Nie uruchamiaj ich z crona tam, gdzie ktoś pisze.",
      "git stash, also by pull --rebase --autostash, takes back what is written between its snapshot and its "
      "reset; git holds no lock in between that a command could wait for. Let none of them run from cron "
      "where people write."}},
    {{"numery rodzin", "numbers of families"},
     {"Wolny jest numer, którego nie ma folder, indeks ani historia gita. Płytki klon nie zna tego, co było "
      "przed jego początkiem, a żaden klon tego, czego inny nie wysłał. Gdzie jest repozytorium, a gita nie "
      "można zapytać, intake add prosi o --id. Numery kopii w families/ (.bak, .orig, ~, .txt) nie są "
      "nadawane.",
      "Free are those that neither the folder nor git's index nor its history has. A shallow clone does not "
      "know what was before it begins, and no clone knows what another has not pushed. Where there is a "
      "repository and git cannot be asked, intake add asks for --id. Ids of copies in families/ (.bak, "
      ".orig, ~, .txt) are not given again."}},
    {{"zegar", "the clock"},
     {"Dziś jest to, co mówi komputer (albo --today); zły zegar to złe daty i złe uwagi.",
      "Today is what the computer (or --today) says; a wrong clock makes wrong dates and wrong findings."}},
    {{"historia gita i podpisy", "git's commits and signatures"},
     {"Kto co zmienił i kiedy, wiadomo o tyle, o ile można wierzyć zatwierdzeniom gita; log --verify "
      "wymienia zegary, które szły wstecz, i podpisy, których brak albo są złe.",
      "Who changed what and when is known as far as git's commits can be believed; log --verify names clocks "
      "that ran backwards and signatures that are missing or bad."}},
});

constexpr auto privacy = std::to_array<Told>({
    {{"administrator", "the administrator"},
     {"i każdy, kto ma Twoje konto, może wszystko przeczytać i zmienić. Pliki nie są szyfrowane: to rzecz "
      "dysku.",
      "and whoever has your account can read and change all of it. The files are not encrypted: that is for "
      "the disk."}},
    {{"wiersz poleceń", "the command line"},
     {"zostaje w historii powłoki, a inni użytkownicy komputera widzą go na liście procesów, dopóki program "
      "go nie przeczyta; potem czyści słowa, ale nie wcześniej i nie te w powłoce czy sudo wokół. Co "
      "wrażliwe, podaj przez --note -, --file - albo --file PLIK lub napisz w edytorze (-e). doctor mówi o "
      "tym tam, gdzie logują się inni, a /proc nie ma hidepid.",
      "stays in the shell's history, and other users of the computer can read it in the list of processes "
      "until the program has read it: it then clears the words, but not before, and not those of a shell or "
      "of sudo around it. Give what is sensitive by --note -, --file - or --file FILE, or write it in an "
      "editor (-e). doctor says so where others log in and /proc is not mounted with hidepid."}},
    {{"kopie gdzie indziej", "copies elsewhere"},
     {"wymiana pamięci, migawki i kopie zapasowe, serwery i klony gita, to, co zostawia edytor, przewijany "
      "ekran terminala oraz to, co wydrukowano albo zapisano przez --out. Zastąpione teksty nie są "
      "zamazywane na dysku.",
      "swap, snapshots and backups, git's servers and clones, what an editor leaves, the terminal's "
      "scrollback, and what you printed or wrote with --out. Replaced texts are not wiped from the disk."}},
    {{"zrzuty pamięci", "core dumps"},
     {"są wyłączone granicą ich wielkości (0). System, który oddaje je programowi zamiast plikowi, decyduje "
      "sam.",
      "are switched off by the limit of their size (0). A system that hands them to a program instead of a "
      "file decides for itself."}},
    {{"własne szablony", "your own templates"},
     {"Wartości są w nich zabezpieczane i niczego nie pobierają, ale to, co mówi ich HTML, trafia na stronę. "
      "Odnośnik, który wyprowadza ze strony, też jest odrzucany; napisz adres jako tekst.",
      "Values in them are escaped and they load nothing, but what their HTML says goes to the page as it is. "
      "A link that leads out of the page is refused too; write the address as text."}},
    {{"PDF", "PDF"},
     {"weasyprint, który nie jest skryptem Pythona (bywa nim opakowanie z innego systemu pakietów), jest "
      "odrzucany: nie dałoby się mu zabronić pobierania.",
      "A weasyprint that is no script of Python (a wrapper of some package systems) is refused: it could not "
      "be told to fetch nothing."}},
    {{"ODT", "ODT"},
     {"pandocowi nie można zabronić pobierania, ale dostaje tylko stronę, która nie ma czego pobierać. Z "
      "tego, co rysuje styl, są A4, kolumny i linie tabel: kratka to ☐, linia to kropki, nagłówek i adresat "
      "stoją z lewej.",
      "pandoc cannot be told to fetch nothing, but gets only a page that has nothing to fetch. Of what a "
      "style draws it has A4, columns and the lines of tables: a box is ☐, a line is dots, the letterhead "
      "and the addressee stand at the left."}},
});

constexpr auto measured = std::to_array<std::string_view>(
    {"                 2000  8000 wizyt, visits     800  3200 rodzin, families",
     "check            0.04  0.06                  0.10  0.40",
     "visit add        0.10  0.24                  0.08  0.28",
     "list             0.01  0.03                  0.07  0.26",
     "show             0.01  0.04                  0.07  0.27",
     "find             0.01  0.04                  0.11  0.43",
     "report overdue   0.01  0.03                  0.08  0.30",
     "report stats     0.01  0.02                  0.08  0.25",
     "report audit     0.04  0.07                  0.13  0.47",
     "document plan    0.02  0.04                  0.07  0.26"});

Section sizes_section(Language language) {
  Section section = section_of({"WIELKOŚCI", "SIZES"}, sizes, language);
  section.blocks.front().lines = lines_of(measured);
  return section;
}

} // namespace

std::vector<Section> limit_sections(Language language) {
  return {
      sizes_section(language), section_of({"GRANICE: DYSKI", "LIMITS: DISKS"}, disks, language),
      section_of({"GRANICE: INNE PROGRAMY I LUDZIE", "LIMITS: OTHER PROGRAMS AND PEOPLE"}, others, language),
      section_of({"GRANICE: PRYWATNOŚĆ", "LIMITS: PRIVACY"}, privacy, language)};
}

} // namespace asystent::manual

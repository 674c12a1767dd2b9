#include "manual/people.hpp"

#include <array>

namespace asystent::manual {
namespace {

constexpr Text set_up{"Git przenosi folder między ludźmi, każdy ma własny klon, a program sprawia, że git "
                      "rozumie zapisy. init robi z folderu repozytorium (bez --no-git); każde polecenie to "
                      "jedno zatwierdzenie (commit) tego, co zapisało, z poleceniem i identyfikatorami w "
                      "opisie, bez nazwisk. Bez gita wszystko inne działa tak samo.",
                      "Git carries the folder between people, each with a clone of their own, and the "
                      "program makes git understand records. init makes the folder a repository (not with "
                      "--no-git); each command is one commit of what it wrote, with the command and ids in "
                      "its message, never a name. Without git all else works as before."};

constexpr Text of_clones{
    "Klon nie zabiera ustawień gita: każde polecenie mówi o tym w jednym wierszu, a doctor --fix ustawia je "
    "(sterownik scalania, atrybuty, haki) w .git/config klonu. git config asystent.commit off zostawia "
    "zatwierdzanie Tobie. Git nie przechowuje praw plików: co klon otwiera innym, jest zgłaszane, a doctor "
    "--fix to zamyka.",
    "A clone does not bring git's settings with it: any command says so in one line, and doctor --fix sets "
    "them (the driver that merges records, the attributes, hooks) in the clone's .git/config. git config "
    "asystent.commit off leaves committing to you. Git does not keep modes: what a clone opens to others is "
    "told, and closed by doctor --fix."};

constexpr auto exchange = std::to_array<Told>({
    {{"sync", "sync"},
     {"pobiera, scala w obiektach gita, ocenia wynik i wysyła, nigdy na siłę; dopiero wtedy folder idzie "
      "naprzód. Gdy dwie osoby wysyłają naraz, próbuje znowu. Zmiany zrobione ręcznie zatwierdza, jeśli dają "
      "się odczytać. Prawdziwy konflikt zatrzymuje tylko siebie: do rozstrzygnięcia folder jest, jaki był, a "
      "inne rodziny działają.",
      "fetches, merges in git's objects, judges what came of it, sends, and never forces; only then the "
      "folder goes forward. Where two send at once it tries again. What was changed by hand it commits if it "
      "can be read. A true conflict stops only itself: until it is settled the folder is as it was, and all "
      "other families go on."}},
    {{"resolve RODZINA", "resolve FAMILY"},
     {"pyta wartość po wartości, RODZINA to identyfikator albo numer; --ours albo --theirs bierze jedną "
      "stronę całą. Ostatnie rozstrzygnięcie scala, następny sync wysyła. sync --resolve wkłada zamiast tego "
      "znaczniki w same pliki sporne.",
      "asks value by value, FAMILY by its id or number; --ours or --theirs takes all of one side. The last "
      "one settled merges, and the next sync sends. sync --resolve puts markers into just the files in "
      "question instead."}},
    {{"co jest konfliktem", "what is a conflict"},
     {"ta sama rzecz zmieniona na dwa sposoby; wpis tu zmieniony, a tam usunięty; coś podpisane, uzgodnione, "
      "przekazane, wysłane albo zdecydowane po jednej stronie, a zmienione po drugiej. Nic innego.",
      "the same thing changed in two ways; an entry changed here and removed there; what is signed, agreed, "
      "passed on, sent or decided on one side and changed on the other. Nothing else."}},
    {{"co wynikło ze scalenia", "what a merge brings"},
     {"choć żadna strona tego nie miała (miejsce zajęte dwa razy, nakładające się godziny), zgłasza "
      "polecenie, które scala, git pull przez hak, i jeszcze raz następne polecenie; check ma to zawsze.",
      "although neither side had it (a place taken twice, hours that overlap) is told by the command that "
      "merged, by git pull through a hook, and once more by the next command; check always has it."}},
    {{"gdy zatwierdzić się nie da", "where a commit cannot be made"},
     {"Zapis zostaje, polecenie mówi o tym (status 5), a następne to nadrabia.",
      "The write stays, the command says so (status 5), and the next one makes it up."}},
    {{"dwie rodziny pod jednym numerem", "two families under one id"},
     {"Niewysłana dostaje następny wolny numer; sync mówi jaki. intake renumber zmienia numer, gdy trzeba.",
      "The one that was not sent gets the next free id, and sync says which. intake renumber changes an id "
      "where it must be."}},
    {{"własny git", "git's own"},
     {"pull, merge i rebase też scalają zapisy. Bez programu wiersz sterownika wraca do scalania samego "
      "gita.",
      "pull, merge and rebase merge records too. Where the program is missing, the driver's line falls back "
      "to git's own merge."}},
});

constexpr auto time = std::to_array<Told>({
    {{"--at 30.06.", "--at 30.06."},
     {"przed albo za poleceniem, które czyta: folder, jaki był na koniec tego dnia; check --at, report stats "
      "--at, każdy dokument. Folder na dysku zostaje nietknięty.",
      "before or after a reading command: the folder as it stood at the end of that day; check --at, report "
      "stats --at, any paper. The folder on the disk is not touched."}},
    {{"log RODZINA", "log FAMILY"},
     {"co zrobiono, kiedy i kto; --entry DATA jeden wpis, --verify podpisy i zegary",
      "what was done, when and by whom; --entry DATE one entry, --verify signatures and clocks"}},
    {{"report changes --from D --to D", "report changes --from D --to D"},
     {"co przyszło między dwoma dniami. Wydruki mają w stopce wersję, którą pokazują.",
      "what came between two days. Printed papers bear the commit that they show."}},
    {{"undo, redo", "undo, redo"},
     {"undo, undo WERSJA i redo cofają własne polecenie nowym zatwierdzeniem, także gdy inni pisali potem; "
      "-n najpierw pokazuje. Tego, co ktoś inny zmienił potem, nie cofają i mówią czemu.",
      "undo, undo COMMIT and redo take back a command of one's own by a new commit, also when others have "
      "written since; -n shows it first. What somebody else has changed since is not taken back, and they "
      "say why."}},
});

constexpr auto ways = std::to_array<Told>({
    {{"sync --drop FOLDER", "sync --drop DIR"},
     {"wymiana przez pendrive albo dysk sieciowy, w paczkach zaszyfrowanych programem age kluczami z "
      ".asystent/recipients. Nie widać nazw, numerów ani dat. git-crypt i git-remote-gcrypt gubią albo "
      "odsłaniają pracę, więc są odrzucane z podaniem przyczyny.",
      "exchanges through a stick or a network drive, in parcels encrypted by age to the keys of "
      ".asystent/recipients. No name, id or date is to be seen. git-crypt and git-remote-gcrypt lose or lay "
      "open work, and are refused with the reason."}},
    {{"podpisy", "signatures"},
     {"doctor --fix --sign podpisuje zatwierdzenia klonu kluczem ssh i podaje klucz innym w "
      ".asystent/signers; log --verify wymienia to, co niepodpisane, podpisane źle albo przez kogoś "
      "nieznanego.",
      "doctor --fix --sign signs the clone's commits by an ssh key, and gives the key to the others in "
      ".asystent/signers; log --verify names what is unsigned, badly signed or by somebody unknown."}},
    {{"kto co widzi", "who sees what"},
     {"Kto ma klon, ma cały folder. Osobny krąg to osobny folder; report caseload --also FOLDER liczy osobę "
      "po kilku folderach.",
      "Whoever has a clone has the whole folder. A circle of its own is a folder of its own; report caseload "
      "--also DIR counts a person over several folders."}},
    {{"jeden komputer", "one machine"},
     {"Kilka osób i programów może pisać w jednym folderze: wchodzą po kolei (asystent-guarantees(7)). Nowe "
      "pliki należą wtedy do grupy, a doctor zostawia jej dostęp. Folder udostępnia się grupie tak:",
      "Several people and programs may write in one folder: they take turns (asystent-guarantees(7)). New "
      "files are then the group's too, and doctor leaves the group its access. To share a folder in a "
      "group:"}},
});

Section set_up_section(Language language) {
  return {
      {"NA POCZĄTEK", "SETTING UP"},
      {Block{
           .text = std::string(set_up.in(language)),
           .lines = {say(language,
                         "asystent init --remote /srv/git/sprawy    # serwer: odrzuca, czego nie da się "
                         "odczytać albo cofnąć",
                         "asystent init --remote /srv/git/sprawy    # the server: refuses what cannot be "
                         "read or undone"),
                     "cd ~/sprawy && git remote add origin ssh://sprawy.ops.example/srv/git/sprawy && "
                     "asystent sync",
                     say(language,
                         "git clone ssh://sprawy.ops.example/srv/git/sprawy ~/sprawy    # każda inna osoba",
                         "git clone ssh://sprawy.ops.example/srv/git/sprawy ~/sprawy    # each other person"),
                     "cd ~/sprawy && asystent doctor --fix"}},
       Block{.text = std::string(of_clones.in(language))}}};
}

Section other_ways(Language language) {
  Section section = section_of({"INNE DROGI", "OTHER WAYS"}, ways, language);
  section.blocks.front().lines = {"chgrp -R GROUP sprawy", "chmod -R u=rwX,g=rwX,o= sprawy",
                                  "find sprawy -type d -exec chmod g+s {} +"};
  return section;
}

} // namespace

Page people_page(Language language) {
  return {.name = "asystent-people",
          .number = 7,
          .summary = say(language, "kilka osób i jeden folder: wymiana przez git",
                         "several people and one folder: exchange by git"),
          .sections = {set_up_section(language), section_of({"WYMIANA", "EXCHANGE"}, exchange, language),
                       section_of({"CO BYŁO I KIEDY", "WHAT WAS, AND WHEN"}, time, language),
                       other_ways(language)},
          .topic = {"wspólnie", "people"}};
}

} // namespace asystent::manual

#include "manual/papers.hpp"

#include <array>

namespace asystent::manual {
namespace {

constexpr auto reports = std::to_array<Told>({
    {{"report overdue --within 30", "report overdue --within 30"},
     {"co jest po terminie i co nadchodzi", "what is overdue, and what comes"}},
    {{"report caseload", "report caseload"},
     {"rodziny wobec limitu 15; --date D w innym dniu, --history w czasie, z dniami przekroczeń; --also "
      "FOLDER liczy osobę po kilku folderach",
      "families against the limit of 15; --date D on any day, --history over time, with the days on which a "
      "limit is crossed; --also DIR counts a person over several folders"}},
    {{"report family 7, report audit", "report family 7, report audit"},
     {"jedna rodzina; co znajdzie kontrola, rodzina po rodzinie",
      "one family at a glance; what an inspection would find, family by family"}},
    {{"report stats", "report stats"},
     {"liczby do sprawozdań: --half 2026-1, --year 2026, bez okresu ostatnie zakończone półrocze; --who: kto "
      "za liczbą stoi, --hide-small: ukrywa mniejsze niż 3, --form polroczne: w kolejności formularza "
      "(roczne ma też potrzeby gminy, art. 179 ust. 1, słowami office.needs)",
      "the numbers for reports: --half 2026-1, --year 2026, without a period the last finished half-year; "
      "--who lists the ids behind each, --hide-small hides those under 3, --form polroczne puts them in the "
      "order of a form (roczne also has what the gmina needs, art. 179 ust. 1, in the words of "
      "office.needs)"}},
    {{"report hours --month 2026-10", "report hours --month 2026-10"},
     {"czas pracy według obszaru, zadania i rodziny; --days bez godzin, dla zadaniowego czasu pracy",
      "working time by area, task and family; --days without hours, for task-based working time"}},
    {{"report dashboard --out FOLDER", "report dashboard --out DIR"},
     {"strony do oglądania: terminy 90 dni, obciążenie, oś czasu i oceny każdej rodziny",
      "pages to look at: deadlines of 90 days, caseload, each family's timeline and scores"}},
    {{"report genogram 7, report ecomap 7", "report genogram 7, report ecomap 7"},
     {"rodzina jako rysunek; osoby i instytucje wokół niej (contacts), z więziami silnymi, słabymi, "
      "napiętymi i zerwanymi; potrzebny Graphviz",
      "the family as a picture; the people and institutions around it (contacts), with strong, weak, "
      "stressful and broken ties; Graphviz is needed"}},
    {{"report ics --out terminy.ics", "report ics --out terminy.ics"},
     {"terminy, umówione wizyty i spotkania o swojej godzinie do kalendarza, same identyfikatory",
      "deadlines, agreed visits and meetings at their hour for a calendar, ids only"}},
    {{"formy", "forms"},
     {"--format json wszędzie poza dokumentami, rysunkami i kalendarzem, --format csv w stats i hours; list, "
      "stats i hours to także arkusze: list --out rodziny.xlsx (albo --format xlsx --out PLIK) ma liczby, "
      "dni i godziny jako takie, nazwiska tylko z --names",
      "--format json for all but documents, pictures and the calendar, --format csv for stats and hours; "
      "list, stats and hours are spreadsheets too: list --out rodziny.xlsx (or --format xlsx --out FILE) has "
      "numbers, days and hours as what they are, names only with --names"}},
    {{"export", "export"},
     {"--csv FOLDER, --jsonl PLIK, --xlsx PLIK, --sqlite PLIK: tabela dla każdej listy zapisów oraz statusy, "
      "uwagi i terminy dnia; --no-names pomija to, co mówi o ludziach",
      "--csv DIR, --jsonl FILE, --xlsx FILE, --sqlite FILE: a table for each list of the records, and "
      "statuses, findings and terms of the day; --no-names leaves out what tells of people"}},
    {{"import", "import"},
     {"import PLIK.csv bierze rodziny, osoby i wizyty z arkusza jednostki (UTF-8 albo Windows-1250); --map "
      "M.yaml --init pisze mapę kolumn do wypełnienia, -n pokazuje wiersz po wierszu, co przyjdzie i co jest "
      "złe. Drugi raz nie zmienia niczego.",
      "import FILE.csv takes families, members and visits from an office's spreadsheet (UTF-8 or "
      "Windows-1250); --map M.yaml --init writes the map of its columns to fill in, -n shows line by line "
      "what would come and what is wrong. A second time changes nothing."}},
});

constexpr auto printing = std::to_array<Told>({
    {{"drukowanie", "printing"},
     {"HTML na A4: drukuj z przeglądarki albo dodaj --pdf (weasyprint); --odt daje dokument do edytora "
      "tekstu, z tymi samymi słowami, tabelami i miejscami na podpis (pandoc). Obie formy odrzucają stronę "
      "ponad 2 MiB.",
      "HTML for A4: print it from a browser, or add --pdf (weasyprint); --odt makes a document for a word "
      "processor, with the same words, tables and lines to sign (pandoc). Both refuse a page of more than 2 "
      "MiB."}},
    {{"pusty formularz", "an empty form"},
     {"--blank drukuje każdy z nich pusty, na długopis, z RODZINĄ z jej osobami i adresem",
      "--blank prints any of them as an empty form for a pen, with FAMILY one with its people and address"}},
    {{"czego brakuje", "what is missing"},
     {"Czego zapis nie ma, a pismo potrzebuje, jest linią do wypełnienia ręcznie; polecenie mówi, ile ich "
      "jest. plan i ocena mówią najpierw, czego chce ustawa, a nie ma zapis.",
      "What the record lacks and the paper needs is a line to fill in by hand, and the command says how many "
      "there are. plan and ocena first say what the act wants and the record lacks."}},
    {{"plan", "the plan"},
     {"plan --as-agreed to plan, jaki podpisano; zmiana-planu to, co potem w nim zmieniono, --entry jednego "
      "dnia",
      "plan --as-agreed is the plan as it was signed; zmiana-planu is what was changed in it since, --entry "
      "on one day"}},
    {{"pisma do sądu", "papers for a court"},
     {"powstają w zapisie: assess court mówi, kto prosi, assess court-words 7 --conclusions - … albo --file "
      "dodaje słowa pod każdym nagłówkiem, a opinia, sprawozdanie-sad, informacja-sad, opinia-piecza i "
      "opinia-alimenty je drukują, z wizytami i ich dniami, celami i pomocą, którą zna zapis. Oceny punktowe "
      "są tylko z --scores.",
      "are written in the record: assess court says who asks, assess court-words 7 --conclusions - … or "
      "--file adds the words of each head, and opinia, sprawozdanie-sad, informacja-sad, opinia-piecza and "
      "opinia-alimenty print them, with the visits and their days, the goals and the help that the record "
      "knows. Scores stand there only with --scores."}},
    {{"inne pisma", "other letters"},
     {"pismo --entry D i wystapienie --entry D to pisma z rejestru (visit letter); zawiadomienie powstaje z "
      "interwencji, notatka też albo, z --visit D, z dowolnego wpisu dziennika.",
      "pismo --entry D and wystapienie --entry D are letters of the register (visit letter); zawiadomienie "
      "is made of an intervention, notatka too, or with --visit D of any entry of the journal."}},
    {{"dostep", "dostep"},
     {"kopia danych jednej osoby (art. 15 RODO) ma daty i fakty, a ze swobodnego tekstu (notatki, ustalenia, "
      "miejsca, podmioty, adresy, sygnatury) tylko to, co ktoś przeczytał i dopuścił: żaden program nie wie, "
      "o kim mówi zdanie. --review drukuje ponumerowane teksty do decyzji kierownika i skrót tej listy; "
      "--texts 3,5,9 --digest 3f9a1c0b77de je wkłada. Gdy zapis mówi już co innego, skrót nie pasuje i "
      "polecenie odmawia.",
      "the copy of one member's data (art. 15 of the GDPR) has dates and facts, and of free text (notes, "
      "agreements, places, providers, addresses, case numbers) only what somebody has read and released: no "
      "program knows whom a sentence tells of. --review prints the numbered texts for the head to decide on "
      "and the digest of this list; --texts 3,5,9 --digest 3f9a1c0b77de puts those in. When the record says "
      "something else by then, the digest fits no more and the command refuses."}},
    {{"zestaw", "zestaw"},
     {"wszystkie papiery dla sądu, kontroli albo przejmującego rodzinę, w jednym pliku (--for)",
      "all papers for a court, an inspection or whoever takes the family over, in one file (--for)"}},
});

constexpr Text own_templates{
    "report document --eject plan zapisuje szablon w templates/ folderu, gdzie Twój ma odtąd pierwszeństwo; "
    "report document plan --fields wymienia pola. To Mustache (https://mustache.github.io/mustache.5.html): "
    "{{plan.date}} jest polem, {{#goals}} … {{/goals}} powtarza się dla każdego, {{#has_note}} … "
    "{{/has_note}} znika, gdy nic nie ma. Każda wartość jest zabezpieczana. Nieistniejące pole to błąd z "
    "plikiem, wierszem i kolumną. Strona niczego nie pobiera: adres inny niż data: i #, w elemencie, "
    "atrybucie albo stylu, i wszystko, co się uruchamia, też jest błędem, także gdy bierze się z pola. Tak "
    "samo działają wspólne części (--eject _style.css, _head.html …) i formularze statystyk: report stats "
    "--form polroczne --eject daje plik YAML, który mówi, jaka liczba idzie do jakiej kratki.",
    "report document --eject plan writes the template into the folder's templates/, where yours wins from "
    "then on; report document plan --fields lists what it may name. They are Mustache "
    "(https://mustache.github.io/mustache.5.html): {{plan.date}} is a field, {{#goals}} … {{/goals}} is "
    "repeated for each, {{#has_note}} … {{/has_note}} is left out where there is none. Every value is "
    "escaped. A field that does not exist is an error with file, line and column. A page loads nothing: an "
    "address other than data: and # in an element, an attribute or a style, and whatever runs, is an error "
    "too, also where a field makes it. The shared pieces (--eject _style.css, _head.html …) work the same "
    "way, and so do the forms of the statistics: report stats --form polroczne --eject gives a YAML file "
    "that says which statistic goes to which cell."};

Section documents(std::vector<Item> kinds, Language language) {
  return {
      {"DOKUMENTY", "DOCUMENTS"},
      {Block{.text = say(
                 language,
                 "report document RODZAJ RODZINA; wszystkie są po polsku. Od początku sprawy do jej końca:",
                 "report document KIND FAMILY; all are in Polish. From the beginning of a case to its end:"),
             .items = std::move(kinds)},
       Block{.lines = {"asystent report document karta-wizyty 7 --visit wczoraj --pdf --out karta.pdf",
                       "asystent report document dziennik 7 --month 2026-10 --out dziennik.html",
                       ("asystent report document karta-czasu --assistant elis --month 2026-10 --days --out "
                        "karta-czasu.html"),
                       ("asystent report document pismo 7 --to \"Szkoła Podstawowa nr 2\" --subject "
                        "\"Frekwencja\" --member kuba"),
                       "asystent report document miesieczne 7 --month 2026-10 --out rodzina-7.html",
                       "asystent --as elis report document przed-wizyta --date jutro --out jutro.html",
                       "asystent report document zestaw 7 --for kontrola --pdf --out teczka.pdf",
                       "asystent report document dostep 7 --member anna --review"}}}};
}

} // namespace

Page papers_page(std::vector<Item> kinds, Language language) {
  return {.name = "asystent-papers",
          .number = 7,
          .summary = say(language, "zestawienia, dokumenty do druku, własne szablony",
                         "reports, documents to print, templates of your own"),
          .sections = {section_of({"ZESTAWIENIA", "REPORTS"}, reports, language),
                       documents(std::move(kinds), language),
                       section_of({"DRUKOWANIE", "PRINTING"}, printing, language),
                       {{"WŁASNE SZABLONY", "TEMPLATES OF YOUR OWN"},
                        {Block{.text = std::string(own_templates.in(language))}}}},
          .topic = {"dokumenty", "papers"}};
}

} // namespace asystent::manual

#pragma once

#include "rules/finding_words.hpp"

namespace asystent::rules {

inline constexpr auto file_words = finding_words({
    {.id = FindingId::yaml_syntax,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"składnia YAML: {what}", "YAML syntax: {what}"},
     .advice = {"popraw to miejsce lub wiersz przed nim: wcięcia ze spacji, dwukropek po kluczu, tekst z „: "
                "” albo „ #” w cudzysłowie",
                "mend this place or the line before it: indentation by spaces, a colon after the key, a text "
                "with `: ` or ` #` in quotes"},
     .meaning = {"Plik nie daje się odczytać jako YAML i cały jest pominięty, dopóki się go nie poprawi. "
                 "Inne pliki są czytane jak zwykle.",
                 "The file cannot be read as YAML and is left out as a whole until it is mended. Other files "
                 "are read as usual."},
     .before = R"(visits:
  - date: 2026-02-03
    kind: home
    note: "Rozmowa o szkole
)",
     .after = R"(visits:
  - date: 2026-02-03
    kind: home
    note: Rozmowa o szkole
)"},
    {.id = FindingId::merge_conflict,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"nierozwiązany konflikt scalania; wiersze jednej wersji: {ours}, drugiej: {theirs}",
                 "unresolved merge conflict; lines of one version: {ours}, of the other: {theirs}"},
     .advice = {"zostaw to, co jest prawdą z obu wersji, usuń wiersze <<<<<<<, ======= i >>>>>>>, a potem "
                "uruchom „asystent check”",
                "keep what is true of both versions, remove the lines <<<<<<<, ======= and >>>>>>>, then run "
                "`asystent check`"},
     .meaning = {"Dwie osoby zmieniły to samo miejsce pliku i git zostawił obie wersje. Program nie zgaduje, "
                 "która jest prawdziwa; często potrzebne są obie, na przykład dwie wizyty.",
                 "Two people changed the same place of the file and git left both versions. The program does "
                 "not guess which is true; often both are needed, for example two visits."},
     .before = R"(phone: 600 100 200
<<<<<<< HEAD
address: ul. Lipowa 3/7, Lipowo
=======
address: ul. Lipowa 5/2, Lipowo
>>>>>>> zmiana adresu
)",
     .after = R"(phone: 600 100 200
address: ul. Lipowa 5/2, Lipowo
)"},
    {.id = FindingId::not_utf8,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"plik nie jest w kodowaniu UTF-8", "the file is not UTF-8"},
     .advice = {"zapisz plik w kodowaniu UTF-8; dawny plik z Windows zamienia „iconv -f WINDOWS-1250 -t "
                "UTF-8 PLIK -o NOWY_PLIK”",
                "save the file as UTF-8; `iconv -f WINDOWS-1250 -t UTF-8 FILE -o NEW_FILE` converts an old "
                "Windows file"},
     .meaning = {"W pliku są bajty, które nie są literami UTF-8, zwykle polskie znaki w dawnym kodowaniu "
                 "Windows. Program nie zgaduje, jakie to litery.",
                 "The file has bytes that are no letters of UTF-8, mostly Polish letters in an old Windows "
                 "encoding. The program does not guess which they are."},
     .before = R"(address: ul. D�bowa 3, Lipowo
)",
     .after = R"(address: ul. Dębowa 3, Lipowo
)"},
    {.id = FindingId::too_large,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"zapis przekracza granice: {what}", "the record is beyond its bounds: {what}"},
     .advice = {"usuń z pliku to, co nie należy do zapisu; dokumenty i skany trzymaj poza nim",
                "remove what does not belong to the record; keep documents and scans elsewhere"},
     .meaning = {"Plik ma najwyżej 8 MiB i 32 poziomy zagnieżdżenia. Prawdziwy zapis rodziny jest "
                 "wielokrotnie mniejszy, więc większy plik powstał przez pomyłkę.",
                 "A file has at most 8 MiB and 32 levels. A real record of a family is far smaller, so a "
                 "larger file came about by mistake."},
     .before =
         R"(diagnosis:
  date: 2026-01-20
  strengths: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[silna więź z babcią]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
)",
     .after = R"(diagnosis:
  date: 2026-01-20
  strengths: [silna więź z babcią]
)"},
    {.id = FindingId::not_plain,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"to nie jest zwykły zapis: {what}", "this is not a plain record: {what}"},
     .advice = {"wpisz w tym miejscu samą wartość; tekst, który zaczyna się od & * lub !, weź w cudzysłów",
                "write the value itself here; put a text that begins with & * or ! in quotes"},
     .meaning = {"Zapis to zwykły tekst: klucze, wartości i listy. Kotwice (&), odwołania (*), znaczniki "
                 "(!), klucze scalające i kilka dokumentów w jednym pliku są odrzucane, bo osoba czytająca "
                 "plik widziałaby co innego niż program.",
                 "A record is plain text: keys, values and lists. Anchors (&), aliases (*), tags (!), merge "
                 "keys and several documents in one file are refused, because a person who reads the file "
                 "would see something else than the program."},
     .before = R"(address: &adres ul. Lipowa 3/7, Lipowo
)",
     .after = R"(address: ul. Lipowa 3/7, Lipowo
)"},
    {.id = FindingId::version,
     .gate = Gate::open,
     .group = FaultGroup::unreadable_record,
     .basis = record_format,
     .message = {"zapis ma wersję {value}, nowszą niż zna ten program",
                 "the record has version {value}, newer than this program knows"},
     .advice = {"zainstaluj nowszy program; klucza „asystent” nie zmieniaj ręcznie",
                "install a newer program; do not change key `asystent` by hand"},
     .meaning =
         {"Klucz „asystent” mówi, w jakiej wersji formatu zapisano plik. Starszy program mógłby nowszy "
          "zapis zrozumieć źle, więc go nie rusza.",
          "Key `asystent` says in which version of the format the file was written. An older program might "
          "misread "
          "a newer record, so it leaves it alone."},
     .before = R"(asystent: 2
id: R-2026-001
)",
     .after = R"(asystent: 1
id: R-2026-001
)"},
});

} // namespace asystent::rules

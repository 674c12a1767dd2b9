"""Invented Polish notes of every length, made once and drawn many times."""

import random

WHO = [
    "Pani Anna", "Matka", "Ojciec", "Babcia dzieci", "Wychowawczyni klasy", "Najstarsza córka", "Partner matki",
    "Pracownica socjalna", "Pani pedagog ze szkoły w Lipowie", "Pielęgniarka środowiskowa", "Starszy syn",
    "Sąsiadka z ul. Lipowej", "Pan Łukasz", "Kurator społeczny",
]
DOES = [
    "opowiedziała o ostatnim tygodniu i o tym, co się udało",
    "pokazuje zeszyt wydatków: rachunki są opłacone do końca miesiąca",
    "nie zgadza się na wcześniejsze godziny spotkań, proponuje popołudnia",
    "chwali młodsze dziecko za samodzielne pakowanie plecaka",
    "mówi, że poranki są wciąż najtrudniejsze i że brakuje jej cierpliwości",
    "umówiła wizytę w poradni psychologiczno-pedagogicznej w Lipowie",
    "przyniosła zaświadczenie od lekarza i prosi o pomoc przy wniosku",
    "ćwiczyła spokojne stawianie granic; na razie wychodzi co drugi raz",
    "zauważa, że dzieci chętniej jedzą śniadanie, gdy wszyscy siadają do stołu",
    "prosi o informację, gdzie złożyć wniosek o dodatek mieszkaniowy",
    "jest zmęczona po nocnej zmianie, rozmowa krótsza niż zwykle",
    "wypełniła z asystentem formularz „Dobry start” i podanie o zajęcia świetlicowe",
    "obawia się spotkania w szkole, chce iść razem z asystentem",
    "ułożyła z dziećmi plan dnia i powiesiła go na lodówce",
    "wspomina o zaległościach: dwie raty za prąd, razem około 340 zł",
    "ustaliła z sąsiadką, kto odbiera dzieci w czwartki",
]
ALSO = [
    "Dzieci obecne, spokojne, odrabiają lekcje przy kuchennym stole.",
    "Mieszkanie posprzątane, w lodówce jedzenie na kilka dni.",
    "Uzgodniono, że następnym razem obejrzymy wspólnie dzienniczek.",
    "Przypomniano o terminie szczepienia i o wizycie u stomatologa.",
    "Omówiono, jak reagować na krzyk: najpierw oddech, potem dwa zdania.",
    "Zadzwoniono wspólnie do spółdzielni w sprawie rat.",
    "Kuba pokazał pracę plastyczną; Ola przeczytała na głos pół strony.",
    "Sprawdzono wykonanie ustaleń: dwa z trzech zrobione.",
    "Bez oznak przemocy; w domu ciepło, łóżka dzieci pościelone.",
    "Wręczono ulotkę o grupie „Rodzice razem” (środy, godz. 17).",
    "Rodzina pyta o półkolonie w ferie; asystent sprawdzi miejsca.",
    "Następny krok: zeszyt wydatków przez cały tydzień, codziennie wieczorem.",
]
LINES_BETWEEN_PARAGRAPHS = 4
STEP = 20
SHORTEST = 160
VARIANTS = 24


def sentence(dice):
    if dice.random() < 0.4:
        return dice.choice(ALSO)
    return f"{dice.choice(WHO)} {dice.choice(DOES)}."


def note(dice, size):
    """About that many bytes of text: a sentence or two on a line, an empty line between paragraphs."""
    lines, length = [], 0
    while length < size:
        line = sentence(dice)
        if dice.random() < 0.3:
            line += " " + sentence(dice)
        if lines and lines[-1] and dice.random() < 1 / LINES_BETWEEN_PARAGRAPHS:
            lines.append("")
        lines.append(line)
        length += len(line.encode()) + 7  # the line break and the indent
    return "\n".join(lines)


class Notes:
    """Notes by length: `near(dice, 600)` is one of about 600 bytes."""

    def __init__(self, seed, longest):
        dice = random.Random(f"notes {seed}")
        sizes = range(SHORTEST, longest + STEP, STEP)
        self.shelves = [[note(dice, size - 40) for _ in range(VARIANTS)] for size in sizes]

    def near(self, dice, size):
        shelf = (int(size) - SHORTEST) // STEP
        return dice.choice(self.shelves[min(max(shelf, 0), len(self.shelves) - 1)])

"""A journal for ledger of as many bytes as a case folder, with as much text in it: each transaction has its note."""

import random
from datetime import timedelta

from schedule import TODAY
from texts import Notes

ACCOUNTS = ["Wydatki:Żywność", "Wydatki:Czynsz", "Wydatki:Prąd", "Wydatki:Szkoła"]
SOURCE = "Majątek:Gotówka"
SHOPS = ["Sklep w Lipowie", "Spółdzielnia „Lipka”", "Zakład energetyczny", "Szkoła Podstawowa nr 2"]
DAYS = 3650
LONGEST_NOTE = 900
SHORTEST_NOTE = 200


def declarations():
    """What --strict asks for."""
    return "commodity PLN\n" + "".join(f"account {name}\n" for name in [*ACCOUNTS, SOURCE]) + "\n"


def transaction(dice, day, notes):
    text = notes.near(dice, SHORTEST_NOTE + (LONGEST_NOTE - SHORTEST_NOTE) * dice.random())
    lines = "".join(f"    ; {line}\n" for line in text.split("\n") if line)
    amount = f"{1 + int(dice.random() * 400)}.{int(dice.random() * 100):02}"
    return (f"{day} * {dice.choice(SHOPS)}\n{lines}"
            f"    {dice.choice(ACCOUNTS)}    {amount} PLN\n    {SOURCE}\n\n")


def write_journal(path, size, seed=1):
    """Transactions in order of time until there are that many bytes; a journal of that size stays as it is."""
    if path.is_file() and abs(path.stat().st_size - size) < size * 0.001:
        return
    dice, notes = random.Random(f"journal {seed}"), Notes(seed, LONGEST_NOTE)
    days = [(TODAY - timedelta(days=ago)).isoformat() for ago in range(DAYS, 0, -1)]
    with open(path, "wb") as file:
        written = file.write(declarations().encode())
        while written < size:
            day = days[min(written * DAYS // size, DAYS - 1)]
            written += file.write(transaction(dice, day, notes).encode())

"""How often the privacy gate sees what is not there: plan-like lines, bank account numbers, arbitrary numbers.

    python -m benchmarks.privacy_false_alarms [--lines 100000] [--seed 1] [--workbooks FOLDER]

`--workbooks` looks through every text cell of the workbooks below a folder, too.

The figures stand in docs/decisions/privacy.md.
"""

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

import openpyxl

from sltdocs.contract.identity.identity_numbers import find
from sltdocs.privacy.people.personal_details import signs
from tests.contract.numbers import account_number, identity_number

PLACES = ("Rådhuset", "Kulturhuset", "Storgata 12", "møterom Fjorden", "Fjordvik skole", "politistasjonen", "Kyrkjevegen 4B")
BODIES = (
    "Politirådet",
    "SLT-styringsgruppa",
    "Ungdomsrådet",
    "Oppvekstutvalget",
    "Formannskapet",
    "Barnevernet",
    "Trygg Trafikk",
)
WHAT = (
    "natteravn",
    "foreldremøte",
    "åpen ungdomskveld",
    "kurs i psykisk helse",
    "sommarjobb",
    "bekymringssamtale",
    "rusfri russetid",
)
AGES = (
    "ungdom 12–18 år",
    "elever på 8.–10. trinn",
    "elevar i 5. klasse",
    "gutter og jenter 13–16 år",
    "barn under 15 år",
    "18 år og eldre",
)
PEOPLE = (
    "Barn og unge",
    "To elever fra hver skole",
    "Fire ungdommer i ungdomsrådet",
    "Begge kommunene",
    "Dei to kommunane",
    "Elevrådet og 12 elevar frå 9. trinn",
    "Foreldre til elever i 8B",
    "Familien og skolen",
    "Politiet, barnevernet og tre lærere",
    "Minst 80 % av elevene",
    "Inntil 4 elever per gruppe",
    "Den eneste ungdomsklubben",
    "En ungdom fra hvert trinn",
    "Jentegruppa og guttegruppa",
)
DO = ("får tilbud om", "planlegger", "deltar i", "skal kjenne til", "har ansvar for", "ble invitert til", "vart med på")


def lines(chance: random.Random) -> Iterator[str]:
    """Lines as plans hold them: times, dates, cases, amounts, ages, addresses, switchboards, references."""
    digits = lambda count: "".join(chance.choices("0123456789", k=count))  # noqa: E731
    makers: tuple[Callable[[], str], ...] = (
        lambda: f"{chance.choice(BODIES)} møtes {chance.randint(2, 12)} ganger i året, kl. {chance.randint(8, 19):02d}.00–20.30.",
        lambda: f"{_day(chance)} kl. 09.00, {chance.choice(PLACES)}, {digits(4)} Fjordvik",
        lambda: f"Vedtatt {_day(chance)} av {chance.choice(BODIES)}, sak {chance.randint(1, 200)}/{chance.randint(20, 27)}",
        lambda: f"Saksnr. {chance.choice(('2025', '2026'))}/{digits(chance.choice((3, 4, 5, 8)))}-{chance.randint(1, 40)}",
        lambda: f"Arkivsak {digits(2)}/{digits(5)}, journalpost {digits(8)}",
        lambda: f"{chance.choice(WHAT).capitalize()} for {chance.choice(AGES)}; {chance.randint(20, 900)} deltok (87 %).",
        lambda: f"Tildelt kr {chance.randint(1, 999)} {digits(3)} 000, brukt {chance.randint(1, 999)} {digits(3)},50.",
        lambda: (
            f"Ungdata {chance.randint(2013, 2026)}: n = {chance.randint(50, 4000)}, {chance.randint(0, 99)},{digits(1)} prosent."
        ),
        lambda: f"Politiet 02800, alarmtelefonen 116 111, org.nr. {digits(3)} {digits(3)} {digits(3)}",
        lambda: f"Se https://www.fjordvik.example/{chance.choice(WHAT).replace(' ', '-')}.{digits(7)}.html",
        lambda: f"Teams: møte-ID {digits(3)} {digits(3)} {digits(3)} {digits(2)}",
        lambda: f"ISBN 978-82-{digits(3)}-{digits(4)}-{digits(1)}; {chance.choice(BODIES)} ({chance.randint(1990, 2026)})",
        lambda: f"Løpenr. {digits(5)}/{digits(2)}, journalført {_day(chance)}, {digits(4)} Fjordvik",
        lambda: (
            f"Posisjon {chance.randint(57, 71)}.{digits(6)}, {chance.randint(5, 31)}.{digits(6)}; gnr. {digits(2)}/{digits(3)}"
        ),
        lambda: f"kr {digits(3)} 000 i 2026, {digits(2)} {digits(3)} i 2027 og {digits(3)} {digits(3)} i 2028",
        lambda: ", ".join(digits(1) for _ in range(chance.randint(3, 16))) + " av 12 møter",
        lambda: f"Sentralbordet svarer på {digits(5)} fra {_day(chance)}",
        lambda: f"{chance.choice(PEOPLE)} {chance.choice(DO)} {chance.choice(WHAT)} for {chance.choice(AGES)}.",
        lambda: f"Mål {chance.randint(1, 9)} {chance.choice(PEOPLE)} {chance.choice(DO)} {chance.choice(WHAT)}",
        lambda: f"Uke {chance.randint(1, 52)}, {chance.randint(1, 28)}/{chance.randint(1, 12)}-26: {chance.choice(WHAT)}",
    )
    while True:
        yield chance.choice(makers)()


def _day(chance: random.Random) -> str:
    return f"{chance.randint(1, 28):02d}.{chance.randint(1, 12):02d}.{chance.randint(2024, 2029)}"


def accounts(chance: random.Random) -> Iterator[str]:
    """Valid bank account numbers."""
    while True:
        made = account_number("".join(chance.choices("0123456789", k=10)))
        if made:
            yield made


def found_among(numbers: Iterator[str], count: int, form: Callable[[str], str]) -> str:
    """The share of numbers in which an identity number is seen."""
    hits = sum(bool(find(form(next(numbers)))) for _ in range(count))
    return f"{hits} of {count} ({100 * hits / count:.2f} %)"


def texts_of(folder: Path) -> Iterator[str]:
    """Every text cell of the workbooks below a folder."""
    for path in sorted(folder.rglob("*.xlsx")):
        book = openpyxl.load_workbook(path, read_only=True)
        yield from (cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if isinstance(cell, str))


def seen_in(texts: Iterable[str]) -> str:
    """How many texts there are, and what is seen in them."""
    seen: Counter[str] = Counter()
    for text in texts:
        seen.update(["texts", *(["identity number"] if find(text) else []), *map(str, signs(text))])
    return f"{seen.pop('texts', 0)}; seen: {dict(seen) or 'nothing'}"


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--workbooks", type=Path)
    given = options.parse_args()
    chance = random.Random(given.seed)
    print("plan-like lines:", seen_in(islice(lines(chance), given.lines)))
    if given.workbooks:
        print("texts of workbooks:", seen_in(texts_of(given.workbooks)))
    print("accounts, eleven digits in a row:", found_among(accounts(chance), given.lines, str))
    print("accounts, 1234.56.78903:", found_among(accounts(chance), given.lines, lambda it: f"{it[:4]}.{it[4:6]}.{it[6:]}"))
    print("accounts, after «kontonummer»:", found_among(accounts(chance), given.lines, lambda it: f"Kontonummer: {it}"))
    arbitrary = iter(lambda: "".join(chance.choices("0123456789", k=11)), "")
    print("arbitrary eleven digits:", found_among(arbitrary, given.lines, str))
    ten = iter(lambda: chance.choice("123456789") + "".join(chance.choices("0123456789", k=9)), "")
    print("arbitrary ten digits alone in a cell:", found_among(ten, given.lines, str))
    real = (
        identity_number(f"{day:02d}{month:02d}{year:02d}", 600)
        for year in range(86, 99)
        for month in range(1, 13)
        for day in range(1, 29)
    )
    print("identity numbers:", found_among(real, 13 * 12 * 28, lambda it: f"{it[:6]} {it[6:]}"))


if __name__ == "__main__":
    main()

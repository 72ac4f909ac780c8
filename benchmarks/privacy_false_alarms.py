"""How often the privacy gate sees what is not there: plan-like lines, bank account numbers, arbitrary numbers.

    python -m benchmarks.privacy_false_alarms [--lines 100000] [--seed 1]

The figures stand in docs/decisions/privacy.md.
"""

import argparse
import random
from collections import Counter
from collections.abc import Callable, Iterator

from sltdocs.contract.identity_numbers import find
from sltdocs.privacy.personal_details import signs
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


def main() -> None:
    """Measures and prints."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--lines", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    chance = random.Random(given.seed)
    made = lines(chance)
    seen: Counter[str] = Counter()
    for _ in range(given.lines):
        line = next(made)
        seen.update(["identity number"] if find(line) else [])
        seen.update(signs(line))
    print(f"plan-like lines: {given.lines}; seen: {dict(seen) or 'nothing'}")
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

"""Random tables of figures as municipalities have them, in sixteen kinds, with the truth behind every number."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, product
from random import Random

LIMIT = 5
GRADES = ("8. trinn", "9. trinn", "10. trinn")
SEXES = ("Gutter", "Jenter")
SCHOOLS = ("Nes skole", "Vik skole", "Hauge", "Moen", "Lunde")
THINGS = ("vold", "rus", "tyveri", "hærverk", "trusler")
AGES = ("13–15 år", "16–18 år", "19–22 år")
TOTALS = ("Alle", "Totalt", "I alt", "", "Begge kjønn", "Sum")
RENAMED = (
    "Ungdomstrinnet",
    "Ungdomsskolen",
    "Elever totalt",
    "Gutter og jenter",
    "Fjordvik",
    "Fjordvik kommune",
    "Samtlige elever",
)


@dataclass(frozen=True)
class Row:
    """A typed row: `cell` is the number of people in it; with `asked` it is typed as a share of that cell.

    `spoken`: it is no exact number but «ca. 8», «6–9», «<5», «:», «8 av 10» (`about`, `range`, `under`, `withheld`, `of`).
    `base_spoken`: how n is told in its column where it is no exact number.
    `base`: where n stands: in its own column, in the source's text, in a row of its own, or in the total's row of counts.
    """

    indicator: str
    group: str
    cell: str
    year: int = 2025
    unit: str = ""
    asked: str = ""
    base: str = "column"
    decimals: int = 0
    fraction: bool = False
    remark: str = ""
    spoken: str = ""
    base_spoken: str = ""


@dataclass
class Table:
    """One table: the true numbers, which add up to which, and what is typed in each publication, the newest last."""

    kind: str
    truth: dict[str, int] = field(default_factory=dict)
    sums: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    publications: list[list[int]] = field(default_factory=list)
    activities: bool = False

    def tie(self, total: str, parts: Sequence[str]) -> None:
        """Cells that add up to another, which gets its number from them unless it has one."""
        self.sums.append((total, tuple(parts)))
        self.truth.setdefault(total, sum(self.truth[part] for part in parts))

    def typed(self) -> list[list[int]]:
        """The rows of each publication."""
        return self.publications or [list(range(len(self.rows)))]


def _count(chance: Random) -> int:
    return chance.choice((chance.randint(0, 6), chance.randint(0, 15), chance.randint(0, 40)))


def _topic(number: int) -> str:
    """A word that no other table has, in its first letters."""
    letters = "bcdfghkmpqrtvwxz"
    return "".join(letters[number // len(letters) ** place % len(letters)] for place in range(5)).capitalize()


def _flat(chance: Random, topic: str, *, total: str | None = None, kind: str = "flat") -> Table:
    table = Table(kind)
    pool = chance.choice((GRADES, SEXES, SCHOOLS, THINGS, AGES))
    groups = list(pool[: chance.randint(2, len(pool))])
    for group in groups:
        table.truth[group] = _count(chance)
    table.tie("total", groups)
    table.rows = [Row(topic, group, group) for group in groups]
    if total is not None or chance.random() < 0.7:
        name = chance.choice(TOTALS) if total is None else total
        table.rows.insert(chance.choice((0, len(table.rows))), Row(topic, name, "total"))
    return table


def flat(chance: Random, topic: str) -> Table:
    """Groups, mostly with their total."""
    return _flat(chance, topic)


def _margins(ways: Sequence[Sequence[str]], table: Table) -> Iterator[tuple[str, str]]:
    """Every total of a table of several ways: its cell and its name."""
    whole = list(product(*ways))
    for kept in (kept for size in range(len(ways)) for kept in combinations(range(len(ways)), size)):
        for values in product(*(ways[way] for way in kept)):
            inside = [cell for cell in whole if all(cell[way] == value for way, value in zip(kept, values, strict=True))]
            name = " ".join(values)
            table.tie(name or "total", [" ".join(cell) for cell in inside])
            yield name or "total", name


def _ways(chance: Random, topic: str, ways: Sequence[Sequence[str]], kind: str) -> Table:
    table = Table(kind)
    for cell in product(*ways):
        table.truth[" ".join(cell)] = _count(chance)
    table.rows = [Row(topic, " ".join(cell), " ".join(cell)) for cell in product(*ways)]
    everybody = chance.choice(TOTALS)
    table.rows += [Row(topic, name or everybody, cell) for cell, name in _margins(ways, table)]
    return table


def two_way(chance: Random, topic: str) -> Table:
    """Sex by grade, or by school, with all totals."""
    second = chance.choice((GRADES[:2], GRADES, SCHOOLS[:2], AGES[:2]))
    return _ways(chance, topic, (SEXES, second), "two-way")


def three_way(chance: Random, topic: str) -> Table:
    """Sex by grade by school, with all totals."""
    return _ways(chance, topic, (SEXES, GRADES[:2], SCHOOLS[2:4]), "three-way")


def missing_parts(chance: Random, topic: str) -> Table:
    """A flat or two-way table of which some rows are not typed."""
    table = chance.choice((flat, two_way, two_way))(chance, topic)
    kept = [row for row in table.rows if chance.random() < 0.65]
    return replace(table, kind="missing parts", rows=kept or table.rows[:1])


def renamed_totals(chance: Random, topic: str) -> Table:
    """The total is called something else, or is not told from its groups by its name at all."""
    name = chance.choice(RENAMED)
    if "trinn" in name or "skole" in name or "elever" in name.casefold():
        return _complete(chance, topic, GRADES, name)
    return _complete(chance, topic, SEXES if "jenter" in name else chance.choice((GRADES, SEXES, SCHOOLS, AGES)), name)


def _complete(chance: Random, topic: str, groups: Sequence[str], total: str) -> Table:
    table = Table("renamed totals", {group: _count(chance) for group in groups})
    table.tie("total", groups)
    table.rows = [Row(topic, group, group) for group in groups if chance.random() < 0.85] + [Row(topic, total, "total")]
    return table


def other_indicators(chance: Random, topic: str) -> Table:
    """The total is another indicator: «saker», «herav vold»; «Ungdom i alt», «Gutter»; «anmeldt for rus», «i alt»."""
    parts = chance.choice((SEXES, THINGS[:2], THINGS[:3]))
    table = Table("totals as other indicators", {part: _count(chance) for part in parts})
    table.tie("total", parts)
    sexes = parts is SEXES
    whole, part = chance.choice(
        (
            (f"{topic} saker", "herav {}"),
            (f"{topic}", f"{topic}, herav {{}}"),
            (f"Ungdom {topic}", f"{{}} {topic}") if sexes else (f"Ungdom {topic} i alt", f"Ungdom {topic} for {{}}"),
            (f"{topic} i alt", f"{topic} {{}}"),
        )
    )
    typed = [one for one in parts if chance.random() < 0.85]
    table.rows = [Row(whole, "", "total"), *(Row(part.format(one.lower()), "", one) for one in typed)]
    return table


def shares(chance: Random, topic: str) -> Table:
    """Percentages with n, of groups and of all."""
    table = Table("shares with n")
    groups = chance.choice((SEXES, GRADES, SCHOOLS[:2]))
    for group in groups:
        table.truth[group] = _count(chance)
        table.truth[f"not {group}"] = _count(chance)
        table.tie(f"n {group}", (group, f"not {group}"))
    table.tie("total", groups)
    table.tie("not total", [f"not {group}" for group in groups])
    table.tie("n total", [f"n {group}" for group in groups])
    table.sums.append(("n total", ("total", "not total")))
    decimals, fraction = chance.choice(((0, False), (0, False), (1, False), (3, True)))
    rows = [*((group, group) for group in groups), ("total", chance.choice(TOTALS))]
    kept = [row for row in rows if chance.random() < 0.9 and table.truth[f"n {row[0]}"]]
    unit = "andel" if fraction else ""
    table.rows = [
        Row(topic, name, cell, asked=f"n {cell}", decimals=decimals, fraction=fraction, unit=unit) for cell, name in kept
    ]
    return table


def inexact_shares(chance: Random, topic: str) -> Table:
    """Percentages of which some only tell about how many were asked: «ca. 40», «38–42», «<5»."""
    table = shares(chance, topic)
    ways = ("", "about", "range", "range")
    small = {cell for cell, number in table.truth.items() if number < LIMIT}
    rows = [replace(row, base_spoken=chance.choice((*ways, "under") if row.asked in small else ways)) for row in table.rows]
    return replace(table, kind="shares with inexact n", rows=rows)


def mixed(chance: Random, topic: str) -> Table:
    """Numbers and shares of the same, n in its column, in the text, in a row of answers or as the total's number."""
    parts = chance.choice((SEXES, GRADES, THINGS[:3]))
    table = Table("mixed counts and shares", {part: _count(chance) for part in parts})
    table.tie("total", parts)
    for part in parts:
        others = [other for other in parts if other != part]
        table.tie(f"not {part}", others)
        table.sums.append(("total", (part, f"not {part}")))
    base = chance.choice(("column", "text", "row", "total"))
    table.rows = [Row(topic, part, part) for part in parts if chance.random() < 0.6]
    if base == "total" or chance.random() < 0.6:
        table.rows.append(Row(topic, chance.choice(TOTALS), "total"))
    if base == "row":
        table.rows.append(Row(f"{topic} svar", "", "total"))
    if table.truth["total"]:
        shown = [part for part in parts if chance.random() < 0.7]
        table.rows += [Row(topic, part, part, asked="total", base=base) for part in shown]
    return table


def several_years(chance: Random, topic: str) -> Table:
    """Years, and a row that counts them together."""
    years = (2024, 2025) if chance.random() < 0.6 else (2023, 2024, 2025)
    groups = chance.choice((("",), ("",), SEXES))
    table = Table("several years")
    for year, group in product(years, groups):
        table.truth[f"{group} {year}"] = _count(chance)
        table.rows.append(Row(topic, group, f"{group} {year}", year))
    span = f"{years[0]}–{years[-1]}"
    for group in groups:
        table.tie(f"{group} all", [f"{group} {year}" for year in years])
        name = f"{topic} {span}" if chance.random() < 0.5 else topic
        table.rows.append(Row(name, group if name != topic else f"{group} {span}".strip(), f"{group} all", years[-1]))
    if len(groups) > 1:
        table.tie("total", [f"{group} all" for group in groups])
        table.rows.append(Row(f"{topic} {span}", "Alle", "total", years[-1]))
    return table


def linked(chance: Random, topic: str) -> Table:
    """Two or three indicators by the same groups, one of which counts the others together."""
    groups, things = chance.choice((SEXES, GRADES[:2])), THINGS[:2]
    table = Table("linked tables")
    for group, thing in product(groups, things):
        table.truth[f"{group} {thing}"] = _count(chance)
    for thing in things:
        table.tie(thing, [f"{group} {thing}" for group in groups])
        table.rows += [Row(f"{topic} for {thing}", group, f"{group} {thing}") for group in groups]
        table.rows.append(Row(f"{topic} for {thing}", "Alle", thing))
    for group in groups:
        table.tie(group, [f"{group} {thing}" for thing in things])
        table.rows.append(Row(topic, group, group))
    table.tie("total", groups)
    table.sums.append(("total", things))
    table.rows.append(Row(topic, "Alle", "total"))
    table.rows = [row for row in table.rows if chance.random() < 0.9]
    return table


def activities(chance: Random, topic: str) -> Table:
    """Those who took part, and how many of them were boys or girls."""
    table = Table("activities", {part: _count(chance) for part in SEXES}, activities=True)
    table.tie("total", SEXES)
    part = chance.choice(("{topic}, herav {sex}", "{topic} ({sex})", "{topic} for {sex}", "Herav {sex}"))
    typed = [sex for sex in SEXES if chance.random() < 0.7]
    whole = chance.choice((topic, f"{topic} i alt", f"{topic} for alle"))
    table.rows = [Row(whole, "", "total"), *(Row(part.format(topic=topic, sex=sex.lower()), "", sex) for sex in typed)]
    return table


def distribution(chance: Random, topic: str) -> Table:
    """Shares of the same n that are all of it, or nearly."""
    parts = chance.choice((SEXES, ("Ja", "Nei", "Vet ikke"), GRADES))
    table = Table("shares of one n", {part: _count(chance) for part in parts})
    table.tie("total", parts)
    for part in parts:
        table.tie(f"not {part}", [other for other in parts if other != part])
        table.sums.append(("total", (part, f"not {part}")))
    if table.truth["total"]:
        kept = [part for part in parts if chance.random() < 0.8]
        table.rows = [Row(topic, part, part, asked="total", decimals=chance.choice((0, 1))) for part in kept]
    return table


def _over_time(chance: Random, topic: str, times: int) -> Table:
    table = chance.choice((flat, two_way, missing_parts, shares, inexact_shares, renamed_totals, other_indicators, mixed))(
        chance, topic
    )
    shown = [
        [at for at in range(len(table.rows)) if chance.random() < likely]
        for likely in (chance.choice((0.4, 0.7, 1.0)) for _ in range(times))
    ]
    if table.rows and any(row.indicator.startswith("herav") for row in table.rows):  # below nothing it says nothing
        shown = [[at for at in rows if 0 in rows] for rows in shown]
    return replace(table, kind=f"{'two' if times == 2 else 'three'} publications", publications=shown)


def inexact(chance: Random, topic: str) -> Table:
    """Groups with their total, some of them approximate, as a range, as eight of ten, or withheld by the source."""
    table = _flat(chance, topic, kind="inexact")
    spoken = [replace(row, spoken=_spoken(chance, table.truth[row.cell], row.cell == "total")) for row in table.rows]
    table.rows = [replace(row, asked=_beside(row, table, chance)) if row.spoken == "of" else row for row in spoken]
    return table


def _spoken(chance: Random, count: int, is_total: bool) -> str:
    ways = ["", "", "about", "range"] if is_total else ["", "about", "range", "of"]
    return chance.choice([*ways, "under", "withheld"] if 0 < count < LIMIT else ways)


def _beside(row: Row, table: Table, chance: Random) -> str:
    """The cell of all who were asked for a group: those who are counted and some others."""
    others = f"not {row.cell}"
    table.truth[others] = chance.choice((chance.randint(0, 6), chance.randint(0, 20)))
    table.tie(f"asked {row.cell}", (row.cell, others))
    return f"asked {row.cell}"


def two_publications(chance: Random, topic: str) -> Table:
    """Rows that come and go from one publication to the next."""
    return _over_time(chance, topic, 2)


def three_publications(chance: Random, topic: str) -> Table:
    """The same over three."""
    return _over_time(chance, topic, 3)


KINDS: Mapping[str, Callable[[Random, str], Table]] = {
    "flat": flat,
    "two-way": two_way,
    "three-way": three_way,
    "missing parts": missing_parts,
    "renamed totals": renamed_totals,
    "totals as other indicators": other_indicators,
    "shares with n": shares,
    "shares with inexact n": inexact_shares,
    "mixed counts and shares": mixed,
    "several years": several_years,
    "linked tables": linked,
    "activities": activities,
    "shares of one n": distribution,
    "inexact": inexact,
    "two publications": two_publications,
    "three publications": three_publications,
}


def tables(kind: str, count: int, seed: int) -> list[Table]:
    """So many tables of a kind; each speaks of something else."""
    chance = Random(f"{kind} {seed}")
    return [KINDS[kind](chance, _topic(number * 7919 + chance.randint(0, 3))) for number in range(count)]

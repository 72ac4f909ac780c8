"""The names of months, weekdays and seasons as Norwegians write them, in both written forms, shortened or not."""

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jan", "februar feb febr", "mars mar", "april apr", "mai", "juni jun",
            "juli jul", "august aug", "september sep sept", "oktober okt", "november nov", "desember des",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""Month number (1 to 12) by name, without a full stop."""

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "mandag måndag man mån ma må mandager måndagar", "tirsdag tysdag tir tys ti ty tirsdager tysdagar",
            "onsdag ons on onsdager onsdagar", "torsdag tor to tors torsdager torsdagar",
            "fredag fre fr fredager fredagar", "lørdag laurdag lør lau lø la lørdager laurdagar",
            "søndag sundag søn sun sø su søndager søndagar sundagar",
        )
    )
    for name in names.split()
}  # fmt: skip
"""Weekday (0 is Monday, as `date.weekday()`) by name, without a full stop."""

_HALVES = ("", "en", "halvåret", "halvår", "semesteret", "semester")
SPRING = frozenset(f"vår{ending}" for ending in _HALVES)
AUTUMN = frozenset(f"{season}{ending}" for season in ("høst", "haust") for ending in _HALVES)

"""One workbook with every kind of cell, to be written by many programs."""

from datetime import date, time

from tests.workbooks import Rows, minimal

TABLES: dict[str, str | Rows] = minimal(
    {"Tittel": "Trygg i Fjordvik", "Status per": date(2026, 12, 31)},
    Tiltak=[
        ["Nr.", "Tiltak", "Ansvar", "Beskrivelse", "Frist", "Statusdato", "Lenke"],
        [
            1,
            "Åpen kveld",
            "Kultur; Skole",
            "Første linje\n- punkt",
            "løpende",
            date(2026, 2, 19),
            "https://fjordvik.example/a?b=1&c=2",
        ],
        ["2.1", "Nattravn & venner <3", "Foreldre", None, date(2026, 6, 1), None, None],
    ],
    Møter=[
        ["Gruppe", "Nr.", "Dato", "Fra", "Til", "Heldags"],
        ["SG", 1, date(2026, 2, 19), time(9, 0), time(11, 30), None],
        ["SG", 2, "19.3.2026", "kl. 9", None, True],
    ],
    Nøkkeltall=[
        ["Indikator", "Kilde", "År", "Verdi"],
        ["Trives på skolen", "Ungdata", 2025, 0.87],
        ["Anmeldelser", "Politiet", 2025, 12],
    ],
)

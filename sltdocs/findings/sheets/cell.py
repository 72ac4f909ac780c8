"""Findings about cells that hold nothing to read: blank, an error of Excel, a ditto mark."""

from sltdocs.contract.code import Code, Severity, Wording


class CellCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    VALUE_MISSING = (
        "value-missing",
        Severity.ERROR,
        Wording(
            "«{title}» er ikke fylt ut.",
            "Fyll ut {cell}: {help} Hvis det er en rad for mye i tabellen, sletter du hele raden.",
        ),
        Wording(
            "«{title}» er ikkje fylt ut.",
            "Fyll ut {cell}: {help} Dersom det er ei rad for mykje i tabellen, slettar du heile rada.",
        ),
    )
    FIELD_VALUE_MISSING = (
        "field-value-missing",
        Severity.ERROR,
        Wording(
            "«{title}» er ikke fylt ut.",
            "Fyll ut {cell}: {help}",
        ),
        Wording(
            "«{title}» er ikkje fylt ut.",
            "Fyll ut {cell}: {help}",
        ),
    )
    CELL_ERROR = (
        "cell-error",
        Severity.ERROR,
        Wording(
            "Formelen under «{title}» gir feilen {typed}.",
            "Rett formelen, eller skriv verdien rett inn i {cell}.",
        ),
        Wording(
            "Formelen under «{title}» gir feilen {typed}.",
            "Rett formelen, eller skriv verdien rett inn i {cell}.",
        ),
    )
    CELL_DITTO = (
        "cell-ditto",
        Severity.ERROR,
        Wording(
            "«{typed}» under «{title}» ser ut til å bety det samme som i ruta over, men hver rad må stå for seg.",
            "Skriv det som skal stå i {cell}. Du kan kopiere ruta over med Ctrl+D.",
        ),
        Wording(
            "«{typed}» under «{title}» ser ut til å bety det same som i ruta over, men kvar rad må stå for seg.",
            "Skriv det som skal stå i {cell}. Du kan kopiere ruta over med Ctrl+D.",
        ),
    )
    CELL_PLACEHOLDER = (
        "cell-placeholder",
        Severity.WARNING,
        Wording(
            "«{typed}» under «{title}» er ikke noe innhold. Vi regner ruta som tom.",
            "Skriv det som skal stå i {cell}, eller la ruta stå tom.",
        ),
        Wording(
            "«{typed}» under «{title}» er ikkje noko innhald. Vi reknar ruta som tom.",
            "Skriv det som skal stå i {cell}, eller lat ruta stå tom.",
        ),
    )
    CELL_NOT_CALCULATED = (
        "cell-not-calculated",
        Severity.ERROR,
        Wording(
            "Formelen under «{title}» er ikke regnet ut ennå, så ruta har ingen verdi.",
            "Åpne arbeidsboka i Excel og lagre den, så regnes formelen ut. Eller skriv verdien rett inn i {cell}.",
        ),
        Wording(
            "Formelen under «{title}» er ikkje rekna ut enno, så ruta har ingen verdi.",
            "Opne arbeidsboka i Excel og lagre ho, så blir formelen rekna ut. Eller skriv verdien rett inn i {cell}.",
        ),
    )
    NUMBER_ALONE = (
        "number-alone",
        Severity.WARNING,
        Wording(
            "Nummer {typed} på arket «{sheet}» står alene, uten noen tekst, så raden er ikke tatt med.",
            "Skriv det som mangler, eller slett raden.",
        ),
        Wording(
            "Nummer {typed} på arket «{sheet}» står åleine, utan nokon tekst, så rada er ikkje teken med.",
            "Skriv det som manglar, eller slett rada.",
        ),
    )

"""Findings about what stands in cells besides plain text: pictures, pasted tables, minutes."""

from sltdocs.contract.code import Code, Severity, Wording


class ContentCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    PICTURE_NOT_PRINTED = (
        "picture-not-printed",
        Severity.WARNING,
        Wording(
            "Bildet ved {cell} blir ikke trykt. Bilder kommer bare med fra arkene «Tekster» og «Nøkkeltall».",
            "Hvis det skal være med, legger du det ved siden av teksten det hører til på «Tekster». "
            "Er det bare til pynt i arbeidsboka, trenger du ikke gjøre noe.",
        ),
        Wording(
            "Biletet ved {cell} blir ikkje trykt. Bilete kjem berre med frå arka «Tekstar» og «Nøkkeltal».",
            "Dersom det skal vere med, legg du det ved sida av teksten det høyrer til på «Tekstar». "
            "Er det berre til pynt i arbeidsboka, treng du ikkje gjere noko.",
        ),
    )
    PICTURE_WITHOUT_ALT = (
        "picture-without-alt",
        Severity.WARNING,
        Wording(
            "Bildet ved {cell} har ingen alternativ tekst. Den som får planen lest opp, får ikke vite hva bildet viser.",
            "Høyreklikk bildet i Excel, velg «Rediger alternativ tekst» og skriv hva det viser.",
        ),
        Wording(
            "Biletet ved {cell} har ingen alternativ tekst. Den som får planen lesen opp, får ikkje vite kva biletet viser.",
            "Høgreklikk biletet i Excel, vel «Rediger alternativ tekst» og skriv kva det viser.",
        ),
    )
    PICTURE_UNUSABLE = (
        "picture-unusable",
        Severity.WARNING,
        Wording(
            "Bildet ved {cell} kan ikke trykkes: Det er for stort, skadet eller av en annen type enn PNG og JPEG.",
            "Velg «Komprimer bilder» i Excel, eller lagre bildet som PNG eller JPEG på under 2\u00a0MB og sett det inn på nytt.",
        ),
        Wording(
            "Biletet ved {cell} kan ikkje trykkjast: Det er for stort, skadd eller av ein annan type enn PNG og JPEG.",
            "Vel «Komprimer bilete» i Excel, eller lagre biletet som PNG eller JPEG på under 2\u00a0MB og set det inn på nytt.",
        ),
    )
    TABLE_IN_TABLE = (
        "table-in-table",
        Severity.WARNING,
        Wording(
            "Under «{title}» står det en tabell. Feltet blir selv trykt i en tabell, så radene blir skrevet ut som linjer.",
            "Hvis det skal bli en ordentlig tabell, flytter du den til arket «Tekster».",
        ),
        Wording(
            "Under «{title}» står det ein tabell. Feltet blir sjølv trykt i ein tabell, så radene blir skrivne ut som linjer.",
            "Dersom det skal bli ein ordentleg tabell, flyttar du han til arket «Tekstar».",
        ),
    )
    TABLE_WITHOUT_HEADING = (
        "table-without-heading",
        Severity.WARNING,
        Wording(
            "Tabellen under «{title}» har ingen rad som sier hva kolonnene er.",
            "Skriv det i den første raden, med et ord eller to over hver kolonne.",
        ),
        Wording(
            "Tabellen under «{title}» har inga rad som seier kva kolonnane er.",
            "Skriv det i den første rada, med eit ord eller to over kvar kolonne.",
        ),
    )
    MINUTES_NOT_LINK = (
        "minutes-not-link",
        Severity.WARNING,
        Wording(
            "Under «{title}» står det tekst og ingen adresse. Referatet blir stående i arbeidsboka og blir ikke trykt noe sted.",
            "Lagre referatet som et eget dokument, og skriv adressen til det her. "
            "Vil du bare ha det i arbeidsboka, trenger du ikke gjøre noe.",
        ),
        Wording(
            "Under «{title}» står det tekst og inga adresse. Referatet blir ståande i arbeidsboka og blir ikkje trykt nokon stad.",
            "Lagre referatet som eit eige dokument, og skriv adressa til det her. "
            "Vil du berre ha det i arbeidsboka, treng du ikkje gjere noko.",
        ),
    )

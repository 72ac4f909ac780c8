"""Findings about what calendar files can hold: times, titles, places, addresses, and how large they may be."""

from sltdocs.contract.code import Code, Severity, Wording


class CalendarFileCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    CALENDAR_TIME_IMPOSSIBLE = (
        "calendar-time-impossible",
        Severity.ERROR,
        Wording(
            "Møtet i {group} {day} har et klokkeslett som ikke kan brukes, enten fordi det slutter før det begynner, "
            "eller fordi klokka stilles fram akkurat da. Møtet er ikke tatt med i kalenderen.",
            "Skriv et annet klokkeslett i kolonnene «Fra» og «Til», for eksempel 09.00 og 11.00.",
        ),
        Wording(
            "Møtet i {group} {day} har eit klokkeslett som ikkje kan brukast, anten fordi det sluttar før det byrjar, "
            "eller fordi klokka blir stilt fram akkurat då. Møtet er ikkje teke med i kalenderen.",
            "Skriv eit anna klokkeslett i kolonnane «Frå» og «Til», til dømes 09.00 og 11.00.",
        ),
    )
    CALENDAR_TITLE_TRIMMED = (
        "calendar-title-trimmed",
        Severity.WARNING,
        Wording(
            "Temaet er lengre enn det er plass til i en møtetittel, så tittelen i kalenderen er forkortet. "
            "Hele temaet står i beskrivelsen av møtet.",
            "Skriv et kort tema, for eksempel «Ungdata og høstens tiltak», og sett detaljene i «Saksliste».",
        ),
        Wording(
            "Temaet er lengre enn det er plass til i ein møtetittel, så tittelen i kalenderen er forkorta. "
            "Heile temaet står i skildringa av møtet.",
            "Skriv eit kort tema, til dømes «Ungdata og tiltaka i haust», og set detaljane i «Saksliste».",
        ),
    )
    CALENDAR_PLACE_TRIMMED = (
        "calendar-place-trimmed",
        Severity.WARNING,
        Wording(
            "Teksten i «Sted» er for lang for kalenderen og er forkortet der.",
            "Skriv bare hvor møtet er, for eksempel «Rådhuset, møterom 2», og sett resten i «Saksliste».",
        ),
        Wording(
            "Teksten i «Stad» er for lang for kalenderen og er forkorta der.",
            "Skriv berre kvar møtet er, til dømes «Rådhuset, møterom 2», og set resten i «Saksliste».",
        ),
    )
    CALENDAR_SPLIT = (
        "calendar-split",
        Severity.WARNING,
        Wording(
            "Kalenderen «{file}» er for stor for én fil og er delt i {count} filer. Den som skal ha alle "
            "møtene, må hente alle filene.",
            "Kort ned lange sakslister, eller bruk kalenderen for den enkelte gruppa.",
        ),
        Wording(
            "Kalenderen «{file}» er for stor for éi fil og er delt i {count} filer. Den som skal ha alle "
            "møta, må hente alle filene.",
            "Kort ned lange sakslister, eller bruk kalenderen for den enkelte gruppa.",
        ),
    )
    CALENDAR_FAULTY = (
        "calendar-faulty",
        Severity.ERROR,
        Wording(
            "Kalenderfila «{file}» bestod ikke kontrollen. Det er derfor ikke lagt ut nye kalendere, "
            "og de som ble lagt ut sist, står som før.",
            "Dette er en feil i tjenesten og ikke i arbeidsboka di. Si fra til den som drifter tjenesten.",
        ),
        Wording(
            "Kalenderfila «{file}» bestod ikkje kontrollen. Det er difor ikkje lagt ut nye kalendrar, "
            "og dei som vart lagde ut sist, står som før.",
            "Dette er ein feil i tenesta og ikkje i arbeidsboka di. Sei frå til den som driftar tenesta.",
        ),
    )
    MAIL_ADDRESS_LEFT_OUT = (
        "mail-address-left-out",
        Severity.WARNING,
        Wording(
            "E-postadressen kan ikke brukes i et utkast til innkalling og er ikke tatt med der.",
            "Skriv adressen med vanlige bokstaver, for eksempel rektor@fjordvik.example, eller legg den til i e-posten selv.",
        ),
        Wording(
            "E-postadressa kan ikkje brukast i eit utkast til innkalling og er ikkje teken med der.",
            "Skriv adressa med vanlege bokstavar, til dømes rektor@fjordvik.example, eller legg ho til i e-posten sjølv.",
        ),
    )

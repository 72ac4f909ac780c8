"""Findings about fixed series, days off, proposed meetings, and how often people meet."""

from sltdocs.contract.code import Code, Severity, Wording


class SeriesCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    DAYS_OFF_REVERSED = (
        "days-off-reversed",
        Severity.ERROR,
        Wording(
            "Fridagene slutter {last}, før de begynner {first}. Datoene for de faste treffpunktene er ikke endret i kalenderen.",
            "Rett datoene, for eksempel fra 16.02.2026 til 20.02.2026. La «Til» stå tomt når det er én dag.",
        ),
        Wording(
            "Fridagane sluttar {last}, før dei byrjar {first}. Datoane for dei faste treffpunkta er ikkje endra i kalenderen.",
            "Rett datoane, til dømes frå 16.02.2026 til 20.02.2026. Lat «Til» stå tomt når det er éin dag.",
        ),
    )
    SERIES_REVERSED = (
        "series-reversed",
        Severity.ERROR,
        Wording(
            "Det faste treffpunktet slutter {last}, før det begynner {first}. Datoene er ikke endret i kalenderen.",
            "Rett datoene, for eksempel fra 13.01.2026 til 15.12.2026.",
        ),
        Wording(
            "Det faste treffpunktet sluttar {last}, før det byrjar {first}. Datoane er ikkje endra i kalenderen.",
            "Rett datoane, til dømes frå 13.01.2026 til 15.12.2026.",
        ),
    )
    SERIES_INCOMPLETE = (
        "series-incomplete",
        Severity.WARNING,
        Wording(
            "Det faste treffpunktet mangler {missing}, så ingen datoer er lagt i kalenderen.",
            "Fyll ut resten, for eksempel første dato 13.01.2026, «ukentlig» og siste dato 15.12.2026, eller la alle tre stå tomme.",
        ),
        Wording(
            "Det faste treffpunktet manglar {missing}, så ingen datoar er lagde i kalenderen.",
            "Fyll ut resten, til dømes første dato 13.01.2026, «kvar veke» og siste dato 15.12.2026, eller lat alle tre stå tomme.",
        ),
    )
    SERIES_WITHOUT_GROUP = (
        "series-without-group",
        Severity.WARNING,
        Wording(
            "«{what}» har faste datoer, men ingen gruppe. Datoene er ikke lagt i noen kalender.",
            "Skriv kortnavnet til gruppa i «Gruppe», for eksempel «operativ».",
        ),
        Wording(
            "«{what}» har faste datoar, men inga gruppe. Datoane er ikkje lagde i nokon kalender.",
            "Skriv kortnamnet på gruppa i «Gruppe», til dømes «operativ».",
        ),
    )
    SERIES_WEEKDAY_DIFFERS = (
        "series-weekday-differs",
        Severity.WARNING,
        Wording(
            "Første dato {day} er en {is_weekday}, men møtene skal være på {wanted}er. Det første møtet er satt til {begins}.",
            "Rett datoen eller ukedagen, for eksempel 13.01.2026 og «tirsdag».",
        ),
        Wording(
            "Første dato {day} er ein {is_weekday}, men møta skal vere på {wanted}ar. Det første møtet er sett til {begins}.",
            "Rett datoen eller vekedagen, til dømes 13.01.2026 og «tysdag».",
        ),
    )
    SERIES_OUTSIDE = (
        "series-outside",
        Severity.WARNING,
        Wording(
            "Det faste treffpunktet har datoen {day}, utenfor planperioden fra {first} til {last}. Møter utenfor perioden er ikke tatt med.",
            "Se etter om årstallet er riktig. Skriv for eksempel {last}.",
        ),
        Wording(
            "Det faste treffpunktet har datoen {day}, utanfor planperioden frå {first} til {last}. Møte utanfor perioden er ikkje tekne med.",
            "Sjå etter om årstalet er rett. Skriv til dømes {last}.",
        ),
    )
    SERIES_DATE_REPLACED = (
        "series-date-replaced",
        Severity.ADVICE,
        Wording(
            "Vi har forstått det slik at «{what}» er flyttet fra {ordinary} til {day}.",
            "Hvis det er et ekstra møte, skriver du en egen rad for {ordinary} også.",
        ),
        Wording(
            "Vi har forstått det slik at «{what}» er flytta frå {ordinary} til {day}.",
            "Dersom det er eit ekstra møte, skriv du ei eiga rad for {ordinary} også.",
        ),
    )
    MEETING_PROPOSED = (
        "meeting-proposed",
        Severity.ADVICE,
        Wording(
            "Møtet {day} er foreslått og står ikke i noen kalender.",
            "Passer datoen, tar du bort «{typed}». Da kommer møtet i kalenderen.",
        ),
        Wording(
            "Møtet {day} er føreslått og står ikkje i nokon kalender.",
            "Passar datoen, tek du bort «{typed}». Då kjem møtet i kalenderen.",
        ),
    )
    MEETINGS_PROPOSED = (
        "meetings-proposed",
        Severity.ADVICE,
        Wording(
            "{count} møter er foreslått og står ikke i noen kalender: {days}.",
            "Ta bort «{typed}» ved de datoene som passer. Da kommer møtene i kalenderen.",
        ),
        Wording(
            "{count} møte er føreslåtte og står ikkje i nokon kalender: {days}.",
            "Ta bort «{typed}» ved dei datoane som passar. Då kjem møta i kalenderen.",
        ),
    )
    FREQUENCY_NOT_REACHED = (
        "frequency-not-reached",
        Severity.WARNING,
        Wording(
            "Planen sier «{wording}», men «{group}» har {dated:# møte|# møter} med dato i {year}.",
            "Legg til datoer på arket «Møter», for eksempel 10.03.2026, eller rett teksten i «Hvor ofte».",
        ),
        Wording(
            "Planen seier «{wording}», men «{group}» har {dated} møte med dato i {year}.",
            "Legg til datoar på arket «Møte», til dømes 10.03.2026, eller rett teksten i «Kor ofte».",
        ),
    )
    PLANNED_DIFFERS_FROM_DATES = (
        "planned-differs-from-dates",
        Severity.WARNING,
        Wording(
            "Det er planlagt {planned:# møte|# møter} per år, men «{group}» har {dated:# møte|# møter} med dato i {year}.",
            "Rett tallet, eller legg til datoer på arket «Møter», for eksempel 10.03.2026.",
        ),
        Wording(
            "Det er planlagt {planned} møte per år, men «{group}» har {dated} møte med dato i {year}.",
            "Rett talet, eller legg til datoar på arket «Møte», til dømes 10.03.2026.",
        ),
    )
    PLANNED_DIFFERS_FROM_WORDING = (
        "planned-differs-from-wording",
        Severity.WARNING,
        Wording(
            "Det er planlagt {planned:# møte|# møter} per år, men i «Hvor ofte» står det «{wording}».",
            "Rett tallet eller ordlyden, slik at de sier det samme, for eksempel 3 og «3 ganger i året».",
        ),
        Wording(
            "Det er planlagt {planned} møte per år, men i «Kor ofte» står det «{wording}».",
            "Rett talet eller ordlyden, slik at dei seier det same, til dømes 3 og «3 gonger i året».",
        ),
    )

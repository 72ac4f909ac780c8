"""Findings about groups, meetings, series and days off."""

from sltdocs.contract.code import Code, Severity, Wording


class MeetingCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    GROUP_WITHOUT_PARTICIPANTS = (
        "group-without-participants",
        Severity.WARNING,
        Wording(
            "Gruppa «{group}» har ingen deltakere.",
            "Skriv «{key}» i kolonnen «Grupper» på arket «Deltakere» for dem som er med, for eksempel «Rektor».",
        ),
        Wording(
            "Gruppa «{group}» har ingen deltakarar.",
            "Skriv «{key}» i kolonnen «Grupper» på arket «Deltakarar» for dei som er med, til dømes «Rektor».",
        ),
    )
    ROLE_MISSPELT = (
        "role-misspelt",
        Severity.WARNING,
        Wording(
            "«{typed}» ligner på rollen «{nearest}», men er skrevet på en annen måte.",
            "Skriv rollen likt overalt. Skriv «{nearest}» hvis det er den du mener.",
        ),
        Wording(
            "«{typed}» liknar på rolla «{nearest}», men er skriven på ein annan måte.",
            "Skriv rolla likt overalt. Skriv «{nearest}» om det er den du meiner.",
        ),
    )
    END_GIVEN_TWICE = (
        "end-given-twice",
        Severity.WARNING,
        Wording(
            "Sluttiden står både i kolonnen «Fra» og i kolonnen «Til». Vi har brukt {end}.",
            "Skriv hele tiden i «Fra», for eksempel «9–11», eller del den på «Fra» og «Til».",
        ),
        Wording(
            "Sluttida står både i kolonnen «Frå» og i kolonnen «Til». Vi har brukt {end}.",
            "Skriv heile tida i «Frå», til dømes «9–11», eller del ho på «Frå» og «Til».",
        ),
    )
    ALL_DAY_WITH_TIME = (
        "all-day-with-time",
        Severity.WARNING,
        Wording(
            "Møtet står både som heldags og med klokkeslettet {start}. Vi har ikke brukt klokkeslettet.",
            "Skriv «nei» i «Heldags» hvis klokkeslettet gjelder, eller slett klokkeslettet.",
        ),
        Wording(
            "Møtet står både som heildags og med klokkeslettet {start}. Vi har ikkje brukt klokkeslettet.",
            "Skriv «nei» i «Heildags» om klokkeslettet gjeld, eller slett klokkeslettet.",
        ),
    )
    TIMES_REVERSED = (
        "times-reversed",
        Severity.ERROR,
        Wording(
            "Møtet slutter {end}, men begynner {start}.",
            "Rett klokkeslettene slik at slutten kommer sist, for eksempel fra 09.00 til 11.00.",
        ),
        Wording(
            "Møtet sluttar {end}, men byrjar {start}.",
            "Rett klokkesletta slik at slutten kjem sist, til dømes frå 09.00 til 11.00.",
        ),
    )
    ENDS_NEXT_DAY = (
        "meeting-ends-next-day",
        Severity.WARNING,
        Wording(
            "Møtet begynner {start} og slutter {end} dagen etter.",
            "Rett klokkeslettet hvis møtet slutter samme dag. Stemmer det, trenger du ikke gjøre noe.",
        ),
        Wording(
            "Møtet byrjar {start} og sluttar {end} dagen etter.",
            "Rett klokkeslettet om møtet sluttar same dag. Stemmer det, treng du ikkje gjere noko.",
        ),
    )
    MEETING_WITHOUT_START = (
        "meeting-without-start",
        Severity.WARNING,
        Wording(
            "Det står at møtet slutter {end}, men ikke når det begynner. Det står som heldags i kalenderen.",
            "Fyll ut «Fra», for eksempel 09.00, eller skriv den faste tiden til gruppa «{group}» på arket «Grupper».",
        ),
        Wording(
            "Det står at møtet sluttar {end}, men ikkje når det byrjar. Det står som heildags i kalenderen.",
            "Fyll ut «Frå», til dømes 09.00, eller skriv den faste tida til gruppa «{group}» på arket «Grupper».",
        ),
    )
    TIME_SKIPPED = (
        "time-skipped",
        Severity.ERROR,
        Wording(
            "Klokka {time} finnes ikke {day}: den natta stilles klokka fra 02.00 til 03.00.",
            "Skriv et annet klokkeslett, for eksempel 09.00.",
        ),
        Wording(
            "Klokka {time} finst ikkje {day}: den natta blir klokka stilt frå 02.00 til 03.00.",
            "Skriv eit anna klokkeslett, til dømes 09.00.",
        ),
    )
    MEETING_WITHOUT_TIME = (
        "meeting-without-time",
        Severity.WARNING,
        Wording(
            "Møtet har ikke noe klokkeslett, og det har heller ikke gruppa «{group}». Det står som heldags i kalenderen.",
            "Fyll ut «Fra» og «Til», for eksempel 09.00 og 11.00, eller skriv den faste tiden til gruppa på arket «Grupper».",
        ),
        Wording(
            "Møtet har ikkje noko klokkeslett, og det har heller ikkje gruppa «{group}». Det står som heildags i kalenderen.",
            "Fyll ut «Frå» og «Til», til dømes 09.00 og 11.00, eller skriv den faste tida til gruppa på arket «Grupper».",
        ),
    )
    MEETING_LENGTH_ASSUMED = (
        "meeting-length-assumed",
        Severity.WARNING,
        Wording(
            "Det står ikke når møtet slutter. I kalenderen varer det én time, fra {start} til {end}.",
            "Fyll ut «Til», for eksempel 11.00, eller «Varighet» på arket «Grupper», for eksempel «2 t».",
        ),
        Wording(
            "Det står ikkje når møtet sluttar. I kalenderen varer det éin time, frå {start} til {end}.",
            "Fyll ut «Til», til dømes 11.00, eller «Lengd» på arket «Grupper», til dømes «2 t».",
        ),
    )
    DAY_FAR_OFF = (
        "day-far-off",
        Severity.ERROR,
        Wording(
            "Datoen {day} ligger mange år utenfor planperioden, som går fra {first} til {last}. Det den hører til, er ikke tatt med "
            "eller endret i kalenderen.",
            "Se etter om årstallet i {cell} er riktig, og skriv datoen på nytt.",
        ),
        Wording(
            "Datoen {day} ligg mange år utanfor planperioden, som går frå {first} til {last}. Det han høyrer til, er ikkje teke med "
            "eller endra i kalenderen.",
            "Sjå etter om årstalet i {cell} er rett, og skriv datoen på nytt.",
        ),
    )
    MEETING_OUTSIDE = (
        "meeting-outside",
        Severity.WARNING,
        Wording(
            "Møtet {day} ligger utenfor planperioden, som går fra {first} til {last}.",
            "Se etter om årstallet er riktig. Skriv for eksempel {example}.",
        ),
        Wording(
            "Møtet {day} ligg utanfor planperioden, som går frå {first} til {last}.",
            "Sjå etter om årstalet er rett. Skriv til dømes {example}.",
        ),
    )
    MEETINGS_OUTSIDE = (
        "meetings-outside",
        Severity.WARNING,
        Wording(
            "{count} møter ligger utenfor planperioden, som går fra {first} til {last}. Det gjelder rutene {cells}.",
            "Hvis radene hører til en tidligere plan, sletter du dem. Er det perioden som er feil, retter du den på arket «Plan».",
        ),
        Wording(
            "{count} møte ligg utanfor planperioden, som går frå {first} til {last}. Det gjeld rutene {cells}.",
            "Dersom radene høyrer til ein tidlegare plan, slettar du dei. Er det perioden som er feil, rettar du han på arket «Plan».",
        ),
    )
    MEETINGS_OF_FORMER_PLAN = (
        "meetings-of-former-plan",
        Severity.WARNING,
        Wording(
            "{count:# møte|# møter} hører til planen for {period}. {count:Det|De} står i kalenderne fra den planen, og er ikke med her.",
            "Du kan slette {count:raden|radene}, eller la {count:den|dem} stå. "
            "Gjelder {count:møtet|møtene} denne planen, retter du årstallet, for eksempel til {example}.",
        ),
        Wording(
            "{count:# møte|# møte} høyrer til planen for {period}. {count:Det|Dei} står i kalendrane frå den planen, og er ikkje med her.",
            "Du kan slette {count:rada|radene}, eller la {count:ho|dei} stå. "
            "Gjeld {count:møtet|møta} denne planen, rettar du årstalet, til dømes til {example}.",
        ),
    )
    MEETING_ON_PUBLIC_HOLIDAY = (
        "meeting-on-public-holiday",
        Severity.WARNING,
        Wording(
            "Møtet {day} er lagt til {name}.",
            "Hvis det ikke er meningen, velger du en annen dag, for eksempel i uka etter.",
        ),
        Wording(
            "Møtet {day} er lagt til {name}.",
            "Dersom det ikkje er meininga, vel du ein annan dag, til dømes i veka etter.",
        ),
    )
    MEETING_ON_WEEKEND = (
        "meeting-on-weekend",
        Severity.WARNING,
        Wording(
            "Møtet {day} er på en {weekday}.",
            "Se etter om datoen er riktig. Skriv for eksempel {example}, som er en tirsdag.",
        ),
        Wording(
            "Møtet {day} er på ein {weekday}.",
            "Sjå etter om datoen er rett. Skriv til dømes {example}, som er ein tysdag.",
        ),
    )
    MEETING_ON_DAY_OFF = (
        "meeting-on-day-off",
        Severity.WARNING,
        Wording(
            "Møtet {day} faller på en fridag, «{name}» ({also}).",
            "Hvis det ikke er meningen, velger du en annen dag, for eksempel i uka etter.",
        ),
        Wording(
            "Møtet {day} faller på en fridag, «{name}» ({also}).",
            "Dersom det ikkje er meininga, vel du ein annan dag, til dømes i veka etter.",
        ),
    )
    MEETING_TWICE = (
        "meeting-twice",
        Severity.WARNING,
        Wording(
            "Gruppa «{group}» har to møter på samme tid {day}, også i {also}.",
            "Slett den ene raden hvis det er samme møte. Ellers gir du dem hvert sitt klokkeslett, for eksempel 09.00 og 12.00.",
        ),
        Wording(
            "Gruppa «{group}» har to møte på same tid {day}, også i {also}.",
            "Slett den eine rada om det er same møte. Elles gir du dei kvart sitt klokkeslett, til dømes 09.00 og 12.00.",
        ),
    )
    MEETING_HELD_EARLY = (
        "meeting-held-early",
        Severity.WARNING,
        Wording(
            "Møtet {day} står som holdt, men rapporten viser status per {status_date}.",
            "Velg «planlagt», eller rett datoen for møtet eller for «Status per», for eksempel til 31.12.2026.",
        ),
        Wording(
            "Møtet {day} står som halde, men rapporten viser status per {status_date}.",
            "Vel «planlagt», eller rett datoen for møtet eller for «Status per», til dømes til 31.12.2026.",
        ),
    )
    MEETING_NOT_FOLLOWED_UP = (
        "meeting-not-followed-up",
        Severity.WARNING,
        Wording(
            "Møtet {day} står som planlagt, men rapporten viser status per {status_date}.",
            "Velg hvordan det gikk, for eksempel «holdt» eller «avlyst».",
        ),
        Wording(
            "Møtet {day} står som planlagt, men rapporten viser status per {status_date}.",
            "Vel korleis det gjekk, til dømes «halde» eller «avlyst».",
        ),
    )
    ATTENDANCE_ABOVE_INVITED = (
        "attendance-above-invited",
        Severity.WARNING,
        Wording(
            "Det møtte {attended}, men bare {invited} var invitert.",
            "Rett det tallet som er feil, for eksempel 12 inviterte og 10 som møtte.",
        ),
        Wording(
            "Det møtte {attended}, men berre {invited} var inviterte.",
            "Rett det talet som er feil, til dømes 12 inviterte og 10 som møtte.",
        ),
    )
    ROLE_IN_TWO_MEETINGS = (
        "role-in-two-meetings",
        Severity.WARNING,
        Wording(
            "{roles} skal være i to møter samtidig {when}: «{group}» og «{other}» ({also}).",
            "Flytt det ene møtet, for eksempel til en annen dag eller til etter lunsj.",
        ),
        Wording(
            "{roles} skal vere i to møte samtidig {when}: «{group}» og «{other}» ({also}).",
            "Flytt det eine møtet, til dømes til ein annan dag eller til etter lunsj.",
        ),
    )
    ROLE_OFTEN_IN_TWO_MEETINGS = (
        "role-often-in-two-meetings",
        Severity.WARNING,
        Wording(
            "«{group}» og «{other}» er på samme tid {count} ganger, og {roles} skal være med på begge ({also}).",
            "Velg en annen ukedag eller et annet klokkeslett for det faste treffpunktet, eller flytt de andre møtene.",
        ),
        Wording(
            "«{group}» og «{other}» er på same tid {count} gonger, og {roles} skal vere med på begge ({also}).",
            "Vel ein annan vekedag eller eit anna klokkeslett for det faste treffpunktet, eller flytt dei andre møta.",
        ),
    )
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

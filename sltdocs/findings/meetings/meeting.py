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

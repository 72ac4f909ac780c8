"""Wordings of the findings about the plan, in bokmål."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.KEY_TWICE: Wording(
        "«{typed}» står på mer enn én rad, også i {also}.",
        "Gi hver rad sin egen verdi, for eksempel «4a» og «4b», og rett de radene som viser til den.",
    ),
    Code.MEETING_NUMBER_TWICE: Wording(
        "To møter i gruppa «{group}» har nummer {number} i {year}, også i {also}. Ingen av dem er endret i kalenderen.",
        "Gi møtene hvert sitt nummer, for eksempel 1, 2 og 3. Et møte beholder nummeret sitt når det flyttes.",
    ),
    Code.GROUP_UNKNOWN: Wording(
        "Gruppa «{typed}» står ikke på arket «{list}».",
        "Skriv et av kortnavnene som står der: {known}. Eller legg gruppa til på arket «{list}».",
    ),
    Code.GROUP_UNKNOWN_OFTEN: Wording(
        "Gruppa «{typed}» står ikke på arket «{list}», men er brukt i {count} ruter her: {cells}.",
        "Har gruppa fått nytt kortnavn, skriver du det i alle rutene, eller «{typed}» på arket «{list}» igjen. "
        "Dette er kortnavnene som står der nå: {known}.",
    ),
    Code.GROUP_SEVERAL: Wording(
        "«{typed}» er flere grupper, men raden kan bare gjelde én.",
        "Skriv én rad for hver av gruppene {groups}. Møtes de sammen, kan du heller lage en egen gruppe for det på arket «{list}».",
    ),
    Code.GROUP_MISSPELT: Wording(
        "Gruppa «{typed}» står ikke på arket «{list}». Mente du «{nearest}»?",
        "Skriv «{nearest}» hvis det er den gruppa du mener, eller legg gruppa til på arket «{list}».",
    ),
    Code.REFERENCE_UNKNOWN: Wording(
        "«{typed}» står ikke på arket «{list}», og er utelatt her.",
        "Skriv det slik det står der: {known}. Eller legg raden til på arket «{list}».",
    ),
    Code.REFERENCE_MISSPELT: Wording(
        "«{typed}» står ikke på arket «{list}», og er utelatt her. Mente du «{nearest}»?",
        "Skriv «{nearest}» hvis det er det du mener, eller legg raden til på arket «{list}».",
    ),
    Code.GROUPS_LOST: Wording(
        "Arket «{sheet}» viser til grupper, men arket «{list}» mangler, er tomt eller kan ikke leses.",
        "Sørg for at arket «{list}» har en rad for hver gruppe, med kortnavnene {typed}.",
    ),
    Code.REFERENCES_LOST: Wording(
        "Arket «{sheet}» viser til {typed}, men arket «{list}» mangler, er tomt eller kan ikke leses. Det er utelatt her.",
        "Sørg for at arket «{list}» har de radene, eller la rutene som viser til dem, stå tomme.",
    ),
    Code.SMALL_NUMBER_LIMIT_LOW: Wording(
        "Grensen for små tall er satt til {typed}. Det er for lavt til å verne enkeltpersoner, så {used} er brukt.",
        "Skriv 3 eller mer, for eksempel 5.",
    ),
    Code.PERIOD_REVERSED: Wording(
        "Planperioden slutter {last}, før den begynner {first}.",
        "Bytt om datoene, slik at perioden går fra {last} til {first}, eller rett den som er feil.",
    ),
    Code.PERIOD_LONG: Wording(
        "Planperioden er {years} år lang, fra {first} til {last}. En SLT-plan gjelder som regel i ett til seks år.",
        "Se etter om et årstall er feil. En plan for to år går for eksempel fra 01.01.2026 til 31.12.2027.",
    ),
    Code.MUNICIPALITIES_DIFFER: Wording(
        "Det er skrevet {names} kommunenavn og {numbers} kommunenummer.",
        "Skriv ett nummer for hver kommune, i samme rekkefølge og med semikolon mellom, for eksempel «1122; 1119».",
    ),
    Code.MUNICIPALITY_UNKNOWN: Wording(
        "«{typed}» er ikke en av kommunene i planen ({known}).",
        "Skriv navnet som på arket «Plan», for eksempel «Fjordvik», eller legg kommunen til der.",
    ),
    Code.HEARING_WITHOUT_DEADLINE: Wording(
        "Planen er på høring, men det står ikke når høringsfristen er.",
        "Fyll ut «Høringsfrist» på arket «Plan», for eksempel 15.03.2026.",
    ),
    Code.ADOPTION_MISSING: Wording(
        "Planen står som vedtatt, men det står ikke hvem som vedtok den, eller når.",
        "Fyll ut en rad på arket «Vedtak», for eksempel «kommunestyret» og 19.02.2026. Er den ikke vedtatt ennå, velg «utkast».",
    ),
    Code.REPORT_YEAR_OUTSIDE: Wording(
        "Rapportåret {year} er ikke med i planperioden, som går fra {first} til {last}.",
        "Skriv et år i perioden, for eksempel {example}, eller rett perioden.",
    ),
    Code.GOAL_CYCLE: Wording(
        "Mål {number} er til slutt delmål av seg selv: {chain}.",
        "La det øverste målet stå uten noe i «Delmål av». Delmålet 1.1 kan for eksempel ha «1» der.",
    ),
    Code.DEADLINE_OUTSIDE: Wording(
        "«{typed}» for tiltak {number} ligger utenfor planperioden, som går fra {first} til {last}.",
        "Se etter om årstallet er riktig. Skriv for eksempel {last}, eller «løpende» når tiltaket varer ved.",
    ),
    Code.DEADLINE_BEFORE_START: Wording(
        "Tiltak {number} har frist «{deadline}», før oppstarten «{start}».",
        "Rett den av datoene som er feil. Fristen skal komme etter oppstarten, for eksempel 01.03.2026 og 01.12.2026.",
    ),
    Code.MEASURES_NONE: Wording(
        "Arket «{list}» har ingen tiltak, så planen er laget uten.",
        "Skriv minst ett tiltak på arket «{list}», med nummer, navn og ansvar, for eksempel 1, «Natteravner» og «Frivilligsentralen».",
    ),
    Code.MEASURE_NOT_REPORTED: Wording(
        "Tiltak {number} har ingen status. I rapporten for {year} står det som «ikke rapportert».",
        "Velg en status, for eksempel «i gang» eller «gjennomført».",
    ),
    Code.MEASURE_DONE_WITHOUT_DATE: Wording(
        "Tiltak {number} er gjennomført, men det står ikke når.",
        "Fyll ut «Statusdato», for eksempel 01.06.2026.",
    ),
    Code.MEASURE_DONE_WITHOUT_RESULT: Wording(
        "Tiltak {number} er gjennomført, men det står ikke hva som kom ut av det.",
        "Skriv kort i «Resultat», for eksempel «Tre temakvelder, 140 foreldre møtte».",
    ),
    Code.GROUP_WITHOUT_PARTICIPANTS: Wording(
        "Gruppa «{group}» har ingen deltakere.",
        "Skriv «{key}» i kolonnen «Grupper» på arket «Deltakere» for dem som er med, for eksempel «Rektor».",
    ),
    Code.ROLE_MISSPELT: Wording(
        "«{typed}» ligner på rollen «{nearest}», men er skrevet på en annen måte.",
        "Skriv rollen likt overalt. Skriv «{nearest}» hvis det er den du mener.",
    ),
    Code.END_GIVEN_TWICE: Wording(
        "Feltet «Fra» og feltet «Til» har hver sin sluttid. {end} er brukt.",
        "Skriv hele tiden i «Fra», for eksempel «9–11», eller del den på «Fra» og «Til».",
    ),
    Code.ALL_DAY_WITH_TIME: Wording(
        "Møtet står både som heldags og med klokkeslettet {start}. Klokkeslettet er ikke brukt.",
        "Skriv «nei» i «Heldags» hvis klokkeslettet gjelder, eller slett klokkeslettet.",
    ),
    Code.TIMES_REVERSED: Wording(
        "Møtet slutter {end}, men begynner {start}.",
        "Rett klokkeslettene slik at slutten kommer sist, for eksempel fra 09.00 til 11.00.",
    ),
    Code.TIME_SKIPPED: Wording(
        "Klokka {time} finnes ikke {day}: den natta stilles klokka fra 02.00 til 03.00.",
        "Skriv et annet klokkeslett, for eksempel 09.00.",
    ),
    Code.MEETING_WITHOUT_TIME: Wording(
        "Møtet har ikke noe klokkeslett, og det har heller ikke gruppa «{group}». Det står som heldags i kalenderen.",
        "Fyll ut «Fra» og «Til», for eksempel 09.00 og 11.00, eller skriv den faste tiden til gruppa på arket «Grupper».",
    ),
    Code.MEETING_LENGTH_ASSUMED: Wording(
        "Det står ikke når møtet slutter. I kalenderen varer det én time, fra {start} til {end}.",
        "Fyll ut «Til», for eksempel 11.00, eller «Varighet» på arket «Grupper», for eksempel «2 t».",
    ),
    Code.MEETING_OUTSIDE: Wording(
        "Møtet {day} ligger utenfor planperioden, som går fra {first} til {last}.",
        "Se etter om årstallet er riktig. Skriv for eksempel {example}.",
    ),
    Code.MEETINGS_OUTSIDE: Wording(
        "{count} møter ligger utenfor planperioden, som går fra {first} til {last}. Det gjelder {cells}.",
        "Hører radene til en tidligere plan, sletter du dem. Er det perioden som er feil, retter du den på arket «Plan».",
    ),
    Code.MEETING_ON_PUBLIC_HOLIDAY: Wording(
        "Møtet {day} er lagt til {name}.",
        "Velg en annen dag, for eksempel i uka etter, hvis det ikke er meningen.",
    ),
    Code.MEETING_ON_WEEKEND: Wording(
        "Møtet {day} er på en {weekday}.",
        "Se etter om datoen er riktig. Skriv for eksempel {example}, som er en tirsdag.",
    ),
    Code.MEETING_ON_DAY_OFF: Wording(
        "Møtet {day} er i «{name}» ({also}).",
        "Velg en annen dag, for eksempel i uka etter, hvis det ikke er meningen.",
    ),
    Code.MEETING_TWICE: Wording(
        "Gruppa «{group}» har to møter på samme tid {day}, også i {also}.",
        "Slett den ene raden hvis det er samme møte. Ellers gir du dem hvert sitt klokkeslett, for eksempel 09.00 og 12.00.",
    ),
    Code.MEETING_HELD_EARLY: Wording(
        "Møtet {day} står som avholdt, men rapporten viser status per {status_date}.",
        "Velg «planlagt», eller rett datoen for møtet eller for «Status per», for eksempel til 31.12.2026.",
    ),
    Code.MEETING_NOT_FOLLOWED_UP: Wording(
        "Møtet {day} står som planlagt, men rapporten viser status per {status_date}.",
        "Velg hvordan det gikk, for eksempel «avholdt» eller «avlyst».",
    ),
    Code.ATTENDANCE_ABOVE_INVITED: Wording(
        "Det møtte {attended}, men bare {invited} var invitert.",
        "Rett det tallet som er feil, for eksempel 12 inviterte og 10 som møtte.",
    ),
    Code.ROLE_IN_TWO_MEETINGS: Wording(
        "{roles} skal være i to møter samtidig {when}: «{group}» og «{other}» ({also}).",
        "Flytt det ene møtet, for eksempel til en annen dag eller til etter lunsj.",
    ),
    Code.DAYS_OFF_REVERSED: Wording(
        "Fridagene slutter {last}, før de begynner {first}. Datoene til faste møterekker er ikke endret i kalenderen.",
        "Rett datoene, for eksempel fra 16.02.2026 til 20.02.2026. La «Til» stå tomt når det er én dag.",
    ),
    Code.SERIES_REVERSED: Wording(
        "Den faste møterekka slutter {last}, før den begynner {first}. Datoene er ikke endret i kalenderen.",
        "Rett datoene, for eksempel fra 13.01.2026 til 15.12.2026.",
    ),
    Code.SERIES_INCOMPLETE: Wording(
        "Den faste møterekka mangler {missing}, så ingen datoer er lagt i kalenderen.",
        "Fyll ut resten, for eksempel første dato 13.01.2026, «ukentlig» og siste dato 15.12.2026, eller la alle tre stå tomme.",
    ),
    Code.SERIES_WITHOUT_GROUP: Wording(
        "«{what}» har faste datoer, men ingen gruppe. Datoene er ikke lagt i noen kalender.",
        "Skriv kortnavnet til gruppa i «Gruppe», for eksempel «operativ».",
    ),
    Code.SERIES_WEEKDAY_DIFFERS: Wording(
        "Første dato {day} er en {is_weekday}, men møtene skal være på {wanted}. Det første er lagt til {begins}.",
        "Rett datoen eller ukedagen, for eksempel 13.01.2026 og «tirsdag».",
    ),
    Code.SERIES_OUTSIDE: Wording(
        "Den faste møterekka har datoen {day}, utenfor planperioden fra {first} til {last}. Møter utenfor perioden er utelatt.",
        "Se etter om årstallet er riktig. Skriv for eksempel {last}.",
    ),
    Code.SERIES_DATE_REPLACED: Wording(
        "Møtet {day} er forstått som at «{what}» er flyttet fra {ordinary}.",
        "Er det et ekstra møte, skriv en egen rad for {ordinary} også.",
    ),
    Code.FREQUENCY_NOT_REACHED: Wording(
        "Planen sier «{wording}», men «{group}» har {dated:# møte|# møter} med dato i {year}.",
        "Legg til datoer på arket «Møter», for eksempel 10.03.2026, eller rett hyppigheten.",
    ),
    Code.PLANNED_DIFFERS_FROM_DATES: Wording(
        "Det er planlagt {planned:# møte|# møter} per år, men «{group}» har {dated:# møte|# møter} med dato i {year}.",
        "Rett tallet, eller legg til datoer på arket «Møter», for eksempel 10.03.2026.",
    ),
    Code.PLANNED_DIFFERS_FROM_WORDING: Wording(
        "Det er planlagt {planned:# møte|# møter} per år, men hyppigheten er «{wording}».",
        "Rett tallet eller ordlyden, slik at de sier det samme, for eksempel 3 og «3 ganger i året».",
    ),
    Code.KEY_FIGURE_TWICE: Wording(
        "«{indicator}» har to verdier for {year}, også i {also}.",
        "Slett den ene raden, eller skriv hvem hver av dem gjelder i «Gruppe», for eksempel «jenter» og «gutter».",
    ),
    Code.GRANT_OVERSPENT: Wording(
        "Av «{scheme}» er det brukt {spent} kroner, mer enn de {granted} kronene som ble tildelt.",
        "Rett beløpet, og før det kommunen har betalt selv i «Egenandel», for eksempel 80\u00a0000.",
    ),
    Code.OWN_SHARE_LOW: Wording(
        "Egenandelen for «{scheme}» er {share} prosent. Ordningen krever som regel minst {least} prosent.",
        "Se etter om beløpet er riktig, for eksempel 60\u00a0000 i egenandel når 240\u00a0000 er tildelt.",
    ),
    Code.DEADLINE_MISSING: Wording(
        "Tiltak {number} har ingen frist.",
        "Skriv en dato, for eksempel 01.06.2026, eller «løpende» når tiltaket varer ved.",
    ),
    Code.FOLLOW_UP_VAGUE: Wording(
        "«{typed}» sier ikke hva som skal følges opp.",
        "Skriv hva det gjelder, for eksempel «følge opp elever med høyt fravær».",
    ),
    Code.TEXT_LONG: Wording(
        "Teksten er lang: {words} ord uten pause. Lesere faller ofte av etter {most}.",
        "Del den opp i kortere setninger eller punkter, for eksempel én linje for hver oppgave.",
    ),
    Code.ABBREVIATION_UNEXPLAINED: Wording(
        "Forkortelsen «{short}» er ikke forklart i planen.",
        "Skriv hele navnet første gang, med forkortelsen i parentes, for eksempel «pedagogisk-psykologisk tjeneste (PPT)».",
    ),
}

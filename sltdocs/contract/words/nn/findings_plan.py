"""Wordings of the findings about the plan, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.KEY_TWICE: Wording(
        "«{typed}» står på meir enn éi rad, også i {also}.",
        "Gi kvar rad sin eigen verdi, til dømes «4a» og «4b», og rett dei radene som viser til han.",
    ),
    Code.MEETING_NUMBER_TWICE: Wording(
        "To møte i gruppa «{group}» har nummer {number} i {year}, også i {also}. Ingen av dei er endra i kalenderen.",
        "Gi møta kvart sitt nummer, til dømes 1, 2 og 3. Eit møte held på nummeret sitt når det blir flytta.",
    ),
    Code.GROUP_UNKNOWN: Wording(
        "Gruppa «{typed}» står ikkje på arket «{list}».",
        "Skriv eit av kortnamna som står der: {known}. Eller legg til gruppa på arket «{list}».",
    ),
    Code.GROUP_UNKNOWN_OFTEN: Wording(
        "Gruppa «{typed}» står ikkje på arket «{list}», men er brukt i {count} ruter her: {cells}.",
        "Har gruppa fått nytt kortnamn, skriv du det i alle rutene, eller «{typed}» på arket «{list}» igjen. "
        "Dette er kortnamna som står der no: {known}.",
    ),
    Code.GROUP_SEVERAL: Wording(
        "«{typed}» er fleire grupper, men rada kan berre gjelde éi.",
        "Skriv éi rad for kvar av gruppene {groups}. Møtest dei saman, kan du heller lage ei eiga gruppe for det på arket «{list}».",
    ),
    Code.GROUP_MISSPELT: Wording(
        "Gruppa «{typed}» står ikkje på arket «{list}». Meinte du «{nearest}»?",
        "Skriv «{nearest}» om det er den gruppa du meiner, eller legg til gruppa på arket «{list}».",
    ),
    Code.REFERENCE_UNKNOWN: Wording(
        "«{typed}» står ikkje på arket «{list}», og er utelate her.",
        "Skriv det slik det står der: {known}. Eller legg til rada på arket «{list}».",
    ),
    Code.REFERENCE_MISSPELT: Wording(
        "«{typed}» står ikkje på arket «{list}», og er utelate her. Meinte du «{nearest}»?",
        "Skriv «{nearest}» om det er det du meiner, eller legg til rada på arket «{list}».",
    ),
    Code.GROUPS_LOST: Wording(
        "Arket «{sheet}» viser til grupper, men arket «{list}» manglar, er tomt eller kan ikkje lesast.",
        "Sørg for at arket «{list}» har ei rad for kvar gruppe, med kortnamna {typed}.",
    ),
    Code.REFERENCES_LOST: Wording(
        "Arket «{sheet}» viser til {typed}, men arket «{list}» manglar, er tomt eller kan ikkje lesast. Det er utelate her.",
        "Sørg for at arket «{list}» har dei radene, eller lat rutene som viser til dei, stå tomme.",
    ),
    Code.SMALL_NUMBER_LIMIT_LOW: Wording(
        "Grensa for små tal er sett til {typed}. Det er for lågt til å verne einskildpersonar, så {used} er brukt.",
        "Skriv 3 eller meir, til dømes 5.",
    ),
    Code.PERIOD_REVERSED: Wording(
        "Planperioden sluttar {last}, før han tek til {first}.",
        "Byt om datoane, slik at perioden går frå {last} til {first}, eller rett den som er feil.",
    ),
    Code.PERIOD_LONG: Wording(
        "Planperioden er {years} år lang, frå {first} til {last}. Ein SLT-plan gjeld som regel i eitt til seks år.",
        "Sjå etter om eit årstal er feil. Ein plan for to år går til dømes frå 01.01.2026 til 31.12.2027.",
    ),
    Code.MUNICIPALITIES_DIFFER: Wording(
        "Det er skrive {names} kommunenamn og {numbers} kommunenummer.",
        "Skriv eitt nummer for kvar kommune, i same rekkjefølgje og med semikolon mellom, til dømes «1122; 1119».",
    ),
    Code.MUNICIPALITY_UNKNOWN: Wording(
        "«{typed}» er ikkje ein av kommunane i planen ({known}).",
        "Skriv namnet som på arket «Plan», til dømes «Fjordvik», eller legg til kommunen der.",
    ),
    Code.HEARING_WITHOUT_DEADLINE: Wording(
        "Planen er på høyring, men det står ikkje når høyringsfristen er.",
        "Fyll ut «Høyringsfrist» på arket «Plan», til dømes 15.03.2026.",
    ),
    Code.ADOPTION_MISSING: Wording(
        "Planen står som vedteken, men det står ikkje kven som vedtok han, eller når.",
        "Fyll ut ei rad på arket «Vedtak», til dømes «kommunestyret» og 19.02.2026. Er han ikkje vedteken enno, vel «utkast».",
    ),
    Code.REPORT_YEAR_OUTSIDE: Wording(
        "Rapportåret {year} er ikkje med i planperioden, som går frå {first} til {last}.",
        "Skriv eit år i perioden, til dømes {example}, eller rett perioden.",
    ),
    Code.GOAL_CYCLE: Wording(
        "Mål {number} er til slutt delmål av seg sjølv: {chain}.",
        "Lat det øvste målet stå utan noko i «Delmål av». Delmålet 1.1 kan til dømes ha «1» der.",
    ),
    Code.DEADLINE_OUTSIDE: Wording(
        "«{typed}» for tiltak {number} ligg utanfor planperioden, som går frå {first} til {last}.",
        "Sjå etter om årstalet er rett. Skriv til dømes {last}, eller «løpande» når tiltaket varer ved.",
    ),
    Code.DEADLINE_BEFORE_START: Wording(
        "Tiltak {number} har frist «{deadline}», før oppstarten «{start}».",
        "Rett den av datoane som er feil. Fristen skal kome etter oppstarten, til dømes 01.03.2026 og 01.12.2026.",
    ),
    Code.MEASURES_NONE: Wording(
        "Arket «{list}» har ingen tiltak, så planen er laga utan.",
        "Skriv minst eitt tiltak på arket «{list}», med nummer, namn og ansvar, til dømes 1, «Nattramnar» og «Frivilligsentralen».",
    ),
    Code.MEASURE_NOT_REPORTED: Wording(
        "Tiltak {number} har ingen status. I rapporten for {year} står det som «ikkje rapportert».",
        "Vel ein status, til dømes «i gang» eller «gjennomført».",
    ),
    Code.MEASURE_DONE_WITHOUT_DATE: Wording(
        "Tiltak {number} er gjennomført, men det står ikkje når.",
        "Fyll ut «Statusdato», til dømes 01.06.2026.",
    ),
    Code.MEASURE_DONE_WITHOUT_RESULT: Wording(
        "Tiltak {number} er gjennomført, men det står ikkje kva som kom ut av det.",
        "Skriv kort i «Resultat», til dømes «Tre temakveldar, 140 foreldre møtte».",
    ),
    Code.GROUP_WITHOUT_PARTICIPANTS: Wording(
        "Gruppa «{group}» har ingen deltakarar.",
        "Skriv «{key}» i kolonnen «Grupper» på arket «Deltakarar» for dei som er med, til dømes «Rektor».",
    ),
    Code.ROLE_MISSPELT: Wording(
        "«{typed}» liknar på rolla «{nearest}», men er skriven på ein annan måte.",
        "Skriv rolla likt overalt. Skriv «{nearest}» om det er den du meiner.",
    ),
    Code.END_GIVEN_TWICE: Wording(
        "Feltet «Frå» og feltet «Til» har kvar si sluttid. {end} er brukt.",
        "Skriv heile tida i «Frå», til dømes «9–11», eller del ho på «Frå» og «Til».",
    ),
    Code.ALL_DAY_WITH_TIME: Wording(
        "Møtet står både som heildags og med klokkeslettet {start}. Klokkeslettet er ikkje brukt.",
        "Skriv «nei» i «Heildags» om klokkeslettet gjeld, eller slett klokkeslettet.",
    ),
    Code.TIMES_REVERSED: Wording(
        "Møtet sluttar {end}, men tek til {start}.",
        "Rett klokkesletta slik at slutten kjem sist, til dømes frå 09.00 til 11.00.",
    ),
    Code.TIME_SKIPPED: Wording(
        "Klokka {time} finst ikkje {day}: den natta blir klokka stilt frå 02.00 til 03.00.",
        "Skriv eit anna klokkeslett, til dømes 09.00.",
    ),
    Code.MEETING_WITHOUT_TIME: Wording(
        "Møtet har ikkje noko klokkeslett, og det har heller ikkje gruppa «{group}». Det står som heildags i kalenderen.",
        "Fyll ut «Frå» og «Til», til dømes 09.00 og 11.00, eller skriv den faste tida til gruppa på arket «Grupper».",
    ),
    Code.MEETING_LENGTH_ASSUMED: Wording(
        "Det står ikkje når møtet sluttar. I kalenderen varer det éin time, frå {start} til {end}.",
        "Fyll ut «Til», til dømes 11.00, eller «Lengd» på arket «Grupper», til dømes «2 t».",
    ),
    Code.MEETING_OUTSIDE: Wording(
        "Møtet {day} ligg utanfor planperioden, som går frå {first} til {last}.",
        "Sjå etter om årstalet er rett. Skriv til dømes {example}.",
    ),
    Code.MEETINGS_OUTSIDE: Wording(
        "{count} møte ligg utanfor planperioden, som går frå {first} til {last}. Det gjeld {cells}.",
        "Høyrer radene til ein tidlegare plan, slettar du dei. Er det perioden som er feil, rettar du han på arket «Plan».",
    ),
    Code.MEETING_ON_PUBLIC_HOLIDAY: Wording(
        "Møtet {day} er lagt til {name}.",
        "Vel ein annan dag, til dømes i veka etter, om det ikkje er meininga.",
    ),
    Code.MEETING_ON_WEEKEND: Wording(
        "Møtet {day} er på ein {weekday}.",
        "Sjå etter om datoen er rett. Skriv til dømes {example}, som er ein tysdag.",
    ),
    Code.MEETING_ON_DAY_OFF: Wording(
        "Møtet {day} er i «{name}» ({also}).",
        "Vel ein annan dag, til dømes i veka etter, om det ikkje er meininga.",
    ),
    Code.MEETING_TWICE: Wording(
        "Gruppa «{group}» har to møte på same tid {day}, også i {also}.",
        "Slett den eine rada om det er same møte. Elles gir du dei kvart sitt klokkeslett, til dømes 09.00 og 12.00.",
    ),
    Code.MEETING_HELD_EARLY: Wording(
        "Møtet {day} står som halde, men rapporten viser status per {status_date}.",
        "Vel «planlagt», eller rett datoen for møtet eller for «Status per», til dømes til 31.12.2026.",
    ),
    Code.MEETING_NOT_FOLLOWED_UP: Wording(
        "Møtet {day} står som planlagt, men rapporten viser status per {status_date}.",
        "Vel korleis det gjekk, til dømes «halde» eller «avlyst».",
    ),
    Code.ATTENDANCE_ABOVE_INVITED: Wording(
        "Det møtte {attended}, men berre {invited} var inviterte.",
        "Rett det talet som er feil, til dømes 12 inviterte og 10 som møtte.",
    ),
    Code.ROLE_IN_TWO_MEETINGS: Wording(
        "{roles} skal vere i to møte samstundes {when}: «{group}» og «{other}» ({also}).",
        "Flytt det eine møtet, til dømes til ein annan dag eller til etter lunsj.",
    ),
    Code.DAYS_OFF_REVERSED: Wording(
        "Fridagane sluttar {last}, før dei tek til {first}. Datoane til faste møterekkjer er ikkje endra i kalenderen.",
        "Rett datoane, til dømes frå 16.02.2026 til 20.02.2026. Lat «Til» stå tomt når det er éin dag.",
    ),
    Code.SERIES_REVERSED: Wording(
        "Den faste møterekkja sluttar {last}, før ho tek til {first}. Datoane er ikkje endra i kalenderen.",
        "Rett datoane, til dømes frå 13.01.2026 til 15.12.2026.",
    ),
    Code.SERIES_INCOMPLETE: Wording(
        "Den faste møterekkja manglar {missing}, så ingen datoar er lagde i kalenderen.",
        "Fyll ut resten, til dømes første dato 13.01.2026, «kvar veke» og siste dato 15.12.2026, eller lat alle tre stå tomme.",
    ),
    Code.SERIES_WITHOUT_GROUP: Wording(
        "«{what}» har faste datoar, men inga gruppe. Datoane er ikkje lagde i nokon kalender.",
        "Skriv kortnamnet på gruppa i «Gruppe», til dømes «operativ».",
    ),
    Code.SERIES_WEEKDAY_DIFFERS: Wording(
        "Første dato {day} er ein {is_weekday}, men møta skal vere på {wanted}. Det første er lagt til {begins}.",
        "Rett datoen eller vekedagen, til dømes 13.01.2026 og «tysdag».",
    ),
    Code.SERIES_OUTSIDE: Wording(
        "Den faste møterekkja har datoen {day}, utanfor planperioden frå {first} til {last}. Møte utanfor perioden er utelatne.",
        "Sjå etter om årstalet er rett. Skriv til dømes {last}.",
    ),
    Code.SERIES_DATE_REPLACED: Wording(
        "Møtet {day} er forstått slik at «{what}» er flytta frå {ordinary}.",
        "Er det eit ekstra møte, skriv ei eiga rad for {ordinary} også.",
    ),
    Code.FREQUENCY_NOT_REACHED: Wording(
        "Planen seier «{wording}», men «{group}» har {dated} møte med dato i {year}.",
        "Legg til datoar på arket «Møte», til dømes 10.03.2026, eller rett kor ofte gruppa skal møtast.",
    ),
    Code.PLANNED_DIFFERS_FROM_DATES: Wording(
        "Det er planlagt {planned} møte per år, men «{group}» har {dated} møte med dato i {year}.",
        "Rett talet, eller legg til datoar på arket «Møte», til dømes 10.03.2026.",
    ),
    Code.PLANNED_DIFFERS_FROM_WORDING: Wording(
        "Det er planlagt {planned} møte per år, men i «Kor ofte» står det «{wording}».",
        "Rett talet eller ordlyden, slik at dei seier det same, til dømes 3 og «3 gonger i året».",
    ),
    Code.KEY_FIGURE_TWICE: Wording(
        "«{indicator}» har to verdiar for {year}, også i {also}.",
        "Slett den eine rada, eller skriv kven kvar av dei gjeld i «Gruppe», til dømes «jenter» og «gutar».",
    ),
    Code.GRANT_OVERSPENT: Wording(
        "Av «{scheme}» er det brukt {spent} kroner, meir enn dei {granted} kronene som vart tildelte.",
        "Rett beløpet, og før det kommunen har betalt sjølv i «Eigendel», til dømes 80\u00a0000.",
    ),
    Code.OWN_SHARE_LOW: Wording(
        "Eigendelen for «{scheme}» er {share} prosent. Ordninga krev som regel minst {least} prosent.",
        "Sjå etter om beløpet er rett, til dømes 60\u00a0000 i eigendel når 240\u00a0000 er tildelt.",
    ),
    Code.DEADLINE_MISSING: Wording(
        "Tiltak {number} har ingen frist.",
        "Skriv ein dato, til dømes 01.06.2026, eller «løpande» når tiltaket varer ved.",
    ),
    Code.FOLLOW_UP_VAGUE: Wording(
        "«{typed}» seier ikkje kva som skal følgjast opp.",
        "Skriv kva det gjeld, til dømes «følgje opp elevar med høgt fråvær».",
    ),
    Code.TEXT_LONG: Wording(
        "Teksten er lang: {words} ord utan pause. Lesarar fell ofte av etter {most}.",
        "Del han opp i kortare setningar eller punkt, til dømes éi linje for kvar oppgåve.",
    ),
    Code.ABBREVIATION_UNEXPLAINED: Wording(
        "Forkortinga «{short}» er ikkje forklart i planen.",
        "Skriv heile namnet første gongen, med forkortinga i parentes, til dømes «pedagogisk-psykologisk teneste (PPT)».",
    ),
}

"""Findings about the plan as a whole: period, decisions, measures, texts, figures, and advice."""

from sltdocs.contract.code import Code, Severity, Wording


class PlanCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    PERIOD_REVERSED = (
        "period-reversed",
        Severity.ERROR,
        Wording(
            "Planperioden slutter {last}, før den begynner {first}.",
            "Bytt om datoene, slik at perioden går fra {last} til {first}, eller rett den som er feil.",
        ),
        Wording(
            "Planperioden sluttar {last}, før han byrjar {first}.",
            "Byt om datoane, slik at perioden går frå {last} til {first}, eller rett den som er feil.",
        ),
    )
    PERIOD_LONG = (
        "period-long",
        Severity.WARNING,
        Wording(
            "Planperioden er {years} år lang, fra {first} til {last}. En SLT-plan gjelder som regel i ett til seks år.",
            "Se etter om et årstall er feil. En plan for to år går for eksempel fra 01.01.2026 til 31.12.2027.",
        ),
        Wording(
            "Planperioden er {years} år lang, frå {first} til {last}. Ein SLT-plan gjeld som regel i eitt til seks år.",
            "Sjå etter om eit årstal er feil. Ein plan for to år går til dømes frå 01.01.2026 til 31.12.2027.",
        ),
    )
    MUNICIPALITIES_DIFFER = (
        "municipalities-differ",
        Severity.WARNING,
        Wording(
            "Planen har {names} kommunenavn og {numbers} kommunenummer.",
            "Skriv ett nummer for hver kommune, i samme rekkefølge og med semikolon mellom, for eksempel «1122; 1119».",
        ),
        Wording(
            "Planen har {names} kommunenamn og {numbers} kommunenummer.",
            "Skriv eitt nummer for kvar kommune, i same rekkjefølgje og med semikolon mellom, til dømes «1122; 1119».",
        ),
    )
    MUNICIPALITY_OF_ANOTHER = (
        "municipality-of-another",
        Severity.ERROR,
        Wording(
            "Kommunenummeret {number} hører til {official}, men planen er for «{typed}». Ingenting er lagt ut, "
            "for planen kunne ha tatt plassen til en annen kommunes plan.",
            "Rett nummeret i {cell}, eller navnet på kommunen.",
        ),
        Wording(
            "Kommunenummeret {number} høyrer til {official}, men planen er for «{typed}». Ingenting er lagt ut, "
            "for planen kunne ha teke plassen til planen til ein annan kommune.",
            "Rett nummeret i {cell}, eller namnet på kommunen.",
        ),
    )
    MUNICIPALITY_NAME_NEARLY = (
        "municipality-name-nearly",
        Severity.WARNING,
        Wording(
            "Kommunenummeret {number} hører til {official}, men i planen står det «{typed}».",
            "Se etter om navnet på kommunen er riktig skrevet: {official}.",
        ),
        Wording(
            "Kommunenummeret {number} høyrer til {official}, men i planen står det «{typed}».",
            "Sjå etter om namnet på kommunen er rett skrive: {official}.",
        ),
    )
    MUNICIPALITY_NUMBER_UNKNOWN = (
        "municipality-number-unknown",
        Severity.WARNING,
        Wording(
            "Kommunenummeret {number} står ikke i lista over kommuner. {official} har nummeret {registered}.",
            "Se etter om nummeret skal være {registered}. Har kommunen fått nytt nummer, trenger du ikke gjøre noe.",
        ),
        Wording(
            "Kommunenummeret {number} står ikkje i lista over kommunar. {official} har nummeret {registered}.",
            "Sjå etter om nummeret skal vere {registered}. Har kommunen fått nytt nummer, treng du ikkje gjere noko.",
        ),
    )
    MUNICIPALITY_PUBLISHED_OTHERWISE = (
        "municipality-published-otherwise",
        Severity.ERROR,
        Wording(
            "Kommunenummeret {number} er brukt her før, av «{known}» i arbeidsboka «{file}», men planen er for «{typed}». "
            "Ingenting er lagt ut, for planen kunne ha tatt plassen til den andre.",
            "Rett nummeret i {cell}, eller navnet på kommunen.",
        ),
        Wording(
            "Kommunenummeret {number} er brukt her før, av «{known}» i arbeidsboka «{file}», men planen er for «{typed}». "
            "Ingenting er lagt ut, for planen kunne ha teke plassen til den andre.",
            "Rett nummeret i {cell}, eller namnet på kommunen.",
        ),
    )
    MUNICIPALITY_UNKNOWN = (
        "municipality-unknown",
        Severity.WARNING,
        Wording(
            "«{typed}» er ikke en av kommunene i planen ({known}).",
            "Skriv navnet som på arket «Plan», for eksempel «Fjordvik», eller legg kommunen til der.",
        ),
        Wording(
            "«{typed}» er ikkje ein av kommunane i planen ({known}).",
            "Skriv namnet som på arket «Plan», til dømes «Fjordvik», eller legg til kommunen der.",
        ),
    )
    HEARING_WITHOUT_DEADLINE = (
        "hearing-without-deadline",
        Severity.ERROR,
        Wording(
            "Planen er på høring, men det står ikke når høringsfristen er.",
            "Fyll ut «Høringsfrist» på arket «Plan», for eksempel 15.03.2026.",
        ),
        Wording(
            "Planen er på høyring, men det står ikkje når høyringsfristen er.",
            "Fyll ut «Høyringsfrist» på arket «Plan», til dømes 15.03.2026.",
        ),
    )
    ADOPTION_MISSING = (
        "adoption-missing",
        Severity.ERROR,
        Wording(
            "Planen står som vedtatt, men det står ikke hvem som vedtok den, eller når.",
            "Fyll ut en rad på arket «Vedtak», for eksempel «kommunestyret» og 19.02.2026. Hvis den ikke er vedtatt ennå, velger du «utkast».",
        ),
        Wording(
            "Planen står som vedteken, men det står ikkje kven som vedtok han, eller når.",
            "Fyll ut ei rad på arket «Vedtak», til dømes «kommunestyret» og 19.02.2026. Dersom han ikkje er vedteken enno, vel du «utkast».",
        ),
    )
    REPORT_YEAR_OUTSIDE = (
        "report-year-outside",
        Severity.WARNING,
        Wording(
            "Rapportåret {year} er ikke med i planperioden, som går fra {first} til {last}.",
            "Skriv et år i perioden, for eksempel {example}, eller rett perioden.",
        ),
        Wording(
            "Rapportåret {year} er ikkje med i planperioden, som går frå {first} til {last}.",
            "Skriv eit år i perioden, til dømes {example}, eller rett perioden.",
        ),
    )
    GOAL_CYCLE = (
        "goal-cycle",
        Severity.ERROR,
        Wording(
            "Mål {number} er til slutt delmål av seg selv: {chain}.",
            "La det øverste målet stå uten noe i «Delmål av». Delmålet 1.1 kan for eksempel ha «1» der.",
        ),
        Wording(
            "Mål {number} er til slutt delmål av seg sjølv: {chain}.",
            "Lat det øvste målet stå utan noko i «Delmål av». Delmålet 1.1 kan til dømes ha «1» der.",
        ),
    )
    MEASURE_CYCLE = (
        "measure-cycle",
        Severity.WARNING,
        Wording(
            "Tiltak {number} er til slutt en del av seg selv: {chain}. Det er trykt som et eget tiltak.",
            "La det øverste tiltaket stå uten noe i «Del av». Tiltak 1.1 kan for eksempel ha «1» der.",
        ),
        Wording(
            "Tiltak {number} er til slutt ein del av seg sjølv: {chain}. Det er trykt som eit eige tiltak.",
            "Lat det øvste tiltaket stå utan noko i «Del av». Tiltak 1.1 kan til dømes ha «1» der.",
        ),
    )
    DEADLINE_OUTSIDE = (
        "deadline-outside",
        Severity.WARNING,
        Wording(
            "«{typed}» for tiltak {number} ligger utenfor planperioden, som går fra {first} til {last}.",
            "Se etter om årstallet er riktig. Skriv for eksempel {last}, eller «løpende» når tiltaket varer ved.",
        ),
        Wording(
            "«{typed}» for tiltak {number} ligg utanfor planperioden, som går frå {first} til {last}.",
            "Sjå etter om årstalet er rett. Skriv til dømes {last}, eller «løpande» når tiltaket varer ved.",
        ),
    )
    DEADLINE_BEFORE_START = (
        "deadline-before-start",
        Severity.WARNING,
        Wording(
            "Tiltak {number} har frist «{deadline}», før oppstarten «{start}».",
            "Rett den av datoene som er feil. Fristen skal komme etter oppstarten, for eksempel 01.03.2026 og 01.12.2026.",
        ),
        Wording(
            "Tiltak {number} har frist «{deadline}», før oppstarten «{start}».",
            "Rett den av datoane som er feil. Fristen skal kome etter oppstarten, til dømes 01.03.2026 og 01.12.2026.",
        ),
    )
    MEASURES_NONE = (
        "measures-none",
        Severity.WARNING,
        Wording(
            "Arket «{list}» har ingen tiltak, så planen er laget uten tiltak.",
            "Skriv minst ett tiltak på arket «{list}», med nummer, navn og ansvar, for eksempel 1, «Natteravner» og «Frivilligsentralen».",
        ),
        Wording(
            "Arket «{list}» har ingen tiltak, så planen er laga utan tiltak.",
            "Skriv minst eitt tiltak på arket «{list}», med nummer, namn og ansvar, til dømes 1, «Nattramnar» og «Frivilligsentralen».",
        ),
    )
    MEASURE_NOT_REPORTED = (
        "measure-not-reported",
        Severity.WARNING,
        Wording(
            "Tiltak {number} har ingen status. I rapporten for {year} står det som «ikke rapportert».",
            "Velg en status, for eksempel «i gang» eller «gjennomført».",
        ),
        Wording(
            "Tiltak {number} har ingen status. I rapporten for {year} står det som «ikkje rapportert».",
            "Vel ein status, til dømes «i gang» eller «gjennomført».",
        ),
    )
    STATUS_OF_EARLIER_YEAR = (
        "status-of-earlier-year",
        Severity.WARNING,
        Wording(
            "Statusen for tiltak {numbers} har en dato før {year}. I rapporten for {year} står {count:det|de} som «ikke rapportert».",
            "Skriv hva som har skjedd i {year}, med ny status og ny dato i «Statusdato», for eksempel 30.10.{year}.",
        ),
        Wording(
            "Statusen for tiltak {numbers} har ein dato før {year}. I rapporten for {year} står {count:det|dei} som «ikkje rapportert».",
            "Skriv kva som har hendt i {year}, med ny status og ny dato i «Statusdato», til dømes 30.10.{year}.",
        ),
    )
    DEADLINE_UNTIMED = (
        "deadline-untimed",
        Severity.ADVICE,
        Wording(
            "Rapporten kan ikke vise om fristen er gått ut for tiltak {numbers}: «{typed}» sier ikke når fristen er ute.",
            "Skriv en dato, en måned eller et år, for eksempel «innen 1. juni 2026», hvis rapporten skal vise når fristen er gått ut.",
        ),
        Wording(
            "Rapporten kan ikkje vise om fristen er gått ut for tiltak {numbers}: «{typed}» seier ikkje når fristen er ute.",
            "Skriv ein dato, ein månad eller eit år, til dømes «innan 1. juni 2026», om rapporten skal vise når fristen er gått ut.",
        ),
    )
    MEASURE_DONE_WITHOUT_DATE = (
        "measure-done-without-date",
        Severity.WARNING,
        Wording(
            "Tiltak {number} er gjennomført, men det står ikke når.",
            "Fyll ut «Statusdato», for eksempel 01.06.2026.",
        ),
        Wording(
            "Tiltak {number} er gjennomført, men det står ikkje når.",
            "Fyll ut «Statusdato», til dømes 01.06.2026.",
        ),
    )
    MEASURE_DONE_WITHOUT_RESULT = (
        "measure-done-without-result",
        Severity.WARNING,
        Wording(
            "Tiltak {number} er gjennomført, men det står ikke hva som kom ut av det.",
            "Skriv kort i «Resultat», for eksempel «Tre temakvelder, 140 foreldre møtte».",
        ),
        Wording(
            "Tiltak {number} er gjennomført, men det står ikkje kva som kom ut av det.",
            "Skriv kort i «Resultat», til dømes «Tre temakveldar, 140 foreldre møtte».",
        ),
    )
    KEY_FIGURE_TWICE = (
        "key-figure-twice",
        Severity.WARNING,
        Wording(
            "«{indicator}» har to verdier for {year}, også i {also}.",
            "Slett den ene raden, eller skriv hvem hver av dem gjelder i «Gruppe», for eksempel «jenter» og «gutter».",
        ),
        Wording(
            "«{indicator}» har to verdiar for {year}, også i {also}.",
            "Slett den eine rada, eller skriv kven kvar av dei gjeld i «Gruppe», til dømes «jenter» og «gutar».",
        ),
    )
    GRANT_OVERSPENT = (
        "grant-overspent",
        Severity.WARNING,
        Wording(
            "Av «{scheme}» er det brukt {spent} kroner, mer enn de {granted} kronene som ble tildelt.",
            "Rett beløpet, og skriv det kommunen har betalt selv, i «Egenandel», for eksempel 80\u00a0000.",
        ),
        Wording(
            "Av «{scheme}» er det brukt {spent} kroner, meir enn dei {granted} kronene som vart tildelte.",
            "Rett beløpet, og skriv det kommunen har betalt sjølv, i «Eigendel», til dømes 80\u00a0000.",
        ),
    )
    OWN_SHARE_LOW = (
        "own-share-low",
        Severity.WARNING,
        Wording(
            "Egenandelen for «{scheme}» er {share} prosent. Ordningen krever som regel minst {least} prosent.",
            "Se etter om beløpet er riktig, for eksempel 60\u00a0000 i egenandel når 240\u00a0000 er tildelt.",
        ),
        Wording(
            "Eigendelen for «{scheme}» er {share} prosent. Ordninga krev som regel minst {least} prosent.",
            "Sjå etter om beløpet er rett, til dømes 60\u00a0000 i eigendel når 240\u00a0000 er tildelt.",
        ),
    )
    DEADLINE_MISSING = (
        "deadline-missing",
        Severity.ADVICE,
        Wording(
            "Tiltak {number} har ingen frist.",
            "Skriv en dato, for eksempel 01.06.2026, eller «løpende» når tiltaket varer ved.",
        ),
        Wording(
            "Tiltak {number} har ingen frist.",
            "Skriv ein dato, til dømes 01.06.2026, eller «løpande» når tiltaket varer ved.",
        ),
    )
    FOLLOW_UP_VAGUE = (
        "follow-up-vague",
        Severity.ADVICE,
        Wording(
            "«{typed}» sier ikke hva som skal følges opp.",
            "Skriv hva det gjelder, for eksempel «følge opp elever med høyt fravær».",
        ),
        Wording(
            "«{typed}» seier ikkje kva som skal følgjast opp.",
            "Skriv kva det gjeld, til dømes «følgje opp elevar med høgt fråvær».",
        ),
    )
    TEXT_LONG = (
        "text-long",
        Severity.ADVICE,
        Wording(
            "Teksten er lang: {words} ord. Mange slutter å lese etter {most} ord.",
            "Del den opp i kortere setninger eller punkter, for eksempel én linje for hver oppgave.",
        ),
        Wording(
            "Teksten er lang: {words} ord. Mange sluttar å lese etter {most} ord.",
            "Del han opp i kortare setningar eller punkt, til dømes éi linje for kvar oppgåve.",
        ),
    )
    SENTENCE_LONG = (
        "sentence-long",
        Severity.ADVICE,
        Wording(
            "En setning er på {words} ord. Mange mister tråden når en setning er på mer enn {most} ord.",
            "Del den opp i kortere setninger eller punkter, for eksempel én linje for hver oppgave.",
        ),
        Wording(
            "Ei setning er på {words} ord. Mange mistar tråden når ei setning er på meir enn {most} ord.",
            "Del ho opp i kortare setningar eller punkt, til dømes éi linje for kvar oppgåve.",
        ),
    )
    ABBREVIATION_UNEXPLAINED = (
        "abbreviation-unexplained",
        Severity.ADVICE,
        Wording(
            "Forkortelsen «{short}» er ikke forklart i planen.",
            "Skriv hele navnet første gang, med forkortelsen i parentes, for eksempel «pedagogisk-psykologisk tjeneste (PPT)».",
        ),
        Wording(
            "Forkortinga «{short}» er ikkje forklart i planen.",
            "Skriv heile namnet første gongen, med forkortinga i parentes, til dømes «pedagogisk-psykologisk teneste (PPT)».",
        ),
    )

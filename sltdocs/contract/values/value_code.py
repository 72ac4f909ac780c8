"""What parsers of cell values find, in words; here because the parsers name them, and contract imports nothing of ours."""

from sltdocs.contract.code import Code, Severity, Wording


class ValueCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    DATE_UNREADABLE = (
        "date-unreadable",
        Severity.ERROR,
        Wording(
            "Vi forstår ikke «{typed}» som en dato.",
            "Skriv dag, måned og år, for eksempel 19.02.2026 eller 19. februar 2026.",
        ),
        Wording(
            "Vi forstår ikkje «{typed}» som ein dato.",
            "Skriv dag, månad og år, til dømes 19.02.2026 eller 19. februar 2026.",
        ),
    )
    DATE_MISTYPED = (
        "date-mistyped",
        Severity.ERROR,
        Wording(
            "Vi er ikke sikre på hvilken dato «{typed}» er.",
            "Mente du {nearest}? Skriv i så fall det, med punktum mellom dag, måned og år.",
        ),
        Wording(
            "Vi er ikkje sikre på kva dato «{typed}» er.",
            "Meinte du {nearest}? Skriv i så fall det, med punktum mellom dag, månad og år.",
        ),
    )
    DATE_IMPOSSIBLE = (
        "date-impossible",
        Severity.ERROR,
        Wording(
            "Datoen «{typed}» finnes ikke.",
            "Mente du {nearest}? Skriv dagen først, så måneden og året, for eksempel 19.02.2026.",
        ),
        Wording(
            "Datoen «{typed}» finst ikkje.",
            "Meinte du {nearest}? Skriv dagen først, så månaden og året, til dømes 19.02.2026.",
        ),
    )
    DATE_WEEKDAY_CONTRADICTS = (
        "date-weekday-contradicts",
        Severity.ERROR,
        Wording(
            "«{typed}» stemmer ikke: {read} er en {weekday}.",
            "Rett enten ukedagen eller datoen. Du kan også skrive bare datoen, for eksempel {read}.",
        ),
        Wording(
            "«{typed}» stemmer ikkje: {read} er ein {weekday}.",
            "Rett anten vekedagen eller datoen. Du kan også skrive berre datoen, til dømes {read}.",
        ),
    )
    DATE_SEVERAL = (
        "date-several",
        Severity.ERROR,
        Wording(
            "«{typed}» er mer enn én dato, men det er bare plass til én i hver rute.",
            "Skriv bare én, for eksempel {last}. Møter på flere dager får hver sin rad. "
            "En ferie har den første dagen i «Fra» og den siste i «Til».",
        ),
        Wording(
            "«{typed}» er meir enn éin dato, men det er berre plass til éin i kvar rute.",
            "Skriv berre éin, til dømes {last}. Møte på fleire dagar får kvar si rad. "
            "Ein ferie har den første dagen i «Frå» og den siste i «Til».",
        ),
    )
    DATE_FAR_OFF = (
        "date-far-off",
        Severity.WARNING,
        Wording(
            "Datoen {read} ligger langt unna i tid.",
            "Stemmer året, trenger du ikke gjøre noe. Ellers retter du det.",
        ),
        Wording(
            "Datoen {read} ligg langt unna i tid.",
            "Stemmer året, treng du ikkje gjere noko. Elles rettar du det.",
        ),
    )
    DATE_ONLY_YEAR = (
        "date-only-year",
        Severity.ERROR,
        Wording(
            "Her står bare årstallet «{typed}», og ikke en hel dato.",
            "Skriv dag og måned også, for eksempel 01.01.{typed} eller 31.12.{typed}. Excel kan vise årstallet som {shown_as}.",
        ),
        Wording(
            "Her står berre årstalet «{typed}», og ikkje ein heil dato.",
            "Skriv dag og månad også, til dømes 01.01.{typed} eller 31.12.{typed}. Excel kan vise årstalet som {shown_as}.",
        ),
    )
    DATE_WITH_TIME = (
        "date-with-time",
        Severity.WARNING,
        Wording(
            "Av «{typed}» er bare datoen tatt med, og ikke klokkeslettet.",
            "Et møte har klokkeslettet i «Fra». Skriv {clock} der, og bare datoen her.",
        ),
        Wording(
            "Av «{typed}» er berre datoen teken med, og ikkje klokkeslettet.",
            "Eit møte har klokkeslettet i «Frå». Skriv {clock} der, og berre datoen her.",
        ),
    )
    DATE_WITHOUT_YEAR = (
        "date-without-year",
        Severity.ERROR,
        Wording(
            "Året mangler i «{typed}».",
            "Skriv det også, for eksempel {day}2026.",
        ),
        Wording(
            "Året manglar i «{typed}».",
            "Skriv det også, til dømes {day}2026.",
        ),
    )
    WHEN_UNREADABLE = (
        "when-unreadable",
        Severity.ERROR,
        Wording(
            "Vi forstår ikke «{typed}» som et tidspunkt.",
            "Skriv en dato, en måned, et halvår eller et år, for eksempel 19.02.2026, mars 2026, høsten 2026 eller 2026.",
        ),
        Wording(
            "Vi forstår ikkje «{typed}» som eit tidspunkt.",
            "Skriv ein dato, ein månad, eit halvår eller eit år, til dømes 19.02.2026, mars 2026, hausten 2026 eller 2026.",
        ),
    )
    YEAR_UNREADABLE = (
        "year-unreadable",
        Severity.ERROR,
        Wording(
            "«{typed}» er ikke et årstall.",
            "Skriv året med fire sifre, for eksempel 2026.",
        ),
        Wording(
            "«{typed}» er ikkje eit årstal.",
            "Skriv året med fire siffer, til dømes 2026.",
        ),
    )
    TIME_UNREADABLE = (
        "time-unreadable",
        Severity.ERROR,
        Wording(
            "Vi forstår ikke «{typed}» som et klokkeslett.",
            "Skriv for eksempel 09.00. Hvis møtet skal ha sluttid i samme rute, skriver du 09.00–11.30.",
        ),
        Wording(
            "Vi forstår ikkje «{typed}» som eit klokkeslett.",
            "Skriv til dømes 09.00. Dersom møtet skal ha sluttid i same rute, skriv du 09.00–11.30.",
        ),
    )
    TIME_AMBIGUOUS = (
        "time-ambiguous",
        Severity.ERROR,
        Wording(
            "«{typed}» kan bety både {first} og {second}.",
            "Skriv enten {first} eller {second}.",
        ),
        Wording(
            "«{typed}» kan bety både {first} og {second}.",
            "Skriv anten {first} eller {second}.",
        ),
    )
    DURATION_UNREADABLE = (
        "duration-unreadable",
        Severity.ERROR,
        Wording(
            "Vi forstår ikke «{typed}» som en varighet.",
            "Skriv for eksempel 90\u00a0min, 1,5\u00a0t eller 1\u00a0t 30\u00a0min.",
        ),
        Wording(
            "Vi forstår ikkje «{typed}» som ei møtelengd.",
            "Skriv til dømes 90\u00a0min, 1,5\u00a0t eller 1\u00a0t 30\u00a0min.",
        ),
    )
    INTEGER_UNREADABLE = (
        "integer-unreadable",
        Severity.ERROR,
        Wording(
            "«{typed}» er ikke et helt tall.",
            "Skriv bare tallet, uten tekst og desimaler, for eksempel 12.",
        ),
        Wording(
            "«{typed}» er ikkje eit heilt tal.",
            "Skriv berre talet, utan tekst og desimalar, til dømes 12.",
        ),
    )
    NUMBER_UNREADABLE = (
        "number-unreadable",
        Severity.ERROR,
        Wording(
            "Vi forstår ikke «{typed}» som et tall.",
            "Skriv tallet alene, med komma foran desimalene, for eksempel 250\u00a0000, 12,5 eller 87\u00a0%.",
        ),
        Wording(
            "Vi forstår ikkje «{typed}» som eit tal.",
            "Skriv talet åleine, med komma framfor desimalane, til dømes 250\u00a0000, 12,5 eller 87\u00a0%.",
        ),
    )
    YES_NO_UNREADABLE = (
        "yes-no-unreadable",
        Severity.ERROR,
        Wording(
            "«{typed}» er verken ja eller nei.",
            "Skriv ja eller nei, eller la ruta stå tom.",
        ),
        Wording(
            "«{typed}» er korkje ja eller nei.",
            "Skriv ja eller nei, eller lat ruta stå tom.",
        ),
    )
    CHOICE_UNKNOWN = (
        "choice-unknown",
        Severity.ERROR,
        Wording(
            "«{typed}» er ikke et av ordene som kan brukes her.",
            "Velg ett av disse: {choices}.",
        ),
        Wording(
            "«{typed}» er ikkje eit av orda som kan brukast her.",
            "Vel eitt av desse: {choices}.",
        ),
    )
    CHOICE_MISSPELT = (
        "choice-misspelt",
        Severity.ERROR,
        Wording(
            "«{typed}» er ikke et av ordene som kan brukes her.",
            "Mente du «{meant}»? Ordene du kan velge mellom, er {choices}.",
        ),
        Wording(
            "«{typed}» er ikkje eit av orda som kan brukast her.",
            "Meinte du «{meant}»? Orda du kan velje mellom, er {choices}.",
        ),
    )
    CHOICE_OWN = (
        "choice-own",
        Severity.WARNING,
        Wording(
            "«{typed}» er ikke et av ordene i lista. Vi har brukt det slik det står.",
            "Skal det stå slik, trenger du ikke gjøre noe. Ellers velger du et av disse: {choices}.",
        ),
        Wording(
            "«{typed}» er ikkje eit av orda i lista. Vi har brukt det slik det står.",
            "Skal det stå slik, treng du ikkje gjere noko. Elles vel du eitt av desse: {choices}.",
        ),
    )
    CHOICE_OWN_MISSPELT = (
        "choice-own-misspelt",
        Severity.WARNING,
        Wording(
            "«{typed}» er ikke et av ordene i lista. Vi har brukt det slik det står.",
            "Mente du «{meant}»? Ellers trenger du ikke gjøre noe. Ordene i lista er {choices}.",
        ),
        Wording(
            "«{typed}» er ikkje eit av orda i lista. Vi har brukt det slik det står.",
            "Meinte du «{meant}»? Elles treng du ikkje gjere noko. Orda i lista er {choices}.",
        ),
    )
    EMAIL_UNREADABLE = (
        "email-unreadable",
        Severity.ERROR,
        Wording(
            "«{typed}» er ikke en fullstendig e-postadresse.",
            "Skriv én adresse med @ og endelse, for eksempel slt@kommunen.no.",
        ),
        Wording(
            "«{typed}» er ikkje ei fullstendig e-postadresse.",
            "Skriv éi adresse med @ og ending, til dømes slt@kommunen.no.",
        ),
    )
    URL_UNREADABLE = (
        "url-unreadable",
        Severity.WARNING,
        Wording(
            "«{typed}» er ikke en nettadresse som kan brukes som lenke.",
            "Skriv hele adressen, slik den står i nettleseren, for eksempel https://www.kommunen.no/slt. "
            "Til da blir teksten stående uten lenke.",
        ),
        Wording(
            "«{typed}» er ikkje ei nettadresse som kan brukast som lenkje.",
            "Skriv heile adressa, slik ho står i nettlesaren, til dømes https://www.kommunen.no/slt. "
            "Til då blir teksten ståande utan lenkje.",
        ),
    )
    INTERVAL_UNREADABLE = (
        "interval-unreadable",
        Severity.ERROR,
        Wording(
            "Vi forstår ikke hvor ofte «{typed}» er.",
            "Skriv ukentlig, annenhver uke eller en dag i måneden, for eksempel «2. tirsdag i måneden». "
            "Hvis dere møtes på en annen måte, skriver du hver dato på arket «Møter».",
        ),
        Wording(
            "Vi forstår ikkje kor ofte «{typed}» er.",
            "Skriv kvar veke, annakvar veke eller ein dag i månaden, til dømes «2. tysdag i månaden». "
            "Dersom de møtest på ein annan måte, skriv du kvar dato på arket «Møte».",
        ),
    )
    MUNICIPALITY_NUMBER_UNREADABLE = (
        "municipality-number-unreadable",
        Severity.ERROR,
        Wording(
            "«{typed}» er ikke et kommunenummer.",
            "Skriv nummeret med fire sifre, for eksempel 0301. "
            "Er planen felles for flere kommuner, skiller du numrene med semikolon: 1122; 1124.",
        ),
        Wording(
            "«{typed}» er ikkje eit kommunenummer.",
            "Skriv nummeret med fire siffer, til dømes 0301. "
            "Er planen felles for fleire kommunar, skil du nummera med semikolon: 1122; 1124.",
        ),
    )
    KEY_IS_DATE = (
        "key-is-date",
        Severity.ERROR,
        Wording(
            "Excel har gjort nummeret om til datoen «{typed}».",
            "Merk ruta, velg Hjem > Tallformat > Tekst, og skriv nummeret på nytt, for eksempel {nearest}.",
        ),
        Wording(
            "Excel har gjort nummeret om til datoen «{typed}».",
            "Merk ruta, vel Heim > Talformat > Tekst, og skriv nummeret på nytt, til dømes {nearest}.",
        ),
    )
    TEXT_IS_DATE = (
        "text-is-date",
        Severity.WARNING,
        Wording(
            "Her står datoen «{typed}». Kanskje har Excel gjort om det du skrev, for eksempel saksnummeret 3/26.",
            "Hvis det er en dato, trenger du ikke gjøre noe. Ellers merker du ruta, velger "
            "Hjem > Tallformat > Tekst og skriver det på nytt.",
        ),
        Wording(
            "Her står datoen «{typed}». Kanskje har Excel gjort om det du skreiv, til dømes saksnummeret 3/26.",
            "Dersom det er ein dato, treng du ikkje gjere noko. Elles merkjer du ruta, vel "
            "Heim > Talformat > Tekst og skriv det på nytt.",
        ),
    )
    TEXT_BIDI_REMOVED = (
        "text-bidi-removed",
        Severity.WARNING,
        Wording(
            "Teksten inneholder usynlige tegn som snur leseretningen. De er fjernet.",
            "Les gjennom teksten i dokumentet. Skriv den gjerne på nytt i ruta, så forsvinner de usynlige tegnene.",
        ),
        Wording(
            "Teksten har usynlege teikn som snur leseretninga. Dei er fjerna.",
            "Les gjennom teksten i dokumentet. Skriv han gjerne på nytt i ruta, så blir dei usynlege teikna borte.",
        ),
    )
    TEXT_TOO_LONG = (
        "text-too-long",
        Severity.WARNING,
        Wording(
            "Teksten er svært lang, over {limit} tegn.",
            "Del den opp i flere rader, eller legg den i et vedlegg og lenk til det.",
        ),
        Wording(
            "Teksten er svært lang, over {limit} teikn.",
            "Del han opp i fleire rader, eller legg han i eit vedlegg og lenk til det.",
        ),
    )

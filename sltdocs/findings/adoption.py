"""Findings about what has been adopted: decisions that count and that do not, and what has changed since."""

from sltdocs.contract.code import Code, Severity, Wording


class AdoptionCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    FORM_ADOPTS_NOTHING = (
        "adoption-form-adopts-nothing",
        Severity.ERROR,
        Wording(
            "«Status» sier at planen er vedtatt, men «{wording}» er ikke et vedtak av planen. Den er derfor merket som utkast.",
            "Hvis planen er vedtatt, skriver du for eksempel «vedtatt» eller «enstemmig vedtatt» i «Type vedtak». Hvis den ikke er vedtatt, velger du «utkast» i «Status».",
        ),
        Wording(
            "«Status» seier at planen er vedteken, men «{wording}» er ikkje eit vedtak av planen. Han er difor merkt som utkast.",
            "Dersom planen er vedteken, skriv du til dømes «vedteken» eller «samrøystes vedteken» i «Type vedtak». Dersom han ikkje er vedteken, vel du «utkast» i «Status».",
        ),
    )
    DECISION_AHEAD = (
        "adoption-ahead",
        Severity.WARNING,
        Wording(
            "Vedtaket er datert {date}, som ikke er kommet ennå. Det gjelder fra den dagen, og til da vedtar det ingenting.",
            "Stemmer datoen, trenger du ikke gjøre noe. Ellers retter du den, for eksempel til 19.02.2026.",
        ),
        Wording(
            "Vedtaket er datert {date}, som ikkje er komen enno. Det gjeld frå den dagen, og til då vedtek det ingenting.",
            "Stemmer datoen, treng du ikkje gjere noko. Elles rettar du han, til dømes til 19.02.2026.",
        ),
    )
    DECISION_OF_OTHER_PLAN = (
        "adoption-of-other-plan",
        Severity.ERROR,
        Wording(
            "Dette vedtaket har vedtatt en annen plan for kommunen. Det kan ikke vedta denne planen også, som derfor er et utkast.",
            "Slett raden, eller skriv vedtaket som gjelder denne planen, med egen dato og eget saksnummer, for eksempel 12/26.",
        ),
        Wording(
            "Dette vedtaket har vedteke ein annan plan for kommunen. Det kan ikkje vedta denne planen også, som difor er eit utkast.",
            "Slett rada, eller skriv vedtaket som gjeld denne planen, med eigen dato og eige saksnummer, til dømes 12/26.",
        ),
    )
    DECISION_NOT_NEWER = (
        "adoption-not-newer",
        Severity.ERROR,
        Wording(
            "Vedtaket er datert {date}. Det er ikke nyere enn vedtaket av planen før denne, og kan ikke ha vedtatt denne planen. "
            "Planen er derfor et utkast.",
            "Slett raden hvis den fulgte med fra forrige plan. Når denne planen er vedtatt, skriver du vedtaket på en egen rad, "
            "for eksempel «kommunestyret» og 19.02.2026.",
        ),
        Wording(
            "Vedtaket er datert {date}. Det er ikkje nyare enn vedtaket av planen før denne, og kan ikkje ha vedteke denne planen. "
            "Planen er difor eit utkast.",
            "Slett rada om ho følgde med frå førre plan. Når denne planen er vedteken, skriv du vedtaket på ei eiga rad, "
            "til dømes «kommunestyret» og 19.02.2026.",
        ),
    )
    CELL_CHANGED = (
        "adopted-cell-changed",
        Severity.WARNING,
        Wording(
            "{what}, er endret etter vedtaket {date}. Endringen står i et forslag. Den vedtatte planen er som før.",
            "Hvis endringen er vedtatt, skriver du en ny rad på arket «Vedtak», for eksempel «kommunestyret» og 19.02.2026. Ellers setter du tilbake det som sto der.",
        ),
        Wording(
            "{what}, er endra etter vedtaket {date}. Endringa står i eit framlegg. Den vedtekne planen er som før.",
            "Dersom endringa er vedteken, skriv du ei ny rad på arket «Vedtak», til dømes «kommunestyret» og 19.02.2026. Elles set du tilbake det som stod der.",
        ),
    )
    ROW_ADDED = (
        "adopted-row-added",
        Severity.WARNING,
        Wording(
            "{what} er kommet til etter vedtaket {date}. Det står i et forslag. Den vedtatte planen er som før.",
            "Hvis det er vedtatt, skriver du en ny rad på arket «Vedtak», for eksempel «kommunestyret» og 19.02.2026. Ellers sletter du raden.",
        ),
        Wording(
            "{what} er kome til etter vedtaket {date}. Det står i eit framlegg. Den vedtekne planen er som før.",
            "Dersom det er vedteke, skriv du ei ny rad på arket «Vedtak», til dømes «kommunestyret» og 19.02.2026. Elles slettar du rada.",
        ),
    )
    ROW_REMOVED = (
        "adopted-row-removed",
        Severity.WARNING,
        Wording(
            "{what} er tatt ut etter vedtaket {date}. Det står i et forslag. Den vedtatte planen er som før.",
            "Hvis det er vedtatt, skriver du en ny rad på arket «Vedtak», for eksempel «kommunestyret» og 19.02.2026. Ellers setter du raden tilbake.",
        ),
        Wording(
            "{what} er teke ut etter vedtaket {date}. Det står i eit framlegg. Den vedtekne planen er som før.",
            "Dersom det er vedteke, skriv du ei ny rad på arket «Vedtak», til dømes «kommunestyret» og 19.02.2026. Elles set du rada tilbake.",
        ),
    )
    OLDER_THAN_ADOPTED = (
        "older-than-adopted",
        Severity.WARNING,
        Wording(
            "Arbeidsboka er eldre enn det som ble vedtatt {date}: slik sto planen før vedtaket. Den vedtatte planen er som før.",
            "Se etter om du har lagret feil fil, for eksempel en gammel kopi. Legg den nyeste arbeidsboka tilbake i mappa.",
        ),
        Wording(
            "Arbeidsboka er eldre enn det som vart vedteke {date}: slik stod planen før vedtaket. Den vedtekne planen er som før.",
            "Sjå etter om du har lagra feil fil, til dømes ein gammal kopi. Legg den nyaste arbeidsboka tilbake i mappa.",
        ),
    )
    STATUS_BEHIND = (
        "status-behind-adoption",
        Severity.WARNING,
        Wording(
            "«Status» sier at planen er et utkast, men den ble vedtatt {date}. Det som er vedtatt, står som før.",
            "Velg «vedtatt», eller «under rullering» når dere arbeider med endringer.",
        ),
        Wording(
            "«Status» seier at planen er eit utkast, men han vart vedteken {date}. Det som er vedteke, står som før.",
            "Vel «vedteken», eller «under rullering» når de arbeider med endringar.",
        ),
    )
    LINE_CORRECTED = (
        "adoption-line-corrected",
        Severity.WARNING,
        Wording(
            "Raden for et vedtak er byttet ut. Bare linja om vedtaket er rettet i den vedtatte planen; resten er som da den ble vedtatt.",
            "Hvis det er et nytt vedtak, setter du den gamle raden tilbake og skriver det nye på en egen rad, for eksempel «kommunestyret» og 19.02.2026.",
        ),
        Wording(
            "Rada for eit vedtak er bytt ut. Berre linja om vedtaket er retta i den vedtekne planen; resten er som då han vart vedteken.",
            "Dersom det er eit nytt vedtak, set du den gamle rada tilbake og skriv det nye på ei eiga rad, til dømes «kommunestyret» og 19.02.2026.",
        ),
    )
    LINE_NOT_FOUND = (
        "adoption-line-not-found",
        Severity.ERROR,
        Wording(
            "Linja om vedtaket er ikke rettet: den finnes ikke i den vedtatte planen slik den sto på arket «Vedtak».",
            "Sett den gamle raden tilbake, eller skriv rettelsen som en egen rad med formen «redaksjonell retting».",
        ),
        Wording(
            "Linja om vedtaket er ikkje retta: ho finst ikkje i den vedtekne planen slik ho stod på arket «Vedtak».",
            "Set den gamle rada tilbake, eller skriv rettinga som ei eiga rad med forma «redaksjonell retting».",
        ),
    )
    STATUS_OF_NOTHING_ADOPTED = (
        "status-of-nothing-adopted",
        Severity.ERROR,
        Wording(
            "Statusen for tiltak {number} kan ikke knyttes til et vedtatt tiltak med dette navnet. I rapporten er det vedtatte «ikke rapportert».",
            "Skriv navnet slik det ble vedtatt, for eksempel «Natteravner», eller vedta endringen med en ny rad på arket «Vedtak».",
        ),
        Wording(
            "Statusen for tiltak {number} kan ikkje knytast til eit vedteke tiltak med dette namnet. I rapporten er det vedtekne «ikkje rapportert».",
            "Skriv namnet slik det vart vedteke, til dømes «Nattramnar», eller vedta endringa med ei ny rad på arket «Vedtak».",
        ),
    )
    ADOPTED_FILE_ALTERED = (
        "adopted-file-altered",
        Severity.ERROR,
        Wording(
            "Noen har endret den låste planen {path} etter at den ble vedtatt. Fila stemmer ikke lenger med kontrollsummen.",
            "Si fra til den som drifter tjenesten, så vedkommende kan sette tilbake fila fra en sikkerhetskopi, for eksempel den fra i går.",
        ),
        Wording(
            "Nokon har endra den låste planen {path} etter at han vart vedteken. Fila stemmer ikkje lenger med kontrollsummen.",
            "Sei frå til den som driftar tenesta, så vedkomande kan setje tilbake fila frå ein tryggingskopi, til dømes den frå i går.",
        ),
    )
    FALSE_EDITIONS = (
        "adopted-editions-doubtful",
        Severity.WARNING,
        Wording(
            "I mappa «vedtatt» ligger det utgaver som en eldre versjon av tjenesten laget uten et nytt vedtak: {names}. Den nyeste gjelder.",
            "Se gjennom dem. Hvis noen av dem ikke er vedtatt, kan den som drifter tjenesten, flytte dem bort, for eksempel til arkivet.",
        ),
        Wording(
            "I mappa «vedtatt» ligg det utgåver som ein eldre versjon av tenesta laga utan eit nytt vedtak: {names}. Den nyaste gjeld.",
            "Sjå gjennom dei. Dersom nokon av dei ikkje er vedtekne, kan den som driftar tenesta, flytte dei bort, til dømes til arkivet.",
        ),
    )

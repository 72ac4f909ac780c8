"""Findings about people who could be recognised."""

from sltdocs.contract.code import Code, Severity, Wording


class PrivacyCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    IDENTITY_NUMBER = (
        "identity-number",
        Severity.ERROR,
        Wording(
            "Her står et fødselsnummer eller D-nummer, helt eller delt med nabocella. Planen er offentlig, og slike numre skal aldri stå i den.",
            "Slett nummeret, og lagre arbeidsboka på nytt. Skriv heller rollen, for eksempel «rektor». "
            "Vi har ikke gjengitt nummeret noe sted.",
        ),
        Wording(
            "Her står eit fødselsnummer eller D-nummer, heilt eller delt med nabocella. Planen er offentleg, og slike nummer skal aldri stå i han.",
            "Slett nummeret, og lagre arbeidsboka på nytt. Skriv heller rolla, til dømes «rektor». "
            "Vi har ikkje gjengitt nummeret nokon stad.",
        ),
    )
    IDENTITY_NUMBER_IN_NAME = (
        "identity-number-in-name",
        Severity.ERROR,
        Wording(
            "Navnet på fila inneholder et fødselsnummer eller D-nummer.",
            "Gi fila et nytt navn uten nummeret, for eksempel «SLT-plan 2026.xlsx». Ingenting er publisert.",
        ),
        Wording(
            "Namnet på fila inneheld eit fødselsnummer eller D-nummer.",
            "Gi fila eit nytt namn utan nummeret, til dømes «SLT-plan 2026.xlsx». Ingenting er publisert.",
        ),
    )
    PHONE_IN_TEXT = (
        "phone-in-text",
        Severity.WARNING,
        Wording(
            "Det ser ut til å stå et telefonnummer i teksten, og teksten blir offentlig.",
            "Ta det bort hvis det ikke skal stå der. "
            "Telefonnummeret til koordinatoren og politikontakten hører hjemme på arket «Plan».",
        ),
        Wording(
            "Det ser ut til å stå eit telefonnummer i teksten, og teksten blir offentleg.",
            "Ta det bort om det ikkje skal stå der. "
            "Telefonnummeret til koordinatoren og politikontakten høyrer heime på arket «Plan».",
        ),
    )
    EMAIL_IN_TEXT = (
        "email-in-text",
        Severity.WARNING,
        Wording(
            "Det ser ut til å stå en e-postadresse i teksten, og teksten blir offentlig.",
            "Ta den bort hvis den ikke skal stå der. "
            "E-postadressen til koordinatoren og politikontakten hører hjemme på arket «Plan».",
        ),
        Wording(
            "Det ser ut til å stå ei e-postadresse i teksten, og teksten blir offentleg.",
            "Ta ho bort om ho ikkje skal stå der. E-postadressa til koordinatoren og politikontakten høyrer heime på arket «Plan».",
        ),
    )
    BIRTHDAY_IN_TEXT = (
        "birthday-in-text",
        Severity.WARNING,
        Wording(
            "Det ser ut til å stå en fødselsdato i teksten, og teksten blir offentlig.",
            "Ta den bort. Skriv heller aldersgruppa, for eksempel «ungdom 12–18 år».",
        ),
        Wording(
            "Det ser ut til å stå ein fødselsdato i teksten, og teksten blir offentleg.",
            "Ta han bort. Skriv heller aldersgruppa, til dømes «ungdom 12–18 år».",
        ),
    )
    CHILD_RECOGNISABLE = (
        "child-recognisable",
        Severity.WARNING,
        Wording(
            "Teksten kan gjøre at et barn eller en ungdom blir kjent igjen.",
            "Skriv om så teksten handler om en gruppe, for eksempel «ungdom 12–18 år» eller «elever på 8.–10. trinn».",
        ),
        Wording(
            "Teksten kan gjere at eit barn eller ein ungdom blir kjend att.",
            "Skriv om så teksten handlar om ei gruppe, til dømes «ungdom 12–18 år» eller «elevar på 8.–10. trinn».",
        ),
    )
    FEW_IN_TEXT = (
        "few-in-text",
        Severity.WARNING,
        Wording(
            "Teksten nevner et lavt antall barn eller unge og blir offentlig. Når de er få, kan noen bli kjent igjen.",
            "Skriv heller «noen få» eller «færre enn fem». Hvis ingen kan kjennes igjen, trenger du ikke gjøre noe.",
        ),
        Wording(
            "Teksten nemner eit lågt tal på barn eller unge og blir offentleg. Når dei er få, kan nokon bli kjende att.",
            "Skriv heller «nokre få» eller «færre enn fem». Dersom ingen kan kjennast att, treng du ikkje gjere noko.",
        ),
    )
    SMALL_NUMBER_TOLD_IN_TEXT = (
        "small-number-told-in-text",
        Severity.ERROR,
        Wording(
            "Tallet i denne raden, eller et tall den hører sammen med, er skjult fordi det gjelder få. "
            "Denne teksten kan røpe det, for den nevner et lavt antall. Derfor er teksten ikke trykt.",
            "Skriv om teksten uten små tall og uten ord som «begge», «de to» og «eneste», for eksempel «få, som i fjor».",
        ),
        Wording(
            "Talet i denne rada, eller eit tal ho høyrer saman med, er skjult fordi det gjeld få. "
            "Denne teksten kan røpe det, for han nemner eit lågt tal. Difor er teksten ikkje trykt.",
            "Skriv om teksten utan små tal og utan ord som «begge», «dei to» og «einaste», til dømes «få, som i fjor».",
        ),
    )
    ACTIVITY_TELLS_SMALL_NUMBER = (
        "activity-tells-small-number",
        Severity.ERROR,
        Wording(
            "Tallet på deltakere er skjult fordi de var få, og teksten om aktiviteten kan røpe det. "
            "Derfor er aktiviteten ikke tatt med i rapporten.",
            "Skriv om teksten uten små tall, for eksempel «Samtalegruppe for ungdom».",
        ),
        Wording(
            "Talet på deltakarar er skjult fordi dei var få, og teksten om aktiviteten kan røpe det. "
            "Difor er aktiviteten ikkje teken med i rapporten.",
            "Skriv om teksten utan små tal, til dømes «Samtalegruppe for ungdom».",
        ),
    )
    SHARE_WITHOUT_BASE = (
        "share-without-base",
        Severity.WARNING,
        Wording(
            "Her står en andel av personer, men ikke hvor mange andelen er regnet ut fra. "
            "Da vet ingen om tallet gjelder få, og vi kan ikke si noe om utviklingen.",
            "Skriv antallet i kolonnen «Antall svar (n)», for eksempel 140.",
        ),
        Wording(
            "Her står ein del av personar, men ikkje kor mange delen er rekna ut frå. "
            "Då veit ingen om talet gjeld få, og vi kan ikkje seie noko om utviklinga.",
            "Skriv talet i kolonnen «Tal på svar (n)», til dømes 140.",
        ),
    )
    SMALL_NUMBER_LIMIT_BELOW_FIVE = (
        "small-number-limit-below-five",
        Severity.WARNING,
        Wording(
            "Grensen for små tall er satt til {typed}. Tall om barn og unge i vansker er sårbare, og 5 er det vanlige.",
            "Sett grensen til 5 eller mer, hvis du ikke har en god grunn til noe annet.",
        ),
        Wording(
            "Grensa for små tal er sett til {typed}. Tal om barn og unge i vanskar er sårbare, og 5 er det vanlege.",
            "Set grensa til 5 eller meir, om du ikkje har ein god grunn til noko anna.",
        ),
    )
    INDIVIDUAL_CASES_UNCLEAR = (
        "individual-cases-unclear",
        Severity.ERROR,
        Wording(
            "«{typed}» er verken ja eller nei, så det er uklart om gruppa behandler enkeltsaker. Derfor er kalenderne ikke endret.",
            "Skriv ja hvis gruppa noen gang behandler enkeltsaker. Da viser kalenderen verken tittel eller saksliste. Ellers skriver du nei.",
        ),
        Wording(
            "«{typed}» er korkje ja eller nei, så det er uklart om gruppa behandlar enkeltsaker. Difor er kalendrane ikkje endra.",
            "Skriv ja om gruppa nokon gong behandlar enkeltsaker. Då viser kalenderen korkje tittel eller saksliste. Elles skriv du nei.",
        ),
    )
    INDIVIDUAL_CASES_UNSAID = (
        "individual-cases-unsaid",
        Severity.ERROR,
        Wording(
            "Det står ikke om {group} behandler enkeltsaker. Møtene er fortsatt skjermet, slik de var sist.",
            "Skriv ja eller nei for gruppa i kolonnen «Enkeltsaker» på arket «Grupper». Hvis kolonnen er borte, lager du den på nytt.",
        ),
        Wording(
            "Det står ikkje om {group} behandlar enkeltsaker. Møta er framleis skjerma, slik dei var sist.",
            "Skriv ja eller nei for gruppa i kolonnen «Enkeltsaker» på arket «Grupper». Dersom kolonnen er borte, lagar du han på nytt.",
        ),
    )
    INDIVIDUAL_CASES_INHERITED = (
        "individual-cases-inherited",
        Severity.ERROR,
        Wording(
            "{gone}, som behandlet enkeltsaker, er borte eller har ingen møter lenger, og {group} kan være den samme gruppa. "
            "Derfor er møtene i {group} skjermet: Kalenderen viser verken tittel eller saksliste.",
            "Skriv ja eller nei for {group} i kolonnen «Enkeltsaker» på arket «Grupper». Hvis kolonnen er borte, lager du den på nytt.",
        ),
        Wording(
            "{gone}, som behandla enkeltsaker, er borte eller har ingen møte lenger, og {group} kan vere den same gruppa. "
            "Difor er møta i {group} skjerma: Kalenderen viser korkje tittel eller saksliste.",
            "Skriv ja eller nei for {group} i kolonnen «Enkeltsaker» på arket «Grupper». Dersom kolonnen er borte, lagar du han på nytt.",
        ),
    )
    PARTICIPANT_NAMED = (
        "participant-named",
        Severity.WARNING,
        Wording(
            "Her står navnet på en person fra arket «Deltakere», og teksten blir offentlig.",
            "Skriv rollen i stedet for navnet, for eksempel «rektor ved Nes skole».",
        ),
        Wording(
            "Her står namnet på ein person frå arket «Deltakarar», og teksten blir offentleg.",
            "Skriv rolla i staden for namnet, til dømes «rektor ved Nes skule».",
        ),
    )
    WITHDRAWAL_UNCLEAR = (
        "withdrawal-unclear",
        Severity.ERROR,
        Wording(
            "«{typed}» på arket «Trukket tilbake» er verken et nøkkeltall med år, et møte med gruppe og dato, et tiltak eller et dokument. "
            "Derfor er ingenting trukket tilbake for denne raden.",
            "Skriv for eksempel «Anmeldte 2025», «Operativ SLT-gruppe 13.10.2026», «Tiltak 4» eller «Statusrapport», "
            "med de navnene som står på de andre arkene.",
        ),
        Wording(
            "«{typed}» på arket «Trekt tilbake» er verken eit nøkkeltal med år, eit møte med gruppe og dato, eit tiltak eller eit dokument. "
            "Difor er ingenting trekt tilbake for denne rada.",
            "Skriv til dømes «Melde lovbrot 2025», «Operativ SLT-gruppe 13.10.2026», «Tiltak 4» eller «Statusrapport», "
            "med dei namna som står på dei andre arka.",
        ),
    )
    WITHDRAWAL_STANDS = (
        "withdrawal-stands",
        Severity.WARNING,
        Wording(
            "{what} er fortsatt trukket tilbake, selv om raden er borte fra arket «Trukket tilbake».",
            "Hvis det skal bli offentlig på nytt, skriver du raden inn med ja i kolonnen «Opphevet». Ellers trenger du ikke gjøre noe.",
        ),
        Wording(
            "{what} er framleis trekt tilbake, sjølv om rada er borte frå arket «Trekt tilbake».",
            "Dersom det skal bli offentleg på nytt, skriv du rada inn med ja i kolonnen «Oppheva». Elles treng du ikkje gjere noko.",
        ),
    )
    DOCUMENT_WITHDRAWN = (
        "document-withdrawn",
        Severity.WARNING,
        Wording(
            "{document} er trukket tilbake og er derfor ikke laget.",
            "Hvis det skal bli offentlig på nytt, skriver du ja i kolonnen «Opphevet» på arket «Trukket tilbake».",
        ),
        Wording(
            "{document} er trekt tilbake og er difor ikkje laga.",
            "Dersom det skal bli offentleg på nytt, skriv du ja i kolonnen «Oppheva» på arket «Trekt tilbake».",
        ),
    )
    FIGURE_STILL_OUT = (
        "figure-still-out",
        Severity.WARNING,
        Wording(
            "Et tall for «{figure}» er skjult nå, men står i klartekst i noe som er publisert før: {where}.",
            "Hvis det skal bort der også, skriver du «{figure}» på arket «Trukket tilbake». Da blir alle tall for det året borte overalt. "
            "Hvis navnet på en annen plan står foran datoen, skriver du raden i arbeidsboka til den planen.",
        ),
        Wording(
            "Eit tal for «{figure}» er skjult no, men står i klartekst i noko som er publisert før: {where}.",
            "Dersom det skal bort der også, skriv du «{figure}» på arket «Trekt tilbake». Då blir alle tal for det året borte overalt. "
            "Dersom namnet på ein annan plan står framfor datoen, skriv du rada i arbeidsboka til den planen.",
        ),
    )
    MEETINGS_STILL_OUT = (
        "meetings-still-out",
        Severity.WARNING,
        Wording(
            "{group} behandler enkeltsaker, men møter i gruppa står åpent i noe som er publisert før: {where}.",
            "Hvis det skal bort der også, skriver du disse radene på arket «Trukket tilbake»: {rows}. "
            "Møtene blir ikke avlyst: de står skjermet i kalenderen som før.",
        ),
        Wording(
            "{group} behandlar enkeltsaker, men møte i gruppa står ope i noko som er publisert før: {where}.",
            "Dersom det skal bort der også, skriv du desse radene på arket «Trekt tilbake»: {rows}. "
            "Møta blir ikkje avlyste: dei står skjerma i kalenderen som før.",
        ),
    )
    TEXT_STILL_OUT = (
        "text-still-out",
        Severity.WARNING,
        Wording(
            "En tekst som sa noe om en person, er rettet her ({heading}), men står fortsatt i noe som er publisert før: {where}.",
            "Hvis den skal bort der også, skriver du «{row}» på arket «Trukket tilbake». "
            "Når utgaven er laget, skriver du ja i kolonnen «Opphevet». Da kommer resten tilbake uten den gamle teksten.",
        ),
        Wording(
            "Ein tekst som sa noko om ein person, er retta her ({heading}), men står framleis i noko som er publisert før: {where}.",
            "Dersom han skal bort der også, skriv du «{row}» på arket «Trekt tilbake». "
            "Når utgåva er laga, skriv du ja i kolonnen «Oppheva». Då kjem resten tilbake utan den gamle teksten.",
        ),
    )
    WITHDRAWN_ELSEWHERE = (
        "withdrawn-elsewhere",
        Severity.WARNING,
        Wording(
            "{thing} er trukket tilbake her, men står fortsatt i noe som en annen plan har publisert: {where}.",
            "Hvis det skal bort der også, tar du det tilbake i arbeidsboka til den planen.",
        ),
        Wording(
            "{thing} er trekt tilbake her, men står framleis i noko som ein annan plan har publisert: {where}.",
            "Dersom det skal bort der også, tek du det tilbake i arbeidsboka til den planen.",
        ),
    )

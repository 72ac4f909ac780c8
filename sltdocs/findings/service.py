"""Findings about the service and what lies around the workbook."""

from sltdocs.contract.code import Code, Severity, Wording


class ServiceCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    TEMPLATE_UNUSABLE = (
        "template-unusable",
        Severity.ERROR,
        Wording(
            "Dette dokumentet er ikke laget, fordi Word-malen for det ikke kan brukes.",
            "Gi beskjed til den som drifter tjenesten, så malen kan bli rettet. Alt annet er laget som før.",
        ),
        Wording(
            "Dette dokumentet er ikkje laga, fordi Word-malen for det ikkje kan brukast.",
            "Gi beskjed til den som driftar tenesta, så malen kan bli retta. Alt anna er laga som før.",
        ),
    )
    TEMPLATE_FELL_BACK = (
        "template-fell-back",
        Severity.WARNING,
        Wording(
            "Kommunens egen Word-mal «{template}» kunne ikke brukes til denne planen. Dokumentet er laget med den forrige malen som virket, "
            "eller med den som følger med.",
            "Du trenger ikke gjøre noe med arbeidsboka. Den som drifter tjenesten, ser det på statussiden og i loggen.",
        ),
        Wording(
            "Kommunen sin eigen Word-mal «{template}» kunne ikkje brukast til denne planen. Dokumentet er laga med den førre malen som verka, "
            "eller med den som følgjer med.",
            "Du treng ikkje gjere noko med arbeidsboka. Den som driftar tenesta, ser det på statussida og i loggen.",
        ),
    )
    TEMPLATE_BEFORE = (
        "template-before",
        Severity.WARNING,
        Wording(
            "Word-malen «{template}» er endret og har en feil. Dokumentene er laget med den forrige malen som virket, "
            "eller med den som følger med når ingen egen har virket.",
            "Du trenger ikke gjøre noe med arbeidsboka. Gi beskjed til den som har laget malen; feilen er forklart i mappa «_maler», der planene blir lagt.",
        ),
        Wording(
            "Word-malen «{template}» er endra og har ein feil. Dokumenta er laga med den førre malen som verka, "
            "eller med den som følgjer med når ingen eigen har verka.",
            "Du treng ikkje gjere noko med arbeidsboka. Gi beskjed til den som har laga malen; feilen er forklart i mappa «_maler», der planene blir lagt.",
        ),
    )
    PLAN_IN_TWO_FILES = (
        "plan-in-two-files",
        Severity.WARNING,
        Wording(
            "Forrige gang kom planen fra en annen arbeidsbok: «{other}». Vi har brukt den som er lagret sist.",
            "Hvis den andre fortsatt ligger i mappa, flytter du ut den som ikke gjelder. Hvis du bare har gitt arbeidsboka et nytt navn, trenger du ikke gjøre noe.",
        ),
        Wording(
            "Førre gongen kom planen frå ei anna arbeidsbok: «{other}». Vi har brukt den som er lagra sist.",
            "Dersom den andre framleis ligg i mappa, flyttar du ut den som ikkje gjeld. Dersom du berre har gitt arbeidsboka eit nytt namn, treng du ikkje gjere noko.",
        ),
    )
    WORKBOOK_NOT_USED = (
        "workbook-not-used",
        Severity.WARNING,
        Wording(
            "I mappa ligger også «{other}», som gjelder den samme planen og er lagret tidligere enn denne. Vi har ikke brukt den.",
            "Flytt den ut av mappa. Hvis det likevel er den som gjelder, flytter du denne ut i stedet; da blir den andre lagt ut.",
        ),
        Wording(
            "I mappa ligg også «{other}», som gjeld den same planen og er lagra tidlegare enn denne. Vi har ikkje brukt ho.",
            "Flytt den ut av mappa. Dersom det likevel er den som gjeld, flyttar du denne ut i staden; då blir den andre lagd ut.",
        ),
    )
    CONFLICT_COPY = (
        "conflict-copy",
        Severity.WARNING,
        Wording(
            "I mappa ligger også «{other}». Navnet tyder på at to personer har lagret samtidig. Vi har ikke brukt den kopien.",
            "Sammenlign de to filene, flytt endringene over i arbeidsboka, og ta kopien ut av mappa.",
        ),
        Wording(
            "I mappa ligg også «{other}». Namnet tyder på at to personar har lagra samtidig. Vi har ikkje brukt den kopien.",
            "Samanlikn dei to filene, flytt endringane over i arbeidsboka, og ta kopien ut av mappa.",
        ),
    )
    STATE_RECOVERED = (
        "state-recovered",
        Severity.WARNING,
        Wording(
            "Noe av det tjenesten husker om det som er lagt ut før, var ødelagt eller borte: «{path}». Vi fant det igjen ved hjelp av andre filer.",
            "Se over dokumentene og kalenderne. Si fra til den som drifter tjenesten, så noen kan finne ut hva som har skjedd med lagringen.",
        ),
        Wording(
            "Noko av det tenesta hugsar om det som er lagt ut før, var øydelagt eller borte: «{path}». Vi fann det att ved hjelp av andre filer.",
            "Sjå over dokumenta og kalendrane. Sei frå til den som driftar tenesta, så nokon kan finne ut kva som har hendt med lagringa.",
        ),
    )
    STATE_LOST = (
        "state-lost",
        Severity.ERROR,
        Wording(
            "Noe av det tjenesten husker om det som er lagt ut før, er ødelagt eller borte: «{path}». "
            "Statusrapporten kan derfor mangle det som er endret siden den planen.",
            "Be den som drifter tjenesten, om å hente fila fram fra sikkerhetskopien, og lagre arbeidsboka på nytt etterpå.",
        ),
        Wording(
            "Noko av det tenesta hugsar om det som er lagt ut før, er øydelagt eller borte: «{path}». "
            "Statusrapporten kan difor mangle det som er endra sidan den planen.",
            "Be den som driftar tenesta, om å hente fila fram frå tryggingskopien, og lagre arbeidsboka på nytt etterpå.",
        ),
    )
    PROGRAM_FAULT = (
        "program-fault",
        Severity.ERROR,
        Wording(
            "Arbeidet stanset på grunn av en feil i tjenesten selv. Det er ikke sikkert at noe er galt med arbeidsboka.",
            "Gi beskjed til den som drifter tjenesten. Prøv gjerne å lagre arbeidsboka på nytt i Excel så lenge.",
        ),
        Wording(
            "Arbeidet stansa på grunn av ein feil i sjølve tenesta. Det er ikkje sikkert at noko er gale med arbeidsboka.",
            "Gi beskjed til den som driftar tenesta. Prøv gjerne å lagre arbeidsboka på nytt i Excel så lenge.",
        ),
    )

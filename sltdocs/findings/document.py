"""Findings about finished documents."""

from sltdocs.contract.code import Code, Severity, Wording


class DocumentCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    DOCUMENT_FAULTY = (
        "document-faulty",
        Severity.ERROR,
        Wording(
            what="Dokumentet {document} ble ikke bygd riktig, og Word ville ha bedt om å reparere det. Derfor er det ikke laget.",
            do="Det er noe galt med malen eller tjenesten, ikke med arbeidsboka. Gi beskjed til den som drifter tjenesten. "
            "Hvis kommunen har sin egen mal, kan du prøve med den som følger med.",
        ),
        Wording(
            what="Dokumentet {document} vart ikkje bygd rett, og Word ville ha bede om å reparere det. Difor er det ikkje laga.",
            do="Det er noko gale med malen eller tenesta, ikkje med arbeidsboka. Gi beskjed til den som driftar tenesta. "
            "Dersom kommunen har sin eigen mal, kan du prøve med den som følgjer med.",
        ),
    )
    DOCUMENT_NOT_ACCESSIBLE = (
        "document-not-accessible",
        Severity.WARNING,
        Wording(
            what="Dokumentet {document} er ikke universelt utformet: {detail}.",
            do="Hvis det gjelder en tekst du har skrevet, retter du den i arbeidsboka; en lenke skal for eksempel hete «Veileder for politiråd», "
            "ikke «klikk her». Ellers må det rettes i Word-malen. Si fra til den som har laget den.",
        ),
        Wording(
            what="Dokumentet {document} er ikkje universelt utforma: {detail}.",
            do="Dersom det gjeld ein tekst du har skrive, rettar du han i arbeidsboka; ei lenkje skal til dømes heite «Rettleiar for politiråd», "
            "ikkje «klikk her». Elles må det rettast i Word-malen. Sei frå til den som har laga han.",
        ),
    )
    DOCUMENT_LACKS_SHEET = (
        "document-lacks-sheet",
        Severity.WARNING,
        Wording(
            what="Det du har skrevet på arket «{detail}», står ikke i {document}. Kommunens Word-mal skriver det ikke ut.",
            do="Hvis det skal være med, gir du beskjed til den som har laget malen. Hvis det er meningen at det ikke skal stå der, trenger du ikke gjøre noe.",
        ),
        Wording(
            what="Det du har skrive på arket «{detail}», står ikkje i {document}. Word-malen til kommunen skriv det ikkje ut.",
            do="Dersom det skal vere med, gir du beskjed til den som har laga malen. Dersom det er meininga at det ikkje skal stå der, treng du ikkje gjere noko.",
        ),
    )
    DOCUMENT_WITHOUT_PDF = (
        "document-without-pdf",
        Severity.WARNING,
        Wording(
            what="Det er ikke laget noen PDF av {document}: {detail}. Word-dokumentet er laget som vanlig.",
            do="Gi beskjed til den som drifter tjenesten. Hvis du trenger PDF-en nå, kan du lage den i Word: velg Fil > Lagre som og "
            "filtypen «PDF».",
        ),
        Wording(
            what="Det er ikkje laga nokon PDF av {document}: {detail}. Word-dokumentet er laga som vanleg.",
            do="Gi beskjed til den som driftar tenesta. Dersom du treng PDF-en no, kan du lage han i Word: vel Fil > Lagre som og "
            "filtypen «PDF».",
        ),
    )
    LOOK_UNUSABLE = (
        "look-unusable",
        Severity.WARNING,
        Wording(
            what="Fargene i fila «{document}» kan ikke brukes, så sidene på nettstedet har fått de vanlige fargene. Fila kan bare gi nye verdier til Designsystemets navn, og ikke ha andre regler eller adresser.",
            do="Be den som har lagt inn fila, om å begynne med den som følger med, og bare endre verdiene. Du trenger ikke gjøre noe med arbeidsboka.",
        ),
        Wording(
            what="Fargane i fila «{document}» kan ikkje brukast, så sidene på nettstaden har fått dei vanlege fargane. Fila kan berre gi nye verdiar til namna i Designsystemet, og ikkje ha andre reglar eller adresser.",
            do="Be den som har lagt inn fila, om å begynne med den som følgjer med, og berre endre verdiane. Du treng ikkje gjere noko med arbeidsboka.",
        ),
    )
    LOGO_UNUSABLE = (
        "logo-unusable",
        Severity.WARNING,
        Wording(
            what="Logoen kan ikke brukes, så {document} er laget uten logo. Fila «logo.png» er ikke et helt PNG-bilde under 2\u00a0MB.",
            do="Be den som har lagt inn logoen, om å lagre den på nytt som PNG på samme sted. Du trenger ikke gjøre noe med arbeidsboka.",
        ),
        Wording(
            what="Logoen kan ikkje brukast, så {document} er laga utan logo. Fila «logo.png» er ikkje eit heilt PNG-bilete under 2\u00a0MB.",
            do="Be den som har lagt inn logoen, om å lagre han på nytt som PNG på same stad. Du treng ikkje gjere noko med arbeidsboka.",
        ),
    )

"""The words of the starter workbook, in bokmål."""

from sltdocs.contract.words.starter import StarterWords

WORDS = StarterWords(
    title="Arbeidsbok for SLT-planen",
    comment="Laget med sltdocs",
    field="Felt",
    value="Verdi",
    explanation="Forklaring",
    required="Må fylles ut.",
    optional="Kan stå tom.",
    lists_note="Ordene i nedtrekkslistene. Dette arket blir ikke lest.",
    not_in_list_title="Ikke i lista",
    not_in_list="Ordet står ikke i lista. Velg helst et ord derfra. Vil du beholde det du skrev?",
    instructions=(
        (
            "Slik bruker du arbeidsboka",
            (
                "Fyll ut arkene, lagre, og legg fila i den delte mappa. Etter kort tid ligger planen, kalenderne og svaret til deg klare.",
                "Bare arkene «Plan» og «Tiltak» må fylles ut. Ark og kolonner du ikke trenger, lar du stå tomme. De kommer da ikke med.",
                "Overskrifter med stjerne (*) må fylles ut i hver rad du bruker. Hold pekeren over en overskrift for å se hva som skal stå der.",
                "Er noe galt, får du beskjed om hvilket ark og hvilken rute det gjelder, og hva du kan gjøre. Rett, og lagre på nytt.",
            ),
        ),
        (
            "Slik skriver du",
            (
                "Datoer: 19.02.2026 eller 19. februar 2026. Klokkeslett: 09.00. Et tidsrom kan stå i én rute: 09.00–11.30.",
                "Flere i samme rute skiller du med semikolon: Rektor; Helsesykepleier. Komma, pluss og «og» deler ikke opp.",
                "Linjeskift i en rute lager du med Alt + Enter. Linjer som begynner med «- » blir punkter i dokumentet.",
                "En lenke med tekst skriver du slik: [Les mer](https://www.kommunen.no).",
                "Egne notater kan du ha i kolonner og ark med navn som begynner med understrek, for eksempel «_notater». De blir ikke lest.",
            ),
        ),
        (
            "Møter og kalendere",
            (
                "Gi hvert møte et nummer innen gruppa og behold nummeret når møtet flyttes. Da blir det oppdatert i kalenderne i stedet for doblet.",
                "Skal et møte avlyses, velger du «avlyst» i kolonnen Status. Ikke slett raden.",
                "Hyppigheten («3 ganger i året») blir trykt slik du skriver den. Møter i kalenderen kommer bare fra datoer.",
            ),
        ),
        (
            "Personvern",
            (
                "Planen er offentlig. Skriv roller, ikke navn. Navn og e-post på arket «Deltakere» kommer aldri med i dokumenter og kalendere.",
                "Skriv aldri fødselsnummer. Små tall om personer blir skjult, slik at ingen kan kjennes igjen.",
            ),
        ),
    ),
)

"""The words of the starter workbook: its instructions and what stands around the contract's own names."""

from msgspec import Struct

from sltdocs.contract.written_form import WrittenForm


class StarterWords(Struct, frozen=True):
    """`instructions` are headings, each with its paragraphs."""

    title: str
    comment: str
    field: str
    value: str
    explanation: str
    required: str
    optional: str
    lists_note: str
    not_in_list_title: str
    not_in_list: str
    instructions: tuple[tuple[str, tuple[str, ...]], ...]


NB = StarterWords(
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

NN = StarterWords(
    title="Arbeidsbok for SLT-planen",
    comment="Laga med sltdocs",
    field="Felt",
    value="Verdi",
    explanation="Forklaring",
    required="Må fyllast ut.",
    optional="Kan stå tom.",
    lists_note="Orda i nedtrekkslistene. Dette arket blir ikkje lese.",
    not_in_list_title="Ikkje i lista",
    not_in_list="Ordet står ikkje i lista. Vel helst eit ord derifrå. Vil du halde på det du skreiv?",
    instructions=(
        (
            "Slik bruker du arbeidsboka",
            (
                "Fyll ut arka, lagre, og legg fila i den delte mappa. Etter kort tid ligg planen, kalendrane og svaret til deg klare.",
                "Berre arka «Plan» og «Tiltak» må fyllast ut. Ark og kolonnar du ikkje treng, lèt du stå tomme. Dei kjem då ikkje med.",
                "Overskrifter med stjerne (*) må fyllast ut i kvar rad du bruker. Hald peikaren over ei overskrift for å sjå kva som skal stå der.",
                "Er noko gale, får du beskjed om kva ark og kva rute det gjeld, og kva du kan gjere. Rett, og lagre på nytt.",
            ),
        ),
        (
            "Slik skriv du",
            (
                "Datoar: 19.02.2026 eller 19. februar 2026. Klokkeslett: 09.00. Eit tidsrom kan stå i éi rute: 09.00–11.30.",
                "Fleire i same rute skil du med semikolon: Rektor; Helsesjukepleiar. Komma, pluss og «og» deler ikkje opp.",
                "Linjeskift i ei rute lagar du med Alt + Enter. Linjer som byrjar med «- » blir punkt i dokumentet.",
                "Ei lenkje med tekst skriv du slik: [Les meir](https://www.kommunen.no).",
                "Eigne notat kan du ha i kolonnar og ark med namn som byrjar med understrek, til dømes «_notat». Dei blir ikkje lesne.",
            ),
        ),
        (
            "Møte og kalendrar",
            (
                "Gi kvart møte eit nummer innan gruppa og hald på nummeret når møtet blir flytta. Då blir det oppdatert i kalendrane i staden for dobla.",
                "Skal eit møte avlysast, vel du «avlyst» i kolonnen Status. Ikkje slett rada.",
                "Kor ofte («3 gonger i året») blir trykt slik du skriv det. Møte i kalenderen kjem berre frå datoar.",
            ),
        ),
        (
            "Personvern",
            (
                "Planen er offentleg. Skriv roller, ikkje namn. Namn og e-post på arket «Deltakarar» kjem aldri med i dokument og kalendrar.",
                "Skriv aldri fødselsnummer. Små tal om personar blir skjulte, slik at ingen kan kjennast att.",
            ),
        ),
    ),
)


def starter_words(form: WrittenForm) -> StarterWords:
    """The words in a written form."""
    return NN if form is WrittenForm.NN else NB

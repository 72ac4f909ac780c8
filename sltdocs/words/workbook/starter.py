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
    optional="Ruta kan stå tom.",
    lists_note="Ordene i nedtrekkslistene. Dette arket kommer ikke med i planen.",
    not_in_list_title="Ikke i lista",
    not_in_list="Ordet står ikke i lista. Andre ord kan gi feil. Vil du beholde det du skrev?",
    instructions=(
        (
            "Slik bruker du arbeidsboka",
            (
                "Fyll ut arkene, lagre, og legg fila i mappa der du leverer. Etter kort tid ligger planen, kalenderne og svaret til deg klare.",
                "Bare arkene «Plan» og «Tiltak» må fylles ut. Ark og kolonner du ikke trenger, lar du stå tomme. Da kommer de ikke med.",
                "Kolonner med stjerne (*) i overskriften må fylles ut i hver rad du bruker. Hold pekeren over en overskrift for å se hva som skal stå der.",
                "Hvis noe er galt, får du beskjed om hvilket ark og hvilken rute det gjelder, og hva du kan gjøre. Rett, og lagre på nytt.",
            ),
        ),
        (
            "Slik skriver du",
            (
                "Datoer: 19.02.2026 eller 19. februar 2026. Klokkeslett: 09.00. Et tidsrom kan stå i én rute: 09.00–11.30.",
                "Hvis det skal stå flere i samme rute, setter du semikolon mellom dem: Rektor; Helsesykepleier. Komma, pluss og «og» virker ikke.",
                "Linjeskift i en rute lager du med Alt+Enter. Linjer som begynner med «- » blir punkter i dokumentet.",
                "En lenke med tekst skriver du slik: [Les mer](https://www.kommunen.no).",
                "Egne notater kan du ha i kolonner og ark med navn som begynner med understrek, for eksempel «_notat». De kommer ikke med i planen.",
            ),
        ),
        (
            "Møter og kalendere",
            (
                "Gi hvert møte et nummer innen gruppa og behold nummeret når møtet flyttes. Da blir møtet flyttet i kalenderne og vises ikke to ganger.",
                "Skal et møte avlyses, velger du «avlyst» i kolonnen «Status». Ikke slett raden.",
                "Det du skriver i «Hvor ofte» («3 ganger i året»), blir trykt slik du skriver det. Bare møter med dato kommer i kalenderen.",
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
    optional="Ruta kan stå tom.",
    lists_note="Orda i nedtrekkslistene. Dette arket kjem ikkje med i planen.",
    not_in_list_title="Ikkje i lista",
    not_in_list="Ordet står ikkje i lista. Andre ord kan gi feil. Vil du halde på det du skreiv?",
    instructions=(
        (
            "Slik bruker du arbeidsboka",
            (
                "Fyll ut arka, lagre, og legg fila i mappa der du leverer. Etter kort tid ligg planen, kalendrane og svaret til deg klare.",
                "Berre arka «Plan» og «Tiltak» må fyllast ut. Ark og kolonnar du ikkje treng, lèt du stå tomme. Då kjem dei ikkje med.",
                "Kolonnar med stjerne (*) i overskrifta må fyllast ut i kvar rad du bruker. Hald peikaren over ei overskrift for å sjå kva som skal stå der.",
                "Dersom noko er gale, får du beskjed om kva ark og kva rute det gjeld, og kva du kan gjere. Rett, og lagre på nytt.",
            ),
        ),
        (
            "Slik skriv du",
            (
                "Datoar: 19.02.2026 eller 19. februar 2026. Klokkeslett: 09.00. Eit tidsrom kan stå i éi rute: 09.00–11.30.",
                "Dersom det skal stå fleire i same rute, set du semikolon mellom dei: Rektor; Helsesjukepleiar. Komma, pluss og «og» verkar ikkje.",
                "Linjeskift i ei rute lagar du med Alt+Enter. Linjer som byrjar med «- » blir punkt i dokumentet.",
                "Ei lenkje med tekst skriv du slik: [Les meir](https://www.kommunen.no).",
                "Eigne notat kan du ha i kolonnar og ark med namn som byrjar med understrek, til dømes «_notat». Dei kjem ikkje med i planen.",
            ),
        ),
        (
            "Møte og kalendrar",
            (
                "Gi kvart møte eit nummer innan gruppa og hald på nummeret når møtet blir flytta. Då blir møtet flytta i kalendrane og blir ikkje vist to gonger.",
                "Skal eit møte avlysast, vel du «avlyst» i kolonnen «Status». Ikkje slett rada.",
                "Det du skriv i «Kor ofte» («3 gonger i året»), blir trykt slik du skriv det. Berre møte med dato kjem i kalenderen.",
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

"""The words of the starter workbook, in nynorsk."""

from sltdocs.contract.words.starter import StarterWords

WORDS = StarterWords(
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

"""Findings about the names of columns and fields: missing, unknown, twice, misspelt, or not where they are looked for."""

from sltdocs.contract.code import Code, Severity, Wording


class HeadingCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    HEADING_MISSING = (
        "heading-missing",
        Severity.ERROR,
        Wording(
            "Kolonnen «{name}» mangler på arket «{sheet}».",
            "Skriv overskriften «{name}» i rad {row}, der de andre overskriftene står, og fyll ut kolonnen. Hvis kolonnen har fått et annet navn, retter du det.",
        ),
        Wording(
            "Kolonnen «{name}» manglar på arket «{sheet}».",
            "Skriv overskrifta «{name}» i rad {row}, der dei andre overskriftene står, og fyll ut kolonnen. Dersom kolonnen har fått eit anna namn, rettar du det.",
        ),
    )
    HEADING_UNKNOWN = (
        "heading-unknown",
        Severity.WARNING,
        Wording(
            "Kolonnen «{typed}» er ikke en av kolonnene på dette arket og er ikke tatt med.",
            "Hvis det er dine egne notater, lar du overskriften begynne med en understrek, for eksempel «_{typed}». "
            "Ellers bruker du en av disse overskriftene: {known}.",
        ),
        Wording(
            "Kolonnen «{typed}» er ikkje ein av kolonnane på dette arket og er ikkje teken med.",
            "Dersom det er dine eigne notat, lèt du overskrifta byrje med ein understrek, til dømes «_{typed}». "
            "Elles bruker du ei av desse overskriftene: {known}.",
        ),
    )
    HEADING_TWICE = (
        "heading-twice",
        Severity.ERROR,
        Wording(
            "Kolonnen «{typed}» er det samme som kolonnen i {also}. Bare den i {also} er tatt med.",
            "Flytt alt til én av kolonnene, og slett den andre eller la overskriften begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kolonnen «{typed}» er det same som kolonnen i {also}. Berre den i {also} er teken med.",
            "Flytt alt til éin av kolonnane, og slett den andre eller lat overskrifta byrje med ein understrek, "
            "til dømes «_{typed}».",
        ),
    )
    FIELD_MISSING = (
        "field-missing",
        Severity.ERROR,
        Wording(
            "Feltet «{name}» mangler på arket «{sheet}».",
            "Skriv «{name}» i kolonnen «Felt», og svaret i kolonnen «Verdi».",
        ),
        Wording(
            "Feltet «{name}» manglar på arket «{sheet}».",
            "Skriv «{name}» i kolonnen «Felt», og svaret i kolonnen «Verdi».",
        ),
    )
    FIELD_UNKNOWN = (
        "field-unknown",
        Severity.WARNING,
        Wording(
            "Feltet «{typed}» er ikke et av feltene på dette arket og er ikke tatt med.",
            "Hvis det er dine egne notater, lar du navnet begynne med en understrek, for eksempel «_{typed}». "
            "Ellers bruker du et av disse navnene: {known}.",
        ),
        Wording(
            "Feltet «{typed}» er ikkje eit av felta på dette arket og er ikkje teke med.",
            "Dersom det er dine eigne notat, lèt du namnet byrje med ein understrek, til dømes «_{typed}». "
            "Elles bruker du eit av desse namna: {known}.",
        ),
    )
    FIELD_TWICE = (
        "field-twice",
        Severity.ERROR,
        Wording(
            "Feltet «{typed}» er det samme som feltet i {also}. Bare det i {also} er tatt med.",
            "Slett den ene av de to radene.",
        ),
        Wording(
            "Feltet «{typed}» er det same som feltet i {also}. Berre det i {also} er teke med.",
            "Slett den eine av dei to radene.",
        ),
    )
    HEADINGS_NOT_FOUND = (
        "headings-not-found",
        Severity.ERROR,
        Wording(
            "Vi fant ingen rad med overskrifter på arket «{sheet}», så ingenting der er tatt med.",
            "Skriv overskriftene {wanted} i én rad øverst på arket, og innholdet under.",
        ),
        Wording(
            "Vi fann inga rad med overskrifter på arket «{sheet}», så ingenting der er teke med.",
            "Skriv overskriftene {wanted} i éi rad øvst på arket, og innhaldet under.",
        ),
    )
    HEADING_MISSPELT = (
        "heading-misspelt",
        Severity.WARNING,
        Wording(
            "Kolonnen «{typed}» er ikke tatt med, for arket skal ikke ha en kolonne med det navnet. Mente du «{nearest}»?",
            "Skriv overskriften slik: «{nearest}». Hvis det er dine egne notater, lar du den begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kolonnen «{typed}» er ikkje teken med, for arket skal ikkje ha nokon kolonne med det namnet. Meinte du «{nearest}»?",
            "Skriv overskrifta slik: «{nearest}». Dersom det er dine eigne notat, lèt du ho byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    HEADING_RENAMED = (
        "heading-renamed",
        Severity.ERROR,
        Wording(
            "Kalenderne er ikke endret, fordi kolonnen «{nearest}» mangler. Arket har en kolonne «{typed}» i stedet. Er det den?",
            "Skriv overskriften slik: «{nearest}». Hvis det er dine egne notater, lar du den begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Kalendrane er ikkje endra, fordi kolonnen «{nearest}» manglar. Arket har ein kolonne «{typed}» i staden. "
            "Er det den?",
            "Skriv overskrifta slik: «{nearest}». Dersom det er dine eigne notat, lèt du ho byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    HEADING_MAY_BE_SECRET = (
        "heading-may-be-secret",
        Severity.ERROR,
        Wording(
            "Arket «{sheet}» har ingen kolonne «{name}», men en kolonne «{typed}» som ikke er kjent. Er det den som sier hvilke "
            "grupper som behandler enkeltsaker? Kalenderne venter til det er svart på, og i dokumentene er alle gruppene skjermet.",
            "Kall kolonnen «{name}» hvis det er den. Er «{typed}» noe annet, legger du til en tom kolonne «{name}», eller lar "
            "overskriften begynne med en understrek: «_{typed}».",
        ),
        Wording(
            "Arket «{sheet}» har ingen kolonne «{name}», men ein kolonne «{typed}» som ikkje er kjend. Er det den som seier kva "
            "grupper som behandlar enkeltsaker? Kalendrane ventar til det er svart på, og i dokumenta er alle gruppene skjerma.",
            "Kall kolonnen «{name}» om det er den. Er «{typed}» noko anna, legg du til ein tom kolonne «{name}», eller lèt "
            "overskrifta byrje med ein understrek: «_{typed}».",
        ),
    )
    HEADING_BLANK = (
        "heading-blank",
        Severity.WARNING,
        Wording(
            "Kolonne {column} har innhold, men ingen overskrift. Den er ikke tatt med.",
            "Skriv en overskrift i {cell}, for eksempel «_notat» hvis kolonnen bare er til deg selv.",
        ),
        Wording(
            "Kolonne {column} har innhald, men inga overskrift. Han er ikkje teken med.",
            "Skriv ei overskrift i {cell}, til dømes «_notat» om kolonnen berre er til deg sjølv.",
        ),
    )
    ROWS_ABOVE_HEADINGS = (
        "rows-above-headings",
        Severity.ERROR,
        Wording(
            "{count:Rad|Radene} {rows} på arket «{sheet}» står over overskriftene i rad {row} og er ikke tatt med. "
            "Det skjer når overskriftene blir sortert sammen med radene.",
            "Klipp ut rad {row} med overskriftene, og sett den inn over rad {first}. Hvis radene ikke skal være med, sletter du dem.",
        ),
        Wording(
            "{count:Rad|Radene} {rows} på arket «{sheet}» står over overskriftene i rad {row} og er ikkje {count:teken|tekne} med. "
            "Det skjer når overskriftene blir sorterte saman med radene.",
            "Klipp ut rad {row} med overskriftene, og set ho inn over rad {first}. Dersom radene ikkje skal vere med, slettar du dei.",
        ),
    )
    HEADINGS_REPEATED = (
        "headings-repeated",
        Severity.WARNING,
        Wording(
            "Raden gjentar overskriftene og er ikke tatt med som innhold. Radene under er tatt med som vanlig.",
            "Slett raden, så alle radene står i én tabell med overskrifter bare øverst.",
        ),
        Wording(
            "Rada gjentek overskriftene og er ikkje teken med som innhald. Radene under er tekne med som vanleg.",
            "Slett rada, så alle radene står i éin tabell med overskrifter berre øvst.",
        ),
    )
    HEADING_LOST = (
        "heading-lost",
        Severity.ERROR,
        Wording(
            "Kalenderne er ikke endret, fordi kolonne {column} har innhold, men mangler overskrift.",
            "Skriv overskriften i {cell}. Disse mangler på arket: {absent}. Hvis kolonnen bare er til deg selv, skriver du «_notat».",
        ),
        Wording(
            "Kalendrane er ikkje endra, fordi kolonne {column} har innhald, men manglar overskrift.",
            "Skriv overskrifta i {cell}. Desse manglar på arket: {absent}. Dersom kolonnen berre er til deg sjølv, skriv du «_notat».",
        ),
    )
    FIELD_MISSPELT = (
        "field-misspelt",
        Severity.WARNING,
        Wording(
            "Feltet «{typed}» er ikke tatt med, for arket skal ikke ha et felt med det navnet. Mente du «{nearest}»?",
            "Skriv navnet slik: «{nearest}».",
        ),
        Wording(
            "Feltet «{typed}» er ikkje teke med, for arket skal ikkje ha noko felt med det namnet. Meinte du «{nearest}»?",
            "Skriv namnet slik: «{nearest}».",
        ),
    )
    FIELD_BLANK = (
        "field-blank",
        Severity.WARNING,
        Wording(
            "Raden har en verdi, men ikke noe navn på feltet. Den er ikke tatt med.",
            "Skriv navnet på feltet i {cell}, for eksempel «Tittel». Hvis det er et notat til deg selv, skriver du «_notat».",
        ),
        Wording(
            "Rada har ein verdi, men ikkje noko namn på feltet. Ho er ikkje teken med.",
            "Skriv namnet på feltet i {cell}, til dømes «Tittel». Dersom det er eit notat til deg sjølv, skriv du «_notat».",
        ),
    )

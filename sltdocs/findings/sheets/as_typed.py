"""Findings about what is read and printed although it was not written as the contract asks: holes, headings, sums, tabs."""

from sltdocs.contract.code import Code, Severity, Wording


class AsTypedCode(Code):
    """One member a finding: its stable code, its severity, what it says in bokmål and in nynorsk."""

    VALUE_NOT_SET = (
        "value-not-set",
        Severity.WARNING,
        Wording(
            "«{title}» er ikke fylt ut. I dokumentene står det «Ikke fastsatt».",
            "Hvis det er bestemt, skriver du det i {cell}. Hvis det er en rad for mye i tabellen, sletter du hele raden.",
        ),
        Wording(
            "«{title}» er ikkje fylt ut. I dokumenta står det «Ikkje fastsett».",
            "Dersom det er avgjort, skriv du det i {cell}. Dersom det er ei rad for mykje i tabellen, slettar du heile rada.",
        ),
    )
    VALUE_LEFT_BLANK = (
        "value-left-blank",
        Severity.WARNING,
        Wording(
            "«{title}» er ikke fylt ut. Raden er tatt med, men ruta er tom.",
            "Fyll gjerne ut {cell}. Hvis det er en rad for mye i tabellen, sletter du hele raden.",
        ),
        Wording(
            "«{title}» er ikkje fylt ut. Rada er teken med, men ruta er tom.",
            "Fyll gjerne ut {cell}. Dersom det er ei rad for mykje i tabellen, slettar du heile rada.",
        ),
    )
    NUMBER_IS_SIGN = (
        "number-is-sign",
        Severity.WARNING,
        Wording(
            "«{typed}» er ikke et nummer. Raden er tatt med, men ingen andre rader kan vise til den.",
            "Gi hver rad sitt eget nummer, for eksempel 1, 2 og 3.",
        ),
        Wording(
            "«{typed}» er ikkje eit nummer. Rada er teken med, men ingen andre rader kan vise til ho.",
            "Gi kvar rad sitt eige nummer, til dømes 1, 2 og 3.",
        ),
    )
    COLUMN_LEFT_OUT = (
        "column-left-out",
        Severity.WARNING,
        Wording(
            "Kolonnen «{name}» mangler på arket «{sheet}». Radene er tatt med uten den.",
            "Hvis du vil ha den med, skriver du overskriften «{name}» i rad {row}, der de andre overskriftene står. "
            "Hvis kolonnen har fått et annet navn, retter du det.",
        ),
        Wording(
            "Kolonnen «{name}» manglar på arket «{sheet}». Radene er tekne med utan han.",
            "Dersom du vil ha han med, skriv du overskrifta «{name}» i rad {row}, der dei andre overskriftene står. "
            "Dersom kolonnen har fått eit anna namn, rettar du det.",
        ),
    )
    GROUP_HEADING = (
        "group-heading",
        Severity.ADVICE,
        Wording(
            "«{typed}» står alene i raden. Vi har brukt det som mellomtittel for radene under.",
            "Hvis det ikke er en mellomtittel, fyller du ut resten av raden.",
        ),
        Wording(
            "«{typed}» står åleine i rada. Vi har brukt det som mellomtittel for radene under.",
            "Dersom det ikkje er ein mellomtittel, fyller du ut resten av rada.",
        ),
    )
    PERIOD_SWAPPED = (
        "period-swapped",
        Severity.WARNING,
        Wording(
            "Planperioden står baklengs. Vi har lest den som {first} til {last}.",
            "Bytt om de to datoene, slik at «Periode fra» er {first} og «Periode til» er {last}.",
        ),
        Wording(
            "Planperioden står baklengs. Vi har lese han som {first} til {last}.",
            "Byt om dei to datoane, slik at «Periode frå» er {first} og «Periode til» er {last}.",
        ),
    )
    HEADING_LEFT_OUT = (
        "heading-left-out",
        Severity.WARNING,
        Wording(
            "«{typed}» står alene i raden og ser ut til å være en mellomtittel. Den er ikke tatt med.",
            "Hvis det er en mellomtittel, trenger du ikke gjøre noe. Ellers fyller du ut resten av raden.",
        ),
        Wording(
            "«{typed}» står åleine i rada og ser ut til å vere ein mellomtittel. Han er ikkje teken med.",
            "Dersom det er ein mellomtittel, treng du ikkje gjere noko. Elles fyller du ut resten av rada.",
        ),
    )
    ROW_TOTAL = (
        "row-total",
        Severity.WARNING,
        Wording(
            "Raden «{typed}» ser ut til å være en sum. Den er ikke tatt med.",
            "Er det en sum, trenger du ikke gjøre noe. Ellers gir du raden et annet navn enn «{typed}».",
        ),
        Wording(
            "Rada «{typed}» ser ut til å vere ein sum. Ho er ikkje teken med.",
            "Er det ein sum, treng du ikkje gjere noko. Elles gir du rada eit anna namn enn «{typed}».",
        ),
    )
    ROW_REPEATED = (
        "row-repeated",
        Severity.WARNING,
        Wording(
            "Raden er helt lik rad {row} og er bare tatt med én gang.",
            "Slett den ene av de to radene.",
        ),
        Wording(
            "Rada er heilt lik rad {row} og er berre teken med éin gong.",
            "Slett den eine av dei to radene.",
        ),
    )
    SHEET_READ_AS = (
        "sheet-read-as",
        Severity.WARNING,
        Wording(
            "Arket «{typed}» har de samme kolonnene som «{nearest}». Vi har brukt det som «{nearest}».",
            "Gi arket navnet «{nearest}». Hvis det er dine egne notater, lar du navnet begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Arket «{typed}» har dei same kolonnane som «{nearest}». Vi har brukt det som «{nearest}».",
            "Gi arket namnet «{nearest}». Dersom det er dine eigne notat, lèt du namnet byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    SHEETS_TOGETHER = (
        "sheets-together",
        Severity.WARNING,
        Wording(
            "Vi har tatt med radene på arket «{typed}» som en del av «{nearest}».",
            "Hvis det er meningen, trenger du ikke gjøre noe. Hvis arket ikke skal være med, lar du navnet begynne med en understrek, "
            "for eksempel «_{typed}».",
        ),
        Wording(
            "Vi har teke med radene på arket «{typed}» som ein del av «{nearest}».",
            "Dersom det er meininga, treng du ikkje gjere noko. Dersom arket ikkje skal vere med, lèt du namnet byrje med ein understrek, "
            "til dømes «_{typed}».",
        ),
    )
    SHEET_LACKS_COLUMN = (
        "sheet-lacks-column",
        Severity.ERROR,
        Wording(
            "Arket «{typed}» ser ut som «{nearest}», men er ikke tatt med, for kolonnen «{name}» mangler.",
            "Lag en kolonne med overskriften «{name}», og fyll den ut i hver rad. Hvis arket er dine egne notater, lar du navnet "
            "begynne med en understrek, for eksempel «_{typed}».",
        ),
        Wording(
            "Arket «{typed}» ser ut som «{nearest}», men er ikkje teke med, for kolonnen «{name}» manglar.",
            "Lag ein kolonne med overskrifta «{name}», og fyll han ut i kvar rad. Dersom arket er dine eigne notat, lèt du namnet "
            "byrje med ein understrek, til dømes «_{typed}».",
        ),
    )
    SHEET_OF_ANOTHER_YEAR = (
        "sheet-of-another-year",
        Severity.ERROR,
        Wording(
            "Arkene «{like}» og «{typed}» er samme slags ark. Bare «{like}» er tatt med.",
            "La navnet på det arket som ikke skal med, begynne med en understrek, for eksempel «_{like}». "
            "Skal begge med, flytter du radene over på ett av dem.",
        ),
        Wording(
            "Arka «{like}» og «{typed}» er same slag ark. Berre «{like}» er teke med.",
            "Lat namnet på det arket som ikkje skal med, byrje med ein understrek, til dømes «_{like}». "
            "Skal begge med, flyttar du radene over på eitt av dei.",
        ),
    )
    SHEET_VERY_HIDDEN = (
        "sheet-very-hidden",
        Severity.WARNING,
        Wording(
            "Arket «{sheet}» er skjult slik at Excel ikke viser det i lista over skjulte ark, men innholdet er med i planen.",
            "Be den som laget arbeidsboka, vise arket igjen eller slette det. Eller kopier de arkene du ser, til en ny arbeidsbok.",
        ),
        Wording(
            "Arket «{sheet}» er gøymt slik at Excel ikkje viser det i lista over gøymde ark, men innhaldet er med i planen.",
            "Be den som laga arbeidsboka, vise arket att eller slette det. Eller kopier dei arka du ser, til ei ny arbeidsbok.",
        ),
    )
    SHEETS_SWAPPED = (
        "sheets-swapped",
        Severity.WARNING,
        Wording(
            "Arkene «{typed}» og «{other}» er byttet om: På «{typed}» står kolonnene til «{other}», og omvendt. "
            "Vi har brukt arkene slik kolonnene sier.",
            "Bytt navn på de to arkene. Da heter hvert ark det som står på det.",
        ),
        Wording(
            "Arka «{typed}» og «{other}» er bytte om: På «{typed}» står kolonnane til «{other}», og omvendt. "
            "Vi har brukt arka slik kolonnane seier.",
            "Byt namn på dei to arka. Då heiter kvart ark det som står på det.",
        ),
    )

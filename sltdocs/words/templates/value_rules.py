"""What the lint says about what tags ask for: names, filters, and how a value is printed."""

from collections.abc import Mapping

from sltdocs.contract.code import Wording, WordingInBoth

VALUE_RULES: Mapping[str, WordingInBoth] = {
    "name-unknown": WordingInBoth(
        Wording(
            "Feltet «{name}» i {tag} finnes ikke.",
            "Rett navnet. «sltdocs template fields» viser alle feltene.",
        ),
        Wording(
            "Feltet «{name}» i {tag} finst ikkje.",
            "Rett namnet. «sltdocs template fields» viser alle felta.",
        ),
    ),
    "needs-loop": WordingInBoth(
        Wording(
            "«{name}» i {tag} har én verdi for hver rad i en liste, og må stå inne i en gjentakelse.",
            "Skriv {opening} foran, {value} der verdien skal stå, og {closing} etter. De to ytterste står alene i hvert sitt avsnitt, "
            "eller i hver sin rad når det er en tabell.",
        ),
        Wording(
            "«{name}» i {tag} har éin verdi for kvar rad i ei liste, og må stå inne i ei gjentaking.",
            "Skriv {opening} framfor, {value} der verdien skal stå, og {closing} etter. Dei to ytste står åleine i kvart sitt avsnitt, "
            "eller i kvar si rad når det er ein tabell.",
        ),
    ),
    "name-outside-loop": WordingInBoth(
        Wording(
            "«{name}» i {tag} finnes bare inne i gjentakelsen der det får verdi.",
            "Flytt taggen inn mellom {{%p for … %}} og {{%p endfor %}}.",
        ),
        Wording(
            "«{name}» i {tag} finst berre inne i gjentakinga der det får verdi.",
            "Flytt taggen inn mellom {{%p for … %}} og {{%p endfor %}}.",
        ),
    ),
    "filter-unknown": WordingInBoth(
        Wording(
            "Filteret «{name}» i {tag} finnes ikke.",
            "Disse kan brukes: runs og blocks for tekst med utheving, og {known}.",
        ),
        Wording(
            "Filteret «{name}» i {tag} finst ikkje.",
            "Desse kan brukast: runs og blocks for tekst med utheving, og {known}.",
        ),
    ),
    "test-unknown": WordingInBoth(
        Wording(
            "Prøven «is {name}» i {tag} finnes ikke.",
            "Skriv bare {{%p if felt %}} når feltet skal ha innhold. Ellers kan disse prøvene brukes: {known}.",
        ),
        Wording(
            "Prøva «is {name}» i {tag} finst ikkje.",
            "Skriv berre {{%p if felt %}} når feltet skal ha innhald. Elles kan desse prøvene brukast: {known}.",
        ),
    ),
    "needs-paragraph-tag": WordingInBoth(
        Wording(
            "{tag} skriver ut hele avsnitt eller en figur, men er skrevet som om det var tekst i en linje.",
            "Skriv {{{{p … }}}} i et eget avsnitt, for eksempel {{{{p section.text|blocks('Body Text') }}}} eller {{{{p wheel.figure }}}}.",
        ),
        Wording(
            "{tag} skriv ut heile avsnitt eller ein figur, men er skriven som om det var tekst i ei linje.",
            "Skriv {{{{p … }}}} i eit eige avsnitt, til dømes {{{{p section.text|blocks('Body Text') }}}} eller {{{{p wheel.figure }}}}.",
        ),
    ),
    "needs-run-tag": WordingInBoth(
        Wording(
            "{tag} skriver ut tekst med utheving og lenker i en linje, men mangler r.",
            "Skriv {{{{r … |runs }}}}, for eksempel {{{{r link|runs }}}}.",
        ),
        Wording(
            "{tag} skriv ut tekst med utheving og lenkjer i ei linje, men manglar r.",
            "Skriv {{{{r … |runs }}}}, til dømes {{{{r link|runs }}}}.",
        ),
    ),
    "needs-plain-tag": WordingInBoth(
        Wording(
            "{tag} skriver ut vanlig tekst, men er skrevet med «{prefix}». Da blir det ikke skrevet ut noe.",
            "Skriv uten bokstaven: {{{{ … }}}}.",
        ),
        Wording(
            "{tag} skriv ut vanleg tekst, men er skriven med «{prefix}». Då blir det ikkje skrive ut noko.",
            "Skriv utan bokstaven: {{{{ … }}}}.",
        ),
    ),
    "rich-without-filter": WordingInBoth(
        Wording(
            "«{name}» i {tag} er tekst med utheving, lister og lenker, og må skrives ut med runs eller blocks.",
            "Skriv {{{{r {name}|runs }}}} inne i en linje, eller {{{{p {name}|blocks('Body Text') }}}} i et eget avsnitt.",
        ),
        Wording(
            "«{name}» i {tag} er tekst med utheving, lister og lenkjer, og må skrivast ut med runs eller blocks.",
            "Skriv {{{{r {name}|runs }}}} inne i ei linje, eller {{{{p {name}|blocks('Body Text') }}}} i eit eige avsnitt.",
        ),
    ),
    "not-printable": WordingInBoth(
        Wording(
            "«{name}» i {tag} er ikke én verdi, men en liste eller en gruppe av felt.",
            "Gjenta en liste med {{%p for … in {name} %}} … {{%p endfor %}}, eller velg et felt i gruppa. "
            "«sltdocs template fields» viser hva som er i den.",
        ),
        Wording(
            "«{name}» i {tag} er ikkje éin verdi, men ei liste eller ei gruppe av felt.",
            "Gjenta ei liste med {{%p for … in {name} %}} … {{%p endfor %}}, eller vel eit felt i gruppa. "
            "«sltdocs template fields» viser kva felt gruppa har.",
        ),
    ),
    "not-a-list": WordingInBoth(
        Wording(
            "«{name}» i {tag} er ikke en liste og kan ikke gjentas.",
            "Bruk {{{{ … }}}} for å skrive det ut. «sltdocs template fields» viser hvilke felt som er lister.",
        ),
        Wording(
            "«{name}» i {tag} er ikkje ei liste og kan ikkje gjentakast.",
            "Bruk {{{{ … }}}} for å skrive det ut. «sltdocs template fields» viser kva felt som er lister.",
        ),
    ),
    "style-unknown": WordingInBoth(
        Wording(
            "Stilen «{style}» i {tag} finnes ikke i malen.",
            "Rett navnet, eller lag stilen i Word. Words egne stiler kan skrives på norsk eller engelsk: «Brødtekst» og «Body Text» er den samme.",
        ),
        Wording(
            "Stilen «{style}» i {tag} finst ikkje i malen.",
            "Rett namnet, eller lag stilen i Word. Word sine eigne stilar kan skrivast på norsk eller engelsk: «Brødtekst» og «Body Text» er den same.",
        ),
    ),
    "field-not-used": WordingInBoth(
        Wording(
            "Malen skriver ikke ut «{field}». Uten det er dokumentet ikke fullstendig.",
            "Sett feltet inn på nytt der du vil ha det. I malen som følger med, ser du hvordan det er skrevet.",
        ),
        Wording(
            "Malen skriv ikkje ut «{field}». Utan det er ikkje dokumentet fullstendig.",
            "Set feltet inn att der du vil ha det. I malen som følgjer med, ser du korleis det er skrive.",
        ),
    ),
}

"""What the lint says about how tags are written and nested."""

from collections.abc import Mapping

from sltdocs.contract.code import Wording, WordingInBoth

TAG_RULES: Mapping[str, WordingInBoth] = {
    "word-field": WordingInBoth(
        Wording(
            "Word-feltet «{detail}» er ikke tillatt i maler, fordi slike felt kan hente eller kjøre noe.",
            "Klikk i feltet og trykk Ctrl+Shift+F9, så blir det vanlig tekst. Sidetall, dato, tittel og kryssreferanser er tillatt.",
        ),
        Wording(
            "Word-feltet «{detail}» er ikkje tillate i malar, fordi slike felt kan hente eller køyre noko.",
            "Klikk i feltet og trykk Ctrl+Shift+F9, så blir det vanleg tekst. Sidetal, dato, tittel og kryssreferansar er tillatne.",
        ),
    ),
    "tag-open": WordingInBoth(
        Wording(
            "Taggen {tag} blir aldri avsluttet.",
            "Skriv {close} der den skal slutte, for eksempel {{{{ title }}}}.",
        ),
        Wording(
            "Taggen {tag} blir aldri avslutta.",
            "Skriv {close} der han skal slutte, til dømes {{{{ title }}}}.",
        ),
    ),
    "tag-over-paragraphs": WordingInBoth(
        Wording(
            "Taggen {tag} er delt over to avsnitt.",
            "Slett linjeskiftet inni den, så hele taggen står i ett avsnitt.",
        ),
        Wording(
            "Taggen {tag} er delt over to avsnitt.",
            "Slett linjeskiftet inni han, så heile taggen står i eitt avsnitt.",
        ),
    ),
    "tag-unreadable": WordingInBoth(
        Wording(
            "Taggen {tag} er ikke skrevet slik at den kan forstås.",
            "Se etter manglende ord, parenteser eller anførselstegn. Slik skal det se ut: {{{{ title }}}}, "
            "{{%p if goals %}}, {{%p for goal in goals %}}, {{{{p goal.text|blocks('Body Text') }}}}.",
        ),
        Wording(
            "Taggen {tag} er ikkje skriven slik at han kan forståast.",
            "Sjå etter manglande ord, parentesar eller hermeteikn. Slik skal det sjå ut: {{{{ title }}}}, "
            "{{%p if goals %}}, {{%p for goal in goals %}}, {{{{p goal.text|blocks('Body Text') }}}}.",
        ),
    ),
    "tag-space": WordingInBoth(
        Wording(
            "Det er et mellomrom for mye først i taggen {tag}.",
            "Skriv {right}.",
        ),
        Wording(
            "Det er eit mellomrom for mykje først i taggen {tag}.",
            "Skriv {right}.",
        ),
    ),
    "tag-sign": WordingInBoth(
        Wording(
            "Taggen {tag} inneholder et prosenttegn eller en krøllparentes, og det går ikke i tagger med p, tr, tc eller r.",
            "Ta bort tegnet. Trenger du det i teksten, så skriv det utenfor taggen.",
        ),
        Wording(
            "Taggen {tag} inneheld eit prosentteikn eller ein krøllparentes, og det går ikkje i taggar med p, tr, tc eller r.",
            "Ta bort teiknet. Treng du det i teksten, så skriv det utanfor taggen.",
        ),
    ),
    "autocorrected": WordingInBoth(
        Wording(
            "I taggen {tag} har Word satt inn tegnet «{sign}» på egen hånd.",
            "Skriv tegnet på nytt, og trykk Ctrl+Z med en gang Word har byttet det ut.",
        ),
        Wording(
            "I taggen {tag} har Word sett inn teiknet «{sign}» på eiga hand.",
            "Skriv teiknet på nytt, og trykk Ctrl+Z med ein gong Word har bytt det ut.",
        ),
    ),
    "word-unknown": WordingInBoth(
        Wording(
            "Taggen {tag} begynner med «{word}», som ikke betyr noe i en mal.",
            "Det som kan brukes, er if, elif, else, endif, for, endfor, set, with og endwith, alltid med små bokstaver.",
        ),
        Wording(
            "Taggen {tag} byrjar med «{word}», som ikkje betyr noko i ein mal.",
            "Det som kan brukast, er if, elif, else, endif, for, endfor, set, with og endwith, alltid med små bokstavar.",
        ),
    ),
    "not-allowed": WordingInBoth(
        Wording(
            "Taggen {tag} bruker «{what}», som ikke er tillatt i maler.",
            "Ta den bort. Maler kan skrive ut felt, velge med if, gjenta med for og gi navn med {{% set navn = … %}}, og ikke noe mer.",
        ),
        Wording(
            "Taggen {tag} bruker «{what}», som ikkje er tillate i malar.",
            "Ta det bort. Malar kan skrive ut felt, velje med if, gjenta med for og gi namn med {{% set namn = … %}}, og ikkje noko meir.",
        ),
    ),
    "block-open": WordingInBoth(
        Wording(
            "Det som begynner med {tag}, blir aldri avsluttet.",
            "Skriv {ending} der det skal slutte, på samme måte som begynnelsen: i et eget avsnitt eller i en egen rad.",
        ),
        Wording(
            "Det som byrjar med {tag}, blir aldri avslutta.",
            "Skriv {ending} der det skal slutte, på same måten som byrjinga: i eit eige avsnitt eller i ei eiga rad.",
        ),
    ),
    "block-stray": WordingInBoth(
        Wording(
            "Taggen {tag} avslutter noe som aldri har begynt.",
            "Slett den, eller sett inn begynnelsen som mangler, for eksempel {{%p if goals %}} eller {{%p for goal in goals %}}.",
        ),
        Wording(
            "Taggen {tag} avsluttar noko som aldri har byrja.",
            "Slett han, eller set inn byrjinga som manglar, til dømes {{%p if goals %}} eller {{%p for goal in goals %}}.",
        ),
    ),
    "closed-otherwise": WordingInBoth(
        Wording(
            "{tag} avslutter {opening}, men de to er skrevet på hver sin måte. Da blir innhold borte.",
            "Skriv {right} i stedet.",
        ),
        Wording(
            "{tag} avsluttar {opening}, men dei to er skrivne på kvar sin måte. Då blir innhald borte.",
            "Skriv {right} i staden.",
        ),
    ),
    "outside-table": WordingInBoth(
        Wording(
            "Taggen {tag} virker bare i en tabell, men står utenfor.",
            "Flytt den inn i tabellen, eller skriv den med p: {{%p … %}}.",
        ),
        Wording(
            "Taggen {tag} verkar berre i ein tabell, men står utanfor.",
            "Flytt han inn i tabellen, eller skriv han med p: {{%p … %}}.",
        ),
    ),
    "same-row": WordingInBoth(
        Wording(
            "Taggen {tag} står i samme rad som den taggen den avslutter.",
            "Lag en egen rad over og en egen rad under den som skal gjentas, med {{%tr for … %}} og {{%tr endfor %}}.",
        ),
        Wording(
            "Taggen {tag} står i same rad som den taggen han avsluttar.",
            "Lag ei eiga rad over og ei eiga rad under den som skal gjentakast, med {{%tr for … %}} og {{%tr endfor %}}.",
        ),
    ),
    "same-paragraph": WordingInBoth(
        Wording(
            "Taggen {tag} står i samme avsnitt som den taggen den avslutter.",
            "Sett begynnelsen og slutten i hvert sitt avsnitt. Inne i en linje skriver du uten p: {{% if … %}} … {{% endif %}}.",
        ),
        Wording(
            "Taggen {tag} står i same avsnitt som den taggen han avsluttar.",
            "Set byrjinga og slutten i kvart sitt avsnitt. Inne i ei linje skriv du utan p: {{% if … %}} … {{% endif %}}.",
        ),
    ),
    "over-tables": WordingInBoth(
        Wording(
            "Taggen {tag} avslutter noe som begynner i en annen tabell eller en annen rad.",
            "La begynnelsen og slutten stå i samme tabell.",
        ),
        Wording(
            "Taggen {tag} avsluttar noko som byrjar i ein annan tabell eller ei anna rad.",
            "Lat byrjinga og slutten stå i same tabell.",
        ),
    ),
    "lost-text": WordingInBoth(
        Wording(
            "Teksten «{lost}» står sammen med {tag} og ville ha blitt borte i dokumentet.",
            "Flytt teksten til et eget avsnitt eller en egen rad.",
        ),
        Wording(
            "Teksten «{lost}» står saman med {tag} og ville ha blitt borte i dokumentet.",
            "Flytt teksten til eit eige avsnitt eller ei eiga rad.",
        ),
    ),
    "lost-content": WordingInBoth(
        Wording(
            "{lost_thing} i samme avsnitt eller rad som {tag} ville ha blitt borte i dokumentet.",
            "Flytt det til et eget avsnitt eller en egen rad, over eller under taggen.",
        ),
        Wording(
            "{lost_thing} i same avsnitt eller rad som {tag} ville ha blitt borte i dokumentet.",
            "Flytt det til eit eige avsnitt eller ei eiga rad, over eller under taggen.",
        ),
    ),
    "loops-deep": WordingInBoth(
        Wording(
            "Ved {tag} er det flere enn {deepest} gjentakelser inni hverandre. Det ville tatt for lang tid.",
            "Ta bort noen av dem.",
        ),
        Wording(
            "Ved {tag} er det fleire enn {deepest} gjentakingar inni kvarandre. Det ville teke for lang tid.",
            "Ta bort nokre av dei.",
        ),
    ),
    "header-row-missing": WordingInBoth(
        Wording(
            "Tabellen har ingen fast overskriftsrad over {tag}. Når lista er tom, blir tabellen uten rader, og Word melder feil.",
            "Sett inn en rad øverst med kolonnenavnene, og merk den: Tabelloppsett > Gjenta overskriftsrader.",
        ),
        Wording(
            "Tabellen har inga fast overskriftsrad over {tag}. Når lista er tom, blir tabellen utan rader, og Word melder feil.",
            "Set inn ei rad øvst med kolonnenamna, og merk ho: Tabelloppsett > Gjenta overskriftsrader.",
        ),
    ),
    "hidden-cell": WordingInBoth(
        Wording(
            "{tag} står i en celle som er slått sammen med cellen over. Der viser Word ingenting, så verdien ville blitt borte.",
            "Merk cellen, velg Tabelloppsett > Del celler, og la den få én rad. Bruk rader uten sammenslåtte celler.",
        ),
        Wording(
            "{tag} står i ei celle som er slått saman med cella over. Der viser Word ingenting, så verdien ville blitt borte.",
            "Merk cella, vel Tabelloppsett > Del celler, og lat ho få éi rad. Bruk rader utan samanslegne celler.",
        ),
    ),
    "note-repeated": WordingInBoth(
        Wording(
            "En fotnote eller sluttnote står i en del som gjentas. Word godtar hver note bare én gang.",
            "Flytt noten ut av delen som gjentas, for eksempel til overskriften over, eller skriv teksten der den gjelder.",
        ),
        Wording(
            "Ein fotnote eller sluttnote står i ein del som blir gjenteken. Word godtek kvar note berre éin gong.",
            "Flytt noten ut av delen som blir gjenteken, til dømes til overskrifta over, eller skriv teksten der han gjeld.",
        ),
    ),
}

"""Wordings of the findings about the values of cells, in nynorsk."""

from collections.abc import Mapping

from sltdocs.contract.codes import Code
from sltdocs.contract.words.wording import Wording

FINDINGS: Mapping[Code, Wording] = {
    Code.DATE_UNREADABLE: Wording(
        "«{typed}» er ikkje ein dato som kan lesast.",
        "Skriv dag, månad og år, til dømes 19.02.2026 eller 19. februar 2026.",
    ),
    Code.DATE_MISTYPED: Wording(
        "«{typed}» er ikkje skrive slik at datoen kan lesast sikkert.",
        "Meinte du {nearest}? Skriv i så fall det, med punktum mellom dag, månad og år.",
    ),
    Code.DATE_IMPOSSIBLE: Wording(
        "Datoen «{typed}» finst ikkje.",
        "Meinte du {nearest}? Skriv dagen først, så månaden og året, til dømes 19.02.2026.",
    ),
    Code.DATE_WEEKDAY_CONTRADICTS: Wording(
        "«{typed}» stemmer ikkje: {read} er ein {weekday}.",
        "Rett anten vekedagen eller datoen. Du kan også skrive berre datoen, til dømes {read}.",
    ),
    Code.DATE_FAR_OFF: Wording(
        "Datoen {read} ligg langt unna i tid.",
        "Sjå etter at året er rett. Er det det, treng du ikkje gjere noko.",
    ),
    Code.DATE_ONLY_YEAR: Wording(
        "Her står berre årstalet «{typed}», og ikkje ein heil dato.",
        "Skriv dag og månad også, til dømes 01.01.{typed} eller 31.12.{typed}. Excel kan vise årstalet som {shown_as}.",
    ),
    Code.DATE_SEVERAL: Wording(
        "«{typed}» er meir enn éin dato, men det er berre plass til éin i kvar rute.",
        "Skriv berre éin, til dømes {last}. Møte på fleire dagar får kvar si rad. "
        "Ein ferie har den første dagen i «Frå» og den siste i «Til».",
    ),
    Code.DATE_WITHOUT_YEAR: Wording(
        "Året manglar i «{typed}».",
        "Skriv det også, til dømes {day}2026.",
    ),
    Code.WHEN_UNREADABLE: Wording(
        "«{typed}» er ikkje eit tidspunkt som kan lesast.",
        "Skriv ein dato, ein månad, eit halvår eller eit år, til dømes 19.02.2026, mars 2026, hausten 2026 eller 2026.",
    ),
    Code.YEAR_UNREADABLE: Wording(
        "«{typed}» er ikkje eit årstal.",
        "Skriv året med fire siffer, til dømes 2026.",
    ),
    Code.TIME_UNREADABLE: Wording(
        "«{typed}» er ikkje eit klokkeslett som kan lesast.",
        "Skriv til dømes 09.00. Skal møtet ha sluttid i same rute, skriv du 09.00–11.30.",
    ),
    Code.TIME_AMBIGUOUS: Wording(
        "«{typed}» kan tyde både {first} og {second}.",
        "Skriv anten {first} eller {second}.",
    ),
    Code.DURATION_UNREADABLE: Wording(
        "«{typed}» er ikkje ei lengd som kan lesast.",
        "Skriv til dømes 90 min, 1,5 t eller 1 t 30 min.",
    ),
    Code.INTEGER_UNREADABLE: Wording(
        "«{typed}» er ikkje eit heilt tal.",
        "Skriv berre talet, utan tekst og desimalar, til dømes 12.",
    ),
    Code.NUMBER_UNREADABLE: Wording(
        "«{typed}» er ikkje eit tal som kan lesast.",
        "Skriv talet åleine, med komma framfor desimalane, til dømes 250\u00a0000, 12,5 eller 87 %.",
    ),
    Code.NUMBER_WITHHELD: Wording(
        "«{typed}» tyder at talet ikkje er oppgitt, og kan ikkje visast i ein tabell eller figur.",
        "Slett rada. Skriv gjerne i «Merknad» på ei anna rad at talet for det året ikkje er oppgitt.",
    ),
    Code.YES_NO_UNREADABLE: Wording(
        "«{typed}» er korkje ja eller nei.",
        "Skriv ja eller nei, eller lat ruta stå tom.",
    ),
    Code.CHOICE_UNKNOWN: Wording(
        "«{typed}» er ikkje eit av orda som kan brukast her.",
        "Vel eitt av desse: {choices}.",
    ),
    Code.CHOICE_MISSPELT: Wording(
        "«{typed}» er ikkje eit av orda som kan brukast her.",
        "Meinte du «{meant}»? Orda du kan velje mellom, er {choices}.",
    ),
    Code.EMAIL_UNREADABLE: Wording(
        "«{typed}» er ikkje ei fullstendig e-postadresse.",
        "Skriv éi adresse med @ og ending, til dømes slt@kommunen.no.",
    ),
    Code.URL_UNREADABLE: Wording(
        "«{typed}» er ikkje ei nettadresse som kan brukast som lenkje.",
        "Skriv heile adressa, slik ho står i nettlesaren, til dømes https://www.kommunen.no/slt. "
        "Til då blir teksten ståande utan lenkje.",
    ),
    Code.INTERVAL_UNREADABLE: Wording(
        "«{typed}» er ikkje eit mønster for faste møte som kan lesast.",
        "Skriv kvar veke, annakvar veke eller kvar månad med dag, til dømes kvar månad 2. tysdag. "
        "Møtest de på ein annan måte, skriv du kvar dato på arket «Møte».",
    ),
    Code.MUNICIPALITY_NUMBER_UNREADABLE: Wording(
        "«{typed}» er ikkje eit kommunenummer.",
        "Skriv nummeret med fire siffer, til dømes 0301. "
        "Er planen felles for fleire kommunar, skil du numra med semikolon: 1122; 1124.",
    ),
    Code.KEY_IS_DATE: Wording(
        "Excel har gjort nummeret om til datoen «{typed}».",
        "Merk ruta, vel Tekst i lista over talformat på fana Heim, og skriv nummeret på nytt, til dømes {nearest}.",
    ),
    Code.TEXT_IS_DATE: Wording(
        "Her står datoen «{typed}». Kanskje har Excel gjort om det du skreiv, til dømes saksnummeret 3/26.",
        "Er det ein dato, treng du ikkje gjere noko. Elles merkjer du ruta, vel Tekst i lista over talformat på fana "
        "Heim, og skriv det på nytt.",
    ),
    Code.TEXT_BIDI_REMOVED: Wording(
        "Teksten har usynlege teikn som snur leseretninga. Dei er fjerna.",
        "Les gjennom teksten i dokumentet. Skriv han gjerne på nytt i ruta, så blir dei usynlege teikna borte.",
    ),
    Code.TEXT_TOO_LONG: Wording(
        "Teksten er svært lang, over {limit} teikn.",
        "Del han opp i fleire rader, eller legg han i eit vedlegg og lenk til det.",
    ),
}

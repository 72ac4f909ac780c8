"""What the accessibility checker finds in a document, in words; by the kind of fault."""

from collections.abc import Mapping, Sequence

from sltdocs.contract.written_form import WrittenForm
from sltdocs.words.inflected import Inflected

NB: Mapping[str, str] = {
    "title-missing": "dokumentet mangler tittel",
    "language-wrong": "språket er satt til «{detail}»",
    "language-missing": "språket er ikke satt",
    "heading-empty": "en overskrift er tom",
    "heading-jump": "overskriften «{detail}» hopper over et nivå",
    "headings-missing": "dokumentet har ingen overskrifter",
    "header-row-missing": "tabellen «{detail}» mangler en merket overskriftsrad",
    "header-cell-empty": "en overskrift er tom i tabellen «{detail}»",
    "table-without-name": "tabellen «{detail}» mangler alternativ tekst",
    "table-name-twice": "flere tabeller har samme tittel i den alternative teksten, «{detail}»",
    "cells-merged": "tabellen «{detail}» har sammenslåtte celler",
    "table-in-table": "tabellen «{detail}» har en tabell inni seg",
    "drawing-floats": "en figur ligger utenfor teksten",
    "alt-text-missing": "en figur mangler alternativ tekst",
    "alt-text-missing-in-margin": "et bilde i toppteksten eller bunnteksten mangler alternativ tekst",
    "text-box": "teksten «{detail}» står i en tekstboks",
    "link-says-nothing": "lenken «{detail}» sier ikke hvor den fører",
    "paragraph-empty": "et tomt avsnitt er brukt som luft",
    "text-small": "noe tekst er bare {detail} punkt",
    "contrast-low": "teksten «{detail}»{others} har for liten kontrast mot bakgrunnen ({cause})",
    "colour-alone": "bare fargen forteller noe ved «{detail}»; skriv det med ord også",
    "link-by-colour": "bare fargen viser at «{detail}» er en lenke; den må være understreket",
    "heading-faked": "«{detail}» ser ut som en overskrift, men er ikke merket som det",
    "list-typed": "lista som begynner med «{detail}», er skrevet med tegn i stedet for å være en liste",
    "table-floats": "tabellen «{detail}» ligger utenfor teksten",
    "slide-untitled": "lysbilde {detail} mangler tittel",
    "slide-title-twice": "flere lysbilder heter «{detail}»",
    "slide-order": "tittelen på lysbildet «{detail}» kommer ikke først for den som hører på",
    "slide-alt-missing": "et bilde eller diagram på lysbildet «{detail}» mangler alternativ tekst",
    "slide-loose-text": "teksten «{detail}» står utenfor plassholderne på et lysbilde",
    "slide-place-empty": "en plassholder på lysbildet «{detail}» er tom",
    "slide-language": "språket er ikke satt på lysbildet «{detail}»",
    "slide-text-small": "noe tekst på lysbildet «{detail}» er for liten til å leses bakerst i salen",
    "slide-too-many-points": "lysbildet «{detail}» har for mange punkter",
    "slide-point-long": "punktet «{detail}» er for langt til å leses i salen",
    "slide-contrast-low": "bokstavene i lysbildemalen har for liten kontrast mot bakgrunnen ({detail})",
}

NN: Mapping[str, str] = {
    "title-missing": "dokumentet manglar tittel",
    "language-wrong": "språket er sett til «{detail}»",
    "language-missing": "språket er ikkje sett",
    "heading-empty": "ei overskrift er tom",
    "heading-jump": "overskrifta «{detail}» hoppar over eit nivå",
    "headings-missing": "dokumentet har ingen overskrifter",
    "header-row-missing": "tabellen «{detail}» manglar ei merkt overskriftsrad",
    "header-cell-empty": "ei overskrift er tom i tabellen «{detail}»",
    "table-without-name": "tabellen «{detail}» manglar alternativ tekst",
    "table-name-twice": "fleire tabellar har same tittel i den alternative teksten, «{detail}»",
    "cells-merged": "tabellen «{detail}» har samanslegne celler",
    "table-in-table": "tabellen «{detail}» har ein tabell inni seg",
    "drawing-floats": "ein figur ligg utanfor teksten",
    "alt-text-missing": "ein figur manglar alternativ tekst",
    "alt-text-missing-in-margin": "eit bilete i toppteksten eller botnteksten manglar alternativ tekst",
    "text-box": "teksten «{detail}» står i ein tekstboks",
    "link-says-nothing": "lenkja «{detail}» seier ikkje kvar ho fører",
    "paragraph-empty": "eit tomt avsnitt er brukt som luft",
    "text-small": "noko tekst er berre {detail} punkt",
    "contrast-low": "teksten «{detail}»{others} har for liten kontrast mot bakgrunnen ({cause})",
    "colour-alone": "berre fargen fortel noko ved «{detail}»; skriv det med ord også",
    "link-by-colour": "berre fargen viser at «{detail}» er ei lenkje; ho må vere understreka",
    "heading-faked": "«{detail}» ser ut som ei overskrift, men er ikkje merkt som det",
    "list-typed": "lista som byrjar med «{detail}», er skriven med teikn i staden for å vere ei liste",
    "table-floats": "tabellen «{detail}» ligg utanfor teksten",
    "slide-untitled": "lysbilete {detail} manglar tittel",
    "slide-title-twice": "fleire lysbilete heiter «{detail}»",
    "slide-order": "tittelen på lysbiletet «{detail}» kjem ikkje først for den som høyrer på",
    "slide-alt-missing": "eit bilete eller diagram på lysbiletet «{detail}» manglar alternativ tekst",
    "slide-loose-text": "teksten «{detail}» står utanfor plasshaldarane på eit lysbilete",
    "slide-place-empty": "ein plasshaldar på lysbiletet «{detail}» er tom",
    "slide-language": "språket er ikkje sett på lysbiletet «{detail}»",
    "slide-text-small": "noko tekst på lysbiletet «{detail}» er for liten til å lesast bakarst i salen",
    "slide-too-many-points": "lysbiletet «{detail}» har for mange punkt",
    "slide-point-long": "punktet «{detail}» er for langt til å lesast i salen",
    "slide-contrast-low": "bokstavane i lysbiletmalen har for liten kontrast mot bakgrunnen ({detail})",
}


_OTHERS = {WrittenForm.NB: " (og {count:# tekst|# tekster} til)", WrittenForm.NN: " (og {count:# tekst|# tekstar} til)"}


def accessibility_words(form: WrittenForm) -> Mapping[str, str]:
    """What is wrong, by kind; `{detail}` is the text or number it is about."""
    return NN if form is WrittenForm.NN else NB


def shut_out(kind: str, details: Sequence[str], cause: str, form: WrittenForm) -> str:
    """What is wrong, once for all places with the same cause: the first of them, and how many more there are."""
    more = Inflected(str(len(details) - 1))
    others = _OTHERS[form].format(count=more) if len(details) > 1 else ""
    return accessibility_words(form)[kind].format(detail=details[0], others=others, cause=cause)

"""What the accessibility checker finds, in nynorsk."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
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
    "text-box": "teksten «{detail}» står i ein tekstboks",
    "link-says-nothing": "lenkja «{detail}» seier ikkje kvar ho fører",
    "paragraph-empty": "eit tomt avsnitt er brukt som luft",
    "text-small": "noko tekst er berre {detail} punkt",
    "contrast-low": "teksten «{detail}» har for liten kontrast mot bakgrunnen",
    "colour-alone": "berre fargen fortel noko ved «{detail}»; skriv det med ord òg",
    "link-by-colour": "berre fargen viser at «{detail}» er ei lenkje; ho må vere understreka",
    "heading-faked": "«{detail}» ser ut som ei overskrift, men er ikkje merkt som det",
    "list-typed": "lista som byrjar med «{detail}», er skriven med teikn i staden for å vere ei liste",
    "table-floats": "tabellen «{detail}» ligg utanfor teksten",
}

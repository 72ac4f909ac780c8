"""What the accessibility checker finds, in bokmål."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
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
    "text-box": "teksten «{detail}» står i en tekstboks",
    "link-says-nothing": "lenken «{detail}» sier ikke hvor den fører",
    "paragraph-empty": "et tomt avsnitt er brukt som luft",
    "text-small": "noe tekst er bare {detail} punkt",
    "contrast-low": "teksten «{detail}» har for liten kontrast mot bakgrunnen",
    "colour-alone": "bare fargen forteller noe ved «{detail}»; skriv det med ord også",
    "link-by-colour": "bare fargen viser at «{detail}» er en lenke; den må være understreket",
    "heading-faked": "«{detail}» ser ut som en overskrift, men er ikke merket som det",
    "list-typed": "lista som begynner med «{detail}», er skrevet med tegn i stedet for å være en liste",
    "table-floats": "tabellen «{detail}» ligger utenfor teksten",
}

"""What the lint says about a template of slides: what it lacks, where, and what to do in PowerPoint."""

from collections.abc import Mapping

from sltdocs.contract.code import Wording, WordingInBoth
from sltdocs.contract.written_form import WrittenForm

SLIDE_RULES: Mapping[str, WordingInBoth] = {
    "not-slides": WordingInBoth(
        Wording(
            "Fila er ikke en PowerPoint-presentasjon (.pptx) eller PowerPoint-mal (.potx).",
            "Åpne den i PowerPoint uten passord, og lagre den med filtypen «PowerPoint-presentasjon (*.pptx)».",
        ),
        Wording(
            "Fila er ikkje ein PowerPoint-presentasjon (.pptx) eller PowerPoint-mal (.potx).",
            "Opne ho i PowerPoint utan passord, og lagre ho med filtypen «PowerPoint-presentasjon (*.pptx)».",
        ),
    ),
    "slide-macros": WordingInBoth(
        Wording(
            "Malen har makroer.",
            "Lagre den som «PowerPoint-presentasjon (*.pptx)»; da blir makroene borte.",
        ),
        Wording(
            "Malen har makroar.",
            "Lagre han som «PowerPoint-presentasjon (*.pptx)»; då blir makroane borte.",
        ),
    ),
    "layout-missing": WordingInBoth(
        Wording(
            "Lysbildemalen mangler oppsettet «{layout}».",
            "Velg Visning > Lysbildemal, og sett inn et oppsett som har plass til det lysbildene trenger, eller kopier et fra malen som følger med.",
        ),
        Wording(
            "Lysbiletmalen manglar oppsettet «{layout}».",
            "Vel Vising > Lysbiletmal, og set inn eit oppsett som har plass til det lysbileta treng, eller kopier eit frå malen som følgjer med.",
        ),
    ),
    "placeholder-missing": WordingInBoth(
        Wording(
            "Oppsettet «{name}» i lysbildemalen («{layout}») mangler plassholderen for {place}.",
            "Velg Visning > Lysbildemal, klikk på oppsettet, og velg Sett inn plassholder, eller kryss av for Tittel.",
        ),
        Wording(
            "Oppsettet «{name}» i lysbiletmalen («{layout}») manglar plasshaldaren for {place}.",
            "Vel Vising > Lysbiletmal, klikk på oppsettet, og vel Set inn plasshaldar, eller kryss av for Tittel.",
        ),
    ),
    "slide-outside": WordingInBoth(
        Wording(
            "Malen henter noe utenfra: {detail}. Da kan den som eier adressen, se hvem som åpner lysbildene.",
            "Sett bildet inn på nytt i lysbildemalen (Sett inn > Bilder) uten å velge «Koble til fil».",
        ),
        Wording(
            "Malen hentar noko utanfrå: {detail}. Då kan den som eig adressa, sjå kven som opnar lysbileta.",
            "Set biletet inn på nytt i lysbiletmalen (Set inn > Bilete) utan å velje «Kople til fil».",
        ),
    ),
    "slide-contrast": WordingInBoth(
        Wording(
            "{style} i lysbildemalen har for liten kontrast mot bakgrunnen.",
            "Velg Visning > Lysbildemal, merk teksten på det øverste lysbildet, og gi den en mørkere eller lysere farge.",
        ),
        Wording(
            "{style} i lysbiletmalen har for liten kontrast mot bakgrunnen.",
            "Vel Vising > Lysbiletmal, merk teksten på det øvste lysbiletet, og gi han ein mørkare eller lysare farge.",
        ),
    ),
}


def slide_terms(form: WrittenForm) -> Mapping[str, Mapping[str, str]]:
    """What the codes in the rules' parameters are called, by parameter: layouts, places, and styles of the master."""
    return _NN if form is WrittenForm.NN else _NB


_NB: Mapping[str, Mapping[str, str]] = {
    "layout": {"title": "Tittellysbilde", "obj": "Tittel og innhold", "twoObj": "To innholdsdeler"},
    "place": {"title": "tittelen", "body": "innholdet", "second-body": "innhold nummer to"},
    "style": {"title": "Tittelen", "body": "Teksten"},
}
_NN: Mapping[str, Mapping[str, str]] = {
    "layout": {"title": "Tittellysbilete", "obj": "Tittel og innhald", "twoObj": "To innhaldsdelar"},
    "place": {"title": "tittelen", "body": "innhaldet", "second-body": "innhald nummer to"},
    "style": {"title": "Tittelen", "body": "Teksten"},
}


LAYOUTS: Mapping[str, WordingInBoth] = {
    "title": WordingInBoth(
        Wording("Det første lysbildet", "Tittel, og gjerne en undertittel til kommune, orientering og dato"),
        Wording("Det første lysbiletet", "Tittel, og gjerne ein undertittel til kommune, orientering og dato"),
    ),
    "obj": WordingInBoth(
        Wording("Alle lysbilder med punkter", "Tittel og ett innhold"),
        Wording("Alle lysbilete med punkt", "Tittel og eitt innhald"),
    ),
    "twoObj": WordingInBoth(
        Wording("Alle lysbilder med diagram", "Tittel og to innhold: diagrammet til venstre, punktene til høyre"),
        Wording("Alle lysbilete med diagram", "Tittel og to innhald: diagrammet til venstre, punkta til høgre"),
    ),
}
"""What `sltdocs template fields presentation` shows: by layout, what it is for and what it must have."""

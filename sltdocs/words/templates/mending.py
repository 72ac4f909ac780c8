"""Where in Word each thing that shuts somebody out is mended: menu and dialogue, by the kind of fault."""

from collections.abc import Mapping

from sltdocs.contract.written_form import Both, WrittenForm

_STYLE_NB = "Hjem > Stiler, høyreklikk på stilen og velg Endre"
_STYLE_NN = "Heim > Stilar, høgreklikk på stilen og vel Endre"
MENDING: Mapping[str, Both] = {
    "title-missing": Both("Fil > Informasjon > Tittel.", "Fil > Informasjon > Tittel."),
    "language-wrong": Both(
        "Merk alt (Ctrl+A), og velg Se gjennom > Språk > Angi korrekturspråk > Norsk.",
        "Merk alt (Ctrl+A), og vel Sjå gjennom > Språk > Vel korrekturspråk > Norsk.",
    ),
    "language-missing": Both(
        "Merk alt (Ctrl+A), og velg Se gjennom > Språk > Angi korrekturspråk > Norsk.",
        "Merk alt (Ctrl+A), og vel Sjå gjennom > Språk > Vel korrekturspråk > Norsk.",
    ),
    "heading-empty": Both(
        "Slett den tomme linja, eller gi den stilen Brødtekst (Hjem > Stiler). Hvis den er tom bare av og til, setter du {%p if … %} rundt den.",
        "Slett den tomme linja, eller gi ho stilen Brødtekst (Heim > Stilar). Dersom ho er tom berre av og til, set du {%p if … %} rundt ho.",
    ),
    "heading-jump": Both(
        "Sett markøren i overskriften, og velg en overskrift ett nivå under den forrige (Hjem > Stiler).",
        "Set markøren i overskrifta, og vel ei overskrift eitt nivå under den førre (Heim > Stilar).",
    ),
    "headings-missing": Both(
        "Gi kapitlene stilen Overskrift 1 (Hjem > Stiler).",
        "Gi kapitla stilen Overskrift 1 (Heim > Stilar).",
    ),
    "header-row-missing": Both(
        "Merk den øverste raden, og velg Tabelloppsett > Gjenta overskriftsrader.",
        "Merk den øvste rada, og vel Tabelloppsett > Gjenta overskriftsrader.",
    ),
    "header-cell-empty": Both(
        "Skriv hva kolonnen inneholder, i den tomme ruta øverst.",
        "Skriv kva kolonnen inneheld, i den tomme ruta øvst.",
    ),
    "table-without-name": Both(
        "Høyreklikk i tabellen, velg Tabellegenskaper > Alternativ tekst, og skriv en tittel.",
        "Høgreklikk i tabellen, vel Tabelleigenskapar > Alternativ tekst, og skriv ein tittel.",
    ),
    "table-name-twice": Both(
        "Høyreklikk i den ene tabellen, velg Tabellegenskaper > Alternativ tekst, og skriv en annen tittel.",
        "Høgreklikk i den eine tabellen, vel Tabelleigenskapar > Alternativ tekst, og skriv ein annan tittel.",
    ),
    "cells-merged": Both(
        "Klikk i den sammenslåtte cella, og velg Tabelloppsett > Del celler.",
        "Klikk i den samanslegne cella, og vel Tabelloppsett > Del celler.",
    ),
    "table-in-table": Both(
        "Klipp ut den innerste tabellen (Ctrl+X), og lim den inn under den andre.",
        "Klipp ut den inste tabellen (Ctrl+X), og lim han inn under den andre.",
    ),
    "drawing-floats": Both(
        "Klikk på figuren, på knappen Oppsettalternativer ved siden av, og velg «På linje med teksten».",
        "Klikk på figuren, på knappen for oppsettalternativ ved sida av, og vel «På linje med teksten».",
    ),
    "alt-text-missing": Both(
        "Høyreklikk på figuren, velg Rediger alternativ tekst, og skriv hva den viser.",
        "Høgreklikk på figuren, vel Rediger alternativ tekst, og skriv kva han viser.",
    ),
    "alt-text-missing-in-margin": Both(
        (
            "Dobbeltklikk i toppteksten eller bunnteksten, høyreklikk på bildet, velg Rediger alternativ tekst, og skriv hva det viser, "
            "for eksempel «Kommunevåpenet». Hvis det bare er pynt, merker du av for «Merk som dekorativ»."
        ),
        (
            "Dobbeltklikk i toppteksten eller botnteksten, høgreklikk på biletet, vel Rediger alternativ tekst, og skriv kva det viser, "
            "til dømes «Kommunevåpenet». Dersom det berre er pynt, merkjer du av for «Merk som dekorativ»."
        ),
    ),
    "text-box": Both(
        "Klipp ut teksten (Ctrl+X), slett boksen, og lim teksten inn som vanlig tekst. Ramme og farge: Hjem > Kantlinjer.",
        "Klipp ut teksten (Ctrl+X), slett boksen, og lim teksten inn som vanleg tekst. Ramme og farge: Heim > Kantlinjer.",
    ),
    "link-says-nothing": Both(
        "Høyreklikk på lenken, velg Rediger hyperkobling, og skriv hvor den fører i «Tekst som skal vises».",
        "Høgreklikk på lenkja, vel Rediger hyperkopling, og skriv kvar ho fører i «Tekst som skal visast».",
    ),
    "paragraph-empty": Both(
        f"Slett det tomme avsnittet. Luft setter du i stilen: {_STYLE_NB} > Format > Avsnitt > Avstand.",
        f"Slett det tomme avsnittet. Luft set du i stilen: {_STYLE_NN} > Format > Avsnitt > Avstand.",
    ),
    "text-small": Both(
        f"{_STYLE_NB}. Velg minst 8 punkt.",
        f"{_STYLE_NN}. Vel minst 8 punkt.",
    ),
    "contrast-low": Both(
        (
            f"Skriftfargen: {_STYLE_NB}. Bakgrunnen i en tabell: Tabellutforming > Skyggelegging. Kommer fargen fra temaet: Utforming > Farger. "
            "Den første fargen er skriften, den andre er bakgrunnen."
        ),
        (
            f"Skriftfargen: {_STYLE_NN}. Bakgrunnen i ein tabell: Tabellutforming > Skyggjelegging. Kjem fargen frå temaet: Utforming > Fargar. "
            "Den første fargen er skrifta, den andre er bakgrunnen."
        ),
    ),
    "colour-alone": Both(
        "Skriv et ord i cella ved siden av fargen.",
        "Skriv eit ord i cella ved sida av fargen.",
    ),
    "link-by-colour": Both(
        "Hjem > Stiler, høyreklikk på stilen Hyperkobling, velg Endre, og slå på understreking.",
        "Heim > Stilar, høgreklikk på stilen Hyperkopling, vel Endre, og slå på understreking.",
    ),
    "heading-faked": Both(
        "Sett markøren i linja, og velg en overskrift i Hjem > Stiler i stedet for fet og stor skrift.",
        "Set markøren i linja, og vel ei overskrift i Heim > Stilar i staden for feit og stor skrift.",
    ),
    "list-typed": Both(
        "Slett tegnene, merk linjene, og velg Hjem > Punktmerking.",
        "Slett teikna, merk linjene, og vel Heim > Punktmerking.",
    ),
    "table-floats": Both(
        "Høyreklikk i tabellen, velg Tabellegenskaper > Tabell > Tekstbryting: Ingen.",
        "Høgreklikk i tabellen, vel Tabelleigenskapar > Tabell > Tekstbryting: Ingen.",
    ),
}


def mending(kind: str, form: WrittenForm) -> str | None:
    """Where a kind of fault is mended; None for one that nothing is said of."""
    told = MENDING.get(kind)
    return told.of(form) if told else None

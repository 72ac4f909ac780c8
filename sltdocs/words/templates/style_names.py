"""What Word calls its own styles in Norwegian: by the name that it keeps in the file, those in bokmål and in nynorsk."""

from collections.abc import Mapping

WORD_STYLES: Mapping[str, tuple[str, str]] = {
    "Body Text": ("Brødtekst", "Brødtekst"),
    "List Bullet": ("Punktliste", "Punktliste"),
    "List Bullet 2": ("Punktliste 2", "Punktliste 2"),
    "List Number": ("Nummerert liste", "Nummerert liste"),
    "List Number 2": ("Nummerert liste 2", "Nummerert liste 2"),
    "List Continue": ("Liste - forts.", "Liste - forts."),
    "List Paragraph": ("Listeavsnitt", "Listeavsnitt"),
    "Hyperlink": ("Hyperkobling", "Hyperkopling"),
    "Title": ("Tittel", "Tittel"),
    "Subtitle": ("Undertittel", "Undertittel"),
    "Caption": ("Bildetekst", "Bilettekst"),
    "Quote": ("Sitat", "Sitat"),
    "No Spacing": ("Ingen mellomrom", "Ingen mellomrom"),
    "Table Grid": ("Tabellrutenett", "Tabellrutenett"),
    "header": ("Topptekst", "Topptekst"),
    "footer": ("Bunntekst", "Botntekst"),
    **{f"heading {level}": (f"Overskrift {level}", f"Overskrift {level}") for level in range(1, 10)},
    **{f"toc {level}": (f"INNH {level}", f"INNH {level}") for level in range(1, 10)},
}


def in_norwegian(style: str, *, nynorsk: bool) -> str:
    """What Word shows a Norwegian author for a style; its own name for those that are not Word's."""
    return next((names[nynorsk] for name, names in WORD_STYLES.items() if name.casefold() == style.casefold()), style)

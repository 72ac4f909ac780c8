"""Word's own styles under the names that people know them by, and those that Word has in reserve until they are used."""

from collections.abc import Mapping
from typing import TypeVar

from sltdocs.words.templates.style_names import WORD_STYLES

_Style = TypeVar("_Style")
_RESERVE: Mapping[str, bytes] = {
    "hyperlink": (
        b'<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>'
        b'<w:unhideWhenUsed/><w:rPr><w:color w:val="0563C1" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr></w:style>'
    ),
    "body text": (
        b'<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Body Text"/>%s<w:uiPriority w:val="99"/>'
        b'<w:qFormat/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>'
    ),
    "list continue": (
        b'<w:style w:type="paragraph" w:styleId="ListContinue"><w:name w:val="List Continue"/>%s<w:uiPriority w:val="99"/>'
        b'<w:pPr><w:spacing w:after="120"/><w:ind w:left="283"/></w:pPr></w:style>'
    ),
}
"""Latent styles (ISO/IEC 29500-1, 17.7.4.6) as Word itself writes them the first time somebody uses them."""
IN_RESERVE = frozenset(_RESERVE)
"""Their names in lower case: a template need not have them."""


def with_both_names(styles: Mapping[str, _Style]) -> dict[str, _Style]:
    """Styles by lower-case name, each of Word's own also by its Norwegian and English names; its own name comes first."""
    found = dict(styles)
    for english, norwegian in WORD_STYLES.items():
        names = [name.casefold() for name in (english, *norwegian)]
        known = next((styles[name] for name in names if name in styles), None)
        if known is not None:
            for name in names:
                found.setdefault(name, known)
    return found


def names_of(style: str) -> tuple[str, ...]:
    """All names that a style may be asked for by, its own first."""
    return (style, *dict.fromkeys(WORD_STYLES.get(style, ())))


def with_reserve(styles: bytes, known: Mapping[str, str]) -> bytes:
    """word/styles.xml with the latent styles that documents need; `known` are the ids that it has, by lower-case name."""
    lacking = [style for name, style in _RESERVE.items() if name not in known]
    if not lacking:
        return styles
    normal = f'<w:basedOn w:val="{known["normal"]}"/>'.encode() if "normal" in known else b""
    added = b"".join(style.replace(b"%s", normal) for style in lacking)
    return styles.replace(b"</w:styles>", added + b"</w:styles>")

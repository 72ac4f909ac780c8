"""The styles of the shipped templates, as the styles part of a Word document."""

from templates.source.look import ACCENT, INK, MARK, PORTRAIT, QUIET, RULE, TINT, twips
from templates.source.xml import NAMESPACES

_THEMED = " w:themeColor='accent1'"
_FAINT = " w:themeColor='background1' w:themeShade='BF'"
"""The theme's first colour, and a grey for thin lines: one change in Word's theme is seen on cover, tables, charts and wheel."""
_PAGE_NUMBER = f"<w:tabs><w:tab w:val='right' w:leader='dot' w:pos='{twips(PORTRAIT.text_width)}'/></w:tabs>"
_WHOLE_WORDS = "<w:suppressAutoHyphens/>"
"""Headings are not hyphenated, as running text and table cells are."""
_FONTS = 'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"'


def styles_part(language: str) -> str:
    """The whole of `word/styles.xml`; `language` is `nb-NO` or `nn-NO`."""
    return (
        f"<w:styles {NAMESPACES}>{_defaults(language)}{_text()}{_headings()}{_lists()}{_cover()}"
        f"{_table_text()}{_margins()}{_characters()}{_tables()}</w:styles>"
    )


def _defaults(language: str) -> str:
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {_FONTS}/><w:color w:val='{INK}'/><w:sz w:val='22'/><w:szCs w:val='22'/>"
        f"<w:lang w:val='{language}' w:eastAsia='{language}' w:bidi='ar-SA'/></w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:spacing w:after='140' w:line='281' w:lineRule='auto'/></w:pPr></w:pPrDefault></w:docDefaults>"
    )


def paragraph_style(name: str, paragraph: str = "", run: str = "", *, based_on: str = "Normal", following: str = "") -> str:
    """A paragraph style; `paragraph` and `run` are the inner XML of its properties, in schema order."""
    default = " w:default='1'" if name == "Normal" else ""
    custom = " w:customStyle='1'" if name not in _BUILT_IN else ""
    based = f"<w:basedOn w:val='{style_id(based_on)}'/>" if name != "Normal" else ""
    after = f"<w:next w:val='{style_id(following)}'/>" if following else ""
    return (
        f"<w:style w:type='paragraph'{default}{custom} w:styleId='{style_id(name)}'><w:name w:val='{_BUILT_IN.get(name, name)}'/>"
        f"{based}{after}<w:qFormat/>"
        + (f"<w:pPr>{paragraph}</w:pPr>" if paragraph else "")
        + (f"<w:rPr>{run}</w:rPr>" if run else "")
        + "</w:style>"
    )


_BUILT_IN = {
    **{
        name: name
        for name in ("Normal", "Body Text", "List Bullet", "List Number", "List Continue", "Title", "Subtitle", "TOC Heading")
    },
    **{f"Heading {level}": f"heading {level}" for level in (1, 2, 3)},
    **{f"TOC {level}": f"toc {level}" for level in (1, 2, 3)},
    "Caption": "caption",
    "Header": "header",
    "Footer": "footer",
}
"""Word's own styles by the name we use, with the name that Word knows them by."""


def style_id(name: str) -> str:
    """The id of a style: its name without what an id may not hold."""
    return name.replace(" ", "").replace("æ", "ae").replace("ø", "o").replace("å", "a")


def _text() -> str:
    return "".join(
        (
            paragraph_style("Normal"),
            paragraph_style("Body Text"),
            paragraph_style("Caption", "<w:keepLines/><w:spacing w:before='80' w:after='240'/>", _run(QUIET, 19)),
            paragraph_style("Ingress", "<w:keepNext/>"),
            paragraph_style("Faktalinje", "<w:keepLines/><w:spacing w:after='40'/>"),
            paragraph_style("Seksjonsskift", "<w:spacing w:after='0' w:line='20' w:lineRule='exact'/>"),
            paragraph_style("Merknad", "<w:spacing w:before='80' w:after='200'/><w:contextualSpacing/>", _run(QUIET, 19)),
            paragraph_style(
                "Framheva",
                f"<w:keepLines/><w:pBdr><w:left w:val='single' w:sz='36' w:space='12' w:color='{ACCENT}'{_THEMED}/></w:pBdr>"
                "<w:spacing w:before='60' w:after='240'/><w:ind w:left='284'/>",
                _run(ACCENT, 26, bold=True, theme="accent1"),
            ),
        )
    )


def _headings() -> str:
    keep = "<w:keepNext/><w:keepLines/>"
    return "".join(
        (
            paragraph_style(
                "Heading 1",
                f"{keep}<w:pBdr><w:bottom w:val='single' w:sz='8' w:space='4' w:color='{RULE}'{_FAINT}/></w:pBdr>"
                f"{_WHOLE_WORDS}<w:spacing w:before='560' w:after='200' w:line='240' w:lineRule='auto'/>"
                "<w:outlineLvl w:val='0'/>",
                _run(ACCENT, 38, bold=True, theme="accent1"),
                following="Body Text",
            ),
            paragraph_style(
                "Heading 2",
                f"{keep}{_WHOLE_WORDS}<w:spacing w:before='360' w:after='120' w:line='240' w:lineRule='auto'/>"
                "<w:outlineLvl w:val='1'/>",
                _run(ACCENT, 27, bold=True, theme="accent1"),
                following="Body Text",
            ),
            paragraph_style(
                "Heading 3",
                f"{keep}{_WHOLE_WORDS}<w:spacing w:before='260' w:after='80' w:line='240' w:lineRule='auto'/>"
                "<w:outlineLvl w:val='2'/>",
                _run(INK, 23, bold=True),
                following="Body Text",
            ),
            paragraph_style(
                "TOC Heading",
                f"<w:keepNext/>{_WHOLE_WORDS}<w:spacing w:before='0' w:after='200' w:line='240' w:lineRule='auto'/>",
                _run(ACCENT, 38, bold=True, theme="accent1"),
            ),
            paragraph_style("TOC 1", f"{_PAGE_NUMBER}<w:spacing w:before='100' w:after='20'/>", _run(INK, 22, bold=True)),
            paragraph_style("TOC 2", f"{_PAGE_NUMBER}<w:spacing w:after='20'/><w:ind w:left='340'/>"),
            paragraph_style("TOC 3", f"{_PAGE_NUMBER}<w:spacing w:after='20'/><w:ind w:left='680'/>"),
        )
    )


def _lists() -> str:
    def numbered(number: int, after: int) -> str:
        return f"<w:numPr><w:numId w:val='{number}'/></w:numPr><w:spacing w:after='{after}'/><w:contextualSpacing/>"

    return "".join(
        (
            paragraph_style("List Bullet", numbered(1, 140)),
            paragraph_style("List Number", numbered(2, 140)),
            paragraph_style("Tabellpunkt", numbered(3, 40), based_on="Tabelltekst"),
            paragraph_style("Tabellnummer", numbered(4, 40), based_on="Tabelltekst"),
            paragraph_style("List Continue", "<w:spacing w:after='60'/><w:ind w:left='397'/>"),
        )
    )


def _cover() -> str:
    """The cover's band is one block of paragraphs with the same shading and borders of the same colour as padding."""
    sides = "".join(
        f"<w:{side} w:val='single' w:sz='96' w:space='20' w:color='{ACCENT}'{_THEMED}/>"
        for side in ("top", "left", "bottom", "right")
    )
    band = f"<w:pBdr>{sides}</w:pBdr><w:shd w:val='clear' w:color='auto' w:fill='{ACCENT}' w:themeFill='accent1'/>"
    white = "FFFFFF"
    return "".join(
        (
            paragraph_style("Forsidebilde", "<w:spacing w:after='0'/>"),
            paragraph_style(
                "Forside over tittel",
                f"<w:keepNext/>{band}{_WHOLE_WORDS}<w:spacing w:before='1900' w:after='0'/>",
                _run(white, 26),
            ),
            paragraph_style(
                "Title",
                f"<w:keepNext/>{band}{_WHOLE_WORDS}<w:spacing w:before='0' w:after='0' w:line='228' w:lineRule='auto'/>",
                _run(white, 76, bold=True),
            ),
            paragraph_style("Subtitle", f"{band}{_WHOLE_WORDS}<w:spacing w:before='0' w:after='760'/>", _run(white, 34)),
            paragraph_style(
                "Forsidemerke",
                "<w:spacing w:before='0' w:after='240'/>",
                _run(MARK, 32, bold=True),
            ),
            paragraph_style("Forsidetekst", "<w:spacing w:before='0' w:after='80'/>", _run(INK, 24)),
            paragraph_style("Forsidelinje", "<w:spacing w:before='360' w:after='0'/>", _run(QUIET, 22)),
        )
    )


def _table_text() -> str:
    small = "<w:spacing w:before='0' w:after='40' w:line='252' w:lineRule='auto'/>"
    return "".join(
        (
            paragraph_style("Tabelltekst", small, _run(INK, 20)),
            paragraph_style(
                "Tabelltopp", f"<w:keepNext/>{small}", _run(ACCENT, 19, bold=True, theme="accent1"), based_on="Tabelltekst"
            ),
            paragraph_style("Tabellsterk", small, "<w:b/><w:bCs/>", based_on="Tabelltekst"),
            paragraph_style("Tabelldeltiltak", f"{small}<w:ind w:left='284'/>", based_on="Tabellsterk"),
            paragraph_style("Tabelltall", f"{small}<w:jc w:val='right'/>", based_on="Tabelltekst"),
            paragraph_style("Tabelltalltopp", "<w:jc w:val='right'/>", based_on="Tabelltopp"),
            paragraph_style("Tabelltalldetalj", f"{small}<w:jc w:val='right'/>", _run(QUIET, 18), based_on="Tabelltekst"),
            paragraph_style(
                "Tabelldetalj",
                f"<w:tabs><w:tab w:val='left' w:pos='2750'/></w:tabs>{small}",
                _run(QUIET, 19),
                based_on="Tabelltekst",
            ),
        )
    )


def _margins() -> str:
    edge = "<w:pBdr><w:{side} w:val='single' w:sz='4' w:space='6' w:color='" + RULE + "'" + _FAINT + "/></w:pBdr>"
    plain = "<w:spacing w:after='0' w:line='240' w:lineRule='auto'/>"
    return paragraph_style("Header", edge.format(side="bottom") + plain, _run(QUIET, 18)) + paragraph_style(
        "Footer", edge.format(side="top") + plain, _run(QUIET, 18)
    )


def _characters() -> str:
    return (
        "<w:style w:type='character' w:default='1' w:styleId='DefaultParagraphFont'><w:name w:val='Default Paragraph Font'/>"
        "<w:uiPriority w:val='1'/><w:semiHidden/></w:style>"
        + character_style("Hyperlink", "<w:color w:val='0B5CAD' w:themeColor='hyperlink'/><w:u w:val='single'/>")
        + character_style("Strong", "<w:b/><w:bCs/>")
        + character_style("Merke", f"<w:b/><w:bCs/><w:color w:val='{MARK}'/>")
    )


def character_style(name: str, run: str) -> str:
    """A character style."""
    custom = "" if name in {"Hyperlink", "Strong"} else " w:customStyle='1'"
    return (
        f"<w:style w:type='character'{custom} w:styleId='{style_id(name)}'><w:name w:val='{name}'/><w:qFormat/>"
        f"<w:rPr>{run}</w:rPr></w:style>"
    )


def _tables() -> str:
    lines = (
        f"<w:tblBorders><w:top w:val='single' w:sz='12' w:space='0' w:color='{ACCENT}'{_THEMED}/>"
        f"<w:bottom w:val='single' w:sz='8' w:space='0' w:color='{ACCENT}'{_THEMED}/>"
        f"<w:insideH w:val='single' w:sz='4' w:space='0' w:color='{RULE}'{_FAINT}/></w:tblBorders>"
    )
    return (
        "<w:style w:type='table' w:default='1' w:styleId='TableNormal'><w:name w:val='Normal Table'/><w:uiPriority w:val='99'/>"
        "<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w='0' w:type='dxa'/>"
        f"{_cell_margins(0, 108, 0)}</w:tblPr></w:style>"
        "<w:style w:type='table' w:customStyle='1' w:styleId='SLT-tabell'><w:name w:val='SLT-tabell'/>"
        f"<w:basedOn w:val='TableNormal'/><w:qFormat/><w:tblPr>{lines}{_cell_margins(70, 100, 50)}</w:tblPr>"
        "<w:tblStylePr w:type='firstRow'><w:rPr><w:b/><w:bCs/></w:rPr>"
        f"<w:tcPr><w:shd w:val='clear' w:color='auto' w:fill='{TINT}' w:themeFill='accent1' w:themeFillTint='1A'/>"
        "<w:vAlign w:val='bottom'/></w:tcPr>"
        "</w:tblStylePr></w:style>"
    )


def _cell_margins(top: int, sides: int, bottom: int) -> str:
    margins = (("top", top), ("left", sides), ("bottom", bottom), ("right", sides))
    inner = "".join(f"<w:{side} w:w='{width}' w:type='dxa'/>" for side, width in margins)
    return f"<w:tblCellMar>{inner}</w:tblCellMar>"


def _run(colour: str, half_points: int, *, bold: bool = False, theme: str = "") -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    themed = f" w:themeColor='{theme}'" if theme else ""
    return f"{weight}<w:color w:val='{colour}'{themed}/><w:sz w:val='{half_points}'/><w:szCs w:val='{half_points}'/>"

"""Puts the parts of a template into a Word file that is the same, byte for byte, every time it is built."""

import io
import zipfile
from collections.abc import Mapping

from templates.source.look import FONT, LANDSCAPE, PORTRAIT, THEME_COLOURS, Page, twips
from templates.source.pieces import field, paragraph, run
from templates.source.styles import style_id, styles_part
from templates.source.xml import DECLARATION, NAMESPACES, A, escape

HEADER, FOOTER = "rId10", "rId11"
WIDE_HEADER, WIDE_FOOTER = "rId12", "rId13"
UPRIGHT_MARGINS = (("header", HEADER), ("footer", FOOTER))
WIDE_MARGINS = (("header", WIDE_HEADER), ("footer", WIDE_FOOTER))

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)


def package(body: str, language: str, title: str, page_words: tuple[str, str], mark_style: str) -> bytes:
    """A docx file. `page_words` are the words of the page number, («Side», «av»); `mark_style` is that of the header's mark."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _root_relationships(),
        "docProps/app.xml": _application(),
        "docProps/core.xml": _core(title, language),
        "word/_rels/document.xml.rels": _document_relationships(),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/fontTable.xml": _fonts(),
        "word/footer1.xml": _footer(PORTRAIT, page_words),
        "word/footer2.xml": _footer(LANDSCAPE, page_words),
        "word/header1.xml": _header(PORTRAIT, mark_style),
        "word/header2.xml": _header(LANDSCAPE, mark_style),
        "word/numbering.xml": _numbering(),
        "word/settings.xml": _settings(language),
        "word/styles.xml": styles_part(language),
        "word/theme/theme1.xml": _theme(),
    }
    return _zipped({name: (DECLARATION + text).encode() for name, text in parts.items()})


def _zipped(parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, data)
    return buffer.getvalue()


def _content_types() -> str:
    overrides = {
        "/docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/word/document.xml": f"{_WORD}.document.main+xml",
        "/word/fontTable.xml": f"{_WORD}.fontTable+xml",
        "/word/footer1.xml": f"{_WORD}.footer+xml",
        "/word/footer2.xml": f"{_WORD}.footer+xml",
        "/word/header1.xml": f"{_WORD}.header+xml",
        "/word/header2.xml": f"{_WORD}.header+xml",
        "/word/numbering.xml": f"{_WORD}.numbering+xml",
        "/word/settings.xml": f"{_WORD}.settings+xml",
        "/word/styles.xml": f"{_WORD}.styles+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    }
    listed = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    return (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relationships(targets: Mapping[str, tuple[str, str]]) -> str:
    listed = "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>' for key, (kind, target) in targets.items())
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _root_relationships() -> str:
    return _relationships(
        {
            "rId1": (f"{_OFFICE}/officeDocument", "word/document.xml"),
            "rId2": (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
            "rId3": (f"{_OFFICE}/extended-properties", "docProps/app.xml"),
        }
    )


def _document_relationships() -> str:
    return _relationships(
        {
            "rId1": (f"{_OFFICE}/styles", "styles.xml"),
            "rId2": (f"{_OFFICE}/numbering", "numbering.xml"),
            "rId3": (f"{_OFFICE}/settings", "settings.xml"),
            "rId4": (f"{_OFFICE}/fontTable", "fontTable.xml"),
            "rId5": (f"{_OFFICE}/theme", "theme/theme1.xml"),
            HEADER: (f"{_OFFICE}/header", "header1.xml"),
            FOOTER: (f"{_OFFICE}/footer", "footer1.xml"),
            WIDE_HEADER: (f"{_OFFICE}/header", "header2.xml"),
            WIDE_FOOTER: (f"{_OFFICE}/footer", "footer2.xml"),
        }
    )


def _application() -> str:
    return '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>sltdocs</Application></Properties>'


def _core(title: str, language: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"
    )


def _right_edge(page: Page) -> str:
    return f"<w:tabs><w:tab w:val='right' w:pos='{twips(page.text_width)}'/></w:tabs>"


def _header(page: Page, mark_style: str) -> str:
    content = run("{{ header_title }}\t") + run("{{ mark }}", mark_style)
    return f"<w:hdr {NAMESPACES}>{paragraph(content, 'Header', _right_edge(page))}</w:hdr>"


def _footer(page: Page, words: tuple[str, str]) -> str:
    before, between = words
    content = run("{{ municipality }}\t" + before + " ") + field("PAGE") + run(f" {between} ") + field("NUMPAGES")
    return f"<w:ftr {NAMESPACES}>{paragraph(content, 'Footer', _right_edge(page))}</w:ftr>"


def _settings(language: str) -> str:
    return (
        f"<w:settings {NAMESPACES}><w:zoom w:percent='100'/><w:defaultTabStop w:val='567'/><w:autoHyphenation/>"
        "<w:hyphenationZone w:val='284'/><w:doNotHyphenateCaps/>"
        "<w:characterSpacingControl w:val='doNotCompress'/><w:compat>"
        "<w:compatSetting w:name='compatibilityMode' w:uri='http://schemas.microsoft.com/office/word' w:val='15'/></w:compat>"
        f"<w:themeFontLang w:val='{language}'/>"
        "<w:clrSchemeMapping w:bg1='light1' w:t1='dark1' w:bg2='light2' w:t2='dark2' w:accent1='accent1' w:accent2='accent2' "
        "w:accent3='accent3' w:accent4='accent4' w:accent5='accent5' w:accent6='accent6' w:hyperlink='hyperlink' "
        "w:followedHyperlink='followedHyperlink'/><w:decimalSymbol w:val=','/><w:listSeparator w:val=';'/></w:settings>"
    )


def _fonts() -> str:
    return (
        f"<w:fonts {NAMESPACES}><w:font w:name='{FONT}'><w:family w:val='swiss'/><w:pitch w:val='variable'/></w:font></w:fonts>"
    )


def _numbering() -> str:
    """Bullets and numbers for running text (1, 2) and, tighter, for table cells (3, 4)."""
    lists = (
        ("List Bullet", "bullet", 397),
        ("List Number", "decimal", 397),
        ("Tabellpunkt", "bullet", 227),
        ("Tabellnummer", "decimal", 284),
    )
    abstract = "".join(_list(number, *shape) for number, shape in enumerate(lists, 1))
    used = "".join(
        f"<w:num w:numId='{number}'><w:abstractNumId w:val='{number}'/></w:num>" for number in range(1, len(lists) + 1)
    )
    return f"<w:numbering {NAMESPACES}>{abstract}{used}</w:numbering>"


def _list(number: int, style: str, kind: str, indent: int) -> str:
    mark = "%1." if kind == "decimal" else "•"
    return (
        f"<w:abstractNum w:abstractNumId='{number}'><w:multiLevelType w:val='singleLevel'/>"
        "<w:lvl w:ilvl='0'><w:start w:val='1'/>"
        f"<w:numFmt w:val='{kind}'/><w:pStyle w:val='{style_id(style)}'/><w:lvlText w:val='{mark}'/><w:lvlJc w:val='left'/>"
        f"<w:pPr><w:ind w:left='{indent}' w:hanging='{indent}'/></w:pPr></w:lvl></w:abstractNum>"
    )


def _theme() -> str:
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in THEME_COLOURS.items())
    fonts = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme xmlns:a="{A}" name="SLT"><a:themeElements><a:clrScheme name="SLT">{colours}</a:clrScheme>'
        f'<a:fontScheme name="SLT"><a:majorFont>{fonts}</a:majorFont><a:minorFont>{fonts}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="SLT"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )

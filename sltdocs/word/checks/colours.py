"""The colours of a document as they are seen: of the theme, lightened or darkened, mixed by a pattern; and their contrast."""

from collections.abc import Mapping
from colorsys import hls_to_rgb, rgb_to_hls
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WHITE, BLACK = "FFFFFF", "000000"
_IN_SCHEME = {
    "background1": "lt1", "text1": "dk1", "background2": "lt2", "text2": "dk2", "dark1": "dk1", "light1": "lt1", "dark2": "dk2",
    "light2": "lt2", "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip
_HIGHLIGHTS = {
    "yellow": "FFFF00", "green": "00FF00", "cyan": "00FFFF", "magenta": "FF00FF", "blue": "0000FF", "red": "FF0000",
    "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000",
    "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0", "black": BLACK, "white": WHITE,
}  # fmt: skip
"""ISO/IEC 29500-1, 17.18.40."""


def contrast(ink: str, paper: str) -> float:
    """The contrast ratio of two colours written `RRGGBB` (WCAG 2.1, definition of contrast ratio): 1 to 21."""
    lighter, darker = sorted((_luminance(ink), _luminance(paper)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def theme_colours(theme: "etree._Element | None") -> Mapping[str, str]:
    """The colours of a theme part by their short names (`dk1`, `accent1`); none without a theme."""
    found: dict[str, str] = {}
    for scheme in () if theme is None else theme.iter(f"{_A}clrScheme"):
        for entry in scheme:
            colour = entry.find(f"{_A}srgbClr")
            system = entry.find(f"{_A}sysClr")
            value = colour.get("val") if colour is not None else None if system is None else system.get("lastClr")
            if is_hex(value or ""):
                found[str(entry.tag).removeprefix(_A)] = str(value)
    return found


def ink_of(colour: "etree._Element", theme: Mapping[str, str]) -> str:
    """What a `w:color` element shows, `RRGGBB`; empty for `auto`, which Word makes black or white, whichever is seen."""
    return _shown(colour, theme, "val", "theme")


def paper_of(shading: "etree._Element", theme: Mapping[str, str]) -> str:
    """What a `w:shd` element shows behind the text, `RRGGBB`; empty when it shows nothing. A pattern is seen as its mixture."""
    pattern = str(shading.get(f"{_W}val", "clear"))
    fill, line = _shown(shading, theme, "fill", "themeFill"), _shown(shading, theme, "color", "theme")
    if pattern == "solid":
        return line or BLACK
    if pattern.startswith("pct"):
        share = int(pattern.removeprefix("pct")) / 100
        return _mixed(line or BLACK, fill or WHITE, share)
    return "" if pattern == "nil" else fill


def highlight_of(highlight: "etree._Element") -> str:
    """What a `w:highlight` element shows; empty for none."""
    return _HIGHLIGHTS.get(str(highlight.get(f"{_W}val")), "")


def is_hex(colour: str) -> bool:
    """Whether a colour is written `RRGGBB`."""
    return len(colour) == 6 and all(sign in "0123456789ABCDEFabcdef" for sign in colour)


def _shown(element: "etree._Element", theme: Mapping[str, str], plain: str, themed: str) -> str:
    """A colour by its theme's name, which counts where there is one, else as it is written."""
    name = str(element.get(f"{_W}{'themeColor' if themed == 'theme' else themed}", ""))
    base = theme.get(_IN_SCHEME.get(name, name))
    if base:
        return _adjusted(base, element.get(f"{_W}{themed}Tint"), element.get(f"{_W}{themed}Shade"))
    written = str(element.get(f"{_W}{plain}", ""))
    return written if is_hex(written) else ""


def _adjusted(colour: str, tint: str | None, shade: str | None) -> str:
    """Lightened or darkened (ISO/IEC 29500-1, 17.3.2.6): the luminance of HSL, by shares written as two hexadecimal digits."""
    if not tint and not shade:
        return colour
    hue, light, saturation = rgb_to_hls(*(part / 255 for part in _parts(colour)))
    if shade:
        light *= int(shade, 16) / 255
    if tint:
        light = light * int(tint, 16) / 255 + 1 - int(tint, 16) / 255
    return "".join(f"{round(part * 255):02X}" for part in hls_to_rgb(hue, light, saturation))


def _mixed(front: str, back: str, share: float) -> str:
    pairs = zip(_parts(front), _parts(back), strict=True)
    return "".join(f"{round(one * share + other * (1 - share)):02X}" for one, other in pairs)


def _luminance(colour: str) -> float:
    shares = (part / 255 for part in _parts(colour))
    red, green, blue = (share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)

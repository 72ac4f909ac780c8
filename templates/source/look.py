"""How the shipped templates look: colours, fonts, page; everything a municipality would restyle first."""

from dataclasses import dataclass

ACCENT = "14505C"
"""Petrol: 8.9:1 on white, 7.6:1 on `TINT`."""
TINT = "DEF3F8"
MARK = "9A3412"
"""The draft mark: 7.3:1 on white."""
INK = "1F2937"
QUIET = "4B5563"
"""Secondary text: 7.6:1 on white."""
RULE = "BFBFBF"
"""A grey that fits every house colour; `TINT` is the accent in a tenth of its strength, as Word lightens it."""
FONT = "Calibri"
"""On every computer with Word; LibreOffice shows it as the metric twin Carlito."""

THEME_COLOURS = {
    "dk1": INK, "lt1": "FFFFFF", "dk2": ACCENT, "lt2": TINT,
    "accent1": ACCENT, "accent2": "C2762E", "accent3": "7FA7AE", "accent4": "5B4B7A", "accent5": "A8B545", "accent6": QUIET,
    "hlink": "0B5CAD", "folHlink": "5B3A8C",
}  # fmt: skip
"""The accents differ in lightness too, so that charts can be read in grey print."""


def twips(centimetres: float) -> int:
    """Word's unit of length: a twentieth of a point."""
    return round(centimetres * 1440 / 2.54)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's measures in centimetres."""

    width: float
    height: float
    side: float = 2.3
    top: float = 2.6
    bottom: float = 2.2

    @property
    def text_width(self) -> float:
        """What is left between the margins."""
        return self.width - 2 * self.side


PORTRAIT = Page(21.0, 29.7)
LANDSCAPE = Page(29.7, 21.0)

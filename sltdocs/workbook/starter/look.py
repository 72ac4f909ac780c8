"""How the starter workbook looks: a few cell formats, calm colours with enough contrast."""

from typing import Any

from msgspec import Struct

_ACCENT = "#0B4F6C"
_SOFT = "#E3EEF3"
_INK = "#1B2733"
_FONT = {"font_name": "Calibri", "font_size": 11, "font_color": _INK, "valign": "top"}


class StarterLook(Struct, frozen=True):
    """The formats of one workbook. `required` and `optional` are headings; the others are cells."""

    title: Any
    subtitle: Any
    prose: Any
    required: Any
    optional: Any
    name: Any
    remark: Any
    text: Any
    date: Any
    time: Any
    number: Any

    @classmethod
    def of(cls, book: Any) -> "StarterLook":  # noqa: ANN401  XlsxWriter has no types
        """The formats, added to a workbook."""
        heading = {**_FONT, "bold": True, "text_wrap": True, "valign": "vcenter", "border": 1, "border_color": "#FFFFFF"}
        cell = {**_FONT, "text_wrap": True}
        return cls(
            title=book.add_format({**_FONT, "bold": True, "font_size": 20, "font_color": _ACCENT}),
            subtitle=book.add_format(
                {**_FONT, "bold": True, "font_size": 13, "font_color": _ACCENT, "top": 1, "top_color": _ACCENT}
            ),
            prose=book.add_format({**cell}),
            required=book.add_format({**heading, "bg_color": _ACCENT, "font_color": "#FFFFFF"}),
            optional=book.add_format({**heading, "bg_color": _SOFT, "font_color": _ACCENT}),
            name=book.add_format({**cell, "bold": True}),
            remark=book.add_format({**cell, "italic": True, "font_color": "#4A5763"}),
            text=book.add_format({**cell, "align": "left"}),
            date=book.add_format({**cell, "num_format": "dd.mm.yyyy", "align": "left"}),
            time=book.add_format({**cell, "num_format": "hh:mm", "align": "left"}),
            number=book.add_format({**cell, "num_format": "#,##0", "align": "left"}),
        )
